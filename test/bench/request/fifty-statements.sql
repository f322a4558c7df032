SELECT json_build_object('statements', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'slug', s.slug,
    'summary', s.summary,
    'act', s.act,
    'saidOn', json_build_object('edtf', s.said_edtf, 'precision', s.said_precision),
    'speakers', (
      SELECT json_agg(json_build_object('capacity', sp.capacity,
        'actor', json_build_object('name', a.name, 'country', a.country)) ORDER BY sp.ordinal)
      FROM speaker AS sp JOIN actor AS a ON a.id = sp.actor_id WHERE sp.statement_id = s.id),
    'targets', (
      SELECT coalesce(json_agg(json_build_object(
          'stance', t.stance,
          'actor', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name) END,
          'event', CASE WHEN e.id IS NOT NULL THEN json_build_object('name', e.name) END
        ) ORDER BY t.ordinal), '[]')
      FROM target AS t LEFT JOIN actor AS a ON a.id = t.actor_id LEFT JOIN event AS e ON e.id = t.event_id
      WHERE t.statement_id = s.id),
    'positions', (
      SELECT coalesce(json_agg(json_build_object('position', po.position, 'claim', json_build_object('text', c.text))
        ORDER BY c.slug), '[]')
      FROM position AS po JOIN claim AS c ON c.id = po.claim_id WHERE po.statement_id = s.id),
    'mentions', (
      SELECT json_agg(json_build_object('presentation', m.presentation, 'text', m.text,
        'article', json_build_object('document', ar.document)) ORDER BY ar.document, m.start, m.id)
      FROM mention AS m JOIN article AS ar ON ar.id = m.article_id WHERE m.statement_id = s.id)
  ) ORDER BY s.undated, s.sort_day DESC, s.id DESC), '[]')))::text AS data
FROM (
  (SELECT * FROM statement WHERE act = $1 AND NOT undated ORDER BY sort_day DESC, id DESC LIMIT 50)
  UNION ALL
  (SELECT * FROM statement WHERE act = $1 AND undated ORDER BY sort_day DESC, id DESC LIMIT 50)
  LIMIT 50
) AS s
