// Hands the reader a file made in the browser.

export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own copy by the next turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 1000);
}
