import { describe, expect, it } from 'vitest';
import { finished } from '../../../models/analyses/steps.ts';
import { twoInputMap } from '../../../models/analyses/twoInputMap/twoInputMap.ts';
import type { TwoInputMap } from '../../../models/analyses/twoInputMap/twoInputMapAnswer.ts';
import type { TwoInputMapOptions } from '../../../models/analyses/twoInputMap/twoInputMapOptions.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { plainRole, quietHall, type Parts } from '../hall/quietHall.ts';
import { formulaHall } from './formulaHall.ts';

/** A hall that costs 120 000 a year, is given 80 000 and could do with 30 000 more. */
const supported = (more: Parts = {}) =>
  openScenario({
    ...quietHall,
    operations: { itCost: 120_000 },
    accounts: { openingCash: 1_000_000 },
    verdict: { supportLimit: 30_000 },
    funding: { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 80_000 } },
    ...more,
  });

const inputs = { x: 'funding.owner.yearlyAmount', y: 'operations.itCost' };

describe('the map of support and cost', () => {
  const map = finished(twoInputMap(supported(), inputs));

  it('has 40 × 40 cells, each with the verdict and the margin at its middle', () => {
    expect([map.outcomes.length, map.outcomes[0]?.length]).toEqual([40, 40]);
    map.y.places.forEach((cost, row) =>
      map.x.places.forEach((support, column) => {
        // By hand: it holds where half a krone or less is missing, with support where 30 000 or less is.
        const margin = support - cost;
        const outcome = margin >= -0.5 ? 'holds' : margin >= -30_000.5 ? 'holdsWithSupport' : 'doesNotHold';
        expect(map.outcomes[row]?.[column], `${support} ${cost}`).toBe(outcome);
        expect(Math.abs((map.margins[row]?.[column] ?? NaN) - Math.min(margin, 12 * 1e6 + margin))).toBeLessThan(1e-6); // prettier-ignore
      }),
    );
  });

  it('has its line where support meets cost, to 1e-9', () => {
    const columns = map.x.places.filter((support) => support < (map.y.places.at(-1) ?? 0) && support > (map.y.places[0] ?? 0)); // prettier-ignore
    expect(columns.length).toBeGreaterThan(20);
    expect(map.frontier.map(({ x }) => x)).toEqual(columns);
    for (const { x, y, holdsAbove } of map.frontier) {
      expect(Math.abs(y - (x + 0.5)) / y).toBeLessThanOrEqual(1e-9);
      expect(holdsAbove).toBe(false);
    }
  });

  it('shows today, and where each input alone flips it', () => {
    for (const { base, span } of [map.x, map.y]) {
      expect(span.low).toBeLessThanOrEqual(base);
      expect(span.high).toBeGreaterThanOrEqual(base);
    }
    expect(map.x.span.high).toBeGreaterThan(120_000);
    expect(map.outcome).toBe('doesNotHold');
    expect(map.coarse).toBe(false);
  });
});

/** What the cell at the middle of a cell's square of four by four says. */
const ofSquare = (outcomes: TwoInputMap['outcomes'], row: number, column: number) =>
  outcomes[row - (row % 4) + 2]?.[column - (column % 4) + 2];

describe('a map', () => {
  it('gives a coarse picture first: a hundred cells for their neighbours', () => {
    const steps = twoInputMap(supported(), inputs);
    let partial: TwoInputMap | undefined;
    let lookedAt = 0;
    let next = steps.next();
    let before = 0;
    for (; next.done !== true; next = steps.next()) {
      expect(next.value.done).toBeGreaterThanOrEqual(before);
      expect(next.value.done).toBeLessThanOrEqual(next.value.total);
      before = next.value.done;
      if (next.value.partial === undefined) continue;
      partial ??= next.value.partial;
      lookedAt ||= next.value.done;
    }
    expect(lookedAt).toBe(100);
    expect(partial?.coarse).toBe(true);
    expect(partial?.frontier).toEqual([]);
    // Each square has throughout what the whole map says of its middle.
    const { outcomes } = next.value;
    const expected = outcomes.map((row, at) => row.map((_, column) => ofSquare(outcomes, at, column)));
    expect(partial?.outcomes).toEqual(expected);
  });

  it('has as many columns as there are whole numbers, and gaps where there is no value', () => {
    const formula =
      'staffing.trainingPayment * priceIndex.level[general] * (volumes.scale - 4)^0.5 * sum(role, staffing.subsidyMonths)';
    const scenario = formulaHall('0', 7.5, 6, {
      roles: { helper: { ...plainRole, plannedFte: 0, subsidyMonths: 6 } },
      freeLines: {
        earned: { kind: 'formula', label: 'Earned', side: 'income', art: '650', ownFormula: formula },
      },
    });
    const map = finished(twoInputMap(scenario, { x: 'roles.helper.subsidyMonths', y: 'volumes.scale' }));
    expect(map.x.places).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    map.y.places.forEach((y, row) => expect(map.outcomes[row]?.[12] === null, `${y}`).toBe(y < 4));
    // 5 months at √(y − 4) are 7.5 at y = 6.25.
    const [point] = map.frontier.filter(({ x }) => x === 5);
    expect(Math.abs((point?.y ?? NaN) - 6.25)).toBeLessThan(1e-4);
  });

  const wrong: [what: string, options: TwoInputMapOptions, path: string][] = [
    ['of an unknown input', { ...inputs, x: 'operations.itCosts' }, 'x'],
    ['of a choice', { ...inputs, y: 'accounts.legalForm' }, 'y'],
    ['of one input twice', { x: inputs.x, y: inputs.x }, 'y'],
    ['of no columns', { ...inputs, columns: 0 }, 'columns'],
    ['of too many rows', { ...inputs, rows: 10_000 }, 'rows'],
  ];
  it.each(wrong)('%s is refused', (_, options, path) => {
    const asked = () => finished(twoInputMap(supported(), options));
    expect(asked).toThrow(ScenarioError);
    try {
      asked();
    } catch (error) {
      expect((error as ScenarioError).problems[0]?.path).toBe(path);
    }
  });
});
