// Hands a file to the reader. Hides the link that browsers want for it.

/** Saves bytes or text under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Without screen, release, day and ending. */
const longest = 60;

/** The screen a page belongs to, by its address. */
export const screenOf = (path: string): string => path.split('/')[1] || 'national-picture';

/** "Policy in place, by sector" as a name for a file: lower case and hyphens, the release, the day it was saved. */
export function fileNameOf(
  title: string,
  about: { simulated: boolean; release: string; screen?: string; day?: Date },
): string {
  const words = `${about.screen ?? ''} ${title}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // Whole words only.
  const plain = words.reduce(
    (name, word) =>
      `${name}-${word}`.length > longest ? name : [name, word].filter(Boolean).join('-'),
    '',
  );
  const day = about.day ? `-${about.day.toLocaleDateString('sv-SE')}` : '';
  return `${about.simulated ? 'simulated-' : ''}${plain || 'chart'}-release-${about.release}${day}`;
}
