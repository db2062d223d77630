import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { workedExampleA as whole } from '../hall/workedExample.ts';
import { expectProblem, problemsOf } from './refusal.ts';

type Raw = Readonly<Record<string, unknown>>;

const ranged = (range: object): object => ({ range: { low: 0.4, high: 0.7, ...range } });
const rate = (range: object): Raw => ({ ...whole, streams: { goods: { ...whole.streams.goods, captureRate: { value: 0.5, ...ranged(range) } } } }); // prettier-ignore
const growth = (cell: object): Raw => ({ ...whole, priceIndices: { wages: { growth: { value: 0.03, ...cell } } } }); // prettier-ignore
const cell = (value: number): object => ({ value, range: { low: value * 0.9, high: value * 1.1 } });
/** Prices, rents and a path from year to year that may be correlated. */
const uncertain: Raw = {
  ...whole,
  streams: { goods: { ...whole.streams.goods, salesPrice: cell(10_000), captureRate: cell(0.5), internalDemand: cell(5) } }, // prettier-ignore
  places: { hall: { ...whole.places.hall, yearlyRent: cell(600) } },
  priceIndices: { wages: { growth: { value: 0.03, range: { low: 0.02, high: 0.04, persistence: 0.5 } } } },
};
const [price, capture, demand, rent] = ['streams.goods.salesPrice', 'streams.goods.captureRate', 'streams.goods.internalDemand', 'places.hall.yearlyRent'] as const; // prettier-ignore
const correlated = (...all: readonly (readonly [first: string, second: string, value: number])[]): Raw => ({
  ...uncertain,
  correlations: Object.fromEntries(all.map(([first, second, value], at) => [`c${at}`, { first, second, value }])), // prettier-ignore
});
const event = (parts: object): Raw => ({
  ...whole,
  economy: { ...whole.economy, households: undefined },
  events: { it: { probability: 0.1, from: '2027-06', to: '2028-06', kind: 'multiply', input: rent, value: 2, ...parts } }, // prettier-ignore
});
const date = (parts: object): Raw => event({ value: undefined, kind: 'setDate', input: 'pilot.end', date: '2029-01', ...parts }); // prettier-ignore

const timed = 'the path of a number that may change over time';

/** What is wrong, the file, where, what was found, and what would be right. */
type Row = readonly [what: string, document: Raw, path: string, found: string, right: string];

