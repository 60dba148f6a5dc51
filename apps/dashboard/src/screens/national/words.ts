// Sentences of the national picture that depend on what is held: titles and what follows from a choice.
import { stages } from '@cube/schema';
import { hasNumber, type PlainCount } from '../../ui/cell.ts';
import type { QuestionPicture } from './picture.ts';
import type { View } from './view.ts';

export const capital = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
export const uncapital = (words: string): string =>
  `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

/** "the 224 services with a policy in place", from a base in words that may begin with "of". */
export const baseNoun = (base: string): string => base.replace(/^of /i, '');

/** "Of the 224 services with a policy in place". */
export const ofBase = (base: string): string => `Of ${baseNoun(base)}`;

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Six questions, answers from worst to best" */
export function questionsTitle(questions: readonly QuestionPicture[]): string {
  const many = small[questions.length] ?? String(questions.length);
  const noun = questions.length === 1 ? 'question' : 'questions';
  const ordered = questions.every((question) => question.ordinal);
  return `${many} ${noun}, ${ordered ? 'answers from worst to best' : 'as they were answered'}`;
}

/** The other population that the switch leads to, for its size; the same one where there is only one. */
export const otherView = (view: View, held: readonly View[]): View =>
  held.find((other) => other.stage !== view.stage) ?? view;

/** What the other choice of the switch means. Empty where nothing else is held. */
export function consequence(view: View, held: readonly View[], otherCount: PlainCount): string {
  const other = otherView(view, held);
  if (other === view || !hasNumber(otherCount)) return '';
  const { entries, judge } = stages[other.stage];
  return `${other.periodLabel} holds ${otherCount.display} ${entries}: ${judge}. Its questions differ, so it has its own page and is never added to this one.`;
}
