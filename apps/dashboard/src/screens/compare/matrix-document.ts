// One question to the cube for "the same groups on all questions". How many questions a focus area has is data, so the
// document is put together here: the headline of every question by group, and one family of comparisons a question.
import type { TypedDocumentNode } from '@apollo/client';
import { type DocumentNode, parse } from 'graphql';
import {
  type BaselineInput,
  type Dimension,
  type MemberFieldsFragment,
  MemberFieldsFragmentDoc,
  type RateFieldsFragment,
  RateFieldsFragmentDoc,
  type RateInput,
  type Verdict,
  type WhereInput,
} from '../../generated/graphql.ts';

type MatrixRow = {
  id: string;
  question: MemberFieldsFragment | null;
  keys: MemberFieldsFragment[];
  rate: RateFieldsFragment;
};
type MatrixEdge = { verdict: Verdict; node: { keys: { code: string }[] } };

/** `groups` pins question and group, `totals` the question alone; the families come as c0, c1, ... in the order asked. */
export type MatrixSlice = {
  id: string;
  sentence: string;
  groups: { nodes: MatrixRow[] };
  totals: { nodes: MatrixRow[] };
} & { [alias: `c${number}`]: { tests: number; leftOut: number; edges: MatrixEdge[] } };

type MatrixData = {
  slice: Omit<MatrixSlice, 'groups'>;
  shown: { id: string; groups: MatrixSlice['groups'] };
};
export type MatrixVariables = {
  where: WhereInput;
  /** The groups that have a column, and the codes of those compared where they are not all. */
  shown: WhereInput;
  members: string[] | null;
  release: string | null;
  by: Dimension;
  grain: Dimension[];
  baseline: BaselineInput;
  [rate: `r${number}`]: RateInput;
};

/** The server allows fifteen aliases of one field. */
export const mostQuestions = 15;

const definitionsOf = (...documents: DocumentNode[]) => {
  const named = new Map<string, DocumentNode['definitions'][number]>();
  for (const definition of documents.flatMap((document) => document.definitions)) {
    named.set('name' in definition ? (definition.name?.value ?? '') : '', definition);
  }
  return [...named.values()];
};

/** The document for this many questions. */
export const matrixDocument = (
  questions: number,
): TypedDocumentNode<MatrixData, MatrixVariables> => {
  const numbers = Array.from({ length: Math.min(questions, mostQuestions) }, (_, i) => i);
  const row = `nodes { id question { ...MemberFields } keys { ...MemberFields }
    rate(of: { outcome: HEADLINE }) { ...RateFields } }`;
  const text = `query CompareMatrix($where: WhereInput!, $shown: WhereInput!, $members: [String!], $release: ID, $by: Dimension!, $grain: [Dimension!]!,
      $baseline: BaselineInput!${numbers.map((i) => `, $r${i}: RateInput!`).join('')}) {
    slice(where: $where, release: $release) {
      id
      sentence
      totals: rows(by: [QUESTION]) { ${row} }
      ${numbers
        .map(
          (
            i,
          ) => `c${i}: comparisons(by: $by, rate: $r${i}, baseline: $baseline, members: $members) {
        tests leftOut edges { verdict node { id keys { id code } } } }`,
        )
        .join('\n')}
    }
    shown: slice(where: $shown, release: $release) {
      id
      groups: rows(by: $grain, first: 1000) { ${row} }
    }
  }`;
  return {
    kind: 'Document',
    definitions: definitionsOf(parse(text), RateFieldsFragmentDoc, MemberFieldsFragmentDoc),
  } as TypedDocumentNode<MatrixData, MatrixVariables>;
};
