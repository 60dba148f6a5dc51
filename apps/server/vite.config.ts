// Bundles the server with the workspace packages (TypeScript source) into dist/; everything from npm stays outside. All files
// lie side by side, because the store looks for its thread beside itself.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        server: 'src/server.ts',
        // The commands, for where there is no source: node apps/server/dist/import.js FILE.
        import: 'scripts/import.ts',
        releases: 'scripts/releases.ts',
        demonstration: 'scripts/demonstration.ts',
        'embedded-worker': '../../packages/db/src/embedded-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: [/^@cube\//] },
});
