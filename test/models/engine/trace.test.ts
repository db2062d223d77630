import { describe, expect, test } from 'vitest';
import { assemble } from '../../../models/engine/assemble.ts';
import { ownNumbers, runAssembly, type Run } from '../../../models/engine/run.ts';
import { trace, type Trace, type TraceOptions } from '../../../models/engine/trace.ts';
import type { Period } from '../../../models/engine/trace/period.ts';
import type { ModelDeclaration } from '../../../models/language/declaration.ts';
import { line, modelOf } from '../language/artificialDeclaration.ts';
import { inputsOf, january2026, type ArtificialScenario } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';

/** `line[member] period = value` of what a trace needs, and `path = value` of its inputs. */
const needs = ({ needs: list }: Trace): string[] =>
  list.map(
    (each) =>
      `${each.line}${each.member === undefined ? '' : `[${each.member}]`} ${each.period} = ${each.value}`,
  );
const inputs = ({ inputs: list }: Trace): string[] => list.map(({ path, value }) => `${path} = ${value}`);

const certain = { certain: true } as never;

const parts: Partial<ModelDeclaration> = {
  dimensions: [
    dimension('stream'),
    dimension('loan', { kinds: ['serial', 'annuity'] }),
    dimension('priceIndex', { fixedMembers: ['low', 'high'] }),
  ],
  inputs: [
    input('a.policy', { type: 'choice', options: ['plan', 'workload'] }),
    input('a.opened', { type: 'date' }),
    input('a.closed', { type: 'date' }),
    input('a.lags', certain),
    input('a.base', certain),
    input('a.steps', { timed: true }),
    input('a.weights', { timed: true }),
    input('a.byYear', { timed: true }),
    input('a.whole'),
    input('a.shifted', { unit: 'NOK0' }),
    input('s.x', { per: 'stream' }),
    input('s.indexedBy', { type: 'reference', per: 'stream', dimension: 'priceIndex' }),
    input('s.own', { type: 'formula', per: 'stream' }),
    input('l.rate', { per: 'loan', kinds: ['annuity'] }),
    input('priceIndex.growth', { per: 'priceIndex', timed: true }),
    input('priceIndex.level', { per: 'priceIndex' }),
  ],
  lines: [
    line('a.flow', 'month + 1'),
    line('a.stock', 'previous(stock) + flow', { kind: 'stock', opening: '100 * whole' }),
    line('a.level', 'flow / 2', { kind: 'level' }),
    line('a.lagged', 'lag(flow, lags)'),
    line('a.chosen', 'if(policy is plan, flow, stock) + if(month > 3, level, whole)'),
    line('a.timed', 'steps + weights + byYear'),
    line('a.dated', 'active(opened, closed + 1) + monthsSince(opened)'),
    line('a.shiftedValue', 'shifted * 2', { unit: 'NOK0' }),
    line('a.grown', 'compounded(priceIndex.growth[high], base)'),
    line('a.total', 'sum(stream, s.y)'),
    line('a.byReference', 'sum(stream where not s.indexedBy is none, s.x) + priceIndex.level[low]'),
    line('s.y', 'x * if(indexedBy is none, 1, priceIndex.level[indexedBy])', { per: 'stream' }),
    line('s.user', '2 * own', { per: 'stream' }),
    line('l.z', { serial: '0', annuity: 'rate * 2' }, { per: 'loan' }),
    line('a.figure', 'sum(month where flow > 10 and year > 2026, stock)', { kind: 'figure' }),
    line('a.yearly', 'sum(month of year, flow) + whole', { kind: 'figure', per: 'year' }),
    line('a.late', 'most(year where yearly > 50, yearly, 0)', { kind: 'figure' }),
    line('a.never', 'most(year where yearly > 1e9, yearly, whole)', { kind: 'figure' }),
  ],
};

