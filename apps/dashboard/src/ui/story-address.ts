// A link to one number names it in the address, so that its story stands open in a fresh browser too.

export const storyParameter = 'story';

/** A number's name in an address, from what it is of. */
export const storySlug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);

let openedFor: object | null = null;

/** True for the first number on the page that the address names, and for it alone: names may occur twice. */
export function opensOnArrival(label: string, who: object | null): boolean {
  const wanted = new URLSearchParams(window.location.search).get(storyParameter);
  if (!who || !wanted || wanted !== storySlug(label)) return false;
  openedFor ??= who;
  return openedFor === who;
}
