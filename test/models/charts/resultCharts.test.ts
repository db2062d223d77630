import { describe, expect, test } from 'vitest';
import { cashOverlay, cashOverlaySummary, chartColours, columnReading, columnsLegend, costColumns, costSummary, fundingBands, fundingCliff, goodsColumns, goodsSummary, materialSankey, materialSummary, runHall, stackedColumns, staffColumns, staffSummary, words, yearsBetween, type ChartLook, type MaterialFlow } from '../../../models/index.ts'; // prettier-ignore
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

const look: ChartLook = { locale: 'nb', colours: chartColours.light, hatch: 'hatch', narrow: false };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the chart of costs', () => {
  const none = [0, 0];
  const structure = { bands: { wages: [3_000_000, 1_000_000], premises: [1_000_000, 600_000], operations: [900_000, 300_000], transport: [100_000, 100_000], capital: none }, sum: [5_000_000, 2_000_000] }; // prettier-ignore
  const columns = costColumns(structure, ['2030', '2031'], look);

  test('stacks pay at the bottom, leaves out what is nothing, and says each year with its sum', () => {
    const { data } = stackedColumns(columns);
    expect(data.datasets.map(({ label }) => label)).toEqual(['Lønn og sosiale utgifter', 'Lokaler', 'Drift', 'Transport og avhending']); // prettier-ignore
    expect(data.datasets.map((set) => set.data[1])).toEqual([1_000_000, 600_000, 300_000, 100_000]);
    expect(plain(columnReading(columns, 1))).toBe('2031: Lønn og sosiale utgifter 1 mill. kr; Lokaler 600 000 kr; Drift 300 000 kr; Transport og avhending 100 000 kr; Sum 2 mill. kr.'); // prettier-ignore
    expect(columnsLegend(columns).map(({ text }) => text)[0]).toBe('Transport og avhending');
  });

  test('is said in a sentence: 3 of 5 million is 60 %', () => {
    expect(plain(costSummary(structure, '2030', 0).nb)).toBe('I 2030 går 60 % av utgiftene til lønn og 20 % til lokaler. Til sammen 5 mill. kr.'); // prettier-ignore
    expect(costSummary({ ...structure, sum: none }, '2030', 0).en).toMatch(/^Nothing to show/);
  });

  test('has its axis in the unit that is chosen', () => {
    const ticks = (unit: 'kroner' | 'thousands' | 'millions') => costColumns(structure, ['2030', '2031'], { ...look, unit }).scale.tick(2_000_000, 'nb'); // prettier-ignore
    expect([ticks('kroner'), ticks('thousands'), ticks('millions')].map(plain)).toEqual(['2 000 000', '2 000', '2']); // prettier-ignore
  });

  test('hatches what is missing, in the bars and in the legend, with an outline where there is something', () => {
    const missing = { label: 'Mangler', colour: 'red', values: [0, 500], isMissing: true };
    const options = { ...columns, parts: [...columns.parts, missing], hatch: 'hatch' };
    const sets = stackedColumns(options).data.datasets;
    expect(sets.at(-1)).toMatchObject({ label: 'Mangler', backgroundColor: 'hatch', borderColor: chartColours.light.gap, borderWidth: [0, 1] }); // prettier-ignore
    expect(sets[0]).toMatchObject({ backgroundColor: columns.parts[0]?.colour, borderWidth: { top: 1.5 } });
    expect(columnsLegend(options)[0]).toMatchObject({ text: 'Mangler', colour: 'hatch' });
  });

  test('places the end of the pilot, and names part-years and months', () => {
    const placed = (periods: string[], pilotEnd: string) => stackedColumns({ ...columns, periods, pilotEnd }).options?.plugins?.annotation?.annotations; // prettier-ignore
    // A quarter into 2031, whose bar begins half a place before its middle.
    expect(placed(['2030', '2031'], '2031-03')).toHaveProperty('pilotEnd.xMin', 1 - 0.5 + 0.25);
    expect(placed(['2031-02', '2031-03'], '2031-03')).toHaveProperty('pilotEnd.xMin', 1.5);
    expect(placed(['2030', '2031'], '2033-03')).toEqual({});
  });
});