const scenario: ArtificialScenario = {
  start: january2026 + 9,
  months: 17,
  members: {
    stream: ['doors', 'bricks'],
    loan: [{ id: 'one', kind: 'annuity' }, { id: 'two', kind: 'serial' }],
    priceIndex: ['low', 'high'],
  },
  numbers: {
    'a.lags': 2,
    'a.base': 2024,
    'a.steps': { value: 1, steps: [[2, 5], [{ milestone: 'opening', months: 1 }, 7]] },
    'a.weights': { value: 1, months: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4] },
    'a.byYear': { value: 1, years: { 2027: 3 } },
    'a.whole': { value: 2.5, whole: true },
    'a.shifted': { value: 100, priceShift: { rate: 'priceIndex.growth', member: 'high', fromYear: 2024, toYear: 2025 } },
    's.x[doors]': 2,
    's.x[bricks]': 3,
    'l.rate[one]': 0.5,
    'priceIndex.growth[low]': 0,
    'priceIndex.growth[high]': { value: 0.1, years: { 2026: 0.5 } },
    'priceIndex.level[low]': 10,
    'priceIndex.level[high]': 20,
  },
  texts: {
    'a.policy': 'plan',
    's.indexedBy[doors]': 'high',
    's.indexedBy[bricks]': 'none',
    's.own[doors]': 'x + a.flow',
    's.own[bricks]': '4',
  },
  dates: { 'a.opened': { milestone: 'opening', months: -1 }, 'a.closed': 9, 'milestones.opening': 4 },
}; // prettier-ignore

const found: Run = runOf(parts, scenario);
const traced = (id: string, period: Period, member?: string, options?: TraceOptions): Trace =>
  trace(found, id, period, member, options);

describe('a trace', () => {
  test('tells the line, its formula, the inputs and the values it needs', () => {
    expect(traced('s.y', { month: 3 }, 'doors')).toEqual({
      line: 's.y',
      member: 'doors',
      period: '2027-01',
      value: 40,
      unit: '1',
      kind: 'flow',
      formula: 'x * if(indexedBy is none, 1, priceIndex.level[indexedBy])',
      inputs: [
        { id: 's.x', member: 'doors', path: 's.x[doors]', value: 2, stated: 2, unit: '1' },
        {
          id: 'priceIndex.level',
          member: 'high',
          path: 'priceIndex.level[high]',
          value: 20,
          stated: 20,
          unit: '1',
        },
      ],
      needs: [],
      leftOut: 0,
    });
    expect(traced('a.total', { month: 0 })).toEqual({
      line: 'a.total',
      period: '2026-10',
      value: 43,
      unit: '1',
      kind: 'flow',
      formula: 'sum(stream, s.y)',
      inputs: [],
      needs: [
        { line: 's.y', member: 'bricks', period: '2026-10', value: 3, unit: '1', kind: 'flow' },
        { line: 's.y', member: 'doors', period: '2026-10', value: 40, unit: '1', kind: 'flow' },
      ],
      leftOut: 0,
    });
  });

  test('reads previous in the month before, and in the first month the opening', () => {
    // 300 + 1 + 2 + 3 + 4
    expect(needs(traced('a.stock', { month: 3 }))).toEqual(['a.stock 2026-12 = 306', 'a.flow 2027-01 = 4']);
    expect(needs(traced('a.stock', { month: 0 }))).toEqual(['a.stock opening = 300', 'a.flow 2026-10 = 1']);
    const opening = traced('a.stock', 'opening');
    expect(opening).toMatchObject({ period: 'opening', value: 300, formula: '100 * whole', needs: [] });
    expect(inputs(opening)).toEqual(['a.whole = 3']);
  });

  test('reads lag as many months back; before the first there is 0', () => {
    expect(traced('a.lagged', { month: 5 })).toMatchObject({ value: 4 });
    expect(needs(traced('a.lagged', { month: 5 }))).toEqual(['a.flow 2027-01 = 4']);
    expect(needs(traced('a.lagged', { month: 1 }))).toEqual(['a.flow 2026-09 = 0']);
    expect(inputs(traced('a.lagged', { month: 1 }))).toEqual(['a.lags = 2']);
  });

  test('shows only the branch of a settled if, and both sides of another', () => {
    const { value, ...rest } = traced('a.chosen', { month: 5 });
    expect(value).toBe(6 + 3);
    expect(needs(rest as Trace)).toEqual(['a.flow 2027-03 = 6', 'a.level 2027-03 = 3']);
    expect(inputs(rest as Trace)).toEqual(['a.whole = 3']);
    const byWorkload = runOf(parts, { ...scenario, texts: { ...scenario.texts, 'a.policy': 'workload' } });
    expect(needs(trace(byWorkload, 'a.chosen', { month: 5 }))).toEqual([
      'a.stock 2027-03 = 321',
      'a.level 2027-03 = 3',
    ]);
  });

  test('does not go where the reference is empty, nor to members that do not count', () => {
    expect(inputs(traced('s.y', { month: 0 }, 'bricks'))).toEqual(['s.x[bricks] = 3']);
    expect(inputs(traced('a.byReference', { month: 0 }))).toEqual([
      's.x[doors] = 2',
      'priceIndex.level[low] = 10',
    ]);
  });

  test('has the formula of the member’s kind', () => {
    expect(traced('l.z', { month: 0 }, 'one')).toMatchObject({ formula: 'rate * 2', value: 1 });
    expect(traced('l.z', { month: 0 }, 'two')).toMatchObject({ formula: '0', value: 0, inputs: [] });
  });
});

