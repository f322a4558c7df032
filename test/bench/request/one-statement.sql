SELECT json_build_object('statement', (SELECT json_build_object(
  'slug', s.slug,
  'summary', s.summary,
  'act', s.act,
  'consequence', s.consequence,
  'joint', s.joint,
  'attestation', s.attestation,
  'saidOn', json_build_object('edtf', s.said_edtf, 'earliest', s.said_earliest, 'latest', s.said_latest,
    'precision', s.said_precision, 'words', s.said_words, 'derivation', s.said_derivation),
  'saidAt', (SELECT json_build_object('slug', e.slug, 'name', e.name) FROM event AS e WHERE e.id = s.said_at_id),
  'speakers', (
    SELECT json_agg(json_build_object(
        'capacity', sp.capacity,
        'official', p.official,
        'actor', json_build_object('slug', a.slug, 'name', a.name, 'kind', a.kind, 'country', a.country),
        'onBehalfOf', CASE WHEN b.id IS NOT NULL THEN json_build_object('slug', b.slug, 'name', b.name) END,
        'offices', (
          SELECT coalesce(json_agg(json_build_object('role', f.role, 'organization', json_build_object('name', o.name))
            ORDER BY f.ordinal), '[]')
          FROM affiliation AS f JOIN actor AS o ON o.id = f.organization_id
          WHERE f.actor_id = a.id
            AND (f.latest IS NULL OR days.first IS NULL OR f.latest >= days.first)
            AND (f.earliest IS NULL OR days.last IS NULL OR f.earliest <= days.last))
      ) ORDER BY sp.ordinal)
    FROM speaker AS sp
    JOIN participation AS p ON p.statement_id = sp.statement_id AND p.role = 'SPEAKER' AND p.actor_id = sp.actor_id
    JOIN actor AS a ON a.id = sp.actor_id
    LEFT JOIN actor AS b ON b.id = sp.on_behalf_of_id
    WHERE sp.statement_id = s.id),
  'targets', (
    SELECT coalesce(json_agg(json_build_object(
        'stance', t.stance,
        'actor', CASE WHEN a.id IS NOT NULL THEN json_build_object('slug', a.slug, 'name', a.name) END,
        'event', CASE WHEN e.id IS NOT NULL THEN json_build_object('slug', e.slug, 'name', e.name) END
      ) ORDER BY t.ordinal), '[]')
    FROM target AS t LEFT JOIN actor AS a ON a.id = t.actor_id LEFT JOIN event AS e ON e.id = t.event_id
    WHERE t.statement_id = s.id),
  'addressees', (
    SELECT coalesce(json_agg(json_build_object('actor', json_build_object('slug', a.slug, 'name', a.name))
      ORDER BY d.ordinal), '[]')
    FROM addressee AS d JOIN actor AS a ON a.id = d.actor_id WHERE d.statement_id = s.id),
  'positions', (
    SELECT coalesce(json_agg(json_build_object('position', po.position,
      'claim', json_build_object('slug', c.slug, 'text', c.text)) ORDER BY c.slug), '[]')
    FROM position AS po JOIN claim AS c ON c.id = po.claim_id WHERE po.statement_id = s.id),
  'relations', (
    SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'basis', r.basis,
      'related', json_build_object('slug', o.slug, 'summary', o.summary)) ORDER BY o.slug), '[]')
    FROM statement_relation AS r JOIN statement AS o ON o.id = r.related_id WHERE r.statement_id = s.id),
  'parent', (SELECT json_build_object('slug', o.slug, 'summary', o.summary) FROM statement AS o WHERE o.id = s.parent_id),
  'nested', (
    SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'summary', o.summary) ORDER BY o.slug), '[]')
    FROM statement AS o WHERE o.parent_id = s.id),
  'mentions', (
    SELECT json_agg(json_build_object(
        'presentation', m.presentation,
        'isTranslation', m.is_translation,
        'text', m.text,
        'start', m.start,
        'end', m.end,
        'spans', (
          SELECT json_agg(json_build_object('role', c.role, 'start', c.start, 'end', c.end, 'exact', c.exact)
            ORDER BY c.ordinal)
          FROM span AS c WHERE c.statement_id = m.statement_id AND c.mention_id = m.id),
        'via', (
          SELECT coalesce(json_agg(json_build_object('role', v.role, 'words', v.words,
              'source', CASE WHEN so.id IS NOT NULL THEN json_build_object('name', so.name) END,
              'actor', CASE WHEN ac.id IS NOT NULL THEN json_build_object('name', ac.name) END
            ) ORDER BY v.ordinal), '[]')
          FROM via AS v LEFT JOIN source AS so ON so.id = v.source_id LEFT JOIN actor AS ac ON ac.id = v.actor_id
          WHERE v.statement_id = m.statement_id AND v.mention_id = m.id),
        'article', json_build_object('slug', ar.slug, 'document', ar.document, 'title', ar.title,
          'publishedOn', json_build_object('edtf', ar.published_edtf),
          'source', CASE WHEN src.id IS NOT NULL THEN json_build_object('name', src.name) END)
      ) ORDER BY ar.document, m.start, m.id)
    FROM mention AS m JOIN article AS ar ON ar.id = m.article_id LEFT JOIN source AS src ON src.id = ar.source_id
    WHERE m.statement_id = s.id)
) FROM statement AS s
LEFT JOIN LATERAL (
  -- The days on which offices count: of the statement, else of the articles that print it.
  SELECT CASE WHEN s.undated THEN min(least(ar.published_earliest, ar.published_latest)) ELSE s.said_earliest END AS first,
    CASE WHEN s.undated THEN max(greatest(ar.published_earliest, ar.published_latest)) ELSE s.said_latest END AS last
  FROM printing AS pr JOIN article AS ar ON ar.id = pr.article_id WHERE pr.statement_id = s.id
) AS days ON TRUE
WHERE s.slug = $1))::text AS data
