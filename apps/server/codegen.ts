// Resolver types generated from the contract; `src/generated` is git-ignored and made by `npm run generate`.
import type { CodegenConfig } from '@graphql-codegen/cli';

const model = (name: string) => `../models.ts#${name}`;

const config: CodegenConfig = {
  schema: '../../packages/schema/cube.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', ID: 'string' },
        contextType: '../graphql.ts#ServerContext',
        mappers: {
          Slice: model('SliceModel'),
          Row: model('RowModel'),
          Member: model('MemberModel'),
          Release: model('ReleaseModel'),
          Batch: model('BatchModel'),
          Import: '@cube/import#ImportReport',
          CountCell: model('CountModel'),
          RateCell: model('RateModel'),
          Cell: model('CellModel'),
          Origin: model('OriginModel'),
          Inspection: model('EntryModel'),
          PublishedFigure: model('FigureModel'),
          Conflict: model('ConflictModel'),
          QuestionInfo: model('QuestionModel'),
          DimensionInfo: model('DimensionModel'),
          Catalogue: model('CatalogueModel'),
          Comparison: model('ComparisonModel'),
          LeftOut: model('LeftOutModel'),
        },
      },
    },
  },
};
export default config;
