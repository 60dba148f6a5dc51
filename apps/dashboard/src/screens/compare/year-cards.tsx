// What limits a comparison of years, and a sentence to take away: the cards that groups side by side have too.
import type { CompareYearOnYearQuery, ReleaseFieldsFragment } from '../../generated/graphql.ts';
import type { Choices, CompareValues } from './choices.ts';
import { LikeForLikeCard } from './like-for-like-card.tsx';
import { paperOf } from './paper.ts';
import { PaperCard } from './paper-card.tsx';
import { safetyOf } from './paper-credit.ts';
import type { sourceOf } from './view.ts';
import { yearLikeness } from './year-likeness.ts';
import type { YearLine } from './year-on-year.ts';

type Slice = CompareYearOnYearQuery['slice'];
type Props = {
  slice: Slice;
  lines: readonly YearLine[];
  choices: Choices;
  values: CompareValues;
  /** What the comparison is narrowed to, in words. */
  within: string;
  source: ReturnType<typeof sourceOf> | null;
  release: ReleaseFieldsFragment | null;
  onGroup: (code: string) => void;
};

const edgeIn = ({ comparisons: { edges } }: Slice, code: string) =>
  edges.find(({ node }) => node.keys[0]?.code === code);

export function YearCards(props: Props) {
  const { slice, lines, choices, values, within, source, release, onGroup } = props;
  const { edges } = slice.comparisons;
  const chosen = values.group ?? choices.asked.period.code;
  const line = lines.find(({ code }) => code === chosen) ?? lines.at(-1);
  const asked = choices.times.find(({ period }) => period.code === line?.code) ?? choices.asked;
  if (!line) return null;
  const edge = edgeIn(slice, line.code);
  const credit = {
    publisher: source?.publisher ?? 'the source',
    release: `release ${release?.id ?? ''}`,
  };
  const sentence = paperOf({
    noun: 'services',
    rate: line.rate,
    edge,
    choices: { ...choices, asked },
    values,
    source: credit,
    within,
  });
  return (
    <div className="grid-cards cmp-low">
      <div className="stack">
        <LikeForLikeCard
          items={yearLikeness({
            lines,
            choices,
            likeForLike: edges.every(({ comparison }) => comparison.likeForLike),
            warnings: [...new Set(edges.flatMap(({ comparison }) => comparison.warnings))],
          })}
        />
        <PaperCard
          sentence={sentence}
          safety={safetyOf(line.rate, edge)}
          source={source ? `${source.publisher}: ${source.title}. ${release?.label}` : ''}
          groups={lines.map(({ code, label }) => ({ value: code, label }))}
          group={line.code}
          onGroup={onGroup}
        />
      </div>
    </div>
  );
}