const ranges: readonly Row[] = [
  ['the deviation of a triangle', rate({ dist: 'triangular', ends: 'deviation' }), capture, 'captureRate', 'P10 and P90 or the lowest and highest possible value'], // prettier-ignore
  ['the deviation of a uniform', rate({ dist: 'uniform', ends: 'deviation' }), capture, 'captureRate', 'P10 and P90 or the lowest and highest possible value'], // prettier-ignore
  ['the ends of a normal', rate({ dist: 'normal', ends: 'absolute' }), capture, 'captureRate', 'P10 and P90 or a standard deviation'], // prettier-ignore
  ['the ends of a beta', rate({ dist: 'beta', ends: 'absolute' }), capture, 'captureRate', 'P10 and P90 or a standard deviation'], // prettier-ignore
  ['a lognormal from 0', rate({ dist: 'lognormal', low: 0 }), capture, '0', 'a range above 0, or another distribution'], // prettier-ignore
  ['a beta that reaches the limit', rate({ dist: 'beta', low: 0 }), capture, '0.7', 'a range that does not reach the limits and is not too narrow, or PERT'], // prettier-ignore
  ['a deviation no beta has', { ...rate({ dist: 'beta', ends: 'deviation', low: 0.0, high: 1 }) }, capture, '0', 'a range that does not reach the limits and is not too narrow, or PERT'], // prettier-ignore
  ['a discrete without values', rate({ dist: 'discrete' }), capture, 'values', 'at least one value with a probability'], // prettier-ignore
  ['no value of a discrete', rate({ dist: 'discrete', values: [] }), capture, 'values', 'at least one value with a probability'], // prettier-ignore
  ['values of a normal', rate({ dist: 'normal', values: [{ value: 0.4, probability: 1 }] }), capture, 'captureRate', '"dist": "discrete"'], // prettier-ignore
  ['probabilities that are no whole', rate({ values: [{ value: 0.4, probability: 0.5 }, { value: 0.7, probability: 0.25 }] }), capture, '0.75', 'probabilities that make 1 in all'], // prettier-ignore
  ['a probability over 1', rate({ values: [{ value: 0.4, probability: 1.5 }] }), `${capture}.range.values.0.probability`, '1.5', 'at most 1'], // prettier-ignore
  ['a negative probability', rate({ values: [{ value: 0.4, probability: -1 }] }), `${capture}.range.values.0.probability`, '-1', '0 or more'], // prettier-ignore
  ['values beyond their range', rate({ values: [{ value: 0.4, probability: 0.5 }, { value: 0.8, probability: 0.5 }] }), capture, '0.8', 'from 0.4 to 0.8'], // prettier-ignore
  ['percentiles of values', rate({ ends: 'percentiles', values: [{ value: 0.4, probability: 0.5 }, { value: 0.7, probability: 0.5 }] }), capture, 'captureRate', 'the lowest and highest possible value'], // prettier-ignore
  ['unknown ends', rate({ ends: 'quartiles' }), `${capture}.range.ends`, '"quartiles"', 'one of percentiles, absolute, deviation'], // prettier-ignore
  ['a misspelt part of a range', rate({ persistense: 0.5 }), `${capture}.range.persistense`, 'persistense', 'a field that exists. Did you mean "persistence"?'], // prettier-ignore
  ['a path of what has no years', { ...whole, streams: { goods: { ...whole.streams.goods, scrapRate: { value: 0.02, range: { low: 0.01, high: 0.03, persistence: 0.5 } } } } }, 'streams.goods.scrapRate', 'persistence', 'the range without "persistence"'], // prettier-ignore
  ['a path that never comes back', growth({ range: { low: 0.02, high: 0.04, persistence: 1 } }), 'priceIndices.wages.growth.range.persistence', '1', 'below 1'], // prettier-ignore
  ['a path of one year', growth({ years: { 2028: { value: 0.03, range: { low: 0.02, high: 0.04, persistence: 0.5 } } } }), 'priceIndices.wages.growth.years.2028', 'persistence', 'the range without "persistence"'], // prettier-ignore
  ['a path in steps', { ...whole, streams: { goods: { ...whole.streams.goods, captureRate: { value: 0.5, ...ranged({ persistence: 0.5 }), steps: [{ from: '2028-01', value: 0.6 }] } } } }, capture, 'persistence', 'one of them'], // prettier-ignore
];

