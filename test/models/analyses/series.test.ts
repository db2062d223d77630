import { describe, expect, test } from 'vitest';
import { accountLayouts, accountsTable } from '../../../models/analyses/series/accountsTable.ts';
import { costByBand } from '../../../models/analyses/series/costByBand.ts';
import { gainsOf } from '../../../models/analyses/series/gainsReport.ts';
import { lineSeries } from '../../../models/analyses/series/lineSeries.ts';
import { lossPlaces, materialFlow, materialPlaces } from '../../../models/analyses/series/materialFlow.ts';
import { perspectivesTable } from '../../../models/analyses/series/perspectivesTable.ts';
import type { SeriesRow, TableTerms } from '../../../models/analyses/series/seriesRow.ts';
import { shownPeriods } from '../../../models/analyses/series/shownPeriods.ts';
import { staffingTable } from '../../../models/analyses/series/staffingTable.ts';
import { volumesTable } from '../../../models/analyses/series/volumesTable.ts';
import { fundingBands, openScenario, runHall, runResult, type Run } from '../../../models/index.ts';
import { drawnMoves } from '../../../models/charts/materialSankey.ts';
import { openFile, scenarioFile, scenarioFiles } from '../../scenarioFiles.ts';
import { workedExampleA } from '../hall/workedExample.ts';
import { answersOf } from '../hall/workedExampleAnswers.ts';

const examples = scenarioFiles.filter(({ folder }) => folder === '').map((file): [string, Run] => [file.id, runHall(openFile(file))]); // prettier-ignore
const tromsoFile = scenarioFile('tromso');
const tromso = runHall(openFile(tromsoFile));
const nominal = (run: Run, monthly?: { firstYear: number; lastYear: number; monthly: true }): TableTerms => ({ run, periods: shownPeriods(run, monthly), prices: 'nominal' }); // prettier-ignore

/** Every row with what is under it. */
const everyRow = (rows: readonly SeriesRow[]): readonly SeriesRow[] => rows.flatMap((row) => [row, ...everyRow(row.rows)]); // prettier-ignore

/** That a row is what stands under it, deductions taken away. */
function expectSums(rows: readonly SeriesRow[]): void {
  for (const row of everyRow(rows)) {
    if (row.rows.length === 0) continue;
    row.values.forEach((value, at) => {
      const sum = row.rows.reduce((total, each) => total + (each.isDeducted ? -1 : 1) * (each.values[at] ?? NaN), 0); // prettier-ignore
      expect(sum, `${row.id} ${at}`).toBeCloseTo(value, 3);
    });
  }
}

describe('the worked example', () => {
  const run = runHall(openScenario(workedExampleA));
  const expected = answersOf('A-without-asset-and-loan');
  const terms = nominal(run);

  test('has the accounts that an independent program computed, by year and month', () => {
    const rows = everyRow(accountsTable(terms, 'arter'));
    for (const name of [
      'operatingIncome',
      'salaries',
      'socialCosts',
      'goodsAndServices',
      'operatingCost',
      'netOperatingResult',
      'structuralResult',
      'cash',
    ]) {
      // prettier-ignore
      const row = rows.find(({ id }) => id === `accounts.${name}`);
      expect(row?.values, name).toEqual(expected.yearly[`accounts.${name}`]?.map((value) => expect.closeTo(Number(value), 5))); // prettier-ignore
      const months = lineSeries(run, `accounts.${name}`, nominal(run, { firstYear: 2028, lastYear: 2028, monthly: true })); // prettier-ignore
      expect(months, name).toEqual(expected.monthly[`accounts.${name}`]?.slice(12, 24).map((value) => expect.closeTo(Number(value), 5))); // prettier-ignore
    }
  });

  test('has the same in fixed prices, each month over its own price level', () => {
    const fixed: TableTerms = { ...terms, prices: 'fixed' };
    // 2028 and 2029 of the example's table in 2027 kroner.
    expect(lineSeries(run, 'accounts.operatingIncome', fixed)).toEqual([1356612.82208, 1238117.647059, 1228332.179931].map((value) => expect.closeTo(value, 4))); // prettier-ignore
    expect(lineSeries(run, 'accounts.structuralResult', fixed)).toEqual([-772031.24322656, -457240.93451, -497816.869789].map((value) => expect.closeTo(value, 4))); // prettier-ignore
  });

  test('sends its goods where the example says', () => {
    const year = terms.periods[1];
    const flow = materialFlow(run, year ?? { from: 12, to: 24 });
    const tonnes = Object.fromEntries(flow.moves.map(({ from, to, tonnes: moved }) => [`${from} ${to}`, expect.closeTo(moved, 8)])); // prettier-ignore
    // 2028: offered 240, a fifth rejected, and stock 15.12 at both ends.
    expect({ 'offered inHall': 178.56, 'offered rejected': 48, 'offered turnedAway': 13.44, 'stockBefore inHall': 15.12, 'inHall sold': 100.8, 'inHall internal': 24, 'inHall given': 33.6, 'inHall scrapped': 20.16, 'inHall stockAfter': 15.12 }).toEqual(tonnes); // prettier-ignore
  });
});

