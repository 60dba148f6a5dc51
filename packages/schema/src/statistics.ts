// The door to the statistics on cells: kept apart so that a browser bundle need not carry them.
export * from './compare.ts';
export * from './compare-words.ts';
export * from './funnel.ts';
