-- $1 and $2 are the terms of each word in German and $3 and $4 those of its compounds, $5 and $6 the terms in English.
WITH every AS (
  SELECT 0 AS place, id, max(rank) AS rank
  FROM (
    SELECT m.statement_id AS id,
      (CASE WHEN m.terms && $1::text[] THEN 1.0 ELSE 0.5 END + CASE WHEN m.terms && $2::text[] THEN 1.0 ELSE 0.5 END)
        / 2 / (1 + ln(1 + cardinality(m.terms)) / 10) AS rank
    FROM mention AS m WHERE m.terms && ($1::text[] || $3::text[]) AND m.terms && ($2::text[] || $4::text[])
    UNION ALL
    SELECT s.id, 1 / (1 + ln(1 + cardinality(s.terms)) / 10)
    FROM statement AS s WHERE s.terms && $5::text[] AND s.terms && $6::text[]
  ) AS texts
  GROUP BY id
  UNION ALL
  SELECT 1, ar.id,
    (CASE WHEN ar.terms && $1::text[] THEN 1.0 ELSE 0.5 END + CASE WHEN ar.terms && $2::text[] THEN 1.0 ELSE 0.5 END)
      / 2 / (1 + ln(1 + cardinality(ar.terms)) / 10)
  FROM article AS ar WHERE ar.terms && ($1::text[] || $3::text[]) AND ar.terms && ($2::text[] || $4::text[])
)
SELECT json_build_object('search', json_build_object(
  'totalCount', (SELECT count(*) FROM every),
  'nodes', (
    SELECT coalesce(json_agg(json_build_object('rank', f.rank, 'node', CASE f.place
        WHEN 0 THEN (SELECT json_build_object('slug', s.slug, 'summary', s.summary) FROM statement AS s WHERE s.id = f.id)
        ELSE (SELECT json_build_object('document', ar.document, 'title', ar.title) FROM article AS ar WHERE ar.id = f.id) END
      ) ORDER BY f.rank DESC, f.place, f.id), '[]')
    FROM (SELECT * FROM every ORDER BY rank DESC, place, id LIMIT 20) AS f)))::text AS data
