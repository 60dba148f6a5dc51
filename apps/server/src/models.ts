// What resolvers hand to each other: plain values with the release they belong to. No behaviour.
import type { Conflict, Figure } from '@cube/reference';
import type {
  Coordinate,
  CountFact,
  Dimension,
  Population,
  QuestionDefinition,
  RateValue,
  ReleaseContents,
  SourceRef,
  StoredBatch,
  StoredEntry,
  StoredMember,
  StoredRelease,
} from '@cube/schema';
import type { RateComparison } from '@cube/schema/statistics';

type Within = { contents: ReleaseContents };

export type ReleaseModel = StoredRelease;
export type BatchModel = Within & { batch: StoredBatch };
export type MemberModel = Within & { member: StoredMember };
export type SliceModel = Within & { population: Population };
export type RowModel = Within & { coordinate: Coordinate };
export type CountModel = Within & { kind: 'count'; fact: CountFact };
export type RateModel = Within & {
  kind: 'rate';
  value: RateValue;
  /** The base in words. */
  base: string;
  /** What the services counted did; null where nobody has put it in words. */
  clause: string | null;
};
export type CellModel = CountModel | RateModel;
/** Where a number comes from: the facts it was made of, or for a record the line it stands on. */
export type OriginModel = Within & {
  facts: readonly CountFact[];
  sources?: readonly SourceRef[];
};
export type EntryModel = Within & { entry: StoredEntry };
export type FigureModel = Within & { figure: Figure };
export type ConflictModel = Within & { conflict: Conflict };
export type CatalogueModel = Within;
export type DimensionModel = Within & { dimension: Dimension };
export type QuestionModel = Within & { questionSet: string; question: QuestionDefinition };
/** Groups that are not in an order, for one reason, largest first. */
export type LeftOutModel = {
  why: 'NO_ENTRIES' | 'TOO_FEW' | 'NO_FIGURES';
  rows: readonly RowModel[];
};
export type ComparisonModel = Within & {
  row: RateModel;
  baseline: RateModel;
  baselineLabel: string;
  comparison: RateComparison;
  sentence: string;
  likeForLike: boolean;
  warnings: readonly string[];
};
