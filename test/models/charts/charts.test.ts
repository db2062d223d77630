import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cashCourse, chartColours, fundingBands, fundingCliff, fundingCliffSummary, liquidity, openScenario, runHall, runResult, type ChartLook, type Run } from '../../../models/index.ts'; // prettier-ignore
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
    expect(labelsOf(chart)).toEqual(['Piloten slutter mars 2030', 'Mangler 1,6 mill. kr i året']);
    // 2030 is the fourth year; three of its months are behind the middle of 2029's bar by half a bar and a quarter.
    expect(chart.options?.plugins?.annotation?.annotations).toHaveProperty('pilotEnd.xMin', 3 - 0.5 + 0.25);
  });

  test('shows seven years around the end of the pilot on a narrow screen', () => {
    const narrow = fundingCliff(bands, { ...look, narrow: true, yearlyNeed: need, aroundPilotEnd: true });
    expect(narrow.data.labels).toEqual(['2027', '2028', '2029', '2030', '2031', '2032', '2033']);
    expect(labelsOf(narrow)).toEqual(['Piloten slutter mars 2030']);
  });

  test('is said in a sentence that agrees with the verdict', () => {
    const said = fundingCliffSummary(bands, need);
    expect(plain(said.nb)).toBe('I 2029 dekker pilottilskuddet 1,7 mill. kr av 4,5 mill. kr. Fra april 2030 mangler 1,6 mill. kr i året.'); // prettier-ignore
    expect(plain(said.en)).toContain('From April 2030, NOK 1.6 million a year is missing.');
    expect(plain(fundingCliffSummary({ ...bands, missing: bands.missing.map(() => 0) }, 0).nn)).toContain('Inntektene dekkjer utgiftene i alle år etter piloten.'); // prettier-ignore
  });
});

describe('liquidity', () => {
  test('marks the last month with money and the lowest', () => {
    const chart = liquidity(cashCourse(run), look);
    expect(chart.data.datasets[0]?.data).toHaveLength(180);
    expect(labelsOf(chart)).toEqual([
      'Piloten slutter mars 2030',
      'Tomt april 2031',
      'Lavest −20,5 mill. kr',
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
  [4_600_000, 'mill. kr', '1,5'],
  [1_900_000, '1000 kr', '1 500'],
  [1_500, 'kr', '1 500 000'],
])('an axis up to %d is in %s', (largest, unit, tick) => {
  const scale = moneyScale(largest);
  expect(scale.unit('nb')).toBe(unit);
  expect(plain(scale.tick(1_500_000, 'nb'))).toBe(tick);
});
