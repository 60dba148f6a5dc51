// `npm test`: lint, build, types, then every test suite; prints counts for each and one closing line. No count is a guess:
// a check that fails, a suite without tests and a run that breaks off all make the exit code 1.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const npm = (...args) =>
  spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0;

/** Runs a script of package.json without waiting for it; what it printed comes whole, so that two at once are not mixed. */
const script = (name, ...args) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.once('error', (error) => resolve({ said: `${said}${error.message}\n`, passed: false }));
    child.once('close', (code) => resolve({ said, passed: code === 0 }));
  });

/** Those of one line run side by side; each line needs what the one before it made. */
const checks = [
  {
    'format, lint and import directions': () => script('lint'),
    'generated sources and builds': () => script('build', '--output-logs=new-only'),
  },
  {
    'types, those of the tests included': () => script('typecheck'),
    'nothing unused': () => script('unused', '--no-progress'),
    'size of what a reader is sent': () => script('size'),
  },
];

/** The suite a test file is counted in. */
const suiteOf = (file) => {
  const path = relative(root, file).split(sep).join('/');
  if (path.startsWith('tests/browser/')) return 'browser';
  if (path.startsWith('packages/db/')) return 'store contract';
  if (path.startsWith('packages/import/')) return 'import';
  if (path.startsWith('tests/records/')) return 'records, end to end';
  if (path.startsWith('apps/server/')) return 'server';
  return 'unit';
};

const counts = new Map(
  ['checks', 'unit', 'store contract', 'import', 'server', 'records, end to end', 'browser'].map(
    (suite) => [suite, { passed: 0, failed: 0, skipped: 0 }],
  ),
);
const count = (suite, outcome) => {
  counts.get(suite)[outcome] += 1;
};

const started = Date.now();
for (const line of checks) {
  const running = Object.entries(line).map(([name, check]) => [name, check()]);
  for (const [name, outcome] of running) {
    console.log(`\n== ${name}`);
    const { said, passed } = await outcome;
    process.stdout.write(said);
    count('checks', passed ? 'passed' : 'failed');
  }
}

console.log('\n== tests');
const folder = mkdtempSync(join(tmpdir(), 'cube-test-'));
const results = join(folder, 'results.json');
const clean = npm(
  'exec',
  '--no',
  '--',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
);
let testsFailed = 0;
try {
  for (const file of JSON.parse(readFileSync(results, 'utf8')).testResults) {
    const suite = suiteOf(file.name);
    for (const { status } of file.assertionResults) {
      const outcome = status === 'passed' || status === 'failed' ? status : 'skipped';
      if (outcome === 'failed') testsFailed += 1;
      count(suite, outcome);
    }
    // A file that breaks before its first test has nothing to count but its own failure.
    if (file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed')) {
      testsFailed += 1;
      count(suite, 'failed');
    }
  }
} catch (error) {
  console.error(`The test run left no results: ${error.message}`);
}
rmSync(folder, { recursive: true, force: true });

for (const [suite, { passed, failed, skipped }] of counts) {
  if (passed + failed + skipped > 0) continue;
  console.error(`No tests ran in the suite "${suite}".`);
  count(suite, 'failed');
}
if (!clean && testsFailed === 0) {
  console.error('The test run ended with an error outside any test.');
  count('unit', 'failed');
}

console.log('');
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [suite, tally] of counts) {
  console.log(`${suite}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  for (const outcome of Object.keys(total)) total[outcome] += tally[outcome];
}
console.log(`took ${Math.round((Date.now() - started) / 1000)} s\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && clean ? 0 : 1;
