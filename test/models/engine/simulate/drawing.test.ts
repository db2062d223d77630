import { describe, expect, it } from 'vitest';
import { drawn } from '../../../../models/engine/simulate/drawing.ts';
import type { SimulationPlan } from '../../../../models/engine/simulate/futures.ts';
import { neededDimensions } from '../../../../models/engine/simulate/dimensions.ts';
import type { Uncertainty } from '../../../../models/engine/simulate/uncertainty.ts';
import { unitDraws, type SamplingMethod } from '../../../../models/engine/simulate/unitDraws.ts';
import { neverHappens } from '../../../../models/scenario/scenarioInputs.ts';
import { spearmanCorrelation } from '../../../../models/statistics/spearmanCorrelation.ts';
import { uniformDistribution } from '../../../../models/statistics/uniformDistribution.ts';
import { assemblyOf, correlationOf, momentsOf, planned, uncertain } from './artificialFutures.ts';

const methods: readonly SamplingMethod[] = ['sobol', 'latinHypercube', 'random'];

const years = { value: 0, years: { 2026: 0, 2027: 0, 2028: 0 } };

/** Two numbers that hang together, a path over three years, another path, and an event. */
const assembly = assemblyOf('x + y + g + h + z', { x: 0, y: 0, g: years, h: years, z: 0 }, { events: { 'a.x': ['fire'] } }); // prettier-ignore
const event = { path: 'events.fire', probability: 0.3, from: 5, to: 10 };
const everything: Partial<Uncertainty> = {
  numbers: [uncertain('a.x'), uncertain('a.y'), uncertain('a.g', { persistence: 0.6 })],
  events: [event],
  correlations: [{ first: 'a.x', second: 'a.y', value: 0.5 }],
  order: ['a.x', 'a.y', 'a.g', 'events.fire'],
};

/** The draws of one input or event by its path. */
function columnOf(plan: SimulationPlan, path: string, first = 0, count = plan.draws): Float64Array {
  const all = [...plan.inputs, ...plan.events].map((each) => each.path);
  return drawn(plan, first, count).columns[all.indexOf(path)]!;
}

