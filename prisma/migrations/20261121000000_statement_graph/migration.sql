-- One transaction: a start that is killed in the middle leaves nothing half done.
BEGIN;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('AGENCY', 'NEWSPAPER', 'MAGAZINE', 'BROADCASTER', 'ONLINE');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('PERSON', 'ORGANIZATION', 'STATE', 'GROUP', 'UNNAMED');

-- CreateEnum
CREATE TYPE "Plurality" AS ENUM ('ONE', 'SEVERAL');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('NAME', 'TRANSLITERATION', 'ACRONYM', 'METONYM', 'ROLE_TITLE');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('GOVERNMENT', 'MILITARY', 'LEGISLATURE', 'JUDICIARY', 'INTELLIGENCE', 'PARTY', 'MEDIA', 'BUSINESS', 'CIVIL_SOCIETY', 'ACADEMIA', 'INTERNATIONAL', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "SpeechAct" AS ENUM ('STATE', 'ACCUSE', 'DENY', 'CONFIRM', 'DECLINE_COMMENT', 'WARN', 'THREATEN', 'REQUEST', 'DEMAND', 'PROMISE', 'SUPPORT', 'REJECT', 'AGREE', 'ANNOUNCE', 'PREDICT', 'ASSESS');

-- CreateEnum
CREATE TYPE "Capacity" AS ENUM ('OFFICE_HOLDER', 'SPOKESPERSON', 'SIGNATORY', 'INSTITUTION', 'EXPERT', 'PERSONAL');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('FAVOR', 'AGAINST', 'NEUTRAL', 'MIXED', 'UNCLEAR');

-- CreateEnum
CREATE TYPE "Attestation" AS ENUM ('REPORTED', 'ALLEGED');

-- CreateEnum
CREATE TYPE "ProvenanceKind" AS ENUM ('ANNOTATED', 'EXTRACTED');

-- CreateEnum
CREATE TYPE "Presentation" AS ENUM ('DIRECT', 'INDIRECT', 'INDIRECT_FREE_INDIRECT', 'FREE_INDIRECT', 'REPORTED');

-- CreateEnum
CREATE TYPE "SpanRole" AS ENUM ('CONTENT', 'CUE', 'SPEAKER', 'ADDRESSEE', 'FRAGMENT');

-- CreateEnum
CREATE TYPE "ViaRole" AS ENUM ('MEDIUM', 'PUBLISHER', 'RELAY');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'INTERVAL', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "DateDerivation" AS ENUM ('EXPLICIT', 'RELATIVE_TO_PUBLICATION', 'FROM_EVENT', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('MEETING', 'VISIT', 'DECLARATION', 'INVASION', 'ANNEXATION', 'BRIEFING', 'INTERVIEW', 'REQUEST', 'EXERCISE', 'WITHDRAWAL', 'SANCTION', 'SPORT', 'OTHER');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('OCCURRED', 'ONGOING', 'PLANNED', 'ALLEGED', 'DENIED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ParticipantRole" AS ENUM ('PARTICIPANT', 'HOST', 'INITIATOR', 'RECIPIENT', 'SIGNATORY', 'INTERVIEWER', 'INTERVIEWEE', 'SPEAKER');

-- CreateEnum
CREATE TYPE "ClaimPosition" AS ENUM ('ASSERTS', 'CONFIRMS', 'DENIES', 'QUESTIONS', 'QUALIFIES', 'DECLINES_COMMENT');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('RESPONDS_TO', 'DENIES', 'CONFIRMS', 'CONTRADICTS', 'REPEATS', 'ELABORATES');

-- CreateEnum
CREATE TYPE "RelationBasis" AS ENUM ('IN_TEXT', 'CODED');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('SPEAKER', 'ON_BEHALF_OF', 'TARGET', 'ADDRESSEE');

-- CreateTable
CREATE TABLE "corpus" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" TEXT NOT NULL,

    CONSTRAINT "corpus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "country" CHAR(2),
    "wikidata" TEXT,
    "actor_id" UUID,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_name" (
    "source_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "source_name_pkey" PRIMARY KEY ("source_id","text")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "document" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "published_edtf" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_precision" "DatePrecision" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,
    "source_id" UUID,
    "text" TEXT NOT NULL,
    "words" tsvector GENERATED ALWAYS AS (CASE "language"
        WHEN 'de' THEN to_tsvector('german'::regconfig, coalesce("title", '') || ' ' || "text")
        WHEN 'en' THEN to_tsvector('english'::regconfig, coalesce("title", '') || ' ' || "text")
        ELSE to_tsvector('simple'::regconfig, coalesce("title", '') || ' ' || "text")
    END) STORED,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_citation" (
    "article_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "article_citation_pkey" PRIMARY KEY ("article_id","source_id")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "description" TEXT,
    "country" CHAR(2),
    "sector" "Sector",
    "wikidata" TEXT,
    "words" TEXT,
    "plurality" "Plurality",
    "parent_id" UUID,
    "sectors" "Sector"[],
    "official" BOOLEAN NOT NULL,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_name" (
    "actor_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "kind" "NameKind" NOT NULL,
    "key" TEXT NOT NULL,
    "words" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, "text")) STORED,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("actor_id","text")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "actor_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "from_edtf" TEXT,
    "to_edtf" TEXT,
    "earliest" DATE,
    "latest" DATE,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("actor_id","ordinal")
);

