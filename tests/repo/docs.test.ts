// The documentation says what is true: links lead somewhere, commands exist, settings and answers are those of the code,
// and every worked example is answered.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../apps/server/src/config.ts';
import { examples } from '../../apps/server/src/examples.ts';
import { type RunningServer, startServer } from '../../apps/server/src/server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const tracked = (pattern: string): string[] =>
  execFileSync('git', ['ls-files', '--cached', pattern], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)));
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const pages = tracked('*.md');
const readme = textOf('README.md');

/** Text without its code: what looks like a link in code is none. */
const prose = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a page, as GitHub makes them from its headings. */
const anchorsOf = (path: string): string[] =>
  all(textOf(path).replace(/^```[\s\S]*?^```/gm, ''), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

describe('pages', () => {
  it('are the ones a newcomer looks for', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        'README.md',
        'AGENTS.md',
        'CONTRIBUTING.md',
        'docs/architecture.md',
        'docs/methodology.md',
        'docs/cube.md',
      ]),
    );
  });

  it.each(pages)('%s links to what is there', (page) => {
    const broken = all(prose(textOf(page)), /\]\(([^)\s]+)\)/g).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : relative(root, join(root, dirname(page), path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s names files of the repository that are there', (page) => {
    const named = all(textOf(page), /`((?:apps|packages|docs|scripts|tests|docker)\/[\w./-]+)`/g);
    // What is generated or built is not there before the first build.
    const made = /(^|\/)(dist|generated|node_modules)(\/|$)/;
    const missing = named.filter((path) => !made.test(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });
});

describe('commands', () => {
  const scriptsOf = (manifest: string): string[] =>
    Object.keys((JSON.parse(textOf(manifest)) as { scripts?: object }).scripts ?? {});
  const workspaces = new Map(
    [...tracked('apps/*/package.json'), ...tracked('packages/*/package.json')].map((manifest) => [
      (JSON.parse(textOf(manifest)) as { name: string }).name,
      scriptsOf(manifest),
    ]),
  );
  const ownCommands = new Set(['ci', 'install']);

  it.each(['README.md', 'AGENTS.md', 'CONTRIBUTING.md'])('of %s exist', (page) => {
    const text = textOf(page);
    const unknown = [
      ...text.matchAll(/\bnpm run ([\w:-]+)(?: --workspace (@cube\/\w+))?/g),
      ...text.matchAll(/\bnpm (?!run\b)([a-z]+)\b(?=[`\s]*(?:`|&&|$))/gm),
    ].filter(([, name = '', workspace]) => {
      if (workspace) return !workspaces.get(workspace)?.includes(name);
      return !ownCommands.has(name) && !scriptsOf('package.json').includes(name);
    });
    expect(unknown.map(([command]) => command)).toEqual([]);
    expect(text).toMatch(/npm (run|ci|test)/);
  });
});

describe('the README', () => {
  it('lists every variable of the configuration with its default, and no other', () => {
    const section = readme.split(/^## /m).find((part) => part.startsWith('Configuration')) ?? '';
    const listed = Object.fromEntries(
      [...section.matchAll(/^\| `([A-Z_]+)` \| `?([^|`]+?)`? \|/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    const names = all(textOf('apps/server/src/config.ts'), /^ {2}([A-Z][A-Z_]*): z\b/gm);
    const defaults: Record<string, unknown> = readConfig({});
    const camel = (name: string) =>
      name.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
    expect(names.length).toBeGreaterThan(0);
    expect(listed).toEqual(
      Object.fromEntries(names.map((name) => [name, String(defaults[camel(name)] ?? 'none')])),
    );
  });
});

describe('asked of a running server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  }, 60_000);
  afterAll(async () => server?.close());

  async function ask(query: string, variables?: unknown): Promise<unknown> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }

  it('the query of the README gets the answer printed there', async () => {
    const [query = ''] = all(readme, /^```graphql\n([\s\S]*?)^```/gm);
    const [answer = ''] = all(readme, /^```json\n([\s\S]*?)^```/gm);
    expect(await ask(query)).toEqual(JSON.parse(answer));
  });

  it.each(examples())('the worked example $slug is answered', async ({ query, variables }) => {
    const answer = await ask(query, variables === null ? undefined : JSON.parse(variables));
    expect(answer).toMatchObject({ data: expect.any(Object) });
    expect(answer).not.toHaveProperty('errors');
  });
});

describe('decision records', () => {
  const records = tracked('docs/decisions/*.md').map((path) =>
    path.slice('docs/decisions/'.length),
  );

  it('are numbered one by one from 0001', () => {
    expect(records.map((name) => name.slice(0, 5))).toEqual(
      records.map((_name, i) => `${String(i + 1).padStart(4, '0')}-`),
    );
    expect(records.length).toBeGreaterThan(0);
  });

  it.each(records)('%s says context, decision and consequences', (name) => {
    const headings = all(textOf(`docs/decisions/${name}`), /^## (.+)$/gm);
    expect(headings).toEqual(['Context', 'Decision', 'Consequences']);
  });
});
