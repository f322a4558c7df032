SELECT json_build_object('actor', (SELECT json_build_object(
  'slug', a.slug,
  'name', a.name,
  'kind', a.kind,
  'country', a.country,
  'description', a.description,
  'names', (
    SELECT json_agg(json_build_object('text', n.text, 'kind', n.kind) ORDER BY n.text)
    FROM actor_name AS n WHERE n.actor_id = a.id),
  'affiliations', (
    SELECT coalesce(json_agg(json_build_object('role', f.role, 'fromEdtf', f.from_edtf, 'toEdtf', f.to_edtf,
      'organization', json_build_object('name', o.name)) ORDER BY f.ordinal), '[]')
    FROM affiliation AS f JOIN actor AS o ON o.id = f.organization_id WHERE f.actor_id = a.id),
  'tally', (
    SELECT json_build_object('statements', coalesce(max(t.statements), 0), 'first', max(t.first), 'last', max(t.last))
    FROM tally AS t WHERE t.list = 'Actor.statements' AND t.noun_id = a.id),
  'statements', json_build_object('nodes', (
    SELECT coalesce(json_agg(json_build_object(
        'slug', s.slug,
        'summary', s.summary,
        'act', s.act,
        'saidOn', json_build_object('edtf', s.said_edtf),
        'mentions', (
          SELECT json_agg(json_build_object('text', m.text, 'article', json_build_object('document', ar.document))
            ORDER BY ar.document, m.start, m.id)
          FROM mention AS m JOIN article AS ar ON ar.id = m.article_id WHERE m.statement_id = s.id)
      ) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')
    FROM (
      (SELECT statement_id FROM speaker WHERE actor_id = a.id AND NOT undated
        ORDER BY sort_day DESC, statement_id DESC LIMIT 20)
      UNION ALL
      (SELECT statement_id FROM speaker WHERE actor_id = a.id AND undated
        ORDER BY sort_day DESC, statement_id DESC LIMIT 20)
      LIMIT 20
    ) AS said JOIN statement AS s ON s.id = said.statement_id)),
  'statementsAbout', json_build_object(
    'totalCount', (
      SELECT coalesce(max(t.statements), 0) FROM tally AS t WHERE t.list = 'Actor.statementsAbout' AND t.noun_id = a.id),
    'nodes', (
      SELECT coalesce(json_agg(json_build_object(
          'slug', s.slug,
          'summary', s.summary,
          'speakers', (
            SELECT json_agg(json_build_object('actor', json_build_object('name', o.name)) ORDER BY sp.ordinal)
            FROM speaker AS sp JOIN actor AS o ON o.id = sp.actor_id WHERE sp.statement_id = s.id)
        ) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')
      FROM (
        (SELECT statement_id FROM target WHERE actor_id = a.id AND NOT undated
          ORDER BY sort_day DESC, statement_id DESC LIMIT 10)
        UNION ALL
        (SELECT statement_id FROM target WHERE actor_id = a.id AND undated
          ORDER BY sort_day DESC, statement_id DESC LIMIT 10)
        LIMIT 10
      ) AS about JOIN statement AS s ON s.id = about.statement_id))
) FROM actor AS a WHERE a.slug = $1))::text AS data
