-- Counts by days first and makes months of the few rows that come of it. A statement with several speakers of one
-- country counts once: those are few, and what is too many of them is taken off.
WITH days AS (
  SELECT p.country, s.undated, s.said_earliest AS earliest, s.said_latest AS latest, count(*) AS statements
  FROM statement AS s JOIN participation AS p ON p.statement_id = s.id
  WHERE p.role = 'SPEAKER'
  GROUP BY p.country, s.undated, s.said_earliest, s.said_latest
  UNION ALL
  SELECT p.country, s.undated, s.said_earliest, s.said_latest, 1 - count(*)
  FROM statement AS s JOIN participation AS p ON p.statement_id = s.id
  WHERE s.joint AND p.role = 'SPEAKER'
  GROUP BY s.id, p.country
  HAVING count(*) > 1
), counted AS (
  SELECT country,
    CASE WHEN undated THEN DATE 'infinity'
      WHEN date_trunc('month', earliest::timestamp) = date_trunc('month', latest::timestamp)
        THEN date_trunc('month', earliest::timestamp)::date
      ELSE DATE '-infinity' END AS month,
    sum(statements)::int AS statements
  FROM days
  GROUP BY 1, 2
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
