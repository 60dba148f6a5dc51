// One printed figure in full: what the report says where, what the cube answers, and what came of comparing them.
import { Link } from 'wouter';
import type { EvidenceFigureFragment } from '../../generated/graphql.ts';
import { CopyLinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AgreementChip, lookOf, readingsOf } from './agreement.tsx';
import { CubeSays } from './cube-says.tsx';

type Props = {
  figure: EvidenceFigureFragment & { repeatOf?: { id: string; line: number } | null };
  /** Lasting address of this figure. */
  link: string;
  hrefOf: (changes: { figure?: string; line?: number }) => string;
};

export function FigureCard({ figure, link, hrefOf }: Props) {
  const { agreement, conflicts } = figure;
  const look = lookOf(figure, readingsOf(figure.cubeCells));
  return (
    <Card
      title={figure.claim}
      caption={`${figure.section}, ${figure.heading}`}
      className="ev-figure"
    >
      <dl className="ev-facts">
        <dt>Printed</dt>
        <dd>
          <b>{figure.printed}</b>
          {figure.wording && `, “${figure.wording}”`}
        </dd>
        <dt>Read at</dt>
        <dd>
          <Link href={hrefOf({ line: figure.line })}>{figure.locator}</Link>
          {figure.repeatOf && (
            <>
              ; says again what{' '}
              <Link href={hrefOf({ figure: figure.repeatOf.id })}>line {figure.repeatOf.line}</Link>{' '}
              says
            </>
          )}
        </dd>
        <dt>Base</dt>
        <dd>{figure.base}</dd>
        <dt>The cube</dt>
        <dd className="ev-answer">
          <CubeSays figure={figure} most={20} />
        </dd>
        <dt>Agreement</dt>
        <dd>
          <AgreementChip look={look} /> <span>{look.meaning}</span>
        </dd>
      </dl>
      {conflicts.length === 0 && agreement !== 'NOT_ASKABLE' && (
        <p className="foot-n">No other figure of the report contradicts it.</p>
      )}
      <div className="btn-row no-print">
        <CopyLinkButton small href={link} label="Link to this figure" />
      </div>
    </Card>
  );
}
