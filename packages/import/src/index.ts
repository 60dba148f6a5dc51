// The package's door: files in, releases out.
export * from './imports.ts';
