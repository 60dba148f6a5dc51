// Types of the contract for the server's resolvers, generated from cube.graphql; the output is git-ignored.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'cube.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: [{ add: { content: '// Generated from cube.graphql by `npm run generate`. Do not edit.' } }, 'typescript', 'typescript-resolvers'],
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string', ID: 'string' }, maybeValue: 'T | null | undefined' },
    },
  },
};
export default config;