describe('an input of a trace', () => {
  test('is the leaf in effect in the month', () => {
    const paths = (month: number): string[] => inputs(traced('a.timed', { month }));
    // October: the steps begin in month 2 and 4 + 1; the weights of 16 in all count 12 / 16
    expect(paths(0)).toEqual(['a.steps = 1', 'a.weights.months.9 = 0.75', 'a.byYear = 1']);
    expect(paths(2)).toEqual(['a.steps.steps.0.value = 5', 'a.weights.months.11 = 3', 'a.byYear = 1']);
    expect(paths(4)).toEqual([
      'a.steps.steps.0.value = 5',
      'a.weights.months.1 = 0.75',
      'a.byYear.years.2027 = 3',
    ]);
    expect(paths(5)).toEqual([
      'a.steps.steps.1.value = 7',
      'a.weights.months.2 = 0.75',
      'a.byYear.years.2027 = 3',
    ]);
    expect(paths(15)).toEqual(['a.steps.steps.1.value = 7', 'a.weights.months.0 = 1.5', 'a.byYear = 1']);
  });

  test('has the value that the formula reads, and the one that is stated', () => {
    expect(traced('a.timed', { month: 2 }).inputs[1]).toMatchObject({ value: 3, stated: 4 });
    expect(traced('a.shiftedValue', { month: 0 }).inputs).toEqual([
      { id: 'a.shifted', path: 'a.shifted', value: 100 * 1.1, stated: 100, unit: 'NOK0' },
    ]);
    expect(traced('a.stock', 'opening').inputs[0]).toMatchObject({ value: 3, stated: 2.5 });
  });

  test('may be a date, as a month number', () => {
    expect(traced('a.dated', { month: 4 }).inputs).toEqual([
      { id: 'a.opened', path: 'a.opened', value: 3, unit: 'month' },
      { id: 'a.closed', path: 'a.closed', value: 9, stated: 9, unit: 'month' },
    ]);
  });

  test('may be the rates of all years that count, and the base year', () => {
    expect(inputs(traced('a.grown', { month: 0 }))).toEqual([
      'a.base = 2024',
      'priceIndex.growth[high] = 0.1',
      'priceIndex.growth[high].years.2026 = 0.5',
    ]);
  });

  test('may be a user’s formula, with what that reads', () => {
    const told = traced('s.user', { month: 2 }, 'doors');
    expect(told.inputs).toEqual([
      { id: 's.own', member: 'doors', path: 's.own[doors]', value: 5, unit: '1', formula: 'x + a.flow' },
      { id: 's.x', member: 'doors', path: 's.x[doors]', value: 2, stated: 2, unit: '1' },
    ]);
    expect(needs(told)).toEqual(['a.flow 2026-12 = 3']);
  });

  test('is of the numbers that were run, not of the scenario’s own', () => {
    const assembly = assemble(modelOf(parts), inputsOf(scenario));
    const vector = ownNumbers(assembly);
    const at = assembly.leaves.findIndex(({ path }) => path === 's.x[doors]');
    vector[at] = 50;
    const told = trace(runAssembly(assembly, vector), 's.y', { month: 0 }, 'doors');
    expect([told.value, told.inputs[0]?.value, told.inputs[0]?.stated]).toEqual([1000, 50, 50]);
  });
});

