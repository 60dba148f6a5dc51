// How a percentage is printed: half up to the whole percent. The one place that says so, in exact integers.

/** Whether `count` of `base` prints as p %. Nothing prints of an empty base. */
export const printsAs = (p: number, count: number, base: number): boolean =>
  base > 0 && 200 * count >= (2 * p - 1) * base && 200 * count < (2 * p + 1) * base;

/** Every count of `base` that prints as p %. */
export const countsPrintingAs = (p: number, base: number): number[] =>
  Array.from({ length: base + 1 }, (_, count) => count).filter((count) => printsAs(p, count, base));

/**
 * The shares that print as p %, from 0 to 1, upper exclusive. 100 % stands here for "all" only, so nothing under 1 will do.
 * Read from decimal text because 5 (2p - 1) thousandths is then the very number a division would give.
 */
export const sharesPrintingAs = (p: number): { lower: number; upper: number } =>
  p === 100
    ? { lower: 1, upper: 1.005 }
    : {
        lower: Math.max(0, Number(`${5 * (2 * p - 1)}e-3`)),
        upper: Number(`${5 * (2 * p + 1)}e-3`),
      };
