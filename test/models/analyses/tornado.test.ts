import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../models/analyses/steps.ts';
import {
  tornado,
  type Tornado,
  type TornadoOptions,
  type TornadoRow,
} from '../../../models/analyses/tornado.ts';
import { assemble } from '../../../models/engine/assemble.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';
import { quietHall, tenTonnes, type Parts } from '../hall/quietHall.ts';
import { expectProblem, problemsOf } from '../scenario/refusal.ts';

function asked(document: unknown, options: TornadoOptions): Tornado {
  const scenario = openScenario(document);
  return finished(tornado(scenario, assemble(hallModel, scenario.read), options));
}

const support = { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 100_000 };

/** Costs 170 000 a year, support 100 000, no growth: the gap is otherCost + itCost − support. */
const linear = (parts: Parts = {}) => ({
  ...quietHall,
  operations: { otherCost: 120_000, itCost: 50_000, ...(parts['operations'] as object | undefined) },
  funding: { municipality: support },
});
const row = ({ rows }: Tornado, path: string): TornadoRow => {
  const found = rows.find((each) => each.path === path);
  if (found === undefined) throw new RangeError(`no row ${path}`);
  return found;
};

describe('a tornado of a linear hall', () => {
  const found = asked(linear(), { of: 'gap' });

  it('moves every input by a tenth each way, widest first: otherCost + itCost − support', () => {
    expect(found.base).toBeCloseTo(70_000, 6);
    expect(found.rows.slice(0, 3).map(({ path }) => path)).toEqual(['operations.otherCost', 'funding.municipality.yearlyAmount', 'operations.itCost']); // prettier-ignore
    const ends = found.rows.slice(0, 3).map(({ low, high, swing }) => [low.x, low.y, high.x, high.y, swing]);
    const expected = [
      [108_000, 58_000, 132_000, 82_000, 24_000],
      [90_000, 80_000, 110_000, 60_000, 20_000],
      [45_000, 65_000, 55_000, 75_000, 10_000],
    ];
    ends.forEach((list, at) => list.forEach((value, index) => expect(value).toBeCloseTo(expected[at]?.[index] ?? NaN, 6))); // prettier-ignore
    expect(found.rows.map(({ by }) => by)).not.toContain('range');
  });

  it('moves over the range where one is given, and by the share that is asked for', () => {
    const range = { value: 120_000, range: { low: 100_000, high: 150_000 } };
    const { rows } = asked(linear({ operations: { otherCost: range } }), { of: 'gap', share: 0.5 });
    expect(rows.slice(0, 2)).toMatchObject([
      { path: 'funding.municipality.yearlyAmount', by: 'share', low: { x: 50_000 }, high: { x: 150_000 } },
      { path: 'operations.otherCost', by: 'range', low: { x: 100_000 }, high: { x: 150_000 } },
    ]);
    expect(row({ ...found, rows }, 'operations.otherCost').low.y).toBeCloseTo(50_000, 6);
    expect(row({ ...found, rows }, 'operations.otherCost').high.y).toBeCloseTo(100_000, 6);
    // The gap stops at 0: 170 000 − 150 000 is left, and with half the support 120 000.
    expect(row({ ...found, rows }, 'funding.municipality.yearlyAmount').swing).toBeCloseTo(100_000, 6);
  });

  it('says which inputs do not move it, and why', () => {
    const reasons = Object.fromEntries(found.still.map(({ path, reason }) => [path, reason.en]));
    expect(reasons['operations.marketingCost']).toContain('is 0 and has no range');
    expect(reasons['staffing.openingHours']).toMatch(/is 0|No line reads/);
    expect(found.rows.map(({ path }) => path)).not.toContain('operations.marketingCost');
  });

  it('gives null and the reason where the figure does not exist', () => {
    // Costs 70 000 a year more than comes in: 500 000 in the bank is enough for the two years, 100 000 is not.
    const rich = { ...linear(), accounts: { openingCash: { value: 500_000, range: { low: 100_000, high: 900_000 } } } }; // prettier-ignore
    const runway = asked(rich, { of: 'runway' });
    expect([runway.base, runway.reason?.en]).toEqual([null, 'The money does not run out in the period calculated.']); // prettier-ignore
    const cash = row(runway, 'accounts.openingCash');
    expect([cash.swing, cash.high.y, cash.high.reason?.en]).toEqual([null, null, 'The money does not run out in the period calculated.']); // prettier-ignore
    // 100 000 / (70 000 / 12) = 17.1 months.
    expect(cash.low).toEqual({ x: 100_000, y: 17 });
  });

  it('shows where the figure goes further between the ends', () => {
    // Sold = demand (p / 2 000)^−2 and each tonne costs 1 000: the result D (2 000 / p)² (p − 1 000) is greatest at 2 000.
    const goods = { ...tenTonnes, sellThrough: 1, salesPrice: 2000, demand: 12, referencePrice: 2000, elasticity: -2, scrapRate: 1 }; // prettier-ignore
    const freeLines = { handling: { kind: 'perTonneSold', side: 'cost', amount: 1000, art: '120' } };
    const found = asked({ ...quietHall, streams: { goods }, freeLines }, { of: 'resultMargin', share: 0.5 });
    const price = row(found, 'streams.goods.salesPrice');
    const result = (p: number): number => 12 * (2000 / p) ** 2 * (p - 1000);
    expect(price.low.y).toBeCloseTo(result(1000), 6);
    expect(price.high.y).toBeCloseTo(result(3000), 6);
    expect(price.inside?.x).toBe(2000);
    expect(price.inside?.y).toBeCloseTo(12_000, 6);
    expect(price.swing).toBeCloseTo(12_000, 6);
  });

  it('refuses an unknown figure, and a share that is none', () => {
    expectProblem(problemsOf(() => asked(linear(), { of: 'gapp' }))[0], { path: 'of', found: 'gapp', right: expect.stringContaining('one of gap, ') as string }); // prettier-ignore
    expectProblem(problemsOf(() => asked(linear(), { of: 'gap', share: 0 }))[0], { path: 'share', found: '0', right: 'a share above 0 and at most 1 (0.1 is 10 %)' }); // prettier-ignore
  });
});

