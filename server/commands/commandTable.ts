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
    usage: 'export FILE --to link [-o OUT]',
    summary: words(
      'skriver scenariet i et annet format: hele scenariet i en lenke',
      'skriv scenariet i eit anna format: heile scenariet i ei lenkje',
      'writes the scenario in another format: the whole of it in a link',
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
