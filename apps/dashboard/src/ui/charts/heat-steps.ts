// Which of five steps of colour a share gets, and how the steps are named in the key. Pure.

/** Lower ends of the four upper steps: narrow where shares of need are low, even fifths where they reach high. */
const low = [8, 16, 26, 40] as const;
const even = [20, 40, 60, 80] as const;

/** The steps that tell these shares apart. */
export const heatSteps = (shares: readonly number[]): readonly number[] =>
  shares.filter((share) => share >= even[2]).length * 4 > shares.length ? even : low;

/** A share belongs to the step it prints in: 15.6% is written 16% and stands with 16 to 25%. */
export const heatStep = (
  cell: { share: number | null; smallBase: boolean },
  steps: readonly number[],
): number | null => {
  const { share } = cell;
  if (share === null || cell.smallBase) return null;
  return steps.filter((from) => share >= from - 0.5).length;
};

/** "under 8%", "8 to 15%", …, "40% or more". */
export const stepWords = (steps: readonly number[]): string[] => [
  `under ${steps[0]}%`,
  ...steps.slice(1).map((next, index) => `${steps[index]} to ${next - 1}%`),
  `${steps.at(-1)}% or more`,
];
