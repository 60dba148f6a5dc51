// Intervals and shares in words, whole percent as everywhere.

const whole = (percent: number): number => Math.round(percent);

/** "62 to 72%". */
export function intervalWords(interval: { lower: number; upper: number }): string {
  return `${whole(interval.lower)} to ${whole(interval.upper)}%`;
}
