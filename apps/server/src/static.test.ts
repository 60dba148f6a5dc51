// What browsers may keep of the dashboard's files.
import { expect, it } from 'vitest';
import { cacheControl } from './static.ts';

it('only files under the assets of the dashboard are kept for good, wherever its folder lies', () => {
  const folder = '/srv/assets/cube/dist';
  expect(cacheControl(folder, `${folder}/assets/index-abc.js`)).toContain('immutable');
  expect(cacheControl(folder, `${folder}/index.html`)).toBe('no-cache');
  expect(cacheControl(folder, `${folder}/graphiql/assets/x.js`)).toBe('no-cache');
});