const events: readonly Row[] = [
  ['an event of nothing', event({ input: 'places.hall.yearlyRant' }), 'events.it.input', 'places.hall.yearlyRant', `${timed}. Did you mean "${rent}"?`], // prettier-ignore
  ['an event of a date where a number should be', event({ input: 'pilot.end' }), 'events.it.input', 'pilot.end', `${timed}.`], // prettier-ignore
  ['an event of one number for the whole run', event({ input: 'economy.population' }), 'events.it.input', 'economy.population', 'a number that may change over time'], // prettier-ignore
  ['an event of what is left empty', event({ input: 'streams.goods.demand' }), 'events.it.input', 'streams.goods.demand', 'a field with a number in it'], // prettier-ignore
  ['an event of an event', event({ input: 'events.it.value' }), 'events.it.input', 'events.it.value', `${timed}.`], // prettier-ignore
  ['an event that moves the start', date({ input: 'timeline.start' }), 'events.it.input', 'timeline.start', 'another date'], // prettier-ignore
  ['an event that moves a number', date({ input: rent }), 'events.it.input', rent, 'the path of a date.'],
  ['no input', event({ input: undefined }), 'events.it.input', 'events.it.input', timed],
  [
    'a probability over 1',
    event({ probability: 1.2 }),
    'events.it.probability',
    '1.2',
    'from 0 to 1 (0–100 %)',
  ],
  ['an uncertain probability', event({ probability: { value: 0.2, range: { low: 0.1, high: 0.3 } } }), 'events.it.probability', 'probability', 'a number without a range'], // prettier-ignore
  ['a new number of another unit', event({ kind: 'set', value: { value: 50, unit: 'NOK/tonne' } }), 'events.it.value.unit', 'NOK/tonne', 'NOK/m2/month'], // prettier-ignore
  ['a new number beyond the limits', event({ kind: 'set', input: capture, value: 1.4 }), 'events.it.value', '1.4', 'from 0 to 1 (0–100 %)'], // prettier-ignore
  ['a factor with a unit', event({ value: { value: 2, unit: 'NOK/m2/year' } }), 'events.it.value.unit', 'NOK/m2/year', 'the number without a unit'], // prettier-ignore
  ['a period the wrong way round', event({ to: '2027-01' }), 'events.it.to', '2027-01', '2027-06 or later'],
  ['a period after the run', event({ from: '2090-01', to: '2091-01' }), 'events.it.from', '2090-01', 'a period between 2027-01 and 2029-12'], // prettier-ignore
  ['a date that follows the one it moves', date({ date: { milestone: 'pilot.end', months: 12 } }), 'events.it.date', 'en', 'a month such as 2027-05'], // prettier-ignore
  ['half a month', event({ kind: 'moveDate', input: 'pilot.end', value: undefined, months: 1.5 }), 'events.it.months', '1.5', 'a whole number'], // prettier-ignore
  ['a kind that does not exist', event({ kind: 'divide' }), 'events.it.kind', '"divide"', 'one of set, add, multiply, setDate, moveDate'], // prettier-ignore
];

const uncertainNumber = 'the path of a number with a range';

const correlations: readonly Row[] = [
  ['a misspelt input', correlated([price, 'streams.goods.captureRata', 0.5]), 'correlations.c0.second', 'streams.goods.captureRata', `${uncertainNumber}. Did you mean "${capture}"?`], // prettier-ignore
  [
    'what is never uncertain',
    correlated([price, 'timeline.years', 0.5]),
    'correlations.c0.second',
    'timeline.years',
    'a number that may have a range',
  ],
  [
    'a date',
    correlated([price, 'pilot.end', 0.5]),
    'correlations.c0.second',
    'pilot.end',
    `${uncertainNumber}.`,
  ],
  ['a year of what has no years', correlated([price, 'streams.goods.scrapRate.years.2028', 0.5]), 'correlations.c0.second', 'scrapRate.years.2028', `${uncertainNumber}. Did you mean "${capture}"?`], // prettier-ignore
  [
    'an input with itself',
    correlated([price, price, 0.5]),
    'correlations.c0.second',
    'c0',
    'two different numbers',
  ],
  ['a pair twice', correlated([price, rent, 0.5], [rent, price, 0.4]), 'correlations.c1', 'c0', 'one correlation for each pair'], // prettier-ignore
  ['more than one', correlated([price, rent, 1.5]), 'correlations.c0.value', '1.5', 'from -1 to 1'],
  ['what is drawn each year with what is drawn once', correlated([price, 'priceIndices.wages.growth', 0.5]), 'correlations.c0.second', 'c0', 'two numbers that are drawn alike'], // prettier-ignore
];

