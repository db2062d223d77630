import { describe, expect, test } from 'vitest';
import { chartColours, correlationInWords, fan, fanReading, fanSummary, holdingByYear, holdingSummary, importanceBars, importanceReading, importanceRows, offBy, ofHundred, settling, type ChartLook, type Fan } from '../../../models/index.ts'; // prettier-ignore
import type { RankRow } from '../../../models/analyses/sensitivity/rankImportance.ts';

const look: ChartLook = { locale: 'nb', colours: chartColours.light, hatch: 'hatch', narrow: false };
const label = (text: string) => ({ nb: text, nn: text, en: text });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
/** The annotations of a chart by name. */
const annotations = ({ options }: { readonly options?: unknown }) =>
  (options as { plugins: { annotation: { annotations: Record<string, { content?: string; xMin?: number; yMin?: number }> } } }).plugins.annotation.annotations; // prettier-ignore

/** Cash of a hall over three years: ever less, and ever less sure. */
const cash: Fan = {
  unit: 'NOK',
  kind: 'stock',
  label: label('Kassebeholdning'),
  periods: ['2029', '2030', '2031'],
  base: [100, 50, 0],
  p5: [80, 0, -120],
  p25: [90, 30, -60],
  p50: [100, 50, 0],
  p75: [110, 70, 60],
  p95: [120, 100, 120],
};
const said = (value: number): string => `${value} kr`;
const fanLook = { ...look, said, tick: String };

describe('a fan', () => {
  test('fills from the 25th to the 75th and from the 5th to the 95th, by absolute place', () => {
    const { datasets } = fan(cash, fanLook).data;
    expect(datasets.map(({ data }) => data)).toEqual([cash.p50, cash.p75, cash.p25, cash.p95, cash.p5]);
    expect(datasets.map(({ fill }) => fill)).toEqual([undefined, undefined, 1, undefined, 3]);
  });

  test('has the middle on top, and dashed edges only on the outer band', () => {
    const { datasets } = fan(cash, fanLook).data;
    expect(datasets.map(({ order }) => order)).toEqual([1, 3, 3, 4, 5]);
    expect(datasets.map(({ borderDash }) => borderDash !== undefined)).toEqual([false, false, false, true, true]); // prettier-ignore
  });

  test('draws an opened future above all, dashed', () => {
    const opened = { name: 'Verst', values: [100, -50, -200] };
    const chart = fan(cash, { ...fanLook, opened });
    expect(chart.data.datasets[5]).toMatchObject({ label: 'Verst', data: [100, -50, -200], order: 0, borderDash: [8, 3] }); // prettier-ignore
    expect(fanReading(cash, 1, { ...fanLook, opened }).at(-1)).toBe('Verst: -50 kr');
  });

  test('has the end of the pilot between the years, at the month it ends, and between months', () => {
    // March 2030 ends a quarter into the year, whose middle is at 1: its beginning is at 0.5.
    expect(annotations(fan(cash, { ...fanLook, pilotEnd: '2030-03' }))['pilotEnd']?.xMin).toBe(0.75);
    const monthly = { ...cash, periods: ['2030-02', '2030-03', '2030-04'] };
    expect(annotations(fan(monthly, { ...fanLook, pilotEnd: '2030-03' }))['pilotEnd']?.xMin).toBe(1.5);
    expect(annotations(fan(cash, fanLook))).not.toHaveProperty('pilotEnd');
  });

  test('reaches to the tick beyond the lowest and the highest, and to zero', () => {
    // From −120 to 120 with at most six ticks: every 100.
    expect(fan(cash, fanLook).options?.scales?.['y']).toMatchObject({ min: -200, max: 200 });
    const rich = { ...cash, p5: [80, 10, 20] };
    expect(fan(rich, fanLook).options?.scales?.['y']).toMatchObject({ min: 0, max: 150 });
  });

  test('has a line at zero on top of the bands, where they go below it', () => {
    expect(annotations(fan(cash, fanLook))['zero']?.yMin).toBe(0);
    const saved = { ...cash, p5: [80, 10, 20] };
    expect(annotations(fan(saved, fanLook))).toEqual({});
  });

  test('is said at one of its years', () => {
    expect(fanSummary(cash, 2, said).nb).toBe('I 2031 ligger «Kassebeholdning» mellom -120 kr og 120 kr i 90 av 100 framtider; den midterste er 0 kr.'); // prettier-ignore
    expect(fanReading(cash, 2, fanLook)).toEqual(['Midterste: 0 kr', '25–75: -60 kr til 60 kr', '5–95: -120 kr til 120 kr']); // prettier-ignore
    expect(fanSummary({ ...cash, periods: ['', '', '2031-03'] }, 2, said).en).toMatch(/^In March 2031, /);
  });
});