describe.each(methods)('draws by %s', (method) => {
  it('of any stretch have the bits they have in the whole', () => {
    const plan = planned(assembly, everything, { method, draws: 500 });
    const whole = drawn(plan, 0, 500);
    expect(whole.rows).toHaveLength(500 * 6);
    let first = 0;
    for (const count of [1, 7, 64, 256, 172]) {
      const stretch = drawn(plan, first, count);
      expect([...stretch.rows]).toEqual([...whole.rows.subarray(first * 6, (first + count) * 6)]);
      stretch.columns.forEach((column, index) => expect([...column]).toEqual([...whole.columns[index]!.subarray(first, first + count)])); // prettier-ignore
      first += count;
    }
    expect(first).toBe(500);
  });

  it('of one input are not moved by another that becomes uncertain, a path or not', () => {
    const before = planned(assembly, everything, { method, draws: 300 });
    const [x, y, g] = everything.numbers!;
    const after = planned(
      assembly,
      {
        ...everything,
        // The new ones stand first and in the middle of the form, but last in the order.
        numbers: [uncertain('a.z'), x!, y!, uncertain('a.h', { persistence: 0.2 }), g!],
        order: [...everything.order!, 'a.z', 'a.h'],
      },
      { method, draws: 300 },
    );
    const kept = ['a.x', 'a.y', 'a.g.years.2026', 'a.g.years.2027', 'a.g.years.2028', 'events.fire'];
    for (const path of kept) expect([...columnOf(after, path)], path).toEqual([...columnOf(before, path)]);
    expect([...columnOf(after, 'a.z')]).not.toEqual([...columnOf(before, 'a.x')]);
  });

  it('of a number that is no longer uncertain leave the others theirs', () => {
    const [, ...rest] = everything.numbers!;
    const fewer = planned(assembly, { ...everything, numbers: rest, correlations: [] }, { method, draws: 300 }); // prettier-ignore
    const all = planned(assembly, { ...everything, correlations: [] }, { method, draws: 300 });
    for (const path of ['a.y', 'a.g.years.2028', 'events.fire'])
      expect([...columnOf(fewer, path)], path).toEqual([...columnOf(all, path)]);
  });

  it('follow from the seed', () => {
    const draws = [1, 1, 2].map((seed) => [...drawn(planned(assembly, everything, { method, seed, draws: 64 }), 0, 64).rows]); // prettier-ignore
    expect(draws[1]).toEqual(draws[0]);
    expect(draws[2]).not.toEqual(draws[0]);
  });

  // A sample rank correlation of 10,240 independent draws has a standard error below 1 / √10,240 = 0.01.
  it('hang together by rank as they are told, within 0.03', () => {
    const numbers = ['x', 'y', 'z'].map((name) => uncertain(`a.${name}`, { distribution: uniformDistribution({ minimum: 0, maximum: 1 }) })); // prettier-ignore
    const correlations = [
      { first: 'a.x', second: 'a.y', value: 0.8 },
      { first: 'a.z', second: 'a.x', value: -0.5 },
      { first: 'a.y', second: 'a.z', value: -0.3 },
    ];
    const plan = planned(assembly, { numbers, correlations }, { method });
    for (const { first, second, value } of correlations) {
      const found = spearmanCorrelation(columnOf(plan, first), columnOf(plan, second)).value!;
      expect(Math.abs(found - value), `${first} ${second}: ${found}`).toBeLessThan(method === 'sobol' ? 0.01 : 0.03); // prettier-ignore
    }
    for (const path of ['a.x', 'a.y', 'a.z']) {
      const { mean, deviation } = momentsOf(columnOf(plan, path));
      expect([mean, deviation].map((each) => each.toFixed(1))).toEqual(['0.5', '0.3']);
    }
  });

  // Standard errors at 8192 draws: 0.011 of a mean and of a correlation, 0.008 of a deviation.
  it('of a path have the same distribution each year, and hang on the year before as they are told', () => {
    const plan = planned(assembly, everything, { method, draws: 8192 });
    const path = [2026, 2027, 2028].map((year) => columnOf(plan, `a.g.years.${year}`));
    for (const each of path) {
      const { mean, deviation } = momentsOf(each);
      expect(Math.abs(mean)).toBeLessThan(0.045);
      expect(Math.abs(deviation - 1)).toBeLessThan(0.035);
      // 10 and 90 % of a standard normal lie below ∓1.2816.
      for (const sign of [-1, 1]) {
        const below = each.filter((value) => value < sign * 1.2815515655446004).length / 8192;
        expect(Math.abs(below - (sign < 0 ? 0.1 : 0.9))).toBeLessThan(0.014);
      }
    }
    expect(Math.abs(correlationOf(path[0]!, path[1]!) - 0.6)).toBeLessThan(0.035);
    expect(Math.abs(correlationOf(path[1]!, path[2]!) - 0.6)).toBeLessThan(0.035);
    expect(Math.abs(correlationOf(path[0]!, path[2]!) - 0.36)).toBeLessThan(0.045);
  });

  it('of paths that are as lasting hang together as they are told in every year', () => {
    const numbers = [uncertain('a.g', { persistence: 0.6 }), uncertain('a.h', { persistence: 0.6 })];
    const correlations = [{ first: 'a.g', second: 'a.h', value: 0.7 }];
    const plan = planned(assembly, { numbers, correlations }, { method, draws: 8192 });
    for (const year of [2026, 2027, 2028]) {
      const found = spearmanCorrelation(columnOf(plan, `a.g.years.${year}`), columnOf(plan, `a.h.years.${year}`)).value!; // prettier-ignore
      expect(Math.abs(found - 0.7), `${year}: ${found}`).toBeLessThan(0.03);
    }
  });

  // Standard errors at 4096 draws: 0.007 of the frequency, 14 of a count of 204.8.
  it('of an event happen as often as they are told, in every month of the window and in no other', () => {
    const plan = planned(assembly, everything, { method, draws: 4096 });
    const months = columnOf(plan, 'events.fire');
    const counts = [5, 6, 7, 8, 9, 10].map((month) => months.filter((each) => each === month).length);
    const never = months.filter((each) => each === neverHappens).length;
    expect(counts.reduce((sum, each) => sum + each, never)).toBe(4096);
    const reach = method === 'random' ? 55 : 1;
    for (const count of counts) expect(Math.abs(count - 204.8)).toBeLessThanOrEqual(reach + 0.2);
    const certain = planned(assembly, { ...everything, events: [{ ...event, probability: 1, to: 5 }] }, { method, draws: 100 }); // prettier-ignore
    expect(new Set(columnOf(certain, 'events.fire'))).toEqual(new Set([5]));
    const none = planned(assembly, { ...everything, events: [{ ...event, probability: 0 }] }, { method, draws: 100 }); // prettier-ignore
    expect(new Set(columnOf(none, 'events.fire'))).toEqual(new Set([neverHappens]));
  });
});

