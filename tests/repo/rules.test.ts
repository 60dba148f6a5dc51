// The rules of the house that no linter knows, read from the syntax of every source file.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const longest = 400;

const paths = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const sources = paths.map((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
});
const isTest = (path: string) => /\.test\.tsx?$|\.fixture\.ts$|^tests\/|\/test\//.test(path);
/** What runs in the product. */
const product = sources.filter(({ path }) => /^(apps|packages)\//.test(path) && !isTest(path));

/** "path:line text" of every node that `found` accepts. */
function places(files: typeof sources, found: (node: ts.Node, path: string) => boolean): string[] {
  return files.flatMap(({ path, tree }) => {
    const hits: string[] = [];
    const visit = (node: ts.Node): void => {
      if (found(node, path)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        hits.push(`${path}:${line + 1} ${node.getText().slice(0, 60)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return hits;
  });
}

/** The rooms in which numbers may be divided, and why. */
const mayDivide: Record<string, string> = {
  'packages/schema/src/cell.ts': 'counts to shares and intervals',
  'packages/schema/src/compare.ts': 'two shares to a difference and a verdict',
  'packages/schema/src/rank.ts': 'order with plausible places',
  'packages/schema/src/funnel.ts': 'limits and places',
  'packages/schema/src/errors.ts': 'how far apart two spellings may be',
  'packages/import/src/words.ts': 'how far the reading of a file has come',
  'apps/dashboard/src/ui/charts/funnel-layout.ts': 'where a point lies, in percent of the drawing',
  'apps/dashboard/src/ui/charts/plausible-place.tsx': 'where a place lies, in percent of the line',
  'apps/dashboard/src/ui/page-at.ts': 'how many pages a list has',
  'apps/dashboard/src/screens/graphiql/look.ts': 'colours, from red, green and blue to a hue',
};

describe('every source file', () => {
  it('is short enough to be read at once', () => {
    const long = sources
      .map(({ path, text }) => `${path} ${text.split('\n').length - 1}`)
      .filter((entry) => Number(entry.split(' ')[1]) > longest);
    expect(long).toEqual([]);
  });

  it('says first what it owns', () => {
    const silent = product.filter(({ text }) => !/^(\/\/|\/\*|#!)/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('numbers', () => {
  const isDivision = (node: ts.Node): boolean =>
    ts.isBinaryExpression(node) &&
    [ts.SyntaxKind.SlashToken, ts.SyntaxKind.SlashEqualsToken].includes(node.operatorToken.kind);

  it('are divided only where statistics are made', () => {
    expect(places(product, (node, path) => isDivision(node) && !(path in mayDivide))).toEqual([]);
  });

  it('and every room for it is used', () => {
    const used = new Set(places(product, isDivision).map((place) => place.split(':')[0]));
    expect(Object.keys(mayDivide).filter((path) => !used.has(path))).toEqual([]);
  });

  it('are written by the one formatter, never cut off with toFixed', () => {
    const cut = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) && /^(toFixed|toPrecision)$/.test(node.name.text);
    expect(places(product, cut)).toEqual([]);
  });
});

describe('SQL', () => {
  it('is written in packages/db only', () => {
    const sql =
      /\b(select\s[\s\S]+?\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table)\s/i;
    const written = places(
      product,
      (node) =>
        (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && sql.test(node.getText()),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((place) => !place.startsWith('packages/db/'))).toEqual([]);
  });
});

describe('faults', () => {
  it('are never caught to be forgotten', () => {
    // A catch block without a statement and without a word of why.
    const swallowed = (node: ts.Node) =>
      ts.isCatchClause(node) &&
      node.block.statements.length === 0 &&
      !/\/\/|\/\*/.test(node.block.getText());
    expect(places(product, swallowed)).toEqual([]);
  });
});