describe('a year', () => {
  // 2026 has the months 0 to 2, 2027 those from 3 to 14, 2028 15 and 16
  test('of a flow is the sum of its months', () => {
    const told = traced('a.flow', { year: 2027 });
    expect(told).toMatchObject({
      period: '2027',
      value: 114,
      gathered: 'sum',
      formula: 'month + 1',
      inputs: [],
    });
    expect(needs(told)).toHaveLength(12);
    expect(needs(told).slice(0, 2)).toEqual(['a.flow 2027-01 = 4', 'a.flow 2027-02 = 5']);
    expect(traced('a.flow', { year: 2026 })).toMatchObject({ value: 6 });
  });

  test('of a stock is its last month', () => {
    const told = traced('a.stock', { year: 2027 });
    expect(told).toMatchObject({ value: 300 + 120, gathered: 'last' });
    expect(needs(told)).toEqual(['a.stock 2027-12 = 420']);
  });

  test('of a level is the mean of its months', () => {
    // (4 + … + 15) / 2 / 12
    const told = traced('a.level', { year: 2027 });
    expect(told).toMatchObject({ value: 4.75, gathered: 'mean' });
    expect(needs(told)).toHaveLength(12);
    expect(traced('a.level', { year: 2028 })).toMatchObject({ value: 8.25 });
  });
});

describe('a figure', () => {
  test('of the run lists the months that count, with what where reads then', () => {
    // flow > 10 from month 10; stock is 300 + (n + 1)(n + 2) / 2: 366 + 378 + 391 + 405 + 420 + 436 + 453
    const told = traced('a.figure', 'run');
    expect(told).toMatchObject({ period: '2026-10/2028-02', value: 2849 });
    expect(needs(told).slice(0, 4)).toEqual([
      'a.flow 2027-08 = 11',
      'a.stock 2027-08 = 366',
      'a.flow 2027-09 = 12',
      'a.stock 2027-09 = 378',
    ]);
    expect(needs(told)).toHaveLength(14);
    // whatever the period asked for
    expect(traced('a.figure', { year: 2027 })).toEqual(told);
  });

  test('per year lists its months', () => {
    const told = traced('a.yearly', { year: 2026 });
    expect(told).toMatchObject({ period: '2026', value: 9, formula: 'sum(month of year, flow) + whole' });
    expect(needs(told)).toEqual(['a.flow 2026-10 = 1', 'a.flow 2026-11 = 2', 'a.flow 2026-12 = 3']);
    expect(inputs(told)).toEqual(['a.whole = 3']);
    expect(traced('a.yearly', { month: 2 })).toEqual(told);
  });

  test('over years lists those that count; the last value is read only where there is none', () => {
    expect(needs(traced('a.late', 'run'))).toEqual(['a.yearly 2027 = 117']);
    const none = traced('a.never', 'run');
    expect([none.value, needs(none), inputs(none)]).toEqual([3, [], ['a.whole = 3']]);
  });
});