-- CreateTable
CREATE TABLE "actor_within" (
    "actor_id" UUID NOT NULL,
    "within_id" UUID NOT NULL,

    CONSTRAINT "actor_within_pkey" PRIMARY KEY ("actor_id","within_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "description" TEXT,
    "type" "EventType" NOT NULL,
    "status" "EventStatus" NOT NULL,
    "on_edtf" TEXT,
    "on_earliest" DATE,
    "on_latest" DATE,
    "on_precision" "DatePrecision" NOT NULL,
    "on_words" TEXT,
    "on_derivation" "DateDerivation" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,
    "place" TEXT,
    "country" CHAR(2),
    "parent_id" UUID,
    "words" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "name" || ' ' || coalesce("description", ''))) STORED,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_name" (
    "event_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "key" TEXT NOT NULL,

    CONSTRAINT "event_name_pkey" PRIMARY KEY ("event_id","text")
);

-- CreateTable
CREATE TABLE "event_participant" (
    "event_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "role" "ParticipantRole" NOT NULL,

    CONSTRAINT "event_participant_pkey" PRIMARY KEY ("event_id","actor_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "text" TEXT NOT NULL,
    "event_id" UUID,
    "words" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "text")) STORED,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_subject" (
    "claim_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,

    CONSTRAINT "claim_subject_pkey" PRIMARY KEY ("claim_id","actor_id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "summary" TEXT NOT NULL,
    "act" "SpeechAct" NOT NULL,
    "consequence" TEXT,
    "said_edtf" TEXT,
    "said_earliest" DATE,
    "said_latest" DATE,
    "said_precision" "DatePrecision" NOT NULL,
    "said_words" TEXT,
    "said_derivation" "DateDerivation" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,
    "joint" BOOLEAN NOT NULL,
    "said_at_id" UUID,
    "parent_id" UUID,
    "attestation" "Attestation" NOT NULL,
    "provenance" "ProvenanceKind" NOT NULL,
    "method" TEXT,
    "version" TEXT,
    "confidence" DOUBLE PRECISION,
    "words" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "summary")) STORED,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "statement_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "on_behalf_of_id" UUID,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("statement_id","actor_id")
);

-- CreateTable
CREATE TABLE "target" (
    "statement_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "actor_id" UUID,
    "event_id" UUID,
    "stance" "Stance" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "addressee" (
    "statement_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("statement_id","actor_id")
);

-- CreateTable
CREATE TABLE "position" (
    "statement_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" "ClaimPosition" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("statement_id","claim_id")
);

-- CreateTable
CREATE TABLE "statement_relation" (
    "statement_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "basis" "RelationBasis" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "statement_relation_pkey" PRIMARY KEY ("statement_id","related_id")
);

-- CreateTable
CREATE TABLE "mention" (
    "statement_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "presentation" "Presentation" NOT NULL,
    "is_translation" BOOLEAN NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" tsvector GENERATED ALWAYS AS (CASE "language"
        WHEN 'de' THEN to_tsvector('german'::regconfig, "text")
        WHEN 'en' THEN to_tsvector('english'::regconfig, "text")
        ELSE to_tsvector('simple'::regconfig, "text")
    END) STORED,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("statement_id","id")
);

