// Puts each GraphQL document into the module that asks it. The generated `graphql()` looks documents up in one map of all of them,
// which would send every screen's questions to every reader before the first figure shows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('src/generated/graphql.ts', import.meta.url));
const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const named = /^\s*(?:#.*\n\s*)*(query|mutation|subscription|fragment)\s+(\w+)/;

/** Every generated document as an expression, by the name of its constant. */
function readDocuments(): Map<string, string> {
  const lines = readFileSync(generated, 'utf8').matchAll(
    /^export const (\w+(?:Document|FragmentDoc)) = (\{.*\}) as unknown as DocumentNode/gm,
  );
  return new Map([...lines].map(([, name = '', document = '']) => [name, document]));
}

/** For builds: `graphql(`…`)` becomes the document itself. */
export function documentsInPlace(): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'documents-in-place',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = readDocuments();
    },
    transform(code, id) {
      if (!code.includes('generated/gql.ts') || id.includes('/generated/')) return null;
      const inPlace = code.replace(call, (whole, source: string) => {
        const [, kind, name] = named.exec(source) ?? [];
        const document = documents.get(
          `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`,
        );
        if (!document) this.error(`No document was generated for ${whole.slice(0, 80)}`);
        return `(${document})`;
      });
      return {
        code: inPlace.replace(/^import \{ graphql \} from .*generated\/gql\.ts';$/m, ''),
        map: null,
      };
    },
  };
}