describe('a trace of postings', () => {
  test('lists the lines that count and what their shares read', () => {
    const own: Partial<ModelDeclaration> = {
      dimensions: [dimension('cost')],
      inputs: [input('costs.x', { per: 'cost', unit: 'NOK' }), input('costs.share', { per: 'cost' })],
      lines: [
        line('sales.sold', '0', { unit: 'NOK', posting: { side: 'income' } }),
        line('costs.paid', 'x', {
          per: 'cost',
          unit: 'NOK',
          posting: { side: 'cost', vat: 'share * month' },
        }),
        line('a.b', 'sum(posting where side is cost, amount * vat)', { unit: 'NOK' }),
      ],
      postingAttributes: [
        { name: 'side', type: 'choice', options: ['cost', 'income'] },
        { name: 'vat', type: 'number', unit: '1', default: '0' },
      ],
    };
    const numbers = { 'costs.x[rent]': 100, 'costs.share[rent]': 0.25 };
    const told = trace(runOf(own, { members: { cost: ['rent'] }, numbers }), 'a.b', { month: 2 });
    expect([told.value, needs(told), inputs(told)]).toEqual([
      50,
      ['costs.paid[rent] 2026-03 = 100'],
      ['costs.share[rent] = 0.25'],
    ]);
  });
});

describe('what a 0 beside it makes needless', () => {
  const own =
    'previous(a.stock) + lag(a.stock, 2) + x^2 + byYear + weights + monthOfYear + min(year, 5) + month';
  const needless: Partial<ModelDeclaration> = {
    inputs: [
      input('a.own', { type: 'formula' }),
      input('a.x'),
      input('a.byYear', { timed: true }),
      input('a.weights', { timed: true }),
    ],
    lines: [
      line('a.stock', 'previous(stock) + 1', { kind: 'stock', opening: '6' }),
      line('a.yearly', 'sum(month of year, stock)', { kind: 'figure', per: 'year' }),
      line('a.product', 'own * 0'),
      line(
        'a.months',
        'sum(month where stock > least(month, stock) + 1 and month > most(year, year) - 2026, x) * 0',
        { kind: 'figure' },
      ),
      line('a.years', 'sum(year where sum(month of year, stock) > 100 and year > 0, yearly) * 0', {
        kind: 'figure',
      }),
      line('a.none', 'sum(year where most(month where stock > 1e9, stock, 3) > 2, yearly) * 0', {
        kind: 'figure',
      }),
      line('a.others', 'sum(month where stock - 7 > most(month where stock < 10, stock, 3) - 7, x) * 0', {
        kind: 'figure',
      }),
      line('a.during', 'sum(month of year where yearly > 100, stock) * 0', { kind: 'figure', per: 'year' }),
    ],
  };
  const numbers = {
    'a.x': 3,
    'a.byYear': { value: 1, years: { 2027: 50 } },
    'a.weights': { value: 1, months: [7, 5, ...Array.from({ length: 10 }, () => 0)] },
  };
  const needlessRun = runOf(needless, { months: 24, numbers, texts: { 'a.own': own } });
  const valueOfOwn = (month: number) => trace(needlessRun, 'a.product', { month }).inputs[0]?.value;

  test('still has its value', () => {
    // the stock is 7, 8, 9 …; 9 + 7 + 1 + 5 and the month, January and February weigh 7 and 5
    expect(valueOfOwn(0)).toBe(6 + 0 + 9 + 1 + 7 + 1 + 5 + 0);
    expect(valueOfOwn(1)).toBe(7 + 0 + 9 + 1 + 5 + 2 + 5 + 1);
    expect(valueOfOwn(2)).toBe(8 + 7 + 9 + 1 + 0 + 3 + 5 + 2);
    expect(valueOfOwn(12)).toBe(18 + 17 + 9 + 50 + 7 + 1 + 5 + 12);
    expect(inputs(trace(needlessRun, 'a.product', { month: 12 })).slice(1)).toEqual([
      'a.x = 3',
      'a.byYear.years.2027 = 50',
      'a.weights.months.0 = 7',
    ]);
  });

  test('still counts the times at which where holds', () => {
    const periods = (id: string): number =>
      new Set(trace(needlessRun, id, 'run').needs.map(({ period }) => period)).size;
    // stock > 8 from month 2, and month > 1: months 2 to 23; and of the least, all 24
    expect(periods('a.months')).toBe(24);
    // 2026: 7 + … + 18 = 150, 2027: 294; their 24 months and themselves
    expect(periods('a.years')).toBe(26);
    expect(periods('a.none')).toBe(2);
    // stock > 9 from month 3; and of the most, months 0 to 2
    expect(periods('a.others')).toBe(24);
    expect(trace(needlessRun, 'a.during', { year: 2027 }).needs).toHaveLength(13);
  });
});

