// What single values of the Care Inspectorate Datastore mean: grades, the three meanings of blank, names that may not be kept.
// Hides spellings of the years. A null is a value nobody knows, for the caller to report.
import { isBlank, oneLine, readNumber, readWhole, termsOf, trimmed } from '../value.ts';
import { grades, notEvaluated } from './datastore-questions.ts';

/** "." stands for no text. */
export const isEmpty = (text: string): boolean => isBlank(text) || trimmed(text) === '.';

const gradeWords = termsOf(grades.map((label, i) => ({ code: String(i + 1), label })));

/** The answer's code: a blank grade is not evaluated, which may also mean not put to this type. */
export const readGrade = (text: string): string | null => {
  if (isEmpty(text)) return notEvaluated;
  const grade = readWhole(text);
  return grade !== null && grade >= 1 && grade <= grades.length ? `grade-${grade}` : null;
};

/** "4 for Good, or a grade from 1 to 6, or blank": what would be right where `text` stands. */
export const gradeWanted = (text: string): string => {
  const meant = gradeWords.find(text);
  const any = 'a whole grade from 1 to 6, or blank';
  return meant ? `${meant} (the grade ${trimmed(text)}), or ${any}` : any;
};

const yes = ['yes', 'y', 'true'];
const no = ['no', 'n', 'false'];

/** Blank means that the service was not inspected that year. */
export const readRequirements = (text: string): string | null => {
  if (isEmpty(text)) return 'not-inspected';
  const word = trimmed(text).toLowerCase();
  if (yes.includes(word)) return 'some';
  return no.includes(word) || /^inspected but no req/.test(word) ? 'none' : null;
};
export const requirementsWanted = 'Yes, "Inspected but no requirements", or blank';

/** Blank means none. */
export const readComplaints = (text: string): string | null => {
  if (isEmpty(text)) return 'none';
  const word = trimmed(text).toLowerCase();
  const count = readWhole(text);
  if (yes.includes(word) || (count !== null && count > 0)) return 'upheld';
  return no.includes(word) || count === 0 ? 'none' : null;
};
export const complaintsWanted = 'how many, Yes, or blank';

/** The name, or null where there is none to keep. */
export const readName = (text: string): string | null => {
  const name = oneLine(text);
  return isEmpty(name) || /^redacted\b/i.test(name) ? null : name;
};

/** CS and digits for a service, SP and digits for a provider. */
export const readRegistered = (prefix: 'CS' | 'SP', text: string): string | null => {
  const number = readNumber(text);
  return number !== null && new RegExp(`^${prefix}\\d{4,}$`).test(number) ? number : null;
};

/** The day that a spreadsheet makes of nothing. */
const zeroDays = ['1900-01-01', '1899-12-30', '1899-12-31'];
export const isZeroDay = (day: string): boolean => zeroDays.includes(day);
