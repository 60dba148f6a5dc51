// The worked examples: files of apps/server/examples, each with its title and purpose in leading comments.
import { readdirSync, readFileSync } from 'node:fs';

/** One worked example; `variables` is JSON text. */
export type Example = {
  slug: string;
  title: string;
  about: string;
  query: string;
  variables: string | null;
};

/** Lies beside both `src` and the built `dist`. */
const folder = new URL('../examples/', import.meta.url);
const header = /^#\s*(title|about|variables):\s*(.+)$/;

/** Reads `# title:`, `# about:` and `# variables:` from the comments that open an example. */
function readExample(slug: string, text: string): Example {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const said = new Map(
    lines.slice(0, end).flatMap((line) => {
      const match = header.exec(line);
      return match?.[1] && match[2] ? [[match[1], match[2].trim()] as const] : [];
    }),
  );
  const [title, about] = [said.get('title'), said.get('about')];
  if (!title || !about) throw new Error(`Example ${slug} lacks its "# title:" or "# about:" line.`);
  return { slug, title, about, query: text, variables: said.get('variables') ?? null };
}

let kept: Example[] | null = null;

/** All worked examples, in the order of their file names. */
export function examples(): Example[] {
  kept ??= readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) =>
      readExample(
        name.replace(/^\d+-|\.graphql$/g, ''),
        readFileSync(new URL(name, folder), 'utf8'),
      ),
    );
  return kept;
}
