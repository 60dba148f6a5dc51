// GraphiQL in the product's own colours, light and dark: read from the tokens of tokens.css, so that no colour stands twice.
import { useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

const system = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const query = system();
  query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', changed);
  };
}

function current(): Scheme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system().matches ? 'dark' : 'light';
}

/** The theme on the page now: the reader's choice, or the system's. */
export const useScheme = (): Scheme => useSyncExternalStore(subscribe, current);

type Rgb = readonly [number, number, number];

/** Asks the browser what a token is in a scheme. */
function tokens(scheme: Scheme): (name: string) => Rgb {
  return (name) => {
    const probe = document.createElement('span');
    probe.style.colorScheme = scheme;
    probe.style.color = `var(--${name})`;
    document.body.append(probe);
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    probe.remove();
    return [r, g, b];
  };
}

const hex = (rgb: Rgb): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** "210, 40%, 30%", the form GraphiQL's style sheet wants. */
function hsl(rgb: Rgb): string {
  const [r, g, b] = rgb.map((part) => part / 255) as [number, number, number];
  const [least, most] = [Math.min(r, g, b), Math.max(r, g, b)];
  const spread = most - least;
  const lightness = (most + least) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    spread === 0
      ? 0
      : most === r
        ? ((g - b) / spread + 6) % 6
        : most === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  return `${Math.round(sector * 60)}, ${Math.round(saturation * 100)}%, ${Math.round(lightness * 100)}%`;
}

const named = {
  base: 'surface',
  neutral: 'ink',
  primary: 'accent',
  secondary: 'sim',
  tertiary: 'link',
  info: 'link',
  success: 'pass',
  warning: 'warn',
  error: 'fail',
} as const;

/** GraphiQL's own custom properties, for the element that holds it. */
export function graphiqlColours(scheme: Scheme): Record<`--${string}`, string> {
  const token = tokens(scheme);
  return Object.fromEntries(
    Object.entries(named).map(([theirs, ours]) => [`--color-${theirs}`, hsl(token(ours))]),
  );
}

/** A theme of the code editor. */
export function editorTheme(scheme: Scheme) {
  const token = tokens(scheme);
  const colour = (name: string) => hex(token(name));
  const rule = (name: string, foreground: string) => ({
    token: name,
    foreground: colour(foreground).slice(1),
  });
  return {
    base: scheme === 'dark' ? ('vs-dark' as const) : ('vs' as const),
    inherit: true,
    rules: [
      rule('', 'ink'),
      rule('comment', 'ink-3'),
      rule('keyword', 'conflict'),
      rule('type.identifier', 'accent'),
      rule('argument.identifier', 'sim'),
      rule('string', 'pass'),
      rule('number', 'warn'),
      rule('delimiter', 'ink-2'),
      rule('operators', 'ink-2'),
      rule('key', 'link'),
      rule('constant', 'accent'),
      rule('string.key.json', 'link'),
      rule('string.value.json', 'pass'),
      rule('number.json', 'warn'),
      rule('keyword.json', 'conflict'),
    ],
    colors: {
      'editor.background': colour('surface'),
      'editor.foreground': colour('ink'),
      'editorLineNumber.foreground': colour('ink-3'),
      'editorLineNumber.activeForeground': colour('ink'),
      'editorCursor.foreground': colour('ink'),
      'editor.selectionBackground': colour('accent-soft'),
      'editorWidget.background': colour('surface'),
      'editorWidget.foreground': colour('ink'),
      'editorWidget.border': colour('line-strong'),
      'editorHoverWidget.background': colour('surface'),
      'editorSuggestWidget.background': colour('surface'),
      'editorSuggestWidget.foreground': colour('ink'),
      'editorSuggestWidget.selectedBackground': colour('accent-soft'),
      'editorSuggestWidget.selectedForeground': colour('ink'),
      'editorSuggestWidget.highlightForeground': colour('link'),
      'menu.background': colour('surface'),
      'menu.foreground': colour('ink'),
      'list.hoverBackground': colour('surface-2'),
      'textLink.foreground': colour('link'),
      focusBorder: colour('focus'),
      // Brackets are told apart by their place, not by a rainbow.
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [
          `editorBracketHighlight.foreground${depth}`,
          colour('ink-2'),
        ]),
      ),
    },
  };
}
