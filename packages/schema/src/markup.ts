// Text inside XML and HTML.

/** The text with what has a meaning in markup written out, fit for elements and attributes alike. */
export const inMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