describe('how many futures hold by year', () => {
  // 100 futures, of which 31 and then 24 hold: the 95 % intervals of Wilson (1927), from a table to two decimals.
  const byYear = [
    { year: 2031, futures: 100, value: 0.31, low: 0.23, high: 0.41 },
    { year: 2032, futures: 100, value: 0.24, low: 0.17, high: 0.33 },
  ];

  test('is a step line from 0 to 100 with its interval', () => {
    const chart = holdingByYear(byYear, { ...look, planYears: [2032] });
    expect(chart.data.labels).toEqual(['2031', '2032']);
    expect(chart.data.datasets.map(({ data }) => data)).toEqual([[31, 24], [41, 33], [23, 17]]); // prettier-ignore
    expect(chart.data.datasets[0]).toMatchObject({ stepped: 'middle', pointRadius: [0, 4.5] });
    expect(chart.data.datasets[2]).toMatchObject({ fill: 1 });
    expect(chart.options?.scales?.['y']).toMatchObject({ min: 0, max: 100 });
    expect(annotations(chart)['number1']?.content).toBe('24');
  });

  test('shows a wanted certainty, and the end of the pilot where it is within', () => {
    const { wanted, pilotEnd } = annotations(holdingByYear(byYear, { ...look, planYears: [], wanted: 0.9, pilotEnd: '2031-06' })); // prettier-ignore
    expect([wanted?.yMin, pilotEnd?.xMin]).toEqual([90, 0]);
    expect(annotations(holdingByYear(byYear, { ...look, planYears: [], pilotEnd: '2030-03' }))).toEqual({});
  });

  test('is said of the first and the last year; half of 0.23 to 0.41 is 9 of 100', () => {
    expect(plain(holdingSummary(byYear).nb)).toBe('Ved utgangen av 2031 holder økonomien i 31 av 100 (± 9); i 2032 i 24 av 100.'); // prettier-ignore
    expect(plain(holdingSummary(byYear.slice(0, 1)).nb)).toBe('Ved utgangen av 2031 holder økonomien i 31 av 100 (± 9).'); // prettier-ignore
    expect(holdingSummary([]).en).toBe('The scenario has no whole year after the pilot.');
  });

  test('says none and all only where it is so', () => {
    expect([0, 0.001, 0.314, 0.999, 1].map((share) => plain(ofHundred(share, 'nb')))).toEqual(['0', '< 1', '31', '> 99', '100']); // prettier-ignore
    expect(offBy({ value: 0.5, low: 0.49, high: 0.51 }, 'nb')).toBe('1');
    expect(offBy({ value: 0, low: 0, high: 0.0004 }, 'nb')).toBe('1');
  });

  test('settles as more futures are drawn', () => {
    const chart = settling([{ draws: 64, value: 0.5, low: 0.4, high: 0.6 }, { draws: 1024, value: 0.5, low: 0.47, high: 0.53 }], look); // prettier-ignore
    expect(chart.data.labels?.map(plain)).toEqual(['64', '1 024']);
    expect(chart.data.datasets[1]?.data).toEqual([60, 53]);
  });
});

describe('importance by rank correlation', () => {
  const row = (name: string, correlation: number | null): RankRow => ({ path: name, label: label(name), unit: '', kind: 'number', correlation, low: correlation, high: correlation }); // prettier-ignore
  const rows = [row('Pris', 0.62), row('Husleie', -0.314), row('Alltid lik', null)];

  test('is a bar to either side of zero; what never changes has none', () => {
    const chart = importanceBars({ rows }, look);
    expect(chart.data.labels).toEqual(['Pris', 'Husleie']);
    expect(chart.data.datasets[0]?.data).toEqual([[0, 0.62], [0, -0.314]]); // prettier-ignore
    expect(chart.options?.scales?.['x']).toMatchObject({ min: -1, max: 1 });
    expect(Object.values(annotations(chart)).map(({ content }) => content)).toEqual(['+0,62', '−0,31']);
  });

  test('has ten bars, six where it is narrow', () => {
    const many = { rows: Array.from({ length: 12 }, (_, index) => row(String(index), 1 - index / 20)) };
    expect([importanceRows(many).length, importanceRows(many, true).length]).toEqual([10, 6]);
  });

  test('is said with its sign and what the sign means', () => {
    expect(importanceReading(rows[1]!, 'nb')).toBe('−0,31: høyere verdi, lavere resultat');
    expect(importanceReading(rows[2]!, 'nb')).toBe('ingen sammenheng');
    expect([correlationInWords(0.001, 'nb'), correlationInWords(1, 'en')]).toEqual(['0', '+1']);
  });
});