describe('how far a trace goes', () => {
  test('one step, unless told', () => {
    const [first] = traced('a.total', { month: 0 }, undefined, { depth: 2 }).needs;
    expect(first).toMatchObject({
      line: 's.y',
      formula: expect.stringContaining('x * if') as string,
      leftOut: 0,
    });
    expect(inputs(first as Trace)).toEqual(['s.x[bricks] = 3']);
  });

  test('down to the opening and no further', () => {
    let told = traced('a.stock', { month: 2 }, undefined, { depth: 9 });
    const periods = [told.period];
    for (let next = told.needs[0]; next !== undefined && 'needs' in next; next = next.needs[0]) {
      told = next;
      periods.push(told.period);
    }
    expect(periods).toEqual(['2026-12', '2026-11', '2026-10', 'opening']);
    expect(inputs(told)).toEqual(['a.whole = 3']);
  });

  test('nothing stands behind the 0 before the first month', () => {
    expect(traced('a.lagged', { month: 0 }, undefined, { depth: 3 }).needs).toEqual([
      { line: 'a.flow', period: '2026-08', value: 0, unit: '1', kind: 'flow' },
    ]);
  });

  test('leaves out what is too many, and says how many', () => {
    const told = traced('a.figure', 'run', undefined, { most: 5 });
    expect([told.needs.length, told.leftOut]).toEqual([5, 9]);
    expect(traced('a.figure', 'run').leftOut).toBe(0);
  });

  test('does not count towards what formulas may be written out to', () => {
    // each look at a product of 900 factors looks at all before it: 400,000 parts
    const product = runOf({ lines: [line('a.b', Array.from({ length: 900 }, () => '1').join('*'))] });
    for (let month = 0; month < 3; month += 1) expect(trace(product, 'a.b', { month }).value).toBe(1);
  });

  test('shares what is read by several, so that depth costs no more than the run is long', () => {
    const lines = [
      line('a.x', 'previous(x) + previous(y)', { opening: '1' }),
      line('a.y', 'previous(x) - previous(y)', { opening: '1' }),
    ];
    const told = trace(runOf({ lines }, { months: 60 }), 'a.x', { month: 59 }, undefined, { depth: 60 });
    expect(told.needs).toHaveLength(2);
  });
});

describe('what cannot be traced', () => {
  const wrong: [id: string, period: Period, member?: string][] = [
    ['a.flow', 'run'],
    ['a.flow', { month: 17 }],
    ['a.flow', { month: -1 }],
    ['a.flow', { month: 0.5 }],
    ['a.flow', { year: 2029 }],
    ['a.flow', { year: 2025 }],
    ['a.level', 'opening'],
    ['a.yearly', 'run'],
    ['a.yearly', 'opening'],
    ['a.nothing', { month: 0 }],
    ['s.y', { month: 0 }],
    ['s.y', { month: 0 }, 'tiles'],
    ['a.flow', { month: 0 }, 'doors'],
  ];
  test.each(wrong)('%s in %o of %s is a mistake of the caller', (id, period, member) => {
    expect(() => traced(id, period, member)).toThrow(RangeError);
  });
});
