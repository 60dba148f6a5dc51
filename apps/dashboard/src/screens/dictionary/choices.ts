// The address of the data dictionary, and the names of its entries. Pure.
import type { Dimension } from '@cube/schema';
import { ordinal, pinned, type Shape, text, type Values } from '../../address.ts';

export const dictionaryShape = {
  text: text(),
  /** Members of each dimension shown. */
  show: ordinal(),
  ...pinned,
} satisfies Shape;
export type DictionaryValues = Values<typeof dictionaryShape>;

export const pageSize = 50;
/** The most the cube gives at once. */
export const mostMembers = 1000;
export const shownOf = ({ show }: DictionaryValues): number =>
  Math.min(show ?? pageSize, mostMembers);

/** Too many to print, and looked up one by one instead. */
export const countedOnly: readonly Dimension[] = ['PROVIDER', 'SERVICE'];
/** Explained with their questions. */
export const withQuestions: readonly Dimension[] = ['QUESTION', 'ANSWER'];

const slug = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** `id` of an entry: `dimension-sector`, `measure-entries`, `status-known`. */
export const idOf = (kind: string, name: string): string => `${kind}-${slug(name)}`;
export const questionId = (set: string | undefined, code: string): string =>
  `question-${set ?? ''}-${code}`;

/** Whether all the words typed occur. */
export const holds = (words: string, ...texts: readonly (string | null | undefined)[]): boolean => {
  const all = texts.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};
