import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

// Zod is told what the content security policy forbids by the first module of page and worker: it must run before the
// schemas, also where those are in a file of their own.
const inOrder = { output: { strictExecutionOrder: true } };

export default defineConfig({
  root: 'client',
  plugins: [solid()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    // The content security policy allows files of our own only: nothing inlined as a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: inOrder,
  },
  worker: { format: 'es', rolldownOptions: inOrder },
  // `npm run dev` serves the page alone; the API is a `npm start` beside it.
  server: { proxy: { '/api': 'http://127.0.0.1:4620' } },
});
