import type { AcceptedScenario, Bridge, BreakEven, ClosingAlternative, Commitment, Comparison, Difference, Discovery, FollowUpReport, FourYearPlan, GapMenu, Locale, QuestionName, RankImportance, Runway, Simulation, SobolStudy, StressTable, SwitchingValues, Tornado, TwoInputMap } from '../../models/index.ts'; // prettier-ignore
import type { ChartParts, DataTable } from '../../models/reports/index.ts';
import { firstFan } from './firstFan.ts';

type Reports = typeof import('../../models/reports/index.ts');

/** What a table of an answer is written with. */
export interface TableLook {
  readonly scenario: AcceptedScenario;
  readonly locale: Locale;
}

/** A table of the answer to a question, asked with these options besides those that are given. */
export interface AnswerTable<Answer = never> {
  readonly question: QuestionName;
  readonly options?: Readonly<Record<string, string | true>>;
  readonly make: (reports: Reports, answer: Answer, look: TableLook) => DataTable;
}

/** The tables of a run, by name: no question need be asked for them. */
export const runTables: Readonly<Record<string, (reports: Reports, parts: ChartParts) => DataTable>> = {
  funding: ({ fundingTable }, parts) => fundingTable(parts),
  liquidity: ({ cashTable }, parts) => cashTable(parts),
  'key-figures': ({ keyFigureTable }, parts) => keyFigureTable(parts),
  tests: ({ testTable }, parts) => testTable(parts),
  'lines-by-year': ({ linesTable }, parts) => linesTable(parts, 'year'),
  'lines-by-month': ({ linesTable }, parts) => linesTable(parts, 'month'),
  costs: ({ columnsTableOf }, parts) => columnsTableOf('costs', parts),
  goods: ({ columnsTableOf }, parts) => columnsTableOf('goods', parts),
  staffing: ({ columnsTableOf }, parts) => columnsTableOf('staffing', parts),
  material: ({ materialTableOf }, parts) => materialTableOf(parts),
};

/** The table of several runs. */
export const comparedTable = 'compared-cash';

/** The tables of answers, by name. */
export const answerTables: Readonly<Record<string, AnswerTable>> = {
  'switching-values': { question: 'switching-values', make: ({ switchingTable }, answer: SwitchingValues, look) => switchingTable(answer, look) },
  'break-even': { question: 'break-even', make: ({ curveTable }, answer: BreakEven, look) => curveTable(answer, look) },
  map: { question: 'map', make: ({ mapTable }, answer: TwoInputMap, look) => mapTable(answer, look) },
  tornado: { question: 'sensitivity', options: { method: 'tornado' }, make: ({ tornadoTable }, answer: Tornado, look) => tornadoTable(answer, look) },
  importance: { question: 'sensitivity', options: { method: 'rank' }, make: ({ importanceTable }, answer: RankImportance, { locale }) => importanceTable(answer, locale) },
  stress: { question: 'stress', make: ({ stressTable }, answer: StressTable, { locale }) => stressTable(answer, locale) },
  commitment: { question: 'commitment', make: ({ commitmentTable }, answer: Commitment, { locale }) => commitmentTable(answer, locale) },
  'follow-up': { question: 'follow-up', make: ({ followUpTable }, answer: FollowUpReport, { locale }) => followUpTable(answer, locale) },
  bridge: { question: 'bridge', make: ({ bridgeTable }, answer: Bridge, { locale }) => bridgeTable(answer, locale) },
  fan: { question: 'simulate', options: { lines: 'accounts.cash' }, make: ({ fanTable }, answer: Simulation, { locale }) => fanTable(firstFan(answer), locale) },
  sobol: { question: 'sensitivity', options: { method: 'sobol' }, make: ({ sobolTable }, answer: SobolStudy, { locale }) => sobolTable(answer, locale) },
  discovery: { question: 'discover', make: ({ discoveryTable }, answer: Discovery, look) => discoveryTable(answer, look) },
  'gap-menu': { question: 'gap-menu', make: ({ gapMenuTable }, answer: GapMenu, { locale }) => gapMenuTable(answer, locale) },
  compare: { question: 'compare', make: ({ compareTable }, answer: Comparison, { locale }) => compareTable(answer, locale) },
  diff: { question: 'diff', make: ({ differenceTable }, answer: Difference, { locale }) => differenceTable(answer, locale) },
  'four-year-plan': { question: 'four-year-plan', make: ({ planTable }, answer: FourYearPlan, { locale }) => planTable(answer, locale) },
  closing: { question: 'closing', make: ({ closingTable }, answer: ClosingAlternative, { locale }) => closingTable(answer, locale) },
  runway: { question: 'runway', make: ({ runwayTable }, answer: Runway, { locale }) => runwayTable(answer, locale) },
  support: { question: 'simulate', make: ({ supportTable }, answer: Simulation, { locale }) => supportTable(answer, locale) },
  spread: { question: 'simulate', make: ({ spreadTable }, answer: Simulation, { locale }) => spreadTable(answer, locale) },
  'holds-by-year': { question: 'simulate', make: ({ holdingTable }, answer: Simulation, { locale }) => holdingTable(answer, locale) },
  settling: { question: 'simulate', make: ({ settlingTable }, answer: Simulation, { locale }) => settlingTable(answer, locale) },
  samples: { question: 'simulate', options: { samples: true }, make: ({ samplesTable }, { samples }: Simulation, { locale }) => samplesTable(present(samples), locale) },
}; // prettier-ignore

/** The names of all tables. */
export const tableNames: readonly string[] = [
  ...Object.keys(runTables),
  comparedTable,
  ...Object.keys(answerTables),
];

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('the simulation did not give what it was asked for');
  return value;
}