describe.each(examples)('every table of %s', (_, run) => {
  test('adds up, line by line as by type', () => {
    const terms = nominal(run);
    for (const layout of accountLayouts) expectSums(accountsTable(terms, layout));
    expectSums(volumesTable(terms));
    expectSums(staffingTable(terms));
    expectSums(perspectivesTable(terms));
  });

  test('loses no kilo: what comes in at every place goes out of it, in every year and stream', () => {
    const streams = [undefined, ...run.assembly.inputs.members('stream').map(({ id }) => id)];
    for (const period of shownPeriods(run)) {
      for (const stream of streams) {
        const flow = materialFlow(run, period, stream);
        const through = (place: string, side: 'from' | 'to', moves: readonly { from: string; to: string; tonnes: number }[]): number => moves.filter((move) => move[side] === place).reduce((sum, { tonnes }) => sum + tonnes, 0); // prettier-ignore
        expect(through('offered', 'from', flow.moves)).toBeCloseTo(flow.offered, 3);
        expect(through('inHall', 'to', flow.moves)).toBeCloseTo(through('inHall', 'from', flow.moves), 3);
        const drawn = drawnMoves(flow);
        const ends = (moves: typeof drawn): number => moves.filter(({ to }) => to !== 'inHall').reduce((sum, { tonnes }) => sum + tonnes, 0); // prettier-ignore
        expect(ends(drawn)).toBeCloseTo(ends(flow.moves), 6);
      }
    }
  });

  test('goes to the same bands as the chart of funding', () => {
    const prices = 'fixed' as const;
    const { bands, sum } = costByBand(run, { periods: shownPeriods(run), prices });
    const chart = fundingBands(run, { prices });
    for (const [band, values] of Object.entries(bands))
      expect(values, band).toEqual(chart.cost[band as keyof typeof bands].map((value) => expect.closeTo(value, 3))); // prettier-ignore
    expect(sum).toEqual(chart.costSum.map((value) => expect.closeTo(value, 3)));
  });
});

test('the tables have the numbers that the run answers with', () => {
  const result = runResult(openFile(tromsoFile), tromso);
  for (const { line, member, values } of everyRow(accountsTable(nominal(tromso), 'arter'))) {
    const found = result.lines[line ?? ''];
    expect(values, `${line} ${member}`).toEqual((member === undefined ? found?.values : found?.members?.[member])?.map((value) => expect.closeTo(value, 5))); // prettier-ignore
  }
});

test('the months of a year make the year', () => {
  const months: TableTerms = nominal(tromso, { firstYear: 2031, lastYear: 2031, monthly: true });
  const year: TableTerms = { ...months, periods: shownPeriods(tromso, { firstYear: 2031, lastYear: 2031 }) };
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  expect(months.periods.map(({ id }) => id)).toEqual(['2031-01', '2031-02', '2031-03', '2031-04', '2031-05', '2031-06', '2031-07', '2031-08', '2031-09', '2031-10', '2031-11', '2031-12']); // prettier-ignore
  expect(sum(lineSeries(tromso, 'accounts.salaries', months))).toBeCloseTo(lineSeries(tromso, 'accounts.salaries', year)[0] ?? NaN, 4); // prettier-ignore
  expect(lineSeries(tromso, 'accounts.cash', months).at(-1)).toBeCloseTo(lineSeries(tromso, 'accounts.cash', year)[0] ?? NaN, 4); // prettier-ignore
  expect(sum(lineSeries(tromso, 'staffing.totalFte', months)) / 12).toBeCloseTo(lineSeries(tromso, 'staffing.totalFte', year)[0] ?? NaN, 9); // prettier-ignore
});

test('gains stand against the targets of the scenario, a part of a year against its part of them', () => {
  const targets = { yearlyReuse: 200, yearlySavings: 1_000_000, jobs: 4, places: 6 };
  const run = runHall(openScenario({ ...tromsoFile.document, targets }));
  const [first, , , , fifth] = shownPeriods(run);
  const of = (period: typeof first, prices: 'fixed' | 'nominal') => Object.fromEntries(gainsOf(run, period ?? shownPeriods(run)[0]!, prices).map(({ name, target }) => [name, target])); // prettier-ignore
  // 2027 has nine of twelve months; savings in fixed prices are the target as it is written.
  expect(of(first, 'fixed')).toEqual({ reuse: expect.closeTo(150, 9), emissions: undefined, savings: expect.closeTo(750_000, 4), jobs: expect.closeTo(4, 9), places: expect.closeTo(6, 9) }); // prettier-ignore
  expect(of(fifth, 'fixed')['savings']).toBeCloseTo(1_000_000, 4);
  expect(of(fifth, 'nominal')['savings']).toBeGreaterThan(1_100_000);
});

test('the places of losses are places of material', () => {
  for (const place of lossPlaces) expect(materialPlaces).toContain(place);
});
