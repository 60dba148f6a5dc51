// The door to the statistics on cells: kept apart so that a browser bundle need not carry them.
export * from './compare.ts';
export * from './compare-words.ts';
export * from './funnel.ts';
export * from './need.ts';
export * from './rank.ts';
export { fewestEntries } from './rank-places.ts';
export { plausibleInWords } from './rank-words.ts';
