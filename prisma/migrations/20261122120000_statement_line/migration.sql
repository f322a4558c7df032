-- A file of a million statements is one walk over an index, instead of six joins for each of them.
BEGIN;

CREATE TABLE "statement_line" (
    "statement_id" UUID NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,
    "csv" TEXT NOT NULL,
    "ndjson" TEXT NOT NULL,

    CONSTRAINT "statement_line_pkey" PRIMARY KEY ("statement_id")
);

CREATE INDEX "statement_line_undated_sort_day_statement_id_idx" ON "statement_line"("undated", "sort_day", "statement_id");

ALTER TABLE "statement_line" ADD CONSTRAINT "statement_line_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

COMMIT;
