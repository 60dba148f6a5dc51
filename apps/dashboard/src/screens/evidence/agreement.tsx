// What comparing a printed figure with the cube came to: a chip with a sign and words, and what each means.
import type { Agreement } from '../../generated/graphql.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';

type Look = { words: string; meaning: string; look: string; icon: IconName };

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

export function AgreementChip({ agreement }: { agreement: Agreement }) {
  const { words, look, icon } = agreementWords[agreement];
  return (
    <span className={`chip ${look}`}>
      <Icon name={icon} />
      {words}
    </span>
  );
}

/** What the chips mean; only those that occur. */
export function AgreementLegend({ shown }: { shown: readonly Agreement[] }) {
  return (
    <dl className="ev-legend">
      {shown.map((agreement) => (
        <div key={agreement}>
          <dt>{agreementWords[agreement].words}</dt>
          <dd>{agreementWords[agreement].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
