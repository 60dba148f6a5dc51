// The package's door: what was published, and what follows from it.
export * from './figures.ts';
export { cse, questionSets } from './question-set.ts';
export { type Theme, themes } from './themes.ts';
