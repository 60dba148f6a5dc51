// What stands in one cell of a file, read as what it means: blanks, days, whole numbers, registered numbers, and words for codes.
// Hides the forms in which they come. What cannot be read is null for the caller to report, never a guess.
import { type Day, nearestCodes } from '@cube/schema';

/** The text without the space around it; no-break spaces, byte order marks and the like are space too. */
export const trimmed = (text: string | undefined): string =>
  (text ?? '').replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g, '');

/** A name or other text on one line, without what no screen shows. */
export const oneLine = (text: string | undefined): string =>
  trimmed((text ?? '').replace(/[\p{Cc}\s]+/gu, ' '));

/** Nothing is written there. */
export const isBlank = (text: string | undefined): boolean => trimmed(text) === '';

/** What a label comes to whatever its case, spaces, accents and signs: "Argyll & Bute" and "argyll and bute" are the same. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\p{M}|['\u2018\u2019`]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A code made from a label, for vocabularies that are open: "Bournemouth, Christchurch & Poole" -> "bournemouth-christchurch-and-poole". */
export const slug = (label: string): string => plain(label).replaceAll(' ', '-');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const two = (n: number): string => String(n).padStart(2, '0');

/** The day as ISO 8601; null when the calendar has no such day, or it is out of any register's time. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && year >= 1899 && year <= 2199 ? `${year}-${two(month)}-${two(day)}` : null;
};

const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
/** 02 is 2002, 98 is 1998: no register is older than the people who keep it. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

/** Year, month and day as a text names them; the calendar may have no such day. */
type Named = readonly [year: number, month: number, day: number];
type DayForm = { form: RegExp; named: (parts: string[]) => Named };
const byNumber: DayForm['named'] = ([y, m, d]) => [Number(y), Number(m), Number(d)];
const dayFirst: DayForm['named'] = ([d, m, y = '']) => [fullYear(y), Number(m), Number(d)];
const wordForm: DayForm['named'] = ([d, m = '', y = '']) => [fullYear(y), monthOf(m), Number(d)];
/** Only forms that say which number is the day: 05/31/2026 is refused, not turned round. */
const cellForms: readonly DayForm[] = [
  {
    form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/,
    named: byNumber,
  },
  {
    form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: 00:00(?::00)?)?$/,
    named: dayFirst,
  },
  {
    form: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthWord}[ -](\\d{4}|\\d{2})$`, 'i'),
    named: wordForm,
  },
];

const firstNamed = (text: string, forms: readonly DayForm[]): Named | null => {
  for (const { form, named } of forms) {
    const found = form.exec(text);
    if (found) return named(found.slice(1));
  }
  return null;
};
const firstDay = (text: string, forms: readonly DayForm[]): Day | null => {
  const named = firstNamed(text, forms);
  return named && dayOf(...named);
};

/** A day in the forms that files use: 2026-05-31, 31/05/2026, 21-Aug-02, 31 May 2026. Null when it is none. */
export const readDay = (text: string): Day | null => firstDay(trimmed(text), cellForms);

/** Why a text that is written like a day is none; no message where it is not written like one, or is a day. */
export const noSuchDay = (text: string): { message?: string } => {
  const named = firstNamed(trimmed(text), cellForms);
  if (!named || dayOf(...named)) return {};
  const [year, month, day] = named;
  if (month < 1 || month > 12) return { message: `There is no month ${month}.` };
  const first = dayOf(year, month, 1);
  if (first === null) return { message: `The year ${year} cannot be meant.` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const inMonth = dayInWords(first).replace(/^1 /, '');
  return { message: `There is no day ${day} in ${inMonth}, which has ${last} days.` };
};

/** Forms of a day within a name. A day of six digits is year, month, day: 260331. */
const nameForms: readonly DayForm[] = [
  {
    form: /(?:^|\D)(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})(?=\D|$)/,
    named: byNumber,
  },
  {
    form: new RegExp(
      `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th)?[-_. ]*${monthWord}[-_. ]*(\\d{4})(?=\\D|$)`,
      'i',
    ),
    named: wordForm,
  },
  {
    form: /(?:^|\D)(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?=\D|$)/,
    named: dayFirst,
  },
  {
    form: /(?:^|\D)(20\d{2})(\d{2})(\d{2})(?=\D|$)/,
    named: byNumber,
  },
  {
    form: /(?:^|\D)(\d{2})(\d{2})(\d{2})(?=\D|$)/,
    named: ([y = '', m, d]) => [fullYear(y), Number(m), Number(d)],
  },
];

/** The day that a file's name tells: MDSF_data_31 August 2023.csv, 260331_DatastoreExternal.csv. Null when it tells none. */
export const dayInName = (name: string): Day | null => firstDay(name, nameForms);

/** A whole number from 0; spreadsheets write 3 as 3.0 at times. Null when it is none. */
export const readWhole = (text: string): number | null =>
  /^\d{1,9}(?:\.0+)?$/.test(trimmed(text)) ? Number(trimmed(text)) : null;

/** The number a service or provider is registered under, in capitals; null when no address could carry it. */
export const readNumber = (text: string): string | null => {
  const number = trimmed(text).toUpperCase();
  return /^[A-Z0-9][A-Z0-9_-]{0,39}$/.test(number) ? number : null;
};

/** "31 May 2026" */
export const dayInWords = (day: Day): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What is wrong with a day that has not come yet. */
export const afterToday = (day: Day, today: Day): string =>
  `${dayInWords(day)} has not come yet: today is ${dayInWords(today)}.`;

/** One value as files may write it. */
export type Term = { code: string; label: string; aliases?: readonly string[] };

/** Finds codes by what files call them. */
export type Terms = {
  /** By code, label or alias, whatever its case, spaces and signs. Null for a text that is none of them. */
  find: (text: string) => string | null;
  /** The labels a text that is not known may be a slip of, best first; none where none is near. */
  nearest: (text: string) => readonly string[];
  /** What would be right in place of a text that is not known: the nearest labels, or where none is near all that are permitted. */
  wanted: (text: string) => string;
};

/** Letters that a slip may change in a word so long: "Privte" is one, "Zorb Home" is none of Care home. */
const slips = (length: number): number => Math.max(1, length * 0.3);

/** Where two terms share a name the first one keeps it. */
export const termsOf = (terms: readonly Term[]): Terms => {
  const codes = new Map<string, string>();
  for (const { code, label, aliases = [] } of terms)
    for (const name of [code, label, ...aliases])
      if (!codes.has(plain(name))) codes.set(plain(name), code);
  const labels = new Map(terms.map(({ code, label }) => [code, label]));
  // The same few texts come thousands of times.
  const seen = new Map<string, string | null>();
  const nearest = (text: string): readonly string[] => {
    const near = nearestCodes(plain(text).slice(0, 100), [...codes.keys()], 6, slips);
    const found = near.map((name) => labels.get(codes.get(name) ?? '') ?? name);
    return [...new Set(found)].slice(0, 3);
  };
  return {
    find: (text) => {
      const known = seen.get(text);
      if (known !== undefined) return known;
      const code = codes.get(plain(text)) ?? null;
      if (seen.size < 10_000) seen.set(text, code);
      return code;
    },
    nearest,
    wanted: (text) => {
      const near = nearest(text);
      return oneOf(near.length > 0 ? near : [...new Set(labels.values())]);
    },
  };
};

/** Permitted values named in one message; no dimension of Scotland has more. */
const mostListed = 40;

/** "Private, Local authority or Voluntary": what would be right, for a message. */
export const oneOf = (labels: readonly string[]): string =>
  labels.length < 2
    ? (labels[0] ?? '')
    : labels.length > mostListed
      ? `one of ${labels.slice(0, mostListed).join(', ')} and ${labels.length - mostListed} more`
      : `${labels.slice(0, -1).join(', ')} or ${labels[labels.length - 1]}`;