describe('a tornado of a whole hall', () => {
  it('pauses with how far it is, and can be left at a pause', () => {
    const scenario = openFile(scenarioFile('tromso'));
    const steps = tornado(scenario, assemble(hallModel, scenario.read), { of: 'margin' });
    const first = steps.next();
    expect(first.done).toBe(false);
    expect(first.value).toMatchObject({ done: expect.any(Number), total: expect.any(Number) });
    expect(steps.return(undefined as never).done).toBe(true);
  });

  it(
    'of any scenario is sorted, has ends around the base, and no number that is none',
    { timeout: 60_000 },
    () => {
      const any = fc.property(generatedScenario, fc.constantFrom('gap', 'margin', 'runway', 'breakEvenYear'), (document, of) => {
      const { rows, still } = asked(document, { of });
      const swings = rows.map(({ swing }) => swing ?? -1);
      expect(swings).toEqual([...swings].sort((a, b) => b - a));
      for (const { low, high, base, swing } of rows) {
        expect(low.x <= base && base <= high.x).toBe(true);
        for (const { y, reason } of [low, high]) expect(y === null ? reason !== undefined : Number.isFinite(y)).toBe(true); // prettier-ignore
        if (swing !== null && low.y !== null && high.y !== null) expect(swing).toBeGreaterThanOrEqual(Math.abs(high.y - low.y)); // prettier-ignore
      }
      expect(new Set([...rows, ...still].map(({ path }) => path)).size).toBe(rows.length + still.length);
    }); // prettier-ignore
      fc.assert(any, { seed: 12, numRuns: 8, endOnFailure: true });
    },
  );
});
