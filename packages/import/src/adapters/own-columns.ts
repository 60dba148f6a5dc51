// The columns of the project's own layouts, as data: what they are called, which are needed, what a person writes in them. The
// templates and LAYOUTS.md follow from it. Hides how a header's names are matched.
import type { Match } from '../layout.ts';
import { plain } from '../value.ts';

export type OwnColumn = {
  code: string;
  /** Other names that are understood. */
  names?: readonly string[];
  needed: boolean;
  about: string;
  example: string;
};

/** The invented services of the templates: numbers alone might be those of real ones. */
export const exampleServices = [
  { number: 'CS2003000001', name: 'Example House' },
  { number: 'CS2003000002', name: 'Example Fostering' },
] as const;

/** Columns that say who, where and when; the same in the wide and the long layout. */
export const leadingColumns: readonly OwnColumn[] = [
  {
    code: 'service_number',
    names: ['service no', 'cs number'],
    needed: true,
    about:
      'The number under which the service is registered: letters, digits and hyphens. Two rows with the same number are the same service.',
    example: exampleServices[0].number,
  },
  {
    code: 'service_name',
    needed: false,
    about: 'Its name. Without one, and for every childminder, the number is shown.',
    example: exampleServices[0].name,
  },
  {
    code: 'service_type',
    names: ['type of service'],
    needed: true,
    about: 'Care home, School care, Fostering, ... by name or code. Blank: not recorded.',
    example: 'Care home',
  },
  {
    code: 'service_subtype',
    names: ['subtype'],
    needed: false,
    about: 'The kind within its type, by name or code. Blank where the type has no kinds.',
    example: 'Care home for children and young people',
  },
  {
    code: 'sector',
    needed: false,
    about:
      'Local authority, Private, Voluntary or Health board, by name or code. Blank: not recorded.',
    example: 'Private',
  },
  {
    code: 'council_area',
    names: ['council'],
    needed: false,
    about: 'The council area in which the service lies. Blank: not recorded.',
    example: 'Fife',
  },
  {
    code: 'provider_number',
    names: ['provider no', 'sp number'],
    needed: false,
    about: 'The number under which the provider is registered.',
    example: 'SP2003000001',
  },
  {
    code: 'provider',
    names: ['provider name'],
    needed: false,
    about:
      'Its name. Without a number, one is made of the name: Example Care Ltd becomes provider-example-care-ltd, so write a name in the same way everywhere. Both blank: not recorded.',
    example: 'Example Care Ltd',
  },
  {
    code: 'stage',
    needed: false,
    about: 'Inspection, Annual return or Register; blank is Inspection. One file holds one stage.',
    example: 'Inspection',
  },
  {
    code: 'inspection_date',
    names: ['date', 'date of inspection'],
    needed: false,
    about:
      'The day, as 2017-05-31 or 31/05/2017. It decides the inspection year (April to March). Needed for an inspection unless year is given. At the stage Register, the day of the last inspection.',
    example: '2017-05-31',
  },
  {
    code: 'year',
    names: ['inspection year', 'period'],
    needed: false,
    about:
      'The inspection year, as 2017/18 or 2017-18. Needed where there is no date, and for an annual return, which may also be of a calendar year: 2015. At the stage Register, the day the register describes, unless the name of the file tells it.',
    example: '2017/18',
  },
  {
    code: 'question_set',
    names: ['focus area'],
    needed: false,
    about:
      'The focus area, by name or code; one a file. May be left out where the questions belong to one focus area only.',
    example: 'cse',
  },
  {
    code: 'recommendations',
    names: ['areas for improvement'],
    needed: false,
    about: 'How many were made: a whole number. 0 is none; blank is not known.',
    example: '1',
  },
  {
    code: 'requirements',
    needed: false,
    about: 'How many were made: a whole number. 0 is none; blank is not known.',
    example: '0',
  },
];

/** What the long layout has in place of a column for each question. */
export const longColumns: readonly OwnColumn[] = [
  {
    code: 'question',
    needed: true,
    about: 'The question, by code or name. Blank, with a blank answer: the entry has no answers.',
    example: 'policy',
  },
  {
    code: 'answer',
    needed: true,
    about: 'The answer, by code or name; a single one, never several together.',
    example: 'In place',
  },
];

/** A name whatever its capitals, spaces, underscores and hyphens. */
export const squeezed = (name: string): string => plain(name).replaceAll(' ', '');

/** A column as the file has it. */
export type Placed = { at: number; name: string };

export type PlacedColumns = {
  /** By code of the declared column. */
  known: ReadonlyMap<string, Placed>;
  /** Named columns that are not declared. */
  rest: readonly Placed[];
  /** Columns that say again what another says. */
  twice: readonly Placed[];
};

/** Tells declared columns in a header. */
export const placeColumns = (
  declared: readonly OwnColumn[],
  header: readonly string[],
): PlacedColumns => {
  const codes = new Map(
    declared.flatMap(({ code, names = [] }) =>
      [code, ...names].map((name) => [squeezed(name), code] as const),
    ),
  );
  const known = new Map<string, Placed>();
  const rest: Placed[] = [];
  const twice: Placed[] = [];
  for (const [at, name] of header.entries()) {
    if (squeezed(name) === '') continue;
    const code = codes.get(squeezed(name));
    if (code === undefined) rest.push({ at, name });
    else if (known.has(code)) twice.push({ at, name });
    else known.set(code, { at, name });
  }
  return { known, rest, twice };
};

/** Names that a question of a focus area cannot have as its code: they are columns of their own. */
export const takenNames: ReadonlySet<string> = new Set(
  [...leadingColumns, ...longColumns].flatMap(({ code, names = [] }) =>
    [code, ...names].map(squeezed),
  ),
);

/** How far a header is of a layout: needed columns decide, and of `oneOf` at least one. */
export const matchColumns = (
  declared: readonly OwnColumn[],
  header: readonly string[],
  oneOf: readonly string[] = [],
): Match => {
  const { known, rest } = placeColumns(declared, header);
  const missing = declared
    .filter(({ code, needed }) => needed && !known.has(code))
    .map(({ code }) => code);
  if (oneOf.length > 0 && !oneOf.some((code) => known.has(code))) missing.push(oneOf.join(' or '));
  return {
    fits: missing.length === 0,
    // No own layout declares more than twenty-five columns.
    score: Math.min(1, known.size * 0.04),
    missing,
    unknown: rest.map(({ name }) => name),
  };
};
