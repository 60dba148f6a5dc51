// Compare with its questions known: asks who there is, judges the places of the address by that, and hands on to groups side by side,
// a year beside another, or each time apart.
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { CompareCatalogueQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import type { Option } from '../../ui/fields.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Address } from '../../use-address.ts';
import { ApartBlock } from './apart-block.tsx';
import { answersOf, type Choices, type compareShape, type Question, whereOf } from './choices.ts';
import { membersQuestion } from './documents.ts';
import { CompareFilters } from './filters.tsx';
import { heldAsRecords, timesAt } from './frames.ts';
import { GroupsBlock } from './groups-block.tsx';
import { Notices } from './notices.tsx';
import { type Members, membersOf, needsMembers, type Places, resolvePlaces } from './places.ts';
import { CompareShapes } from './shapes.tsx';
import { Waiting } from './waiting.tsx';
import { YearOnYearBlock } from './year-on-year-block.tsx';

export type CompareAddress = Address<typeof compareShape>;

type BodyProps = {
  address: CompareAddress;
  choices: Choices;
  catalogue: CompareCatalogueQuery['catalogue'];
  actions: ReactNode;
};

export const titles = {
  sector: 'Compare sectors',
  'service-type': 'Compare service types',
  'council-area': 'Compare council areas',
  provider: 'Compare providers',
  year: 'Compare years',
} as const;

/** What every kind of comparison is drawn from. */
export type BlockProps = Omit<BodyProps, 'catalogue'> & {
  title: string;
  questions: readonly Question[];
  places: Places;
  members: Members;
  /** The filter bar, given what one may compare with and what the base means. */
  filters: (against: readonly Option[], baseHint: string) => ReactNode;
};

/** "Is a policy in place? (2016/17)": the time is said where there is but one. */
const questionOptions = ({ frame }: Choices): Option[] =>
  frame.questions.map((question) => {
    const times = timesAt(question, frame.stage);
    const [only] = times;
    return {
      value: question.question.code,
      label: `${question.question.label}${only && times.length === 1 ? ` (${only.period.label})` : ''}`,
    };
  });

export function CompareBody({ address, choices, catalogue, actions }: BodyProps) {
  const { asked } = useRelease();
  const { values, set } = address;
  const records = heldAsRecords(catalogue.release, choices.question, choices.asked);
  const { data, error, refetch } = useQuery(membersQuestion, {
    variables: { where: whereOf(choices), release: asked, records },
  });
  if (!data && needsMembers(values))
    return (
      <>
        <PageHeader title={titles[values.by]} actions={actions} />
        <Waiting what="Reading who there is" error={error} onRetry={() => void refetch()}>
          <CompareShapes />
        </Waiting>
      </>
    );
  const members = membersOf(data?.slice);
  const places = resolvePlaces(values, choices, members, records);
  const filters: BlockProps['filters'] = (against, baseHint) => (
    <>
      <CompareFilters
        values={values}
        set={set}
        choices={choices}
        places={places}
        members={members}
        records={records}
        questions={questionOptions(choices)}
        answers={answersOf(choices.question).map(({ code, label }) => ({ value: code, label }))}
        against={against}
        baseHint={baseHint}
      />
      <Notices unknown={[...address.healed, ...choices.unknown, ...places.unknown]} />
    </>
  );
  const { questions } = catalogue;
  const title = titles[places.by];
  const block = { address, choices, questions, title, actions, places, members, filters };
  if (places.by !== 'year') return <GroupsBlock {...block} by={places.by} />;
  return choices.times.length > 1 ? <YearOnYearBlock {...block} /> : <ApartBlock {...block} />;
}
