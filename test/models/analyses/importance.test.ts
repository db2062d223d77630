import { describe, expect, it } from 'vitest';
import { rankImportance, withoutLines } from '../../../models/analyses/sensitivity/rankImportance.ts';
import { sobolStudy } from '../../../models/analyses/sensitivity/sobolStudy.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { vectorFile } from '../statistics/vectorFile.ts';
import { chanceHall, evenly, supportOf } from './chanceHall.ts';
import { formulaHall } from './formulaHall.ts';

const of = 'structureMargin';
const [support, cost, taste] = [
  'funding.owner.yearlyAmount',
  'operations.itCost',
  'perspectives.taxFinancingCost',
];

/** Support and cost that are as uncertain as each other, and a number that the margin does not hang on. */
const even = () =>
  chanceHall({
    operations: { itCost: evenly(120_000, 100_000, 140_000) },
    perspectives: { taxFinancingCost: evenly(0.2, 0, 0.4) },
  });

describe('importance by rank', () => {
  const { rows, futures } = finished(rankImportance(even(), { of, draws: 4096 }));
  const row = (path: string) => rows.find((each) => each.path === path)!;

  it('of the difference of two even numbers is 0.7 and −0.7, of what it does not hang on 0', () => {
    // By hand: 12 ∫ u H(u) du − 3 with H(u) = u + ((1 − u)³ − u³) / 6 is 12 · 37/120 − 3 = 0.7.
    expect(futures).toBe(4096);
    for (const [path, expected] of [[support, 0.7], [cost, -0.7], [taste, 0]] as const) {
      const { correlation, low, high } = row(path);
      expect(Math.abs(correlation! - expected), path).toBeLessThan(0.012);
      expect(low! < expected && expected < high!, path).toBe(true);
      expect(high! - low!).toBeLessThan(0.07);
    } // prettier-ignore
    expect(rows.at(-1)!.path).toBe(taste);
  });

  it('of what a figure rises with alone is 1, falls with −1', () => {
    const [up] = finished(rankImportance(chanceHall(), { of, draws: 100 })).rows;
    expect(up).toMatchObject({ path: support, correlation: 1, kind: 'number' });
    const dear = chanceHall({ operations: { itCost: evenly(120_000, 100_000, 140_000) }, funding: { owner: supportOf(1) } }); // prettier-ignore
    expect(finished(rankImportance(dear, { of, draws: 100 })).rows[0]!.correlation).toBe(-1);
  });

  it('is absent for a figure that never changes, and for a path that nothing reads', () => {
    const still = finished(rankImportance(chanceHall(), { of: 'fte', draws: 64 }));
    expect(still.rows[0]).toMatchObject({ correlation: null, low: null, high: null });
    const growth = { value: 0.02, range: { low: 0.01, high: 0.03, persistence: 0.3 } };
    const priceIndices = Object.fromEntries(['general', 'waste'].map((index) => [index, { growth: index === 'waste' ? growth : 0 }])); // prettier-ignore
    const unread = finished(rankImportance(chanceHall({ priceIndices }), { of, draws: 64 }));
    const path = unread.rows.find((each) => each.kind === 'path')!;
    expect(Math.abs(path.correlation ?? 0)).toBeLessThan(0.4);
  });

  it('asks for no more futures than are kept one by one, whatever is wished', () => {
    expect(withoutLines({ draws: 1_000_000, seed: 3 })).toEqual({ draws: 65_536, seed: 3, lines: [] });
    expect(withoutLines({}).draws).toBe(10_240);
  });

  it('of an event tells that it costs', () => {
    const events = { dearer: { kind: 'add', input: 'freeLines.fee.amount', value: 5000, label: 'Dyrere', probability: 0.5, from: '2027-01', to: '2027-01' } }; // prettier-ignore
    const found = finished(rankImportance(chanceHall({ events, freeLines: { fee: { kind: 'perMonth', amount: 0 } } }), { of, draws: 512 })); // prettier-ignore
    const dearer = found.rows.find(({ kind }) => kind === 'event')!;
    expect(dearer).toMatchObject({ path: 'events.dearer', unit: '1', label: { nb: 'Dyrere' } });
    // It lacks 60 000 more, which is more than the support can make up for: the two halves lie apart. By hand: √3 / 2.
    expect(Math.abs(dearer.correlation! + Math.sqrt(3) / 2)).toBeLessThan(0.01);
  });
});

interface Given {
  function: string;
  a: number | number[];
  b: number;
  dimensions: number;
}

const file = vectorFile<Given, { mean: number; variance: number; first: number[]; total: number[] }>('ishigami'); // prettier-ignore

