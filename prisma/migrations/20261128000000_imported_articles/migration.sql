-- Articles that nobody annotated are imported and extracted from. They live in the database alone, and what is derived from
-- them is derived again from what it has of them.
BEGIN;

ALTER TABLE "document" ADD COLUMN "content" TEXT, ADD COLUMN "proposed" JSON;
ALTER TABLE "article" ADD COLUMN "outlet" TEXT, ADD COLUMN "url" TEXT;
ALTER TABLE "actor" ADD COLUMN "article_id" UUID;
CREATE INDEX "actor_article_id_idx" ON "actor"("article_id");

COMMIT;
