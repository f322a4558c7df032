-- Only a statement with several speakers can come twice, and so only those need be told apart.
WITH said AS (
  SELECT s.id, s.joint, p.country,
    CASE WHEN s.undated THEN DATE 'infinity'
      WHEN date_trunc('month', s.said_earliest::timestamp) = date_trunc('month', s.said_latest::timestamp)
        THEN date_trunc('month', s.said_earliest::timestamp)::date
      ELSE DATE '-infinity' END AS month
  FROM statement AS s JOIN participation AS p ON p.statement_id = s.id AND p.role = 'SPEAKER'
), counted AS (
  SELECT country, month, sum(statements)::int AS statements
  FROM (
    SELECT country, month, count(*) AS statements FROM said WHERE NOT joint GROUP BY country, month
    UNION ALL
    SELECT country, month, count(DISTINCT id) FROM said WHERE joint GROUP BY country, month
  ) AS parts
  GROUP BY country, month
)
SELECT json_build_object('statementCounts', coalesce(json_agg(json_build_object(
    'speakerCountry', country,
    'month', json_build_object(
      'fit', CASE month WHEN 'infinity' THEN 'UNDATED' WHEN '-infinity' THEN 'TOO_ROUGH' ELSE 'FITS' END,
      'label', CASE WHEN isfinite(month) THEN to_char(month, 'YYYY-MM') END),
    'statements', statements
  ) ORDER BY country COLLATE "C" NULLS LAST, NOT isfinite(month), isfinite(month) OR month = '-infinity' DESC, month),
  '[]'))::text AS data
FROM counted
