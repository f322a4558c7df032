-- A list by day is a walk over an index, and where several would do, the shortest is taken.
BEGIN;

CREATE TABLE "participation_count" (
  "role" "ParticipationRole" NOT NULL,
  "key" TEXT COLLATE "C" NOT NULL,
  "statements" INTEGER NOT NULL,
  CONSTRAINT "participation_count_pkey" PRIMARY KEY ("role", "key")
);

CREATE INDEX "participation_role_country_undated_sort_day_statement_id_idx" ON "participation"("role", "country", "undated", "sort_day", "statement_id");

DROP INDEX "participation_statement_id_role_country_idx";
CREATE INDEX "participation_statement_id_role_country_official_idx" ON "participation"("statement_id", "role", "country", "official");

COMMIT;