describe('a path', () => {
  it('draws a calendar year alike whenever the run begins', () => {
    const years = (first: number) => ({ value: 0, years: Object.fromEntries([0, 1, 2, 3].map((each) => [first + each, 0])) }); // prettier-ignore
    const [now, later] = [2026, 2027].map((year) => {
      const scenario = { start: year * 12, months: 36 };
      return planned(assemblyOf('g', { g: years(year) }, { scenario }), { numbers: [uncertain('a.g', { persistence: 0 })] }); // prettier-ignore
    });
    const [one, other] = [now!, later!].map((plan) => [...columnOf(plan, 'a.g.years.2028', 0, 50)]);
    expect(other).toEqual(one);
  });

  it('moves a year with a value of its own in proportion', () => {
    const rate = { value: 0.03, years: { 2026: 0.03, 2027: 0.06, 2028: 0.03 } };
    const distribution = uniformDistribution({ minimum: 0.02, maximum: 0.04 });
    const limits = { low: 0, high: 1 };
    const plan = planned(assemblyOf('g', { g: rate }), { numbers: [uncertain('a.g', { value: 0.03, distribution, limits, persistence: 0 })] }); // prettier-ignore
    const [plain, own] = [2026, 2027].map((year) => columnOf(plan, `a.g.years.${year}`, 0, 1024));
    expect(Math.min(...plain!)).toBeGreaterThan(0.02);
    expect(Math.max(...plain!)).toBeLessThan(0.04);
    expect(Math.min(...own!)).toBeGreaterThan(0.04);
    expect(Math.max(...own!)).toBeLessThan(0.08);
    const { rows } = drawn(plan, 0, 1024);
    const at = plan.inputs[1]!.leaves[0]!.at;
    expect(rows.filter((_, index) => index % plan.width === at)).toEqual(own);
  });

  it('that is read in more years than most shares no draws with another', () => {
    const many = (first: number) => ({ value: 0, years: Object.fromEntries(Array.from({ length: 60 }, (_, each) => [first + each, 0])) }); // prettier-ignore
    const long = assemblyOf('g + h', { g: many(2026), h: many(2026) }, { scenario: { months: 720 } });
    const numbers = [uncertain('a.g', { persistence: 0 }), uncertain('a.h', { persistence: 0 })];
    const plan = planned(long, { numbers, years: 60 });
    expect(plan.columns).toHaveLength(120);
    expect(new Set(plan.columns).size).toBe(120);
    expect(Math.min(...plan.columns)).toBe(1);
    expect(neededDimensions({ numbers, events: [], correlations: [], order: ['a.h', 'gone'], years: 60 })).toBe(3 + 120); // prettier-ignore
  });
});

describe('units', () => {
  it.each([1, 2, 37, 500, 1111])('of dimension %d fill every part once, in every stretch of 1024 Sobol points', (dimension) => {
    for (const first of [0, 1024, 9216]) {
      const units = unitDraws({ method: 'sobol', seed: 7, draws: 10_240 }, dimension, first, 1024);
      expect(new Set([...units].map((unit) => Math.floor(unit * 1024))).size).toBe(1024);
      expect(units.every((unit) => unit > 0 && unit < 1)).toBe(true);
    }
  }); // prettier-ignore

  it('that are random are even, and of two dimensions independent', () => {
    const [one, other, third] = [1, 2, 3].map((dimension) => unitDraws({ method: 'random', seed: 7, draws: 0 }, dimension, 0, 20_000)); // prettier-ignore
    for (const units of [one!, other!, third!]) {
      const counts = Array.from({ length: 20 }, (_, part) => units.filter((unit) => Math.floor(unit * 20) === part).length); // prettier-ignore
      const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeLessThan(43.8); // 0.999 quantile with 19 degrees of freedom (tables)
    }
    // Four standard errors of 1 / √20,000.
    expect(Math.abs(correlationOf(one!, other!))).toBeLessThan(0.0283);
    expect(Math.abs(correlationOf(other!, third!))).toBeLessThan(0.0283);
  });
});
