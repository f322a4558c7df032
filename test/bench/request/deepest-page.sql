WITH at AS (SELECT undated, sort_day, id FROM statement WHERE slug = $1)
SELECT json_build_object('statements', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', s.slug, 'summary', s.summary) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')))::text AS data
FROM (
  (SELECT * FROM statement
    WHERE undated = (SELECT undated FROM at) AND (sort_day, id) < ((SELECT sort_day FROM at), (SELECT id FROM at))
    ORDER BY sort_day DESC, id DESC LIMIT 20)
  UNION ALL
  (SELECT * FROM statement WHERE undated AND NOT (SELECT undated FROM at) ORDER BY sort_day DESC, id DESC LIMIT 20)
  LIMIT 20
) AS s
