import { words } from '../../models/index.ts';
import type { CommandEntry } from './command.ts';
import { questionCommands } from './questionCommands.ts';

/** Every command by its name, in the order of `--help`. Each is loaded only when it is used. */
export const commandTable: Readonly<Record<string, CommandEntry>> = {
  validate: {
    usage: 'validate FILE',
    summary: words(
      'kontrollerer en scenariofil og sier hva som er galt',
      'kontrollerer ei scenariofil og seier kva som er gale',
      'checks a scenario file and says what is wrong',
    ),
    load: async () => (await import('./validate.ts')).validate,
  },
  run: {
    usage: 'run FILE [--monthly]',
    summary: words(
      'regner ut scenariet: konklusjon, nøkkeltall, regnskap',
      'reknar ut scenariet: konklusjon, nøkkeltal, rekneskap',
      'runs the scenario: verdict, key figures, accounts',
    ),
    load: async () => (await import('./run.ts')).run,
  },
  explain: {
    usage: 'explain FILE LINE [YYYY|YYYY-MM] [--member M]',
    summary: words(
      'viser hva som ligger bak ett tall',
      'viser kva som ligg bak eitt tal',
      'shows what stands behind one number',
    ),
    load: async () => (await import('./explain.ts')).explain,
  },
  ...questionCommands,
  export: {
    usage: 'export FILE --to link|xlsx [-o OUT]',
    summary: words(
      'skriver scenariet i et annet format: hele scenariet i en lenke, eller et regneark med formler',
      'skriv scenariet i eit anna format: heile scenariet i ei lenkje, eller eit rekneark med formlar',
      'writes the scenario in another format: the whole of it in a link, or a workbook with formulas',
    ),
    load: async () => (await import('./export.ts')).exportCommand,
  },
  schema: {
    usage: 'schema',
    summary: words(
      'skriver JSON Schema for scenariofiler',
      'skriv JSON Schema for scenariofiler',
      'writes the JSON Schema of scenario files',
    ),
    load: async () => (await import('./schema.ts')).schema,
  },
  handbook: {
    usage: 'handbook [--out FILE]',
    summary: words(
      'skriver modellens håndbok: hver linje med formel, kilde og bruk',
      'skriv handboka til modellen: kvar linje med formel, kjelde og bruk',
      "writes the model's handbook: each line with formula, source and use",
    ),
    load: async () => (await import('./handbook.ts')).handbookCommand,
  },
  backup: {
    usage: 'backup OUT',
    summary: words(
      'skriver hele biblioteket til en fil, også mens serveren går',
      'skriv heile biblioteket til ei fil, også medan serveren går',
      'writes the whole library into a file, also while the server runs',
    ),
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    usage: 'restore BACKUP',
    summary: words(
      'gjenoppretter en sikkerhetskopi til et tomt bibliotek',
      'gjenopprettar ein tryggleikskopi til eit tomt bibliotek',
      'restores a backup into an empty library',
    ),
    load: async () => (await import('./backup.ts')).restoreCommand,
  },
  serve: {
    usage: 'serve',
    summary: words(
      'starter siden og API-et, som npm start',
      'startar sida og API-et, som npm start',
      'serves the page and the API, as npm start does',
    ),
    load: async () => (await import('./serve.ts')).serve,
  },
};
