-- Words are looked for as the import has stemmed them: in every filter alike, and the same on every PostgreSQL.
BEGIN;

DROP INDEX "article_words_idx";
ALTER TABLE "article" DROP COLUMN "words";

DROP INDEX "actor_name_words_idx";
ALTER TABLE "actor_name" DROP COLUMN "words";

DROP INDEX "event_words_idx";
ALTER TABLE "event" DROP COLUMN "words";

DROP INDEX "claim_words_idx";
ALTER TABLE "claim" DROP COLUMN "words";

DROP INDEX "statement_words_idx";
ALTER TABLE "statement" DROP COLUMN "words";

DROP INDEX "mention_words_idx";
ALTER TABLE "mention" DROP COLUMN "words";

ALTER TABLE "article" ADD COLUMN "terms" TEXT[];
CREATE INDEX "article_terms_idx" ON "article" USING GIN ("terms");

ALTER TABLE "actor" ADD COLUMN "terms" TEXT[];
CREATE INDEX "actor_terms_idx" ON "actor" USING GIN ("terms");

ALTER TABLE "event" ADD COLUMN "terms" TEXT[];
CREATE INDEX "event_terms_idx" ON "event" USING GIN ("terms");

ALTER TABLE "claim" ADD COLUMN "terms" TEXT[];
CREATE INDEX "claim_terms_idx" ON "claim" USING GIN ("terms");

ALTER TABLE "statement" ADD COLUMN "terms" TEXT[];
CREATE INDEX "statement_terms_idx" ON "statement" USING GIN ("terms");

ALTER TABLE "mention" ADD COLUMN "terms" TEXT[];
CREATE INDEX "mention_terms_idx" ON "mention" USING GIN ("terms");

ALTER TABLE "mention" ADD COLUMN "cue" TEXT;
CREATE INDEX "mention_cue_statement_id_idx" ON "mention"("cue", "statement_id");

COMMIT;
