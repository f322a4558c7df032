-- Walks the officials of a country from the newest on, and stops when 20 of their statements are about the other.
-- OFFSET 0 has it look for each by itself, as it would not where it takes the one or the other for rare.
SELECT json_build_object('statements', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', s.slug,
    'summary', s.summary,
    'act', s.act,
    'saidOn', json_build_object('edtf', s.said_edtf),
    'speakers', (
      SELECT json_agg(json_build_object('actor', json_build_object('name', a.name, 'kind', a.kind)) ORDER BY sp.ordinal)
      FROM speaker AS sp JOIN actor AS a ON a.id = sp.actor_id WHERE sp.statement_id = s.id),
    'mentions', (
      SELECT json_agg(json_build_object('text', m.text, 'article', json_build_object('document', ar.document))
        ORDER BY ar.document, m.start, m.id)
      FROM mention AS m JOIN article AS ar ON ar.id = m.article_id WHERE m.statement_id = s.id)
  ) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')))::text AS data
FROM (
  (SELECT DISTINCT ON (p.sort_day, p.statement_id) p.statement_id
    FROM participation AS p
    WHERE p.role = 'SPEAKER' AND p.country = $1 AND p.official AND NOT p.undated
      AND EXISTS (
        SELECT FROM participation_within AS w
        WHERE w.within_id = (SELECT id FROM actor WHERE slug = $2) AND w.role = 'TARGET'
          AND w.undated = p.undated AND w.sort_day = p.sort_day AND w.statement_id = p.statement_id
        OFFSET 0)
    ORDER BY p.sort_day DESC, p.statement_id DESC LIMIT 20)
  UNION ALL
  (SELECT DISTINCT ON (p.sort_day, p.statement_id) p.statement_id
    FROM participation AS p
    WHERE p.role = 'SPEAKER' AND p.country = $1 AND p.official AND p.undated
      AND EXISTS (
        SELECT FROM participation_within AS w
        WHERE w.within_id = (SELECT id FROM actor WHERE slug = $2) AND w.role = 'TARGET'
          AND w.undated = p.undated AND w.sort_day = p.sort_day AND w.statement_id = p.statement_id
        OFFSET 0)
    ORDER BY p.sort_day DESC, p.statement_id DESC LIMIT 20)
  LIMIT 20
) AS page
JOIN statement AS s ON s.id = page.statement_id
