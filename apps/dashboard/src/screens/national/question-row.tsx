// One question at a glance: what was asked of whom, the whole answer scale, the headline, and one line of what limits it.
import { Bars } from '../../ui/bars.tsx';
import { hasNumber, shareText } from '../../ui/cell.ts';
import { CountText } from '../../ui/cell-text.tsx';
import { DistributionBar } from '../../ui/distribution-bar.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ConflictLink } from '../../ui/links.tsx';
import { type Note, notesOf } from './notes.ts';
import type { QuestionPicture } from './picture.ts';
import { type Quotation, Quotations } from './quotations.tsx';
import type { NationalValues } from './view.ts';
import { capital, ofBase } from './words.ts';

export type RowLook = Pick<NationalValues, 'intervals' | 'show'>;

function NoteLine({ note }: { note: Note }) {
  if (note.kind === 'outside')
    return (
      <p className="note">
        <Icon name="info" />
        <span>{note.text}</span>
      </p>
    );
  return (
    <p className="note disagrees">
      <Icon name="flag" />
      <span>
        {note.text}{' '}
        {note.conflicts.map(({ code, number }, index) => (
          <span key={code}>
            {index > 0 && (index === note.conflicts.length - 1 ? ' and ' : ', ')}
            <ConflictLink code={code} number={number} />
          </span>
        ))}
      </span>
    </p>
  );
}

function Headline({
  question,
  look,
  query,
}: {
  question: QuestionPicture;
  look: RowLook;
  query: string;
}) {
  const { headline } = question;
  const label = `${question.label} ${capital(question.headlineLabel)}`;
  if (!hasNumber(headline))
    return (
      <div className="hl">
        <div className="v">
          <Figure cell={headline} label={label} />
        </div>
        <div className="l">{headline.spoken}</div>
      </div>
    );
  const counts = (
    <>
      <CountText cell={headline.numerator} /> of <CountText cell={headline.denominator} />
    </>
  );
  const big = look.show === 'counts' ? headline.numerator.display : shareText(headline);
  return (
    <div className="hl">
      <div className="v">
        <Figure cell={headline} label={label} query={query}>
          {big}
        </Figure>
      </div>
      <div className="l">
        <b>{question.headlineShort}</b>
        {look.show === 'percentages' ? null : (
          <>
            , <span className="nowrap">{counts}</span>
          </>
        )}
        {look.intervals && headline.interval && !headline.notDeterminable && (
          <span className="iv muted">interval {headline.interval.display}</span>
        )}
      </div>
    </div>
  );
}

export function QuestionRow({
  question,
  look,
  quotations,
  national,
  query,
}: {
  question: QuestionPicture;
  look: RowLook;
  quotations: readonly Quotation[];
  /** Codes of the conflicts that concern all services. */
  national: ReadonlySet<string>;
  /** Address of the query that gives this row. */
  query: string;
}) {
  const id = `question-${question.code}`;
  return (
    <section className="q" id={id} aria-labelledby={`${id}-title`}>
      <div className="qt">
        <h3 className="t" id={`${id}-title`}>
          {question.label}
        </h3>
        <p className="base">{ofBase(question.baseInWords)}</p>
      </div>
      <div className={question.ordinal ? 'qd' : 'qd wide'}>
        {question.wordsOnly ? (
          <Quotations quotations={quotations} />
        ) : question.ordinal ? (
          <DistributionBar
            question={question.label}
            parts={question.parts}
            show={look.show}
            query={query}
          />
        ) : (
          <Bars label={question.label} bars={question.parts} show={look.show} query={query} />
        )}
        {notesOf(question, national).map((note) => (
          <NoteLine key={note.text} note={note} />
        ))}
      </div>
      {question.ordinal && <Headline question={question} look={look} query={query} />}
    </section>
  );
}
