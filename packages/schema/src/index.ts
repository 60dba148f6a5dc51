// The package's door, browser-safe. Statistics that only the server needs are at `@cube/schema/statistics`.
export * from './ask.ts';
export * from './batch.ts';
export * from './cell.ts';
export * from './conditions.ts';
export * from './coordinate.ts';
export * from './cube.ts';
export * from './errors.ts';
export * from './format.ts';
export * from './grouping.ts';
export * from './ids.ts';
export * from './member-index.ts';
export * from './population-text.ts';
export * from './query.ts';
export * from './record.ts';
export * from './signs.ts';
export * from './tidy-columns.ts';
export { columnNames, type MarkedSheet, workbookMarks } from './workbook-marks.ts';
