// The list of templates as the server sends it. Pure.
export type Template = { name: string; title: string; about: string; url: string };

const isTemplate = (entry: unknown): entry is Template =>
  typeof entry === 'object' &&
  entry !== null &&
  (['name', 'title', 'about', 'url'] as const).every(
    (key) => typeof (entry as Record<string, unknown>)[key] === 'string',
  );

/** Reads the answer of GET /templates; throws in words when it is something else. */
export function readTemplates(answer: unknown): Template[] {
  if (!Array.isArray(answer) || !answer.every(isTemplate))
    throw new Error('The list of templates could not be understood.');
  // Only files of this server: an address elsewhere is not offered.
  return answer.filter(({ url }) => url.startsWith('/') && !url.startsWith('//'));
}
