// The package's door: files in, releases out.
export { loadDemonstration } from './demonstration.ts';
export * from './imports.ts';
export { layouts } from './layouts.ts';
export { openImports } from './road.ts';
export { type Template, templates } from './templates.ts';
