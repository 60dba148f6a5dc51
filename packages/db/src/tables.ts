// The tables, as Drizzle declares them; migrations/ is generated from this file. Constraints make nonsense unstorable.
// Closed lists (measures, stages, channels, kinds, provenances) come from the schema package: there is no second copy of them.
import {
  batchKinds,
  channels,
  dimensionNames,
  type ImportedFile,
  isCountedByQuestion,
  measureNames,
  memberKinds,
  provenances,
  type QuestionSet,
  type RecordProvenance,
  type SourceRef,
  stageCodes,
} from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

/** `column in ('a', 'b')`, spelled out because a CHECK takes no parameters; only our own constants come here. */
const oneOf = (column: AnyPgColumn, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;

/** Id 0, the member "rolled up", is put in by a migration; its dimension is this and no other row's. */
const rolledUp = 'ROLLED_UP';

/** One value on one dimension; id 0 stands for "rolled up", so that no cell holds a null. */
export const member = pgTable(
  'member',
  {
    id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
    dimension: text('dimension').notNull(),
    path: text('path').notNull(),
    label: text('label').notNull(),
    description: text('description'),
    parentId: integer('parent_id').references((): AnyPgColumn => member.id),
    kind: text('kind', { enum: memberKinds }).notNull(),
    ord: integer('ord').notNull(),
  },
  (t) => [
    unique('member_dimension_path').on(t.dimension, t.path),
    unique('member_id_dimension').on(t.id, t.dimension),
    check('member_dimension', oneOf(t.dimension, [...dimensionNames, rolledUp])),
    check('member_rolled_up', sql`(${t.id} = 0) = (${t.dimension} = 'ROLLED_UP')`),
    check('member_kind', oneOf(t.kind, memberKinds)),
    check('member_path', sql`${t.path} <> ''`),
    check('member_not_its_own_parent', sql`${t.parentId} <> ${t.id}`),
  ],
);

/** What a union or a group stands for. */
export const memberPart = pgTable(
  'member_part',
  {
    wholeId: integer('whole_id')
      .notNull()
      .references(() => member.id),
    partId: integer('part_id')
      .notNull()
      .references(() => member.id),
  },
  (t) => [
    primaryKey({ columns: [t.wholeId, t.partId] }),
    check('member_part_proper', sql`${t.wholeId} <> ${t.partId}`),
  ],
);

/** One version of a focus area's definition; a release names the version it was published with. */
export const questionSet = pgTable(
  'question_set',
  {
    id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
    code: text('code').notNull(),
    sha256: text('sha256').notNull(),
    definition: jsonb('definition').$type<QuestionSet>().notNull(),
  },
  (t) => [unique('question_set_version').on(t.code, t.sha256)],
);

/** One source's contribution, immutable: the same slug with other content is another row. */
export const batch = pgTable(
  'batch',
  {
    id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    kind: text('kind', { enum: batchKinds }).notNull(),
    stage: text('stage', { enum: stageCodes as [string, ...string[]] }).notNull(),
    questionSetId: integer('question_set_id')
      .notNull()
      .references(() => member.id),
    periods: jsonb('periods').$type<string[]>().notNull(),
    source: jsonb('source').$type<SourceRef>().notNull(),
    sha256: text('sha256').notNull(),
    contentSha256: text('content_sha256').notNull(),
    oneEntryPerService: boolean('one_entry_per_service').notNull(),
    // Of records only.
    records: integer('records'),
    provenance: text('provenance').$type<RecordProvenance>(),
    file: jsonb('file').$type<ImportedFile>(),
  },
  (t) => [
    unique('batch_content').on(t.slug, t.sha256, t.contentSha256),
    unique('batch_id_slug').on(t.id, t.slug),
    check('batch_kind', oneOf(t.kind, batchKinds)),
    check('batch_stage', oneOf(t.stage, stageCodes)),
    check('batch_slug', sql`${t.slug} <> ''`),
    check(
      'batch_records',
      sql`(${t.kind} = 'RECORDS') = (${t.records} is not null) and (${t.records} is null) = (${t.provenance} is null)`,
    ),
  ],
);

/** The members of the place dimensions a batch speaks of: what "all" means in it. */
export const batchCoverage = pgTable(
  'batch_coverage',
  {
    batchId: integer('batch_id')
      .notNull()
      .references(() => batch.id),
    dimension: text('dimension').notNull(),
    memberId: integer('member_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.memberId] }),
    foreignKey({
      name: 'batch_coverage_member',
      columns: [t.memberId, t.dimension],
      foreignColumns: [member.id, member.dimension],
    }),
    check('batch_coverage_real', sql`${t.memberId} <> 0`),
  ],
);

/** Why cells hold what they hold; many cells may share one. */
export const evidence = pgTable('evidence', {
  id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
  derivation: text('derivation'),
  printed: text('printed').array().notNull(),
});

const evidenceId = () =>
  integer('evidence_id')
    .notNull()
    .references(() => evidence.id);

export const evidenceFigure = pgTable(
  'evidence_figure',
  {
    evidenceId: evidenceId(),
    figureId: text('figure_id').notNull(),
    ord: integer('ord').notNull(),
  },
  (t) => [primaryKey({ columns: [t.evidenceId, t.figureId] })],
);

export const evidenceConflict = pgTable(
  'evidence_conflict',
  {
    evidenceId: evidenceId(),
    conflictId: text('conflict_id').notNull(),
    ord: integer('ord').notNull(),
  },
  (t) => [primaryKey({ columns: [t.evidenceId, t.conflictId] })],
);

/** Bounds under one way of reading the source. */
export const evidenceReading = pgTable(
  'evidence_reading',
  {
    evidenceId: evidenceId(),
    reading: text('reading').notNull(),
    label: text('label').notNull(),
    lower: integer('lower').notNull(),
    upper: integer('upper').notNull(),
    ord: integer('ord').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.evidenceId, t.reading] }),
    check('evidence_reading_bounds', sql`0 <= ${t.lower} and ${t.lower} <= ${t.upper}`),
  ],
);

