import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerWords, barText, breakEvenCurve, breakEvenSummary, chartColours, distanceInWords, inputMap, kindOf, pairOf, stressLevel, stressSteps, switchingRange, switchingReading, tornadoBars, tornadoRows, waterfall, waterfallBars, type BreakEven, type Bridge, type ChartLook, type ShownInput, type StressTable, type SwitchingValue, type SwitchingValues, type Tornado, type TwoInputMap } from '../../../models/index.ts'; // prettier-ignore
import { contrast } from './colourDistance.ts';

const look: ChartLook = { locale: 'nb', colours: chartColours.light, hatch: 'hatch', narrow: false };
const label = (text: string) => ({ nb: text, nn: text, en: text });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const kronerEach: ShownInput = { times: 1, unit: 'kr/stk.', said: (value) => `${value} kr`, tick: String };
/** What the annotations of a chart say. */
const said = ({ options }: { readonly options?: unknown }): string[] => {
  const { annotations } = (options as { plugins: { annotation: { annotations: Record<string, { content?: string; label?: { content?: string } }> } } }).plugins.annotation; // prettier-ignore
  return Object.values(annotations).flatMap((each) => plain(each.content ?? each.label?.content ?? '') || []);
};

/** A hall that lacks 300 kroner at price 10 and breaks even at 40: 10 kroner for each krone of price. */
const curve = [0, 10, 20, 30, 40, 50].map((x) => [x, 10 * (x - 40)] as const);
const breakEven = {
  input: 'streams.doors.salesPrice',
  label: label('Pris'),
  unit: 'NOK0/item',
  base: 10,
  of: { id: 'structuralResult', label: label('Resultat'), unit: 'NOK0' },
  kind: 'root',
  value: 40,
  verdictBelow: 'doesNotHold',
  verdictAbove: 'holds',
  crossings: [{ kind: 'root', value: 40, printed: { number: 40, unit: 'NOK0/item', decimals: 0, value: 40 }, below: 40, above: 40, reachedAbove: true, quantityBelow: 0, quantityAbove: 0, verdictBelow: 'doesNotHold', verdictAbove: 'holds' }], // prettier-ignore
  complete: true,
  span: { low: 0, high: 50 },
  searched: { low: 0, high: 50, lowIsLimit: true, highIsLimit: true },
  curve,
  verdicts: curve.map(([, y]) => (y >= 0 ? 'holds' : 'doesNotHold')),
  breakEvenYear: { year: null },
} satisfies BreakEven;

describe('a break-even curve', () => {
  test('has every point as it is, and says today and where it balances', () => {
    const chart = breakEvenCurve(breakEven, { ...look, input: kronerEach });
    expect(chart.data.datasets[0]?.data).toEqual(curve.map(([x, y]) => ({ x, y })));
    expect(said(chart)).toEqual(['Mangler', 'Overskudd', 'I dag 10 kr', '40 kr']);
  });

  test('stands in the unit people read', () => {
    const chart = breakEvenCurve(breakEven, { ...look, input: { ...kronerEach, times: 100 } });
    expect(chart.data.datasets[0]?.data[1]).toEqual({ x: 1000, y: -300 });
    expect(chart.options?.scales?.['x']).toMatchObject({ min: 0, max: 5000 });
  });

  test('shows the range where there is one', () => {
    const chart = breakEvenCurve(
      { ...breakEven, range: { low: 5, high: 15 } },
      { ...look, input: kronerEach },
    );
    expect(said(chart)).toContain('Spenn');
  });

  test('is said in a sentence: 30 kroner up is 300 per cent of 10', () => {
    expect(plain(breakEvenSummary(breakEven, kronerEach.said).nb)).toBe('«Pris» må fra 10 kr til 40 kr (300 % opp) for å gå i balanse.'); // prettier-ignore
    const holding = { ...breakEven, base: 50 };
    expect(plain(breakEvenSummary(holding, kronerEach.said).nb)).toBe('I balanse så lenge «Pris» ikke går fra 50 kr forbi 40 kr (20 % ned).'); // prettier-ignore
    const never = { ...breakEven, value: null, crossings: [], reason: label('Aldri.') };
    expect(breakEvenSummary(never, kronerEach.said).nb).toBe('Aldri.');
  });
});

const flip = (value: number, plausible: 'inside' | 'outside' | 'unknown') => ({ value, printed: { number: value, unit: '', decimals: 0, value }, last: value, verdictBelow: 'doesNotHold' as const, verdictAbove: 'holds' as const, difference: 0, change: 0, plausible }); // prettier-ignore
const row = (name: string, base: number, to: number, more: Partial<SwitchingValue> = {}): SwitchingValue => ({ input: name, label: label(name), unit: '', base, saidIn: 'percent', below: null, above: flip(to, 'unknown'), nearest: 'above', nearness: 1, searched: breakEven.searched, ...more }); // prettier-ignore

