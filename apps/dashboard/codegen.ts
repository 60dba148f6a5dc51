// Types of every question the dashboard asks, from the contract. The output is git-ignored; `npm run generate` makes it.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/schema/cube.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', ID: 'string' },
        skipTypename: false,
        nonOptionalTypename: true,
      },
    },
  },
};
export default config;
