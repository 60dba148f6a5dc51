// The sources of a release in words, each once.
import type { ReleaseFieldsFragment } from '../generated/graphql.ts';

/** "Care Inspectorate: Inspecting …". */
export const sourcesOf = ({ batches }: Pick<ReleaseFieldsFragment, 'batches'>): string =>
  [...new Set(batches.map(({ source }) => `${source.publisher}: ${source.title}`))].join('; ') ||
  'not named';
