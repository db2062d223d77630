import { join } from 'node:path';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { directImports } from './server/page/directImports.ts';
import { laterTexts } from './server/page/laterTexts.ts';
import { offlineWorker } from './server/page/offlineWorker.ts';
import { textsByLanguage } from './server/page/textsByLanguage.ts';
import { withoutAnyAround } from './server/page/withoutAnyAround.ts';
import { withoutJsonSchemas } from './server/page/withoutJsonSchemas.ts';

const here = (path: string): string => join(import.meta.dirname, path);

/** Page and workers load what they use, not all that a door leads to. */
const direct = () => directImports([here('models/index.ts'), here('models/sentences/index.ts')]);

/** Texts of pages and dialogs that are not the first screen, by the first part of their names. */
const notFirst = new Set(
  `bridge commitment compare curve diff map stress switching tornado share shared filter grid paste
  range search series member details date milestone explain futures results approval estimates links
  merge sharing versions library templates help access document report followers portfolio rowMenu ownLever municipality newVariant ownStress
  presenter followup row form cliffMonths liquidityMonths analyse tabs notFound list studies`.split(/\s+/),
);

/** What can be wrong with a scenario, and how two are merged: said when something is, never on a first screen that holds. */
const problemFiles =
  `hall/actualsChecks hall/artChecks hall/dateChecks hall/moneyChecks scenario/consistencyTexts
  scenario/followUpTexts scenario/merge/actualPlaces scenario/merge/headPlaces
  scenario/merge/inputPlaces scenario/merge/mergeProblems scenario/estimates/mergedNumber scenario/problemTexts
  scenario/questionTexts scenario/ranges/rangeTexts scenario/schemaProblems scenario/uncertainty/uncertaintyTexts`.split(
    /\s+/,
  );

export default defineConfig({
  root: 'client',
  plugins: [
    direct(),
    textsByLanguage({
      folders: [here('models/hall'), here('models/scenario'), here('models/language')],
      later: problemFiles.map((path) => here(`models/${path}.ts`)),
      without: here('client/language/modelTexts.ts'),
      loader: here('client/language/modelTables.ts'),
    }),
    laterTexts({
      folder: here('client/language'),
      without: here('client/language/laterTexts.ts'),
      loader: here('client/language/laterTables.ts'),
      later: notFirst,
    }),
    withoutJsonSchemas(),
    solid(),
    offlineWorker(here('client/offline/serviceWorker.ts'), here('client/public')),
  ],
  css: { postcss: { plugins: [withoutAnyAround()] } },
  resolve: { alias: [{ find: /^zod$/, replacement: here('client/zod.ts') }] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 800,
    // The content security policy allows files of our own only: nothing inlined as a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first screen needs is one file: it is smaller together than in parts.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es', plugins: () => [direct(), withoutJsonSchemas()] },
  // `npm run dev` serves the page alone; the API is a `npm start` beside it.
  server: { proxy: { '/api': 'http://127.0.0.1:4620' } },
});
