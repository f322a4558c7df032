-- What an import knows documents by that have not changed, and what it takes away to load many of them.
BEGIN;

CREATE TABLE "document" (
    "name" TEXT COLLATE "C" NOT NULL,
    "input" TEXT NOT NULL,
    "elsewhere" TEXT NOT NULL,
    "rows" TEXT NOT NULL,
    "outline" JSON NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("name")
);

CREATE TABLE "laid_aside" (
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "of_table" TEXT NOT NULL,
    "definition" TEXT NOT NULL,

    CONSTRAINT "laid_aside_pkey" PRIMARY KEY ("name")
);

COMMIT;
