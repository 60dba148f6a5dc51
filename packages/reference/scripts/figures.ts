// Writes data/generated/figures.json from data/figures.csv, so that the claims load without a CSV reader wherever they are bundled.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseFigures } from '../src/figures-csv.ts';

const data = new URL('../data/', import.meta.url);
const bytes = readFileSync(new URL('figures.csv', data));
const figures = parseFigures(bytes.toString('utf8'));
const about = 'Generated from figures.csv by scripts/figures.ts. Do not edit.';
const sha256 = createHash('sha256').update(bytes).digest('hex');
const rows = figures.map((figure) => JSON.stringify(figure)).join(',\n');
mkdirSync(new URL('generated/', data), { recursive: true });
writeFileSync(
  new URL('generated/figures.json', data),
  `{"about":${JSON.stringify(about)},"sha256":"${sha256}","figures":[\n${rows}\n]}\n`,
);
console.log(`${figures.length} figures written.`);
