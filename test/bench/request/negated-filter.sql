SELECT json_build_object('statements', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', s.slug, 'summary', s.summary) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')))::text AS data
FROM (
  SELECT * FROM statement AS one
  WHERE NOT EXISTS (
    SELECT FROM participation AS p WHERE p.statement_id = one.id AND p.role = 'SPEAKER' AND p.country = $1)
  ORDER BY undated, sort_day DESC, id DESC LIMIT 20
) AS s
