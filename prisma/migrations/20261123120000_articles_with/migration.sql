-- Terms of an article are kept outside of its row. The planner does not count what it costs to fetch them, and would
-- rather read every article than ask the index. In this function it may not.
BEGIN;

CREATE FUNCTION "articles_with"("wanted" TEXT[]) RETURNS SETOF UUID LANGUAGE sql STABLE ROWS 1000 SET enable_seqscan = off AS 'SELECT id FROM article WHERE terms && wanted';

COMMIT;
