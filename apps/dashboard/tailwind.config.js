// Makes Tremor draw with the product's tokens (src/ui/tokens.css). The tokens change with the theme by themselves, so
// Tremor's own dark classes are given the same values and never need to be switched on.
import { fileURLToPath } from 'node:url';
import headless from '@headlessui/tailwindcss';
import forms from '@tailwindcss/forms';

const here = fileURLToPath(new URL('.', import.meta.url));
const palette = {
  brand: {
    faint: 'var(--accent-soft)',
    muted: 'var(--accent-soft)',
    subtle: 'var(--accent)',
    DEFAULT: 'var(--accent)',
    emphasis: 'var(--accent)',
    inverted: 'var(--on-accent)',
  },
  background: {
    muted: 'var(--surface-2)',
    subtle: 'var(--surface-2)',
    DEFAULT: 'var(--surface)',
    emphasis: 'var(--ink-2)',
  },
  border: { DEFAULT: 'var(--line-strong)' },
  ring: { DEFAULT: 'var(--line)' },
  content: {
    subtle: 'var(--ink-3)',
    DEFAULT: 'var(--ink-2)',
    emphasis: 'var(--ink)',
    strong: 'var(--ink)',
    inverted: 'var(--on-accent)',
  },
};

/** @type {import('tailwindcss').Config} */
export default {
  content: [
    `${here}index.html`,
    `${here}src/**/*.{ts,tsx}`,
    `${here}../../node_modules/@tremor/react/dist/components/{layout-elements,list-elements,input-elements/Button,vis-elements/ProgressBar}/**/*.js`,
  ],
  darkMode: ['selector', '[data-tremor-dark]'],
  theme: {
    extend: {
      colors: { tremor: palette, 'dark-tremor': palette },
      borderRadius: { 'tremor-small': '5px', 'tremor-default': '6px', 'tremor-full': '9999px' },
      fontSize: { 'tremor-label': '12px', 'tremor-default': ['14px', { lineHeight: '1.4' }] },
      boxShadow: { 'tremor-input': 'none', 'tremor-card': 'none', 'tremor-dropdown': 'var(--pop)' },
    },
  },
  plugins: [headless, forms({ strategy: 'class' })],
};
