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
    usage:
      'export FILE --to json|yaml|link|xlsx|docx|pptx|planning|csv|png|svg [--table T] [--chart C] [-o OUT]',
    summary: words(
      'skriver scenariet i et annet format: JSON eller YAML med grunnlaget i seg, lenke, regneark med formler, saksframlegg (docx), lysark (pptx), tiltaksrader, tabell som CSV, diagram som bilde',
      'skriv scenariet i eit anna format: JSON eller YAML med grunnlaget i seg, lenkje, rekneark med formlar, saksframlegg (docx), lysark (pptx), tiltaksrader, tabell som CSV, diagram som bilete',
      'writes the scenario in another format: JSON or YAML with its base inside, link, workbook with formulas, case for the council (docx), slides (pptx), planning rows, table as CSV, chart as picture',
    ),
    load: async () => (await import('./export.ts')).exportCommand,
  },
  merge: {
    usage: 'merge BASE MINE THEIRS [--prefer mine|theirs] [--mine PATHS] [--theirs PATHS] [-o OUT]',
    summary: words(
      'slår sammen to versjoner av samme scenario, forutsetning for forutsetning',
      'slår saman to versjonar av same scenario, føresetnad for føresetnad',
      'merges two versions of the same scenario, input by input',
    ),
    load: async () => (await import('./merge.ts')).merge,
  },
  'merge-estimates': {
    usage: 'merge-estimates FILE FILE … [--names A,B,…] [-o OUT]',
    summary: words(
      'gjør flere personers anslag om til spenn, og viser uenigheten',
      'gjer anslaga til fleire personar om til spenn, og viser usemja',
      "makes ranges of several people's estimates, and shows the disagreement",
    ),
    load: async () => (await import('./mergeEstimates.ts')).mergeEstimatesCommand,
  },
  portfolio: {
    usage:
      'portfolio run|futures|export FILE | import TABLE --template FILE | municipalities --template FILE | schema',
    summary: words(
      'flere haller som én portefølje: summer, felles utgifter og reserve, rangering; også fra en tabell',
      'fleire hallar som éin portefølje: summar, felles utgifter og reserve, rangering; òg frå ein tabell',
      'several halls as one portfolio: sums, shared costs and reserve, ranking; also from a table',
    ),
    load: async () => (await import('./portfolio.ts')).portfolio,
  },
  migrate: {
    usage: 'migrate FILE [-o OUT]',
    summary: words(
      'skriver en fil i den nyeste versjonen av formatet, som JSON eller YAML',
      'skriv ei fil i den nyaste versjonen av formatet, som JSON eller YAML',
      'writes a file in the newest version of the format, as JSON or YAML',
    ),
    load: async () => (await import('./migrate.ts')).migrate,
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
  doctor: {
    usage: 'doctor',
    summary: words(
      'ser etter om alt serveren trenger, er på plass: innstillinger, bibliotek, motor, side, innlogging',
      'ser etter om alt serveren treng, er på plass: innstillingar, bibliotek, motor, side, innlogging',
      'looks whether all that the server needs is there: settings, library, engine, page, sign-in',
    ),
    load: async () => (await import('./doctor.ts')).doctor,
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
