// Whether two sides of a comparison are like for like, and in plain words why not.
import {
  askedIn,
  type Basis,
  bases,
  type Dimension,
  dimensions,
  narrowed,
  type PlaceDimension,
  type QuestionDefinition,
  stages,
} from '@cube/schema';
import { answersWanted, answerWords, sameAnswers } from '../answers.ts';
import { frameOfRow, questionWanted } from '../cells.ts';
import type { BaselineInput } from '../generated/resolvers.ts';
import type { RowModel } from '../models.ts';
import type { RateWanted } from '../rates.ts';

type Frame = ReturnType<typeof frameOfRow>;
type Side = { row: RowModel; frame: Frame; question: QuestionDefinition; wanted: RateWanted };

const sideOf = (row: RowModel, wanted: RateWanted): Side => ({
  row,
  frame: frameOfRow(row),
  question: questionWanted(row, wanted.question),
  wanted,
});

/** Why two sides are not like for like: stage, question, answers, base, wording, a break in the series, coverage. */
export function unlikeness(
  row: RowModel,
  other: RowModel,
  mine: RateWanted,
  theirs: RateWanted,
): string[] {
  const [a, b] = [sideOf(row, mine), sideOf(other, theirs)];
  const said: string[] = [];
  if (a.frame.stage !== b.frame.stage)
    said.push(
      `Different stages: ${stages[a.frame.stage].judge}, against ${stages[b.frame.stage].judge}.`,
    );
  said.push(...questionDifferences(a, b), ...breaksBetween(a, b));
  if (coveredBy(a) !== coveredBy(b)) said.push('The two cover different kinds of service.');
  return said;
}

function questionDifferences(a: Side, b: Side): string[] {
  if (a.question.code !== b.question.code) return ['Different questions.'];
  const said: string[] = [];
  const [x, y] = [askedIn(a.question, a.frame), askedIn(b.question, b.frame)];
  if (x && y && x.wording !== y.wording) said.push('The question was worded differently.');
  const [p, q] = [answersWanted(a.question, a.wanted), answersWanted(b.question, b.wanted)];
  if (!sameAnswers(p, q))
    said.push(
      `Different answers are counted: “${answerWords(a.question, p)}”, against “${answerWords(b.question, q)}”.`,
    );
  const [mine, theirs] = [basisOf(a), basisOf(b)];
  if (mine !== theirs)
    said.push(`Shares of different bases: ${bases[mine].words}; against ${bases[theirs].words}.`);
  return said;
}

/** The basis in effect: where every answer is on the scale, to be asked is to be applicable. */
function basisOf({ question, wanted }: Side): Basis {
  const basis = wanted.basis ?? 'APPLICABLE';
  const allOnScale = question.answers.every((a) => a.role === 'scale');
  return basis === 'APPLICABLE' && allOnScale ? 'ASKED' : basis;
}

/** Why the series breaks between two rows for the shares compared; none where it does not. */
export function breaksIn(
  row: RowModel,
  other: RowModel,
  mine: RateWanted,
  theirs: RateWanted,
): string[] {
  return breaksBetween(sideOf(row, mine), sideOf(other, theirs));
}

/** Every break in the series after the earlier side and up to the later one, whichever of them is the row. */
function breaksBetween(a: Side, b: Side): string[] {
  if (a.frame.periods.join() === b.frame.periods.join()) return [];
  const periods = [...a.frame.periods, ...b.frame.periods].sort();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const between = [...a.question.asked, ...b.question.asked].filter(
    ({ stage, period }) =>
      (stage === a.frame.stage || stage === b.frame.stage) && period > first && period <= last,
  );
  const whys = between.flatMap(({ breakBefore }) => breakBefore ?? []);
  return [...new Set(whys)].map((why) => `Break in the series: ${why}`);
}

/** The kinds of service that the batches behind a side speak of. */
function coveredBy({ row, frame }: Side): string {
  const batches = row.contents.release.batches.filter(
    (batch) =>
      batch.stage === frame.stage &&
      batch.questionSet === frame.questionSet &&
      batch.periods.some((period) => frame.periods.includes(period)),
  );
  const kinds = batches.flatMap((batch) =>
    batch.coverage
      .filter((c) => c.dimension === 'SERVICE_SUBTYPE' || c.dimension === 'SERVICE_TYPE')
      .map((c) => c.path),
  );
  return [...new Set(kinds)].sort().join();
}

/** What each kind of group is a mix of. */
const mixes: { readonly [D in Dimension]?: PlaceDimension } = {
  SECTOR: 'SERVICE_TYPE',
  SERVICE_TYPE: 'SECTOR',
  COUNCIL_AREA: 'SERVICE_TYPE',
  PROVIDER: 'SERVICE_TYPE',
};

/** Sectors, areas and providers differ in their mix of types, and types in that of sectors; said unless one of those is looked at. */
export function mixWarnings(row: RowModel, input: BaselineInput): string[] {
  const d = input.rest ?? input.member?.dimension;
  const other = d && mixes[d];
  if (!d || !other) return [];
  const one = dimensions[other].label.toLowerCase();
  if (narrowed(row.coordinate, row.contents).places[other]) return [];
  // Whoever is known from records only is known with all that each record says.
  const isCrossed = dimensions[d].held === 'records' || areCrossed(row, d as PlaceDimension, other);
  const held = isCrossed
    ? `To hold the mix equal, look at one ${one} at a time.`
    : 'The source never crosses the two, so the mix cannot be held equal.';
  return [`${dimensions[d].label}s have different mixes of ${one}s. ${held}`];
}

/** Whether what answers this row was counted by both: another batch of the release that crosses them says nothing of it. */
const areCrossed = (row: RowModel, d: PlaceDimension, e: PlaceDimension): boolean => {
  const { stage, questionSet, periods } = frameOfRow(row);
  const { release, grains } = row.contents;
  const answering = release.batches.filter(
    (batch) =>
      batch.stage === stage &&
      batch.questionSet === questionSet &&
      batch.periods.some((period) => periods.includes(period)),
  );
  return grains.some(
    (g) =>
      answering.some(({ id }) => id === g.batchId) &&
      periods.includes(g.period) &&
      g.dimensions.includes(d) &&
      g.dimensions.includes(e),
  );
};
