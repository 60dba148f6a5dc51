// One question to the cube: which answers of this question does the report answer for these groups? How many answers a
// question has is data, so the document is put together here.
import type { TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import type { CellStatus, Dimension, RateInput, WhereInput } from '../../generated/graphql.ts';

type Told = { status: CellStatus; notDeterminable: boolean };
type AnswerableRow = { id: string } & { [alias: `a${number}`]: Told };
type AnswerableData = { slice: { id: string; rows: { nodes: AnswerableRow[] } } };
type AnswerableVariables = {
  where: WhereInput;
  release: string | null;
  groups: Dimension[];
  [rate: `r${number}`]: RateInput;
};

/** The server allows fifteen aliases of one field. */
export const mostAnswers = 15;

/** The document for this many answers. */
export const answerableDocument = (
  answers: number,
): TypedDocumentNode<AnswerableData, AnswerableVariables> => {
  const numbers = Array.from({ length: Math.min(answers, mostAnswers) }, (_, index) => index);
  return parse(`query CompareAnswerable($where: WhereInput!, $release: ID, $groups: [Dimension!]!${numbers
    .map((i) => `, $r${i}: RateInput!`)
    .join('')}) {
    slice(where: $where, release: $release) {
      id
      rows(by: $groups) {
        nodes { id ${numbers.map((i) => `a${i}: rate(of: $r${i}) { status notDeterminable }`).join(' ')} }
      }
    }
  }`) as TypedDocumentNode<AnswerableData, AnswerableVariables>;
};

/** Places of the answers that have a share to go by in two groups at least: one alone can be compared with nothing. */
export const answeredPlaces = (rows: readonly AnswerableRow[], answers: number): number[] =>
  Array.from({ length: answers }, (_, index) => index).filter(
    (index) =>
      rows.filter((row) => {
        const told = row[`a${index}`];
        return (
          told !== undefined &&
          (told.status === 'KNOWN' || told.status === 'BOUNDED') &&
          !told.notDeterminable
        );
      }).length >= 2,
  );
