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

/** Without release and ending. */
const longest = 60;

/** "Policy in place, by sector" as a name for a file: lower case and hyphens. */
export function fileNameOf(
  title: string,
  { simulated, release }: { simulated: boolean; release: string },
): string {
  const words = title
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
  return `${simulated ? 'simulated-' : ''}${plain || 'chart'}-release-${release}`;
}
