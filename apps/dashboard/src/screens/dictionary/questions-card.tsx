// The questions of every focus area: how they were put, of whom, what can be answered, and what each answer counts as.
import { entryId } from '../../search/destinations.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import {
  type AnswerEntry,
  answerEntries,
  askedOnlyWhen,
  focusAreas,
  type Question,
} from './answers.ts';
import { holds, questionId } from './choices.ts';
import { EntryLink } from './entry-link.tsx';

const answerColumns = (id: string, pinned: string): Column<AnswerEntry>[] => [
  {
    key: 'label',
    header: 'Answer',
    rowHeader: true,
    cell: ({ code, label }) => <span id={`${id}-${code}`}>{label}</span>,
  },
  {
    key: 'code',
    header: 'Code',
    cell: ({ code }) => <EntryLink code={code} href={pinned} id={`${id}-${code}`} />,
  },
  { key: 'about', header: 'What it means', cell: ({ description }) => description },
  { key: 'roles', header: 'Counts as', cell: ({ roles }) => roles.join(', ') },
];

function Asked({ question }: { question: Question }) {
  return (
    <ul className="dd-asked">
      {question.asked.map((asked) => {
        const when = askedOnlyWhen(asked);
        return (
          <li key={`${asked.stage.code} ${asked.period.code}`}>
            <b>
              {asked.stage.label}, {asked.period.label}
            </b>{' '}
            of {asked.of}: “{asked.wording}”{when && <> Only when: {when}.</>}
            {asked.breakBefore && (
              <>
                {' '}
                <Term of="break-in-series">Break in series</Term>: {asked.breakBefore}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function QuestionEntry({ question: one, pinned }: { question: Question; pinned: string }) {
  const { code, label, description, parent } = one.question;
  const id = questionId(parent?.code, code);
  return (
    <section className="dd-entry" id={id} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{label}</h4>
      <p>
        <EntryLink code={code} href={pinned} id={id} /> {description}{' '}
        <PinnedLink href={`/compare?question=${encodeURIComponent(code)}`}>
          Compare on it
        </PinnedLink>
      </p>
      <Asked question={one} />
      <DataTable
        caption={`Answers${one.ordinal ? ', worst to best' : ', in no order'}`}
        columns={answerColumns(id, pinned)}
        rows={answerEntries(one)}
        rowKey={(answer) => answer.code}
        sticky
      />
    </section>
  );
}

/** Those questions that hold the words looked for, in their own words or in those of an answer. */
export function QuestionsCard(props: {
  questions: readonly Question[];
  words: string;
  pinned: string;
}) {
  const shown = props.questions.filter((one) =>
    holds(
      props.words,
      one.question.code,
      one.question.label,
      one.question.description,
      ...answerEntries(one).flatMap(({ code, label }) => [code, label]),
    ),
  );
  return (
    <Card
      id="questions"
      title="Questions"
      caption={
        <>
          By <Term of="focus-area">focus area</Term>, with the answers and the{' '}
          <Term of="headline">headline</Term> of each
        </>
      }
    >
      {shown.length === 0 && <p className="small sub">None with these words.</p>}
      {focusAreas(shown).map((area) => (
        <section key={area.code} id={entryId('QUESTION_SET', area.code)} className="dd-area">
          <h3>{area.label}</h3>
          {area.description && <p className="sub">{area.description}</p>}
          {area.questions.map((question) => (
            <QuestionEntry key={question.question.id} question={question} pinned={props.pinned} />
          ))}
        </section>
      ))}
    </Card>
  );
}
