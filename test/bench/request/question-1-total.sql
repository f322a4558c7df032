SELECT json_build_object('statements', json_build_object('totalCount', (
  SELECT count(DISTINCT p.statement_id)
  FROM participation AS p
  WHERE p.role = 'SPEAKER' AND p.country = $1 AND p.official
    AND EXISTS (
      SELECT FROM participation_within AS w
      WHERE w.within_id = (SELECT id FROM actor WHERE slug = $2) AND w.role = 'TARGET'
        AND w.undated = p.undated AND w.sort_day = p.sort_day AND w.statement_id = p.statement_id))))::text AS data
