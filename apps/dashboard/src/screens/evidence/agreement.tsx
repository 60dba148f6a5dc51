// What comparing a printed figure with the cube came to: a chip with a sign and words, and what each means.
import type { Agreement } from '../../generated/graphql.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';

export type Look = { words: string; meaning: string; look: string; icon: IconName };

export const agreementWords: Record<Agreement, Look> = {
  AGREES: {
    words: 'Agrees',
    meaning: 'Every value the cube allows prints as this figure.',
    look: 'pass',
    icon: 'check',
  },
  AGREES_WITHIN_BOUNDS: {
    words: 'Within bounds',
    meaning: 'Some of the values the cube allows print as this figure.',
    look: 'plain',
    icon: 'waves',
  },
  SET_ASIDE: {
    words: 'Set aside',
    meaning: 'It cannot hold beside better evidence. It is kept, and shown.',
    look: 'conflict',
    icon: 'flag',
  },
  DISAGREES: {
    words: 'Disagrees',
    meaning: 'No value the cube allows prints as this figure.',
    look: 'fail',
    icon: 'error',
  },
  NOT_ASKABLE: {
    words: 'Cannot be asked',
    meaning: 'Not about services, or only words.',
    look: 'dashed',
    icon: 'question',
  },
};

/** What of a printed figure decides how its agreement is put into words. */
type Compared = {
  agreement: Agreement;
  setAsideIn: readonly string[];
};

const small = ['none', 'one', 'two', 'three', 'four', 'five'];
const inWords = (count: number) => small[count] ?? String(count);

/** Codes of the readings that bear on a figure's own cells. */
export const readingsOf = (
  cells: readonly { origin: { readings: readonly { code: string }[] } }[],
) => cells.flatMap(({ origin }) => origin.readings.map(({ code }) => code));

/** A figure that only some of the `readings` leave out is not set aside: in the others it holds. */
export function lookOf({ agreement, setAsideIn }: Compared, readings: readonly string[]): Look {
  const usual = agreementWords[agreement];
  const ways = new Set(readings).size;
  const holds = ways - setAsideIn.length;
  if (agreement !== 'SET_ASIDE' || setAsideIn.length === 0 || holds < 1) return usual;
  return {
    ...usual,
    words: `Holds in ${inWords(holds)} of ${inWords(ways)} readings`,
    meaning:
      'The source can be read in several ways here. Some hold to this figure, the others to another; ranges cover all of them.',
  };
}

export function AgreementChip({ look: shown }: { look: Look }) {
  const { words, look, icon } = shown;
  return (
    <span className={`chip ${look}`}>
      <Icon name={icon} />
      {words}
    </span>
  );
}

/** What the chips mean; only those that occur. */
export function AgreementLegend({ shown }: { shown: readonly Look[] }) {
  const unique = [...new Map(shown.map((look) => [look.words, look])).values()];
  return (
    <dl className="ev-legend">
      {unique.map(({ words, meaning }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
