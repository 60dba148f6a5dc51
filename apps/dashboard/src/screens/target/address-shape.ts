// The address of Target: what is ranked, by what need, of which services, what stands open, and the visit list. Pure.
import { choice, code, type Field, flag, ordinal, pinned, type Shape } from '../../address.ts';

/** A short list of codes, commas between them; empty goes unsaid. */
function codes(most: number): Field<readonly string[]> {
  return {
    fallback: [],
    parse: (raw) => {
      const parts = raw.split(',');
      const fit = parts.every((part) => /^[a-z0-9][a-z0-9+/_-]{0,99}$/i.test(part));
      return fit && parts.length <= most ? [...new Set(parts)] : undefined;
    },
    format: (value) => (value.length > 0 ? value.join(',') : null),
  };
}

/** A day, 2026-05-31. */
function day(): Field<string | null> {
  return {
    fallback: null,
    parse: (raw) =>
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(raw) && !Number.isNaN(Date.parse(raw))
        ? raw
        : undefined,
    format: (value) => value,
  };
}

/** What can be ranked; `auto` stands for the finest group the release holds. */
export const ranks = [
  'auto',
  'service-type',
  'sector',
  'council-area',
  'provider',
  'service',
] as const;
export type Rank = Exclude<(typeof ranks)[number], 'auto'>;

/** Most that a visit list in an address holds: links longer than that are cut by mail programs. */
export const mostVisits = 60;

export const targetShape = {
  rank: choice(ranks, 'auto'),
  /** Focus area, stage and period: cse/inspection/2018-19, or cse/inspection/all. */
  of: code(),
  /** Codes of questions, and `requirements`. */
  need: codes(10),
  min: ordinal(),
  steady: flag(true),
  sector: code(),
  type: code(),
  area: code(),
  provider: code(),
  /** An answer given: policy/none. */
  answered: code(),
  requirements: ordinal(),
  from: day(),
  before: day(),
  page: ordinal(),
  /** The question of the funnel, where several drive need. */
  funnel: code(),
  /** The group whose inspections stand open, and the question they are narrowed to. */
  behind: code(),
  'behind-question': code(),
  /** Those that gave the answers counted, or all of whom the share is. */
  'behind-part': choice(['counted', 'base'], 'counted'),
  'behind-page': ordinal(),
  /** What the heat map sets side by side; `auto` is what is ranked. */
  heat: choice(['auto', 'service-type', 'sector', 'council-area', 'provider'], 'auto'),
  visit: codes(mostVisits),
  ...pinned,
} satisfies Shape;
