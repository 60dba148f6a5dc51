// The package's door: what was published, and what follows from it.
export {
  type Agreement,
  type AnsweredAsk,
  type AnsweredCount,
  agreementOf,
  judge,
} from './agreement.ts';
export { reportBatches, sourceOfReport } from './batches.ts';
export { type ClaimAsk, type ClaimPlan, type ClaimTest, claimAsks } from './claims.ts';
export {
  type Conflict,
  type ConflictKind,
  type ConflictSum,
  conflicts,
  conflictsOf,
  type ReadingInWords,
  readings,
  setAsideIds,
} from './conflicts.ts';
export * from './figures.ts';
export { members } from './members.ts';
export { cse, questionSets } from './question-set.ts';
export { type Theme, themes } from './themes.ts';