const sampling: readonly Row[] = [
  ['text for a seed', { ...whole, sampling: { seed: 'abc' } }, 'sampling.seed', '"abc"', 'a number'],
  ['half a seed', { ...whole, sampling: { seed: 1.5 } }, 'sampling.seed', '1.5', 'a whole number'],
  ['a negative seed', { ...whole, sampling: { seed: -1 } }, 'sampling.seed', '-1', '0 or more'],
  ['too large a seed', { ...whole, sampling: { seed: 2 ** 53 } }, 'sampling.seed', '9007199254740992', 'from 0 to 9,007,199,254,740,991'], // prettier-ignore
  ['an unknown method', { ...whole, sampling: { method: 'halton' } }, 'sampling.method', '"halton"', 'one of sobol, latinHypercube, random'], // prettier-ignore
  ['a path twice in the order', { ...whole, sampling: { order: [price, rent, price] } }, 'sampling.order', price, 'each path once'], // prettier-ignore
];

describe.each([
  ['of ranges', ranges],
  ['of events', events],
  ['of correlations', correlations],
  ['of the sampling', sampling],
])('problems %s', (_, rows) => {
  it.each(rows)('%s', (__, document, path, found, right) => {
    const problems = problemsOf(() => openScenario(JSON.parse(JSON.stringify(document))));
    expect(problems.map((each) => each.path)).toEqual([path]);
    expectProblem(problems[0], { path, found, right });
  });
});

describe('correlations that cannot hold together', () => {
  const impossible = correlated([price, rent, 0.9], [rent, capture, 0.9], [price, capture, -0.9], [demand, price, 0.1]); // prettier-ignore

  it('are refused by the names of their inputs, with the nearest that can', () => {
    const [problem, ...others] = problemsOf(() => openScenario(impossible));
    expect(others).toEqual([]);
    expect(problem?.path).toBe('correlations');
    // Three of the four hang together impossibly; the fourth is not named.
    expect(problem?.message.en.match(/«[^»]+»/g)).toHaveLength(3);
    expect(problem?.message.en).not.toContain('demand');
    expect(problem?.changes?.['correlations.c0.value']).toBeLessThan(0.9);
  });

  it('can hold as offered', () => {
    const [problem] = problemsOf(() => openScenario(impossible));
    const offered = structuredClone(impossible) as { correlations: Record<string, { value: number }> };
    for (const [path, value] of Object.entries(problem?.changes ?? {})) {
      const member = offered.correlations[path.split('.')[1] ?? ''];
      if (member !== undefined) member.value = value;
    }
    expect(() => openScenario(offered)).not.toThrow();
  });

  it('may be perfect where that is possible', () => {
    expect(() => openScenario(correlated([price, rent, 1], [rent, capture, -1], [price, capture, -1]))).not.toThrow(); // prettier-ignore
  });
});

describe('what may stand in a scenario', () => {
  it('a correlation of numbers that are certain just now, and of a year that has no number of its own', () => {
    const waiting = correlated([price, 'streams.goods.acceptanceRate', 0.9], [rent, `${rent}.years.2029`, 0.4], [price, 'priceIndices.rent.growth', 1]); // prettier-ignore
    expect(() => openScenario(waiting)).not.toThrow();
    // They would be impossible together, but one of them is not in force.
    const certain = correlated([price, rent, 1], [rent, 'streams.goods.acceptanceRate', 1], [price, 'streams.goods.acceptanceRate', -1]); // prettier-ignore
    expect(() => openScenario(certain)).not.toThrow();
  });

  it('an order with paths that no longer exist', () => {
    const order = ['streams.gone.salesPrice', price];
    expect(openScenario({ ...whole, sampling: { order } }).values['sampling']?.['order']).toEqual(order);
  });

  it('a normal range whose tail goes beyond the limits', () => {
    expect(() => openScenario(rate({ low: 0.01, high: 0.99, dist: 'normal' }))).not.toThrow();
  });

  it('two paths from year to year that are correlated', () => {
    const path = { value: 0.03, range: { low: 0.02, high: 0.04, persistence: 0.3 } };
    const both = { ...whole, priceIndices: { wages: { growth: path }, rent: { growth: path } }, correlations: { it: { first: 'priceIndices.wages.growth', second: 'priceIndices.rent.growth', value: 0.6 } } }; // prettier-ignore
    expect(() => openScenario(both)).not.toThrow();
  });
});
