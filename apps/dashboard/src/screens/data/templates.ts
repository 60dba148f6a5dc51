// The list of templates as the server sends it, each with its columns explained. Pure.
export type TemplateColumn = { name: string; needed: boolean; about: string; example: string };
export type Template = {
  name: string;
  title: string;
  about: string;
  url: string;
  columns: TemplateColumn[];
};

const holdsTexts = (entry: unknown, keys: readonly string[]): entry is Record<string, unknown> =>
  typeof entry === 'object' &&
  entry !== null &&
  keys.every((key) => typeof (entry as Record<string, unknown>)[key] === 'string');

const isTemplate = (entry: unknown): entry is Template =>
  holdsTexts(entry, ['name', 'title', 'about', 'url']) &&
  Array.isArray(entry.columns) &&
  entry.columns.every((column) => holdsTexts(column, ['name', 'about', 'example']));

/** Reads the answer of GET /templates; throws in words when it is something else. */
export function readTemplates(answer: unknown): Template[] {
  if (!Array.isArray(answer) || !answer.every(isTemplate))
    throw new Error('The list of templates could not be understood.');
  // Only files of this server: an address elsewhere is not offered.
  return answer.filter(({ url }) => url.startsWith('/') && !url.startsWith('//'));
}
