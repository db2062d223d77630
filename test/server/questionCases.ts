import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';
import { documentOf } from './testApp.ts';

/** A question as the command line and the API are asked it. */
export interface QuestionCase {
  readonly name: string;
  /** Ids of scenarios of the product. */
  readonly scenarios: readonly string[];
  readonly options?: Readonly<Record<string, string | number | true | readonly string[]>>;
  /** A file of the product that is an option's value: in a body its content, on the command line a word of `command`. */
  readonly file?: { readonly option: string; readonly path: string };
  /** The words of the command line, where they are not the question's name, the files and the options. */
  readonly command?: readonly [name: string, ...more: string[]];
}

const small = 'nordreisa-liten-kommune';

const fourHalls = join(root, 'scenarios/portfolios/fire-haller.json');

/** Every question in each of its ways, on scenarios that answer it quickly. */
export const questionCases: readonly QuestionCase[] = [
  { name: 'gap-menu', scenarios: [small] },
  {
    name: 'break-even',
    scenarios: [small],
    options: { input: 'streams.goods.yearlyPotential', points: 11 },
  },
  { name: 'switching-values', scenarios: [small] },
  {
    name: 'map',
    scenarios: [small],
    options: { x: 'streams.goods.yearlyPotential', y: 'priceIndices.wages.growth', columns: 6, rows: 5 },
  },
  { name: 'commitment', scenarios: [small] },
  { name: 'closing', scenarios: ['tromso'], options: { notice: 6 } },
  { name: 'runway', scenarios: [small] },
  { name: 'four-year-plan', scenarios: ['tromso'], options: { year: 2029 } },
  { name: 'rate-of-return', scenarios: ['drammen-eget-bygg'] },
  { name: 'sensitivity', scenarios: [small], options: { of: 'structureMargin', share: 0.2 } },
  { name: 'sensitivity', scenarios: ['tromso'], options: { method: 'rank', of: 'gap', draws: 64 } },
  { name: 'sensitivity', scenarios: ['tromso'], options: { method: 'sobol', rows: 8 } },
  {
    name: 'simulate',
    scenarios: ['tromso'],
    options: { draws: 64, seed: 5, lines: ['accounts.cash', 'staffing.fte'], monthly: true, certainty: 0.8, of: 'gap', samples: true },
  },
  { name: 'future', scenarios: ['tromso'], options: { number: 7, sampling: 'latinHypercube', draws: 64, monthly: true } },
  { name: 'discover', scenarios: ['tromso'], options: { draws: 128, side: 'holds' } },
  { name: 'beats', scenarios: ['tromso', 'tromso-larger-volume'], options: { draws: 64, of: 'gap', engine: 'scalar' } },
  { name: 'stress', scenarios: [small], options: { of: 'fte' } },
  { name: 'follow-up', scenarios: ['tromso'], options: { year: 2028, method: 'plan', draws: 64, seed: 5 } },
  { name: 'compare', scenarios: ['tromso', 'tromso-larger-volume', 'tromso-municipal-support'], options: { against: 1 } },
  { name: 'bridge', scenarios: ['tromso', 'tromso-larger-volume'], options: { of: 'structureMargin' } },
  { name: 'diff', scenarios: ['tromso', 'tromso-larger-volume'] },
  { name: 'portfolio', scenarios: [], file: { option: 'portfolio', path: fourHalls }, options: { byHall: true }, command: ['portfolio', 'run', fourHalls] },
  { name: 'portfolio-futures', scenarios: [], file: { option: 'portfolio', path: fourHalls }, options: { draws: 32, seed: 3, certainty: 0.8 }, command: ['portfolio', 'futures', fourHalls] },
  { name: 'link', scenarios: ['tromso-larger-volume'], command: ['export', '--to', 'link'] },
]; // prettier-ignore

/** The body of the request that asks it. */
export function bodyOf(
  { scenarios, options = {}, file }: QuestionCase,
  isOne: boolean,
): Record<string, unknown> {
  const documents = scenarios.map(documentOf);
  if (file !== undefined)
    return { [file.option]: JSON.parse(readFileSync(file.path, 'utf8')) as unknown, ...options };
  return { ...(isOne ? { scenario: documents[0] } : { scenarios: documents }), ...options };
}

/** The words of the command line that ask it. */
export function wordsOf(
  { name, scenarios, options = {}, command }: QuestionCase,
  file: (id: string) => string,
): readonly string[] {
  const [called, ...more] = command ?? [name];
  const given = Object.entries(options).flatMap(([option, value]) => value === true ? [`--${option}`] : [`--${option}`, String(value)]); // prettier-ignore
  return [called, ...scenarios.map(file), ...more, ...given];
}
