// How much JavaScript a reader may be sent, gzipped: what the page needs before anything shows, and each screen with all it
// brings. Which files those are is read from the manifest of the build; GraphiQL brings a code editor and has no limit here.
import { readFileSync } from 'node:fs';

const dist = 'apps/dashboard/dist';
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));

/** The files that come with a part of the build, by the imports it cannot do without. */
function filesOf(keys) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...found].map((key) => `${dist}/${manifest[key].file}`);
}

const screens = Object.keys(manifest).filter((key) =>
  /^src\/screens\/[^/]+\/screen\.tsx$/.test(key),
);
if (!screens.includes('src/screens/national/screen.tsx'))
  throw new Error('The manifest of the dashboard names no screens: run npm run build first.');

/** A limit on some files, gzipped. */
const budget = (name, keys, limit) => ({ name, path: filesOf(keys), limit, gzip: true });

export default [
  budget('the frame of every screen', ['index.html'], '180 kB'),
  budget(
    'first load: the frame and the first screen',
    ['index.html', 'src/screens/national/screen.tsx'],
    '200 kB',
  ),
  ...screens
    .filter((key) => key !== 'src/screens/graphiql/screen.tsx')
    .map((key) => budget(`/${key.split('/')[2]}`, ['index.html', key], '400 kB')),
];