describe('the plot of switching values', () => {
  const near = row('Nær', 100, 130, { range: { low: 90, high: 140 }, above: flip(130, 'inside') });
  const far = row('Langt', 100, 350);
  const zero = row('Null', 0, 0.05, { saidIn: 'points' });
  const nothing = row('Uten', 0, 7, { saidIn: 'amount', nearness: null });
  const values: SwitchingValues = { outcome: 'doesNotHold', rows: [near, far, zero, nothing], neverFlip: [], changeNothing: [], notVaried: [] }; // prettier-ignore
  const options = { ...look, said: (_: SwitchingValue, value: number) => `${value} kr` };
  const chart = switchingRange(values, options);

  test('places each by its distance in per cent; beyond a hundred it is an arrow at the edge', () => {
    expect(chart.data.labels).toEqual(['Nær', 'Langt', 'Null']);
    expect(chart.data.datasets[0]?.data).toEqual([30, 100, 5]);
    expect(chart.data.datasets[0]).toMatchObject({ pointStyle: ['rectRot', 'triangle', 'rectRot'] });
    expect(chart.data.datasets[2]?.data).toEqual([[-10, 40], null, null]);
  });

  test('fills the diamond only inside the range', () => {
    const { gap, card } = look.colours;
    expect(chart.data.datasets[0]).toMatchObject({ pointBackgroundColor: [gap, card, card] });
  });

  test('says today, the value and the distance with its sign', () => {
    expect(plain(switchingReading(near, options))).toBe('I dag 100 kr. Vippepunkt 130 kr (+30 %)');
    expect(plain(distanceInWords(row('Ned', 100, 31), 31, 'nb'))).toBe('−69 %');
    expect(plain(distanceInWords(zero, 0.05, 'nb'))).toBe('+5 prosentpoeng');
  });
});

const bridge: Bridge = {
  of: { id: 'gap', label: label('Mangler'), unit: 'NOK0', reads: 'need' },
  first: { id: 'a', title: 'A', value: 1000 },
  second: { id: 'b', title: 'B', value: 300 },
  sameInputs: false,
  total: -700,
  method: 'exact',
  evaluations: 4,
  changes: [
    { label: label('Flere årsverk'), inputs: [], value: 200 },
    { label: label('Mer solgt'), inputs: [], value: -900 },
    { label: label('Ingenting'), inputs: [], value: 0, nothing: label('Derfor') },
  ],
};

describe('a waterfall', () => {
  const amount = (value: number, signed?: boolean): string =>
    `${signed === true && value > 0 ? '+' : ''}${value}`;

  test('goes from the one to the other, the largest change first, and adds up', () => {
    expect(waterfallBars(bridge, look)).toEqual([
      { name: 'A', from: 0, to: 1000, kind: 'end' },
      { name: 'Mer solgt', from: 1000, to: 100, kind: 'better' },
      { name: 'Flere årsverk', from: 100, to: 300, kind: 'worse' },
      { name: 'B', from: 0, to: 300, kind: 'end' },
    ]);
    expect(waterfallBars(bridge, look).map((bar) => barText(bar, amount))).toEqual([
      '1000',
      '-900',
      '+200',
      '300',
    ]);
  });

  test('hatches what is worse, and writes every amount', () => {
    const chart = waterfall(bridge, { ...look, said: amount, tick: String });
    expect(chart.data.datasets[0]?.backgroundColor).toEqual([look.colours.cost.operations, look.colours.focus, 'hatch', look.colours.cost.operations]); // prettier-ignore
    expect(said(chart)).toEqual(['1000', '-900', '+200', '300']);
  });

  test('joins the smallest of many changes into one', () => {
    const changes = Array.from({ length: 11 }, (_, index) => ({ label: label(`${index}`), inputs: [], value: index + 1 })); // prettier-ignore
    const bars = waterfallBars(
      { ...bridge, changes, second: { ...bridge.second, value: 1066 }, total: 66 },
      look,
    );
    // Seven of their own, 11 down to 5; 1 + 2 + 3 + 4 are the others; 66 in all.
    expect(bars).toHaveLength(10);
    expect(bars[8]).toEqual({ name: 'Øvrige (4)', from: 1056, to: 1066, kind: 'worse' });
  });

  test('knows what is better: less missing, more months; how many work is neither', () => {
    expect([kindOf('gap', -1), kindOf('runway', 1), kindOf('runway', -1), kindOf('fte', 1)]).toEqual(['better', 'better', 'worse', 'neutral']); // prettier-ignore
  });
});

