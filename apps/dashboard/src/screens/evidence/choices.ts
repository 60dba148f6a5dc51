// The address of Evidence, and the question to the cube that follows from it. Pure.
import {
  choice,
  code,
  flag,
  ordinal,
  pinned,
  type Shape,
  text,
  type Values,
} from '../../address.ts';
import type { Agreement, PublishedFigureFilterInput } from '../../generated/graphql.ts';

export const tabs = ['figures', 'conflicts', 'methods', 'glossary', 'symbols'] as const;
export type Tab = (typeof tabs)[number];

/** Agreements by their word in the address. */
export const agreements = {
  agrees: 'AGREES',
  'within-bounds': 'AGREES_WITHIN_BOUNDS',
  'set-aside': 'SET_ASIDE',
  disagrees: 'DISAGREES',
  'not-askable': 'NOT_ASKABLE',
} as const satisfies Record<string, Agreement>;
const agreementCodes = Object.keys(agreements) as (keyof typeof agreements)[];

/** An agreement as the address writes it. */
export const slugOf = (agreement: Agreement): EvidenceValues['agreement'] =>
  agreementCodes.find((slug) => agreements[slug] === agreement) ?? 'any';

export const evidenceShape = {
  tab: choice(tabs, 'figures'),
  question: code(),
  stage: code(),
  agreement: choice(['any', ...agreementCodes], 'any'),
  text: text(),
  line: ordinal(),
  disputed: flag(false),
  figure: text(400),
  conflict: code(),
  kinds: choice(['numbers', 'everything'], 'numbers'),
  show: ordinal(),
  ...pinned,
} satisfies Shape;
export type EvidenceValues = Values<typeof evidenceShape>;

/** How many figures one press adds. */
export const pageSize = 50;
export const shownOf = ({ show }: EvidenceValues): number => Math.min(show ?? pageSize, 1000);

/** The figures wanted, as the cube is asked for them. */
/** Numbers only, unless what is asked for may be words: a line, or claims that cannot be asked. */
export const kindsShown = (values: EvidenceValues): EvidenceValues['kinds'] =>
  values.line !== null || values.agreement === 'not-askable' ? 'everything' : values.kinds;

export const filterOf = (values: EvidenceValues): PublishedFigureFilterInput => ({
  ...(values.question && { question: values.question }),
  ...(values.stage && { stage: values.stage }),
  ...(values.agreement !== 'any' && { agreement: agreements[values.agreement] }),
  ...(values.text && { text: values.text }),
  ...(values.line && { line: values.line }),
  ...(kindsShown(values) === 'numbers' && { kind: 'figure' }),
  ...(values.disputed && { inConflict: true }),
});

/** What was typed into "Find a line or a word": `L577` and `577` are lines, `53%` and `voluntary` are words. */
export const readSearch = (typed: string): Pick<EvidenceValues, 'text' | 'line'> => {
  const line = /^\s*(?:L|line\s+)?([1-9]\d{0,6})\s*$/i.exec(typed)?.[1];
  return line ? { line: Number(line), text: '' } : { line: null, text: typed.trim() };
};

/** The same, as it stands in the field. */
export const searchText = ({ line, text: words }: EvidenceValues): string =>
  line ? `L${line}` : words;

/** Without any filter. */
export const unfiltered: Partial<EvidenceValues> = {
  question: null,
  stage: null,
  agreement: 'any',
  text: '',
  line: null,
  disputed: false,
  kinds: 'everything',
  show: null,
};
