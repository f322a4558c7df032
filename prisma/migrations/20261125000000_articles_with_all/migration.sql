BEGIN;

-- Articles whose terms have one of each of these lists. The index answers for all of them together, so that only the
-- articles which have all are read. It may not read the whole table, for the reason that articles_with has.
CREATE FUNCTION articles_with_all(text[], text[], text[], text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SET enable_seqscan = off
  AS 'SELECT id FROM article WHERE terms && $1 AND terms && $2 AND terms && $3 AND terms && $4';

COMMIT;
