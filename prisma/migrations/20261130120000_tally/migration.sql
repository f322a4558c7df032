-- Totals of what hangs on a noun are kept by the import: counting what a much quoted actor said takes as long as it is much.
BEGIN;

CREATE TABLE "tally" (
  "list" TEXT COLLATE "C" NOT NULL,
  "noun_id" UUID NOT NULL,
  "statements" INTEGER NOT NULL,
  "first" DATE,
  "last" DATE,
  CONSTRAINT "tally_pkey" PRIMARY KEY ("list", "noun_id")
);

CREATE INDEX "tally_list_statements_idx" ON "tally"("list", "statements");

COMMIT;
