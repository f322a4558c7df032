-- What an index orders is ordered by its bytes, as slugs and names of actors are: lists come in the same order in every
-- database, whatever its locale is, and the indexes of words are made in little more than half the time.
BEGIN;

ALTER TABLE "source" ALTER "country" TYPE CHAR(2) COLLATE "C";
ALTER TABLE "source_name" ALTER "text" TYPE TEXT COLLATE "C", ALTER "key" TYPE TEXT COLLATE "C";
ALTER TABLE "article"
  ALTER "document" TYPE TEXT COLLATE "C",
  ALTER "language" TYPE TEXT COLLATE "C",
  ALTER "terms" TYPE TEXT[] COLLATE "C";
ALTER TABLE "actor" ALTER "country" TYPE CHAR(2) COLLATE "C", ALTER "terms" TYPE TEXT[] COLLATE "C";
ALTER TABLE "actor_name" ALTER "text" TYPE TEXT COLLATE "C", ALTER "key" TYPE TEXT COLLATE "C";
ALTER TABLE "event" ALTER "country" TYPE CHAR(2) COLLATE "C", ALTER "terms" TYPE TEXT[] COLLATE "C";
ALTER TABLE "event_name" ALTER "text" TYPE TEXT COLLATE "C", ALTER "key" TYPE TEXT COLLATE "C";
ALTER TABLE "claim" ALTER "text" TYPE TEXT COLLATE "C", ALTER "terms" TYPE TEXT[] COLLATE "C";
ALTER TABLE "statement" ALTER "terms" TYPE TEXT[] COLLATE "C";
ALTER TABLE "mention" ALTER "cue" TYPE TEXT COLLATE "C", ALTER "terms" TYPE TEXT[] COLLATE "C";
ALTER TABLE "participation" ALTER "country" TYPE CHAR(2) COLLATE "C";
ALTER TABLE "laid_aside" ALTER "name" TYPE TEXT COLLATE "C";

-- What was known of a column's values is lost with its type, and nothing else would find it out again.
ANALYZE "source", "source_name", "article", "actor", "actor_name", "event", "event_name", "claim", "statement", "mention",
  "participation";

COMMIT;