/** A dimension column of a cell: a member's id, 0 when rolled up. */
const pin = (name: string) =>
  integer(name)
    .notNull()
    .references(() => member.id);

/** The unified cell: one count at one grain of one batch. Question 0 is the entry grain, answer 0 everyone asked. */
export const cell = pgTable(
  'cell',
  {
    batchId: integer('batch_id')
      .notNull()
      .references(() => batch.id),
    period: pin('period'),
    questionSet: pin('question_set'),
    serviceType: pin('service_type'),
    serviceSubtype: pin('service_subtype'),
    sector: pin('sector'),
    councilArea: pin('council_area'),
    question: pin('question'),
    answer: pin('answer'),
    measure: text('measure').notNull(),
    lower: integer('lower').notNull(),
    upper: integer('upper').notNull(),
    rateLower: doublePrecision('rate_lower'),
    rateUpper: doublePrecision('rate_upper'),
    withheld: boolean('withheld').notNull(),
    provenance: text('provenance').notNull(),
    evidenceId: integer('evidence_id').references(() => evidence.id),
  },
  (t) => [
    primaryKey({
      name: 'cell_key',
      columns: [
        t.batchId,
        t.question,
        t.period,
        t.questionSet,
        t.serviceType,
        t.serviceSubtype,
        t.sector,
        t.councilArea,
        t.answer,
        t.measure,
      ],
    }),
    check('cell_bounds', sql`0 <= ${t.lower} and ${t.lower} <= ${t.upper}`),
    check(
      'cell_rate',
      sql`(${t.rateLower} is null) = (${t.rateUpper} is null) and ${t.rateLower} >= 0 and ${t.rateLower} < ${t.rateUpper}`,
    ),
    check('cell_answer_has_question', sql`${t.answer} = 0 or ${t.question} <> 0`),
    check('cell_time_and_form', sql`${t.period} <> 0 and ${t.questionSet} <> 0`),
    check(
      'cell_question_measure',
      sql`${t.question} = 0 or ${oneOf(t.measure, measureNames.filter(isCountedByQuestion))}`,
    ),
    check('cell_measure', oneOf(t.measure, measureNames)),
    check('cell_provenance', oneOf(t.provenance, Object.keys(provenances))),
  ],
);

/**
 * One record: an inspection, an annual return, or a service's line in a register, with its dimensions as they were that day. Its
 * answers stand beside it as a list of members: see decision record 0015.
 */
export const inspection = pgTable(
  'inspection',
  {
    batchId: integer('batch_id')
      .notNull()
      .references(() => batch.id),
    /** Line of the file; with the batch it names the record. */
    line: integer('line').notNull(),
    period: pin('period'),
    service: pin('service'),
    /** 0: not recorded. */
    provider: pin('provider'),
    serviceType: pin('service_type'),
    /** 0: its type has none. */
    serviceSubtype: pin('service_subtype'),
    sector: pin('sector'),
    councilArea: pin('council_area'),
    day: date('day', { mode: 'string' }),
    lastInspected: date('last_inspected', { mode: 'string' }),
    recommendations: integer('recommendations'),
    requirements: integer('requirements'),
    answers: integer('answers').array().notNull(),
  },
  (t) => [
    primaryKey({ name: 'inspection_key', columns: [t.batchId, t.line] }),
    index('inspection_service').on(t.service),
    check('inspection_line', sql`${t.line} >= 1`),
    check('inspection_real', sql`${t.period} <> 0 and ${t.service} <> 0`),
    check(
      'inspection_places',
      sql`${t.serviceType} <> 0 and ${t.sector} <> 0 and ${t.councilArea} <> 0`,
    ),
    check('inspection_counts', sql`${t.recommendations} >= 0 and ${t.requirements} >= 0`),
  ],
);

/** A set of batches under one name, immutable. */
export const release = pgTable(
  'release',
  {
    id: text('id').primaryKey(),
    channel: text('channel', { enum: channels }).notNull(),
    sequence: integer('sequence').notNull(),
    label: text('label').notNull(),
    releasedAt: timestamp('released_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [
    unique('release_sequence').on(t.channel, t.sequence),
    check('release_channel', oneOf(t.channel, channels)),
    check('release_sequence_starts_at_one', sql`${t.sequence} >= 1`),
  ],
);

const releaseId = () =>
  text('release_id')
    .notNull()
    .references(() => release.id);

/** The batches of a release: one of each slug. */
export const releaseBatch = pgTable(
  'release_batch',
  { releaseId: releaseId(), slug: text('slug').notNull(), batchId: integer('batch_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.slug] }),
    foreignKey({
      name: 'release_batch_batch',
      columns: [t.batchId, t.slug],
      foreignColumns: [batch.id, batch.slug],
    }),
  ],
);

/** The members a release knows, so that an old release keeps its own catalogue. */
export const releaseMember = pgTable(
  'release_member',
  {
    releaseId: releaseId(),
    memberId: integer('member_id')
      .notNull()
      .references(() => member.id),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.memberId] }),
    check('release_member_real', sql`${t.memberId} <> 0`),
  ],
);

/** The definitions a release was published with: one version of each focus area. */
export const releaseQuestionSet = pgTable(
  'release_question_set',
  {
    releaseId: releaseId(),
    questionSetId: integer('question_set_id')
      .notNull()
      .references(() => questionSet.id),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.questionSetId] }),
    index('release_question_set_version').on(t.questionSetId),
  ],
);
