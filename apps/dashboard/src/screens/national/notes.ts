// The one line under a question's bar: where the report disagrees with itself, who was not asked, or what is not known.
import { statuses } from '@cube/schema';
import { countBounds, isRange } from '../../ui/cell.ts';
import { inSentence, isOne, subjectOf } from './phrases.ts';
import type { QuestionPicture } from './picture.ts';
import { baseNoun, uncapital } from './words.ts';

export type Note =
  | { kind: 'conflict'; text: string; conflicts: { code: string; number: number }[] }
  | { kind: 'outside'; text: string };

function conflictsOf(question: QuestionPicture, national: ReadonlySet<string>) {
  const cells = [question.headline, ...question.parts.map((part) => part.cell)];
  const found = new Map(
    cells.flatMap((cell) => cell.origin.conflicts).map((conflict) => [conflict.code, conflict]),
  );
  return [...found.values()]
    .filter((conflict) => national.has(conflict.code))
    .sort((a, b) => a.number - b.number);
}

/** "67 inspections" */
function countOf(cell: QuestionPicture['notAsked'], question: QuestionPicture): string {
  const { one, many } = subjectOf(question.baseInWords);
  return `${inSentence(cell.display)} ${isOne(cell) ? one : many}`;
}

const isSome = (cell: QuestionPicture['notAsked']) => (countBounds(cell)?.upper ?? 0) > 0;

/** "Not applicable [z]"; where a source leaves other answers out, such as no grade, these and not the symbol. */
function outsideWords({ outside }: QuestionPicture): string {
  const others = outside.filter(({ code }) => code !== 'not-applicable');
  if (others.length === 0) return `Not applicable ${statuses.NOT_APPLICABLE.symbol}`;
  return outside.map(({ label }, i) => (i === 0 ? label : uncapital(label))).join(' or ');
}

function notKnown(question: QuestionPicture): string | null {
  const ranged = question.parts.filter((part) => isRange(part.cell.numerator));
  const wide = ranged.filter((part) => part.cell.numerator.notDeterminable);
  if (wide.length > 0)
    return `The source leaves open how many said ${wide.map((part) => uncapital(part.label)).join(' and how many ')}.`;
  if (ranged.length === 0) return null;
  const [a, b] = ranged;
  const unit = subjectOf(question.baseInWords);
  const bounds = a && countBounds(a.cell.numerator);
  if (ranged.length === 2 && a && b && bounds && bounds.upper - bounds.lower === 1)
    return `Not known: one ${unit.one} may be “${a.label}” or “${b.label}”.`;
  return 'Counts with dots under them are ranges: every count between fits the source.';
}

/**
 * The notes of a row: a disagreement first, then what lies outside the base, then what is open. One, or two at most.
 * `national`: codes of the conflicts that concern all services; those about a part of them stay with that part.
 */
export function notesOf(question: QuestionPicture, national: ReadonlySet<string>): Note[] {
  const notes: Note[] = [];
  const [conflict, ...more] = conflictsOf(question, national);
  if (conflict)
    notes.push({
      kind: 'conflict',
      text: conflict.note,
      conflicts: [conflict, ...more].map(({ code, number }) => ({ code, number })),
    });
  if (isSome(question.notApplicable))
    notes.push({
      kind: 'outside',
      text: `${outsideWords(question)} in ${countOf(question.notApplicable, question)}, left out of the base.`,
    });
  else if (isSome(question.notAsked))
    notes.push({
      kind: 'outside',
      text: `Not asked ${statuses.NOT_ASKED.symbol} of the ${question.notAsked.display} others: only ${baseNoun(question.baseInWords)} were asked.`,
    });
  const open = notes.some((note) => note.kind === 'outside') ? null : notKnown(question);
  if (open) notes.push({ kind: 'outside', text: open });
  return notes;
}
