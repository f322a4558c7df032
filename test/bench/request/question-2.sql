-- OFFSET 0 keeps the planner from joining all that was said with all that is about the other: it looks for each.
SELECT json_build_object('actors', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'name', a.name,
    'kind', a.kind,
    'statements', json_build_object('nodes', (
      SELECT coalesce(json_agg(json_build_object(
          'summary', s.summary,
          'saidOn', json_build_object('edtf', s.said_edtf),
          'mentions', (
            SELECT json_agg(json_build_object(
                'presentation', m.presentation,
                'text', m.text,
                'article', json_build_object('slug', ar.slug, 'document', ar.document),
                'spans', (
                  SELECT json_agg(json_build_object('start', c.start, 'end', c.end, 'exact', c.exact) ORDER BY c.ordinal)
                  FROM span AS c
                  WHERE c.statement_id = m.statement_id AND c.mention_id = m.id AND c.role = 'CONTENT')
              ) ORDER BY ar.document, m.start, m.id)
            FROM mention AS m JOIN article AS ar ON ar.id = m.article_id WHERE m.statement_id = s.id)
        ) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')
      FROM (
        (SELECT sp.statement_id FROM speaker AS sp
          WHERE sp.actor_id = a.id AND NOT sp.undated
            AND EXISTS (
              SELECT FROM participation_within AS w
              WHERE w.within_id = a.subject AND w.role = 'TARGET'
                AND w.undated = sp.undated AND w.sort_day = sp.sort_day AND w.statement_id = sp.statement_id
              OFFSET 0)
          ORDER BY sp.sort_day DESC, sp.statement_id DESC LIMIT 10)
        UNION ALL
        (SELECT sp.statement_id FROM speaker AS sp
          WHERE sp.actor_id = a.id AND sp.undated
            AND EXISTS (
              SELECT FROM participation_within AS w
              WHERE w.within_id = a.subject AND w.role = 'TARGET'
                AND w.undated = sp.undated AND w.sort_day = sp.sort_day AND w.statement_id = sp.statement_id
              OFFSET 0)
          ORDER BY sp.sort_day DESC, sp.statement_id DESC LIMIT 10)
        LIMIT 10
      ) AS said JOIN statement AS s ON s.id = said.statement_id))
  ) ORDER BY a.name, a.id), '[]')))::text AS data
FROM (
  SELECT one.id, one.name, one.kind, subject.id AS subject
  FROM actor AS one, (SELECT id FROM actor WHERE slug = $2) AS subject
  WHERE one.country = $1 AND one.official
    AND EXISTS (
      SELECT FROM speaker AS sp
      WHERE sp.actor_id = one.id
        AND EXISTS (
          SELECT FROM participation_within AS w
          WHERE w.within_id = subject.id AND w.role = 'TARGET'
            AND w.undated = sp.undated AND w.sort_day = sp.sort_day AND w.statement_id = sp.statement_id
          OFFSET 0)
      OFFSET 0)
  ORDER BY one.name, one.id LIMIT 10
) AS a