-- CreateTable
CREATE TABLE "printing" (
    "statement_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "source_id" UUID,
    "first_of_source" BOOLEAN NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "printing_pkey" PRIMARY KEY ("statement_id","article_id")
);

-- CreateTable
CREATE TABLE "span" (
    "statement_id" UUID NOT NULL,
    "mention_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" "SpanRole" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "span_pkey" PRIMARY KEY ("statement_id","mention_id","ordinal")
);

-- CreateTable
CREATE TABLE "via" (
    "statement_id" UUID NOT NULL,
    "mention_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" "ViaRole" NOT NULL,
    "source_id" UUID,
    "actor_id" UUID,
    "words" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "via_pkey" PRIMARY KEY ("statement_id","mention_id","ordinal")
);

-- CreateTable
CREATE TABLE "participation" (
    "statement_id" UUID NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "actor_id" UUID NOT NULL,
    "country" CHAR(2),
    "sectors" "Sector"[],
    "official" BOOLEAN NOT NULL,
    "named" BOOLEAN NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("statement_id","role","actor_id")
);

-- CreateTable
CREATE TABLE "participation_within" (
    "statement_id" UUID NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "actor_id" UUID NOT NULL,
    "within_id" UUID NOT NULL,
    "undated" BOOLEAN NOT NULL,
    "sort_day" DATE NOT NULL,

    CONSTRAINT "participation_within_pkey" PRIMARY KEY ("statement_id","role","actor_id","within_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE INDEX "source_name_id_idx" ON "source"("name", "id");

-- CreateIndex
CREATE INDEX "source_kind_id_idx" ON "source"("kind", "id");

-- CreateIndex
CREATE INDEX "source_country_id_idx" ON "source"("country", "id");

-- CreateIndex
CREATE INDEX "source_actor_id_idx" ON "source"("actor_id");

-- CreateIndex
CREATE INDEX "source_name_key_idx" ON "source_name"("key");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_document_key" ON "article"("document");

-- CreateIndex
CREATE INDEX "article_source_id_undated_sort_day_id_idx" ON "article"("source_id", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "article_undated_sort_day_id_idx" ON "article"("undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "article_newest_idx" ON "article"("undated", "sort_day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_language_id_idx" ON "article"("language", "id");

-- CreateIndex
CREATE INDEX "article_published_earliest_published_latest_idx" ON "article"("published_earliest", "published_latest");

-- CreateIndex
CREATE INDEX "article_words_idx" ON "article" USING GIN ("words");

-- CreateIndex
CREATE INDEX "article_citation_source_id_idx" ON "article_citation"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "actor_slug_key" ON "actor"("slug");

-- CreateIndex
CREATE INDEX "actor_name_id_idx" ON "actor"("name", "id");

-- CreateIndex
CREATE INDEX "actor_kind_name_id_idx" ON "actor"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "actor_country_official_name_id_idx" ON "actor"("country", "official", "name", "id");

-- CreateIndex
CREATE INDEX "actor_official_name_id_idx" ON "actor"("official", "name", "id");

-- CreateIndex
CREATE INDEX "actor_parent_id_idx" ON "actor"("parent_id");

-- CreateIndex
CREATE INDEX "actor_sectors_idx" ON "actor" USING GIN ("sectors");

-- CreateIndex
CREATE INDEX "actor_name_key_idx" ON "actor_name"("key");

-- CreateIndex
CREATE INDEX "actor_name_words_idx" ON "actor_name" USING GIN ("words");

-- CreateIndex
CREATE INDEX "affiliation_organization_id_idx" ON "affiliation"("organization_id");

-- CreateIndex
CREATE INDEX "actor_within_within_id_actor_id_idx" ON "actor_within"("within_id", "actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_name_id_idx" ON "event"("name", "id");

-- CreateIndex
CREATE INDEX "event_type_undated_sort_day_id_idx" ON "event"("type", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "event_status_undated_sort_day_id_idx" ON "event"("status", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "event_country_undated_sort_day_id_idx" ON "event"("country", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "event_undated_sort_day_id_idx" ON "event"("undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "event_newest_idx" ON "event"("undated", "sort_day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "event_on_earliest_on_latest_idx" ON "event"("on_earliest", "on_latest");

-- CreateIndex
CREATE INDEX "event_parent_id_idx" ON "event"("parent_id");

-- CreateIndex
CREATE INDEX "event_words_idx" ON "event" USING GIN ("words");

-- CreateIndex
CREATE INDEX "event_name_key_idx" ON "event_name"("key");

-- CreateIndex
CREATE INDEX "event_participant_actor_id_idx" ON "event_participant"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_slug_key" ON "claim"("slug");

-- CreateIndex
CREATE INDEX "claim_text_id_idx" ON "claim"("text", "id");

-- CreateIndex
CREATE INDEX "claim_event_id_idx" ON "claim"("event_id");

-- CreateIndex
CREATE INDEX "claim_words_idx" ON "claim" USING GIN ("words");

-- CreateIndex
CREATE INDEX "claim_subject_actor_id_idx" ON "claim_subject"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_slug_key" ON "statement"("slug");

-- CreateIndex
CREATE INDEX "statement_undated_sort_day_id_idx" ON "statement"("undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "statement_newest_idx" ON "statement"("undated", "sort_day" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "statement_act_undated_sort_day_id_idx" ON "statement"("act", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "statement_attestation_undated_sort_day_id_idx" ON "statement"("attestation", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "statement_provenance_undated_sort_day_id_idx" ON "statement"("provenance", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "statement_joint_undated_sort_day_id_idx" ON "statement"("joint", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "statement_said_at_id_undated_sort_day_id_idx" ON "statement"("said_at_id", "undated", "sort_day", "id");

-- CreateIndex
CREATE INDEX "statement_said_earliest_said_latest_idx" ON "statement"("said_earliest", "said_latest");

-- CreateIndex
CREATE INDEX "statement_parent_id_idx" ON "statement"("parent_id");

-- CreateIndex
CREATE INDEX "statement_words_idx" ON "statement" USING GIN ("words");

-- CreateIndex
CREATE INDEX "speaker_actor_id_undated_sort_day_statement_id_idx" ON "speaker"("actor_id", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "speaker_on_behalf_of_id_idx" ON "speaker"("on_behalf_of_id");

-- CreateIndex
CREATE INDEX "target_actor_id_undated_sort_day_statement_id_idx" ON "target"("actor_id", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "target_event_id_undated_sort_day_statement_id_idx" ON "target"("event_id", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_statement_id_actor_id_key" ON "target"("statement_id", "actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_statement_id_event_id_key" ON "target"("statement_id", "event_id");

-- CreateIndex
CREATE INDEX "addressee_actor_id_idx" ON "addressee"("actor_id");

-- CreateIndex
CREATE INDEX "position_claim_id_undated_sort_day_statement_id_idx" ON "position"("claim_id", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "position_claim_id_position_idx" ON "position"("claim_id", "position");

-- CreateIndex
CREATE INDEX "statement_relation_related_id_undated_sort_day_statement_id_idx" ON "statement_relation"("related_id", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "mention_article_id_start_id_idx" ON "mention"("article_id", "start", "id");

-- CreateIndex
CREATE INDEX "mention_article_id_statement_id_idx" ON "mention"("article_id", "statement_id");

-- CreateIndex
CREATE INDEX "mention_presentation_statement_id_idx" ON "mention"("presentation", "statement_id");

-- CreateIndex
CREATE INDEX "mention_is_translation_statement_id_idx" ON "mention"("is_translation", "statement_id");

-- CreateIndex
CREATE INDEX "mention_words_idx" ON "mention" USING GIN ("words");

-- CreateIndex
CREATE INDEX "printing_article_id_undated_sort_day_statement_id_idx" ON "printing"("article_id", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "printing_source_id_first_of_source_undated_sort_day_stateme_idx" ON "printing"("source_id", "first_of_source", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "span_role_exact_idx" ON "span"("role", "exact");

-- CreateIndex
CREATE INDEX "via_role_statement_id_idx" ON "via"("role", "statement_id");

-- CreateIndex
CREATE INDEX "via_source_id_statement_id_idx" ON "via"("source_id", "statement_id");

-- CreateIndex
CREATE INDEX "via_actor_id_statement_id_idx" ON "via"("actor_id", "statement_id");

-- CreateIndex
CREATE INDEX "participation_role_country_official_undated_sort_day_statem_idx" ON "participation"("role", "country", "official", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "participation_role_official_undated_sort_day_statement_id_idx" ON "participation"("role", "official", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "participation_actor_id_role_undated_sort_day_statement_id_idx" ON "participation"("actor_id", "role", "undated", "sort_day", "statement_id");

-- CreateIndex
CREATE INDEX "participation_role_named_country_statement_id_idx" ON "participation"("role", "named", "country", "statement_id");

-- CreateIndex
CREATE INDEX "participation_role_kind_statement_id_idx" ON "participation"("role", "kind", "statement_id");

-- CreateIndex
CREATE INDEX "participation_statement_id_role_country_idx" ON "participation"("statement_id", "role", "country");

-- CreateIndex
CREATE INDEX "participation_sectors_idx" ON "participation" USING GIN ("sectors");

-- CreateIndex
CREATE INDEX "participation_within_within_id_role_undated_sort_day_statem_idx" ON "participation_within"("within_id", "role", "undated", "sort_day", "statement_id");

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_name" ADD CONSTRAINT "source_name_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_citation" ADD CONSTRAINT "article_citation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_citation" ADD CONSTRAINT "article_citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_within" ADD CONSTRAINT "actor_within_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_within" ADD CONSTRAINT "actor_within_within_id_fkey" FOREIGN KEY ("within_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "event_name" ADD CONSTRAINT "event_name_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_subject" ADD CONSTRAINT "claim_subject_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_subject" ADD CONSTRAINT "claim_subject_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_said_at_id_fkey" FOREIGN KEY ("said_at_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "statement"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_relation" ADD CONSTRAINT "statement_relation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_relation" ADD CONSTRAINT "statement_relation_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printing" ADD CONSTRAINT "printing_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printing" ADD CONSTRAINT "printing_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printing" ADD CONSTRAINT "printing_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "span" ADD CONSTRAINT "span_statement_id_mention_id_fkey" FOREIGN KEY ("statement_id", "mention_id") REFERENCES "mention"("statement_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "via" ADD CONSTRAINT "via_statement_id_mention_id_fkey" FOREIGN KEY ("statement_id", "mention_id") REFERENCES "mention"("statement_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "via" ADD CONSTRAINT "via_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "via" ADD CONSTRAINT "via_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_within" ADD CONSTRAINT "participation_within_statement_id_role_actor_id_fkey" FOREIGN KEY ("statement_id", "role", "actor_id") REFERENCES "participation"("statement_id", "role", "actor_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_within" ADD CONSTRAINT "participation_within_within_id_fkey" FOREIGN KEY ("within_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no row may say, whoever writes it. Prisma has no words for these.
ALTER TABLE "corpus"
    ADD CONSTRAINT "corpus_single_check" CHECK ("id" = 1);

ALTER TABLE "source"
    ADD CONSTRAINT "source_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "source_country_check" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "article"
    ADD CONSTRAINT "article_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "article_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "article_text_check" CHECK ("text" <> ''),
    ADD CONSTRAINT "article_published_check" CHECK ("published_earliest" <= "published_latest"),
    ADD CONSTRAINT "article_undated_check" CHECK ("undated" = ("published_edtf" IS NULL));

ALTER TABLE "actor"
    ADD CONSTRAINT "actor_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "actor_country_check" CHECK ("country" ~ '^[A-Z]{2}$'),
    ADD CONSTRAINT "actor_parent_check" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "actor_sector_check" CHECK (("sector" IS NULL) = ("kind" IN ('PERSON', 'STATE'))),
    ADD CONSTRAINT "actor_unnamed_check" CHECK (("kind" = 'UNNAMED') = ("words" IS NOT NULL) AND ("kind" = 'UNNAMED') = ("plurality" IS NOT NULL));

ALTER TABLE "affiliation"
    ADD CONSTRAINT "affiliation_self_check" CHECK ("actor_id" <> "organization_id"),
    ADD CONSTRAINT "affiliation_dates_check" CHECK ("earliest" <= "latest"),
    ADD CONSTRAINT "affiliation_ordinal_check" CHECK ("ordinal" >= 0);

ALTER TABLE "event"
    ADD CONSTRAINT "event_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "event_country_check" CHECK ("country" ~ '^[A-Z]{2}$'),
    ADD CONSTRAINT "event_parent_check" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "event_dates_check" CHECK ("on_earliest" <= "on_latest"),
    ADD CONSTRAINT "event_undated_check" CHECK ("undated" = ("on_edtf" IS NULL));

ALTER TABLE "claim"
    ADD CONSTRAINT "claim_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "statement"
    ADD CONSTRAINT "statement_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "statement_said_check" CHECK ("said_earliest" <= "said_latest"),
    ADD CONSTRAINT "statement_undated_check" CHECK ("undated" = ("said_edtf" IS NULL)),
    ADD CONSTRAINT "statement_parent_check" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "statement_attestation_check" CHECK ("attestation" = 'REPORTED' OR "parent_id" IS NOT NULL),
    ADD CONSTRAINT "statement_provenance_check" CHECK (("provenance" = 'EXTRACTED') = ("method" IS NOT NULL) AND ("provenance" = 'EXTRACTED') = ("confidence" IS NOT NULL)),
    ADD CONSTRAINT "statement_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1),
    ADD CONSTRAINT "statement_consequence_check" CHECK ("consequence" IS NULL OR "act" IN ('WARN', 'THREATEN', 'PROMISE'));

ALTER TABLE "speaker"
    ADD CONSTRAINT "speaker_self_check" CHECK ("on_behalf_of_id" <> "actor_id"),
    ADD CONSTRAINT "speaker_ordinal_check" CHECK ("ordinal" >= 0);

ALTER TABLE "target"
    ADD CONSTRAINT "target_one_check" CHECK (num_nonnulls("actor_id", "event_id") = 1),
    ADD CONSTRAINT "target_ordinal_check" CHECK ("ordinal" >= 0);

ALTER TABLE "statement_relation"
    ADD CONSTRAINT "statement_relation_self_check" CHECK ("statement_id" <> "related_id");

ALTER TABLE "mention"
    ADD CONSTRAINT "mention_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    ADD CONSTRAINT "mention_text_check" CHECK ("text" <> '');

ALTER TABLE "span"
    ADD CONSTRAINT "span_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    ADD CONSTRAINT "span_exact_check" CHECK ("exact" <> ''),
    ADD CONSTRAINT "span_ordinal_check" CHECK ("ordinal" >= 0);

ALTER TABLE "via"
    ADD CONSTRAINT "via_span_check" CHECK ("start" >= 0 AND "end" > "start"),
    ADD CONSTRAINT "via_one_check" CHECK (num_nonnulls("source_id", "actor_id") = 1),
    ADD CONSTRAINT "via_ordinal_check" CHECK ("ordinal" >= 0);

-- The import brings rows to what the corpus says in whatever order suits it, and references are
-- checked when it commits.
ALTER TABLE "source" ALTER CONSTRAINT "source_actor_id_fkey" DEFERRABLE;
ALTER TABLE "source_name" ALTER CONSTRAINT "source_name_source_id_fkey" DEFERRABLE;
ALTER TABLE "article" ALTER CONSTRAINT "article_source_id_fkey" DEFERRABLE;
ALTER TABLE "article_citation" ALTER CONSTRAINT "article_citation_article_id_fkey" DEFERRABLE;
ALTER TABLE "article_citation" ALTER CONSTRAINT "article_citation_source_id_fkey" DEFERRABLE;
ALTER TABLE "actor" ALTER CONSTRAINT "actor_parent_id_fkey" DEFERRABLE;
ALTER TABLE "actor_name" ALTER CONSTRAINT "actor_name_actor_id_fkey" DEFERRABLE;
ALTER TABLE "affiliation" ALTER CONSTRAINT "affiliation_actor_id_fkey" DEFERRABLE;
ALTER TABLE "affiliation" ALTER CONSTRAINT "affiliation_organization_id_fkey" DEFERRABLE;
ALTER TABLE "actor_within" ALTER CONSTRAINT "actor_within_actor_id_fkey" DEFERRABLE;
ALTER TABLE "actor_within" ALTER CONSTRAINT "actor_within_within_id_fkey" DEFERRABLE;
ALTER TABLE "event" ALTER CONSTRAINT "event_parent_id_fkey" DEFERRABLE;
ALTER TABLE "event_name" ALTER CONSTRAINT "event_name_event_id_fkey" DEFERRABLE;
ALTER TABLE "event_participant" ALTER CONSTRAINT "event_participant_event_id_fkey" DEFERRABLE;
ALTER TABLE "event_participant" ALTER CONSTRAINT "event_participant_actor_id_fkey" DEFERRABLE;
ALTER TABLE "claim" ALTER CONSTRAINT "claim_event_id_fkey" DEFERRABLE;
ALTER TABLE "claim_subject" ALTER CONSTRAINT "claim_subject_claim_id_fkey" DEFERRABLE;
ALTER TABLE "claim_subject" ALTER CONSTRAINT "claim_subject_actor_id_fkey" DEFERRABLE;
ALTER TABLE "statement" ALTER CONSTRAINT "statement_said_at_id_fkey" DEFERRABLE;
ALTER TABLE "statement" ALTER CONSTRAINT "statement_parent_id_fkey" DEFERRABLE;
ALTER TABLE "speaker" ALTER CONSTRAINT "speaker_statement_id_fkey" DEFERRABLE;
ALTER TABLE "speaker" ALTER CONSTRAINT "speaker_actor_id_fkey" DEFERRABLE;
ALTER TABLE "speaker" ALTER CONSTRAINT "speaker_on_behalf_of_id_fkey" DEFERRABLE;
ALTER TABLE "target" ALTER CONSTRAINT "target_statement_id_fkey" DEFERRABLE;
ALTER TABLE "target" ALTER CONSTRAINT "target_actor_id_fkey" DEFERRABLE;
ALTER TABLE "target" ALTER CONSTRAINT "target_event_id_fkey" DEFERRABLE;
ALTER TABLE "addressee" ALTER CONSTRAINT "addressee_statement_id_fkey" DEFERRABLE;
ALTER TABLE "addressee" ALTER CONSTRAINT "addressee_actor_id_fkey" DEFERRABLE;
ALTER TABLE "position" ALTER CONSTRAINT "position_statement_id_fkey" DEFERRABLE;
ALTER TABLE "position" ALTER CONSTRAINT "position_claim_id_fkey" DEFERRABLE;
ALTER TABLE "statement_relation" ALTER CONSTRAINT "statement_relation_statement_id_fkey" DEFERRABLE;
ALTER TABLE "statement_relation" ALTER CONSTRAINT "statement_relation_related_id_fkey" DEFERRABLE;
ALTER TABLE "mention" ALTER CONSTRAINT "mention_statement_id_fkey" DEFERRABLE;
ALTER TABLE "mention" ALTER CONSTRAINT "mention_article_id_fkey" DEFERRABLE;
ALTER TABLE "printing" ALTER CONSTRAINT "printing_statement_id_fkey" DEFERRABLE;
ALTER TABLE "printing" ALTER CONSTRAINT "printing_article_id_fkey" DEFERRABLE;
ALTER TABLE "printing" ALTER CONSTRAINT "printing_source_id_fkey" DEFERRABLE;
ALTER TABLE "span" ALTER CONSTRAINT "span_statement_id_mention_id_fkey" DEFERRABLE;
ALTER TABLE "via" ALTER CONSTRAINT "via_statement_id_mention_id_fkey" DEFERRABLE;
ALTER TABLE "via" ALTER CONSTRAINT "via_source_id_fkey" DEFERRABLE;
ALTER TABLE "via" ALTER CONSTRAINT "via_actor_id_fkey" DEFERRABLE;
ALTER TABLE "participation" ALTER CONSTRAINT "participation_statement_id_fkey" DEFERRABLE;
ALTER TABLE "participation" ALTER CONSTRAINT "participation_actor_id_fkey" DEFERRABLE;
ALTER TABLE "participation_within" ALTER CONSTRAINT "participation_within_statement_id_role_actor_id_fkey" DEFERRABLE;
ALTER TABLE "participation_within" ALTER CONSTRAINT "participation_within_within_id_fkey" DEFERRABLE;

COMMIT;