/** Three numbers from 0 to 1 that nothing but the hall's own formula hangs on. */
const inputs = ['volumes.scale', 'volumes.rampStart', taste] as const;
const ranges = {
  volumes: { scale: evenly(0.5, 0, 1), rampStart: evenly(0.5, 0, 1) },
  perspectives: { taxFinancingCost: evenly(0.5, 0, 1) },
};

/** sin(π w) for w from −1 to 1: π w (1 − w²) and the beginning of the series of what is left, right to 1e-4. */
const sine = (w: string): string =>
  `3.14159265*${w}*(1-${w}^2)*(1-0.6449341*${w}^2+0.1668083*${w}^4-0.0239435*${w}^6+0.0022043*${w}^8)`;

const [x, y, z] = inputs.map((name) => `(2*${name}-1)`);

describe('Sobol indices', () => {
  const ishigami = file.cases.filter(({ in: given }) => given.function === 'ishigami').slice(0, 3);
  it.each(ishigami)('of the Ishigami function with a = $in.a, b = $in.b lie within their intervals', ({ in: { a, b }, out }) => {
    const formula = `${sine(x!)}*(1+${b * Math.PI ** 4}*${z}^4)+${a as number}*(${sine(y!)})^2`;
    // The margin is 12 000 times the formula, which earns money, less the cost.
    const found = finished(sobolStudy(formulaHall(formula, 0, 0.5, ranges), { of, rows: 1024 }));
    expect(found.futures).toBe(1024 * 5);
    expect(found.correlationsLeftOut).toBe(false);
    expect(Math.abs(found.mean / 12_000 - out.mean)).toBeLessThan(0.02);
    expect(Math.abs(found.variance / 144e6 / out.variance - 1)).toBeLessThan(0.02);
    inputs.forEach((path, index) => {
      const { first, total } = found.inputs.find((each) => each.path === path)!;
      for (const [estimate, truth] of [[first, out.first[index]!], [total, out.total[index]!]] as const) {
        expect(estimate.low <= truth + 1e-12 && truth <= estimate.high + 1e-12, `${path} ${truth} in ${estimate.low}–${estimate.high}`).toBe(true);
        expect(Math.abs(estimate.value - truth)).toBeLessThan(0.05);
      }
    });
  }); // prettier-ignore

  const products = file.cases.filter(({ in: given }) => given.function === 'sobolG' && given.dimensions <= 3);
  it.each(products)('of the g-function with a = $in.a lie within their intervals', ({ in: given, out }) => {
    const weights = given.a as number[];
    const factors = weights.map((a, index) => `(max(4*${inputs[index]}-2,2-4*${inputs[index]})+${a})/${1 + a}`);
    const found = finished(sobolStudy(formulaHall(factors.join('*'), 0, 0.5, ranges), { of, rows: 1024 }));
    weights.forEach((_, index) => {
      const { first, total } = found.inputs.find((each) => each.path === inputs[index])!;
      for (const [estimate, truth] of [[first, out.first[index]!], [total, out.total[index]!]] as const) {
        expect(estimate.low <= truth && truth <= estimate.high, `${inputs[index]} ${truth} in ${estimate.low}–${estimate.high}`).toBe(true);
        expect(Math.abs(estimate.value - truth)).toBeLessThan(0.05);
      }
    });
    for (const path of inputs.slice(weights.length)) expect(found.inputs.find((each) => each.path === path)!.total.value).toBe(0);
  }); // prettier-ignore

  it('of a difference are the shares of its variance, correlations left out', () => {
    // Spans of 40 000 and 20 000: variances as 4 to 1.
    const parts = {
      operations: { itCost: evenly(120_000, 110_000, 130_000) },
      correlations: { both: { first: support, second: cost, value: 0.9 } },
    };
    const found = finished(sobolStudy(chanceHall(parts), { of, rows: 1024 }));
    expect(found.correlationsLeftOut).toBe(true);
    expect(found.inputs.map(({ path }) => path)).toEqual([support, cost]);
    for (const [index, share] of [0.8, 0.2].entries())
      for (const estimate of [found.inputs[index]!.first, found.inputs[index]!.total])
        expect(Math.abs(estimate.value - share)).toBeLessThan(0.02);
    expect(Math.abs(found.variance / ((40_000 ** 2 + 20_000 ** 2) / 12) - 1)).toBeLessThan(0.01);
  });

  it('are none where the figure is the same in every future, or nothing uncertain is read', () => {
    expect(finished(sobolStudy(chanceHall(), { of: 'fte', rows: 64 }))).toMatchObject({ variance: 0, inputs: [] }); // prettier-ignore
  });

  it('are refused for a figure that is absent in some futures', () => {
    const study = () => finished(sobolStudy(chanceHall(), { of: 'breakEvenYear', rows: 64 }));
    expect(study).toThrow(ScenarioError);
  });
});
