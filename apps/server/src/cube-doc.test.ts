import { readFileSync } from 'node:fs';
import { questionSets } from '@cube/reference';
import { expect, it } from 'vitest';
import { cubeDoc } from './cube-doc.ts';

it('docs/cube.md is what npm run docs writes', () => {
  const page = readFileSync(new URL('../../../docs/cube.md', import.meta.url), 'utf8');
  expect(page).toBe(cubeDoc(questionSets()));
});