describe('the map of two inputs', () => {
  const axis = (input: string) => ({ input, label: label(input), unit: '1', base: 1, span: { low: 0, high: 4 }, places: [1, 3] }); // prettier-ignore
  const map: TwoInputMap = { x: axis('x'), y: axis('y'), outcomes: [['doesNotHold', 'doesNotHold'], ['doesNotHold', 'holds']], margins: [], frontier: [{ x: 3, y: 2, holdsAbove: true }], outcome: 'doesNotHold', coarse: false }; // prettier-ignore

  test('has the line, today, and the word of every verdict on it', () => {
    const grounds = { holds: '#dbe9f7', holdsWithSupport: '#faf0dc', doesNotHold: '#fbe3e1' };
    const chart = inputMap(map, { ...look, x: kronerEach, y: kronerEach, grounds });
    expect(chart.data.datasets[0]?.data).toEqual([{ x: 3, y: 2 }]);
    expect(said(chart)).toEqual(['I dag', answerWords.holds.nb, answerWords.doesNotHold.nb]);
  });
});

describe('a tornado', () => {
  const bar = (name: string, low: number | null, high: number) => ({ path: name, label: label(name), unit: '', base: 1, by: 'share' as const, low: { x: 0.9, y: low }, high: { x: 1.1, y: high }, swing: low === null ? null : high - low }); // prettier-ignore
  const answer: Tornado = { method: 'tornado', of: bridge.of, base: 100, share: 0.1, rows: [bar('Lønn', 50, 150), bar('Leie', 90, 110), bar('Uten', null, 1)], still: [] }; // prettier-ignore

  test('has a bar from today to each end, only where there is one', () => {
    const chart = tornadoBars(answer, {
      ...look,
      said: String,
      tick: String,
      saidInput: (_, value) => `${value}`,
    });
    expect(tornadoRows(answer).map(({ path }) => path)).toEqual(['Lønn', 'Leie']);
    expect(chart.data.datasets.map(({ data }) => data)).toEqual([[[100, 50], [100, 90]], [[100, 150], [100, 110]]]); // prettier-ignore
  });
});

describe('the heat table', () => {
  const result = (outcome: 'holds' | 'holdsWithSupport' | 'doesNotHold', needed: number) => ({ outcome, additionalSupportPerYear: needed, margin: -needed, gap: needed, runway: null, figure: null, limited: [] }); // prettier-ignore
  const table = (base: ReturnType<typeof result>): StressTable => ({ of: bridge.of, base, singles: [{ id: 'a', label: label('A'), state: 'applies', inputs: [], result: result('doesNotHold', 900) }], pairs: [{ first: 'a', second: 'b', result: result('doesNotHold', 300) }], holds: { singles: 0, pairs: 0 } }); // prettier-ignore

  test('is marked by what is missing against today: a quarter more, and twice as much', () => {
    const steps = stressSteps(table(result('doesNotHold', 100)));
    const levels = [90, 125, 200].map((needed) => stressLevel(result('doesNotHold', needed), steps));
    expect(levels).toEqual(['missing1', 'missing2', 'missing3']);
    expect(stressLevel(result('holds', 0), steps)).toBe('holds');
    expect(stressLevel(result('holdsWithSupport', 5), steps)).toBe('support');
    expect(stressLevel(undefined, steps)).toBe('none');
  });

  test('is marked by thirds of the largest where the hall holds today', () => {
    expect(stressSteps(table(result('holds', 0)))).toEqual({ second: 300, third: 600 });
  });

  test('finds a pair in either order', () => {
    const whole = table(result('holds', 0));
    expect([pairOf(whole, 'b', 'a')?.first, pairOf(whole, 'a', 'c')]).toEqual(['a', undefined]);
  });

  const tokens = readFileSync(join(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8');
  const themes = tokens.split("[data-color-scheme='dark']");
  test.each([0, 1])('can be read on every ground of theme %d: 4.5 to 1 at least', (theme) => {
    const token = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(themes[theme] ?? '')?.[1] ?? ''; // prettier-ignore
    for (const ground of ['heat-holds', 'heat-support', 'heat-1', 'heat-2'])
      expect([ground, contrast(token('text'), token(ground)) >= 4.5]).toEqual([ground, true]);
    expect(contrast(token('heat-3-text'), token('heat-3'))).toBeGreaterThan(4.5);
  });
});
