// Columns told by family: one thing, under all the names it has had. Hides how names are matched when a year rolls, a capital or an
// underscore changes. A family that is known and not stored is no unknown column.
import type { Match, Report } from '../layout.ts';
import { plain } from '../value.ts';
import { yearOfSuffix } from '../vocabulary.ts';

/**
 * What becomes of a column. stored: in entries · checked: read to check others, then forgotten · left: known and not read ·
 * personal: of a person, never read.
 */
type Fate = 'stored' | 'checked' | 'left' | 'personal';

export type Family = {
  code: string;
  /**
   * All names seen, as written; capitals, spaces, underscores and signs do not matter. `{years}` stands for 2627, `{yy}` for two
   * digits, `{edition}` for two to four, `{nth}` for first, second and so on.
   */
  names: readonly string[];
  fate: Fate;
  /** What it is stored as, or why it is not. */
  becomes: string;
  /** The layout cannot be read without it. */
  required?: true;
  /** Missed where it is not there: most years have it. */
  expected?: true;
  /** One of the ten by which the layout is known. */
  signature?: true;
};

/** One line of a list of families. */
export const family = (
  code: string,
  fate: Family['fate'],
  names: readonly string[],
  becomes: string,
  more: Pick<Family, 'required' | 'expected' | 'signature'> = {},
): Family => ({ code, fate, names, becomes, ...more });

/** A column of a file and the family it is of. */
export type Column = {
  family: Family;
  at: number;
  /** As the file has it. */
  name: string;
  /** The inspection year in its name: 2026-27. */
  year: string | null;
};

export type Columns = {
  known: readonly Column[];
  /** Names that no family has. Columns without a name are not among them. */
  unknown: readonly string[];
  /** Columns of which there is another that would be stored in the same place. */
  twice: readonly Column[];
};

const holes: Record<string, string> = {
  years: '(?<years>\\d{4})',
  yy: '\\d{2}',
  edition: '\\d{2,4}',
  nth: '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)',
};
const squeezed = (text: string): string => plain(text).replaceAll(' ', '');
const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name
      .split(/\{(\w+)\}/)
      .map((part, i) => (i % 2 === 1 ? (holes[part] ?? part) : squeezed(part)))
      .join('')}$`,
  );

/** A cell longer than this is a text, not a name. */
const longestName = 200;

/** Compiles families once; the result tells the columns of a header. */
export const columnReader = (
  families: readonly Family[],
): ((header: readonly string[]) => Columns) => {
  const patterns = families.flatMap((family) =>
    family.names.map((name) => ({ family, pattern: patternOf(name) })),
  );
  const columnOf = (name: string, at: number): Column | null => {
    if (name.length > longestName) return null;
    const text = squeezed(name);
    for (const { family, pattern } of patterns) {
      const found = pattern.exec(text);
      if (!found) continue;
      const years = found.groups?.years;
      const year = years === undefined ? null : yearOfSuffix(years);
      if (years === undefined || year !== null) return { family, at, name, year };
    }
    return null;
  };
  return (header) => {
    const known: Column[] = [];
    const unknown: string[] = [];
    const twice: Column[] = [];
    const places = new Set<string>();
    for (const [at, name] of header.entries()) {
      const column = columnOf(name, at);
      if (!column) {
        if (squeezed(name) !== '') unknown.push(name);
        continue;
      }
      const read = column.family.fate === 'stored' || column.family.fate === 'checked';
      const place = `${column.family.code}|${column.year ?? ''}`;
      if (read && places.has(place)) twice.push(column);
      else known.push(column);
      places.add(place);
    }
    return { known, unknown, twice };
  };
};

/** What a column of this name is read for: "question leadership"; null where no family that is read has it. */
export const readsFor =
  (columnsOf: (header: readonly string[]) => Columns) =>
  (name: string): string | null => {
    const family = columnsOf([name]).known[0]?.family;
    const read = family?.fate === 'stored' || family?.fate === 'checked';
    return read ? (family.becomes.split(';')[0] ?? '') : null;
  };

/** How far a header is of a layout told by its families. */
export const matchOf = (families: readonly Family[], { known, unknown }: Columns): Match => {
  const there = new Set(known.map(({ family }) => family.code));
  const missing = families
    .filter(({ code, required }) => required && !there.has(code))
    .map(({ names }) => names[0] ?? '');
  const signature = families.filter(({ signature }) => signature);
  // Ten families make a signature, so each is a tenth.
  const score = signature.filter(({ code }) => there.has(code)).length * 0.1;
  return { fits: missing.length === 0, score: Math.min(1, score), missing, unknown };
};

/** Tells of columns that stand twice, and of those the layout could hold and the file has not. */
export const reportColumns = (
  families: readonly Family[],
  { known, twice }: Columns,
  report: Report,
): void => {
  for (const { name } of twice) {
    report.issue({
      check: 'header-twice',
      line: null,
      column: name,
      value: null,
      message: 'Another column stands for the same thing.',
    });
  }
  const there = new Set(known.map(({ family }) => family.code));
  for (const { code, names, becomes } of families.filter(({ expected }) => expected)) {
    if (there.has(code)) continue;
    report.issue({
      check: 'value-not-supplied',
      line: null,
      column: names[0] ?? null,
      value: null,
      message: `There is no such column: the ${becomes.split(';')[0]} is not held.`,
    });
  }
};
