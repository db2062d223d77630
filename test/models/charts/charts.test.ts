import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cashCourse, chartColours, fundingBands, fundingCliff, fundingCliffSummary, fundingMonths, liquidity, monthlyFunding, monthlyUnit, monthsAround, monthsOfYears, openScenario, runHall, runResult, type ChartLook, type Run } from '../../../models/index.ts'; // prettier-ignore
import { moneyScale } from '../../../models/charts/moneyAxis.ts';

const tromso = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../scenarios/tromso.json'), 'utf8'),
) as Record<string, Record<string, unknown>>;
const scenario = openScenario(tromso);
const run = runHall(scenario);
const bands = fundingBands(run, { prices: 'fixed' });
const need = runResult(scenario, run).verdict.additionalSupportPerYear;
const look: ChartLook = { locale: 'nb', colours: chartColours.light, hatch: 'hatch', narrow: false };

/** Text as it is compared: no-break spaces as plain ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const labelsOf = ({ options }: { readonly options?: unknown }): string[] => {
  // prettier-ignore
  const { annotations } = (options as { plugins: { annotation: unknown } }).plugins.annotation as { annotations: Record<string, { content?: string; label?: { content: string } }> }; // prettier-ignore
  return Object.values(annotations).flatMap(
    ({ content, label }) => plain(content ?? label?.content ?? '') || [],
  );
};

describe('the funding cliff', () => {
  const chart = fundingCliff(bands, { ...look, yearlyNeed: need });

  test('stacks what lasts at the bottom and what is missing on top, under the line of cost', () => {
    expect(chart.data.datasets.map(({ label }) => label)).toEqual(['Salg og utleie', 'NAV, arbeidstrening', 'Partnere og sponsorer', 'Kommunal driftsstøtte', 'Pilottilskudd', 'Mangler']); // prettier-ignore
    const index = bands.years.indexOf(2031);
    const stack = chart.data.datasets.reduce((sum, { data }) => sum + (data[index] ?? 0), 0);
    expect(stack).toBeCloseTo(bands.costSum[index] ?? NaN, 5);
    expect(chart.options?.plugins?.costLine?.values).toEqual(bands.costSum);
  });

  test('says where the pilot ends and what is missing, at their places', () => {
    expect(labelsOf(chart)).toEqual(['Piloten slutter mars 2030', 'Mangler 1,4 mill. kr i året']);
    // 2030 is the fourth year; three of its months are behind the middle of 2029's bar by half a bar and a quarter.
    expect(chart.options?.plugins?.annotation?.annotations).toHaveProperty('pilotEnd.xMin', 3 - 0.5 + 0.25);
  });

  test('shows seven years around the end of the pilot on a narrow screen', () => {
    const narrow = fundingCliff(bands, { ...look, narrow: true, yearlyNeed: need, aroundPilotEnd: true });
    expect(narrow.data.labels).toEqual(['2027', '2028', '2029', '2030', '2031', '2032', '2033']);
    expect(labelsOf(narrow)).toEqual(['Piloten slutter mars 2030']);
  });

  test('names the years that are not covered, those in a row as one span', () => {
    const short = [2027, 2031, 2032, 2033, 2038];
    const missing = bands.years.map((year) => (short.includes(year) ? 1000 : 0));
    expect(fundingCliffSummary({ ...bands, missing }, 0).nb).toContain('alle år etter piloten unntatt 2031–2033 og 2038.'); // prettier-ignore
  });

  test('is said in a sentence that agrees with the verdict', () => {
    const said = fundingCliffSummary(bands, need);
    expect(plain(said.nb)).toBe('I 2029 dekker pilottilskuddet 1,7 mill. kr av 4,5 mill. kr. Fra april 2030 mangler 1,4 mill. kr i året.'); // prettier-ignore
    expect(plain(said.en)).toContain('From April 2030, NOK 1.4 million a year is missing.');
    expect(plain(fundingCliffSummary({ ...bands, missing: bands.missing.map(() => 0) }, 0).nn)).toContain('Inntektene dekkjer utgiftene i alle år etter piloten.'); // prettier-ignore
  });
});

describe('the funding cliff by month', () => {
  const months = monthlyFunding(run, { prices: 'fixed' });

  test('shows two years before the end of the pilot and three after it', () => {
    // The pilot ends with March 2030: 24 months before April 2030, and 36 from then on.
    const shown = monthsAround(months).months;
    expect([shown[0], shown.at(-1), shown.length]).toEqual(['2028-04', '2033-03', 60]);
    const { pilotEnd: _, ...without } = months;
    expect(monthsAround(without).months.slice(0, 1)).toEqual(['2027-04']);
    expect(monthsOfYears(months, 2028, 2029).months).toEqual(months.months.slice(9, 33));
  });

  test('stacks bars that touch up to the line of cost, and marks the end of the pilot behind its last month', () => {
    const shown = monthsAround(months);
    const chart = fundingMonths(shown, look);
    const index = shown.months.indexOf('2031-05');
    const stack = chart.data.datasets.reduce((sum, { data }) => sum + (data[index] ?? 0), 0);
    expect(stack).toBeCloseTo(Math.max(shown.costSum[index] ?? NaN, shown.incomeSum[index] ?? NaN), 5);
    for (const { barPercentage, categoryPercentage } of chart.data.datasets) expect([barPercentage, categoryPercentage]).toEqual([1, 1]);
    expect(labelsOf(chart)).toEqual(['Piloten slutter mars 2030']);
    // March 2030 is the 24th month, at place 23; the line stands half a month after it.
    expect(chart.options?.plugins?.annotation?.annotations).toHaveProperty('pilotEnd.xMin', 23.5);
    expect(monthlyUnit(shown, look)).toBe('1000 kr i måneden, 2027-kroner');
  }); // prettier-ignore
});

describe('liquidity', () => {
  test('marks the last month with money and the lowest', () => {
    const chart = liquidity(cashCourse(run), look);
    expect(chart.data.datasets[0]?.data).toHaveLength(180);
    expect(labelsOf(chart)).toEqual([
      'Piloten slutter mars 2030',
      'Tomt desember 2031',
      'Lavest −16,8 mill. kr',
    ]);
  });

  test('shows zero, and room for the label of what is lowest', () => {
    const course = cashCourse(run);
    const axis = (cash: readonly number[]) =>
      liquidity({ ...course, cash }, look).options?.scales?.['y'] as Record<string, unknown>;
    expect(axis([1_200_000, 2_500_000])['suggestedMin']).toBe(0);
    expect(axis([0, -8_000_000])['suggestedMin']).toBe(-9_000_000);
  });

  test('draws what is bound, where anything is', () => {
    const course = cashCourse(run);
    const bound = course.cash.map((_, month) => (month < 12 ? 100_000 : 0));
    expect(liquidity({ ...course, bound }, look).data.datasets.map(({ label }) => label)).toEqual([
      'Kassebeholdning',
      'Herav bundet',
    ]);
  });

  test('draws a required minimum', () => {
    const floored: Run = runHall(
      openScenario({ ...tromso, accounts: { ...tromso['accounts'], floor: 200_000 } }),
    );
    expect(labelsOf(liquidity(cashCourse(floored), look))).toContain('Minstegrense 200 000 kr');
  });
});

test.each([
  [10_100_000, 2_500_000],
  [4_600_000, 1_000_000],
  [60_000_000, 20_000_000],
  [900, 200],
  [0, 1],
])('an axis up to %d has at most six ticks, %d from one to the next', (largest, step) => {
  expect(moneyScale(largest).step).toBe(step);
  expect(Math.ceil(largest / step) + 1).toBeLessThanOrEqual(6);
});

test.each([
  [4_600_000, 'mill. kr', '1,5'],
  [1_900_000, '1000 kr', '1 500'],
  [1_500, 'kr', '1 500 000'],
])('an axis up to %d is in %s', (largest, unit, tick) => {
  const scale = moneyScale(largest);
  expect(scale.unit('nb')).toBe(unit);
  expect(plain(scale.tick(1_500_000, 'nb'))).toBe(tick);
});
