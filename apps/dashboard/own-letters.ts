// Tells the page ahead of its styles which typeface it will need, under the name the build has given the file.
import type { Plugin } from 'vite';

/** Adds the link to the built page; in development the styles ask by themselves. */
export function ownLetters(): Plugin {
  return {
    name: 'own-letters',
    transformIndexHtml: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            href: `/${file}`,
            as: 'font',
            type: 'font/woff2',
            crossorigin: '',
          },
          injectTo: 'head-prepend',
        })),
  };
}
