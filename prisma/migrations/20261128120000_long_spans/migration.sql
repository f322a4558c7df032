-- Nothing asks for spans by their characters, and an index cannot have those of a long speech: a quotation of some
-- thousand characters ended the import. A load that has laid the index aside is not to bring it back.
BEGIN;

DROP INDEX IF EXISTS "span_role_exact_idx";
DELETE FROM "laid_aside" WHERE "name" = 'span_role_exact_idx';

COMMIT;