describe('the chart of goods and that of staff', () => {
  test('say tonnes with one decimal under a hundred', () => {
    const goods = { admitted: [158.7], sold: [130.5], internal: [18.2], given: [4.04], rentedOut: [0], scrapped: [5.9], stock: [23.1] }; // prettier-ignore
    const columns = goodsColumns(goods, ['2031'], look);
    expect(columns.parts.map(({ label }) => label)).toEqual([
      'Solgt',
      'Kommunens egne',
      'Gitt bort',
      'Kassert',
    ]);
    expect(plain(goodsSummary(goods, '2031', 0).nb)).toBe('I 2031 tar hallen imot 159 tonn og 159 tonn går ut igjen. Lageret er 23,1 tonn ved slutten.'); // prettier-ignore
    expect(plain(columnReading(columns, 0))).toContain('Gitt bort 4 tonn');
  });

  test('join the smallest roles when there are more than greys', () => {
    const roles = [1, 6, 3, 5, 2, 4].map((fte) => ({ name: `r${fte}`, fte: [fte] }));
    const columns = staffColumns({ roles, needed: [0], cost: [0] }, ['2031'], look);
    expect(columns.parts.map(({ label, values }) => `${label} ${values[0]}`)).toEqual(['r6 6', 'r5 5', 'r4 4', 'r3 3', 'Andre stillinger 3']); // prettier-ignore
    expect(columns.step).toBeUndefined();
    expect(plain(staffSummary({ roles, needed: [0], cost: [9_500_000] }, '2031', 0).nb)).toBe('I 2031 er det 21 årsverk, som koster 9,5 mill. kr med sosiale utgifter.'); // prettier-ignore
  });
});

describe('the Sankey of materials', () => {
  const flow: MaterialFlow = {
    potential: 800,
    offered: 200,
    admitted: 150,
    reused: 144,
    moves: [
      { from: 'offered', to: 'inHall', tonnes: 150 },
      { from: 'offered', to: 'rejected', tonnes: 42 },
      { from: 'offered', to: 'turnedAway', tonnes: 3 },
      { from: 'offered', to: 'tooEarly', tonnes: 2 },
      { from: 'offered', to: 'scrapped', tonnes: 3 },
      { from: 'inHall', to: 'sold', tonnes: 144 },
      { from: 'inHall', to: 'stockAfter', tonnes: 6 },
    ],
  };

  test('joins what is less than 2 % and keeps every tonne', () => {
    const [set] = materialSankey(flow, look).data.datasets;
    expect(set?.data.map(({ from, to, flow: tonnes }) => `${from} ${to} ${tonnes}`)).toEqual(['offered inHall 150', 'offered rejected 42', 'offered otherLoss 8', 'inHall sold 144', 'inHall stockAfter 6']); // prettier-ignore
    expect(Object.values(set?.labels ?? {}).map((label) => plain(label ?? ''))).toContain(
      'Annet (tap) 8 tonn (4 %)',
    );
    expect(plain(set?.labels?.['sold'] ?? '')).toBe('Solgt 144 tonn (72 %)');
  });

  test('is said in two sentences, share of what is offered', () => {
    const said = materialSummary(flow, words('2031', '2031', '2031'));
    expect(plain(said.nb)).toBe(
      'Av 200 tonn tilbudt i 2031 blir 144 tonn ombrukt (72 %). Mest tapt: avvist, 42 tonn.',
    );
    expect(plain(materialSummary({ ...flow, offered: 0 }, words('2031', '2031', '2031')).nb)).toBe('Ingenting blir tilbudt hallen i 2031.'); // prettier-ignore
  });
});

test('the cash of several scenarios has a place for every month that one of them has', () => {
  const all = [
    { title: 'A', course: { months: ['2030-01', '2030-02'], cash: [5_000_000, -1_400_000] }, isBase: true },
    { title: 'B', course: { months: ['2030-02', '2030-03'], cash: [1_000_000, 2_000_000] }, isBase: false },
  ];
  const { data } = cashOverlay(all, look);
  expect(data.labels).toEqual(['2030-01', '2030-02', '2030-03']);
  expect(data.datasets.map((set) => set.data)).toEqual([[5_000_000, -1_400_000, null], [null, 1_000_000, 2_000_000]]); // prettier-ignore
  expect(data.datasets[0]).toMatchObject({ borderColor: chartColours.light.focus, borderDash: [] });
  expect(plain(cashOverlaySummary(all).nb)).toBe('A: lavest −1,4 mill. kr i februar 2030. B: lavest 1 mill. kr i februar 2030.'); // prettier-ignore
});

test('the funding of some of the years, on a scale of its own or of several', () => {
  const bands = fundingBands(runHall(openFile(scenarioFile('tromso'))), { prices: 'fixed' });
  const some = yearsBetween(bands, 2029, 2031);
  expect(some.years).toEqual([2029, 2030, 2031]);
  expect(some.missing).toEqual(bands.missing.slice(2, 5));
  expect(yearsBetween(bands, 1990, 1995)).toBe(bands);
  // The pilot ends in March 2030, outside the years from 2035 on.
  expect(fundingCliff(yearsBetween(bands, 2035, 2038), look).options?.plugins?.annotation?.annotations).not.toHaveProperty('pilotEnd'); // prettier-ignore
  expect(fundingCliff(some, { ...look, upTo: 9_000_000 }).options?.scales?.['y']?.max).toBe(10_000_000);
});
