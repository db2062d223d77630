import { join } from 'node:path';
import { root } from './program.ts';

const file = (id: string): string => join(root, `scenarios/${id}.json`);
const tromso = file('tromso');

/** Words of a command line that cannot be meant, and what is said of them in bokmål. */
export const badUsages: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [[], /Bruk: .* COMMAND/],
  [
    ['frobnicate'],
    /Velg blant validate, run, explain, gap-menu, (.*, )?schema, (.*, )?handbook, (.*, )?serve/,
  ],
  [['constructor'], /Ukjent kommando «constructor»/],
  [['run'], /Det mangler noe\. Skriv: run FILE \[--monthly\]/],
  [['run', tromso, 'other.json'], /«other\.json» er for mye/],
  [['run', tromso, '--montly'], /Ukjent valg --montly\. Mente du --monthly\?/],
  [['run', tromso, '-x'], /Ukjent valg -x/],
  [['run', tromso, '--json=yes'], /--json tar ingen verdi/],
  [['explain', tromso, 'operations.sales', '--member'], /--member trenger en verdi/],
  [['run', tromso, '--language', 'sv'], /Språket «sv» finnes ikke\. Velg nb, nn eller en/],
  [['explain', tromso], /Skriv: explain FILE LINE/],
  [['explain', tromso, 'operations.salse'], /Skriv for eksempel operations\.sales/],
  [['explain', tromso, 'accounts.cash', '2050'], /Skriv et år fra 2027 til 2042/],
  [['break-even', tromso], /^holdbar: «input» mangler\. Gi en tekst\.$/m],
  [['break-even', tromso, '--input'], /--input trenger en verdi/],
  [
    ['break-even', tromso, '--input', 'streams.furniture.salesPrise'],
    /Mente du «streams\.furniture\.salesPrice»\?/,
  ],
  [['break-even', tromso, '--input', 'pilot.kind'], /pilot\.kind.*ikke et tall som kan varieres/],
  [['break-even', tromso, '--input', 'volumes.scale', '--points', '1,5'], /«points» kan ikke være "1,5"/],
  [['map', tromso, '--x', 'volumes.scale'], /«y» mangler/],
  [['map', tromso, '--x', 'volumes.scale', '--z', 'pilot.kind'], /Ukjent valg --z/],
  [
    ['sensitivity', tromso, '--method', 'spearman'],
    /«method» kan ikke være "spearman"\. Gi en av tornado, rank, sobol/,
  ],
  [['sensitivity', tromso, '--of', 'gapp'], /Det er ikke noe nøkkeltall «gapp»\. Mente du «gap»/],
  [['simulate', tromso, '--draws', '0'], /«draws» kan ikke være "0"\. Gi minst 1/],
  [['simulate', tromso, '--draws', '1000000000'], /«draws» kan ikke være "1000000000"\. Gi høyst 1000000/],
  [['simulate', tromso, '--seed', 'lucky'], /«seed» kan ikke være "lucky"\. Gi et tall/],
  [['simulate', tromso, '--draws', '8', '--lines', 'accounts.cahs'], /Mente du «accounts\.cash»/],
  [['simulate', file('nordreisa-liten-kommune')], /Ingen tall har spenn ennå, så alle framtider er like/],
  [['future', tromso], /«number» mangler/],
  [['beats', tromso], /Velg minst ett scenario til/],
  [['stress', tromso, '--own', 'nowhere.json'], /^nowhere\.json: Filen finnes ikke/],
  [['stress', tromso, '--own', tromso], /Påkjenningen kan ikke leses ved «format»/],
  [['compare'], /Skriv: compare FILE FILE …/],
  [['compare', tromso], /Velg minst ett scenario til/],
  [['compare', ...Array<string>(9).fill(tromso)], /her er det 9/],
  [['bridge', tromso], /Velg minst ett scenario til/],
  [['diff', tromso, tromso, tromso], /gjelder 2 scenarioer; her er det 3/],
  [['runway', tromso, tromso], /er for mye\. Skriv: runway FILE/],
  [['export', tromso], /Skriv hva det skal bli: --to json, yaml, link/],
  [['export', tromso, '--to', 'floppy'], /Formatet «floppy» finnes ikke\. Velg blant json, yaml, link/],
  [['run', 'nowhere.json'], /^nowhere\.json: Filen finnes ikke\. \(Riktig: en scenariofil/],
  [['run', root], /Filen kan ikke leses \(EISDIR\)/],
];
