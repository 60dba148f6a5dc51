// Builds the dashboard into dist/, and in development passes questions on to the server.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsInPlace } from './documents-in-place.ts';
import { ownLetters } from './own-letters.ts';

const server = 'http://127.0.0.1:4000';
// Their modules only define things; saying so lets the bundler drop what is not used (60 kB of Tremor).
const withoutSideEffects = /node_modules[\\/](@tremor|recharts|date-fns|react-day-picker)[\\/]/;

export default defineConfig({
  base: '/',
  plugins: [react(), documentsInPlace(), ownLetters()],
  server: {
    port: 5173,
    proxy: {
      '/graphql': server,
      '/health': server,
      '/import': server,
      '/templates': server,
      '/export': server,
    },
  },
  build: {
    outDir: 'dist',
    // Names the files of each screen, for the size check.
    manifest: true,
    // Browsers that know light-dark(): every colour is written once for both themes.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content policy allows no data: fonts or scripts, so nothing is inlined into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // GraphiQL's code editor is as large as it is, and loaded on its own screen only.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id: string) => !withoutSideEffects.test(id) },
      // "use client" and the like in packages mean nothing here; saying so for each would bury what matters.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
