// The reader's choice of theme: follow the system, or light, or dark. Kept on this machine; /theme.js applies it before paint.
import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';
const key = 'cube-theme';

function kept(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

function apply(theme: Theme) {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice lasts until the page is left.
  }
}

/** The theme and how to change it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(kept);
  return [
    theme,
    (next) => {
      apply(next);
      setTheme(next);
    },
  ];
}
