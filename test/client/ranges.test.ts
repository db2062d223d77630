import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { uncertainPaths, withoutRange, withPlaces, withRange } from '../../client/document/ranges.ts';
import { withValue } from '../../client/document/editField.ts';
import { rangeShape } from '../../client/form/rangeShape.ts';
import {
  distributionOf,
  hallFormat,
  openScenario,
  resolve,
  type Cell,
  type NumberField,
  type ScenarioDocument,
} from '../../models/index.ts';

const read = (name: string): ScenarioDocument =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../scenarios', `${name}.json`), 'utf8'),
  ) as ScenarioDocument;
const text = { nb: 'Tall', nn: 'Tal', en: 'Number' };
const field: NumberField = { type: 'number', unit: 'NOK', label: text, help: text };

describe('a number that is given a span', () => {
  test('keeps its value where that lies within, with its source', () => {
    const old: Cell = { value: 8, source: 'plan', status: 'sourced', note: 'stays' };
    expect(withRange(field, old, { low: 6, high: 12 })).toEqual({
      cell: { ...old, range: { low: 6, high: 12 } },
      isMiddle: false,
    });
  });

  test('is the middle of it where it lies outside or is not there, and the old source goes', () => {
    const old: Cell = { value: 20, source: 'plan', note: 'stays' };
    expect(withRange(field, old, { low: 6, high: 12 })).toMatchObject({ isMiddle: true });
    expect(withRange(field, old, { low: 6, high: 12 }).cell).toEqual({
      value: 9,
      note: 'stays',
      range: { low: 6, high: 12 },
    });
    expect(withRange(field, undefined, { low: 6, high: 12 }).cell.value).toBe(9);
    expect(withRange({ ...field, whole: true }, undefined, { low: 6, high: 13 }).cell.value).toBe(10);
  });

  test('is what is said, and the rest of what was said of the range stays', () => {
    const old: Cell = { value: 8, range: { low: 6, high: 12, dist: 'triangular', ends: 'absolute' } };
    expect(withRange(field, old, { low: 8, high: 20, value: 12 }).cell).toEqual({
      value: 12,
      range: { low: 8, high: 20, dist: 'triangular', ends: 'absolute' },
    });
    const discrete: Cell = { value: 1, range: { low: 1, high: 2, dist: 'discrete', values: [{ value: 1, probability: 0.5 }, { value: 2, probability: 0.5 }] } }; // prettier-ignore
    expect(withRange(field, discrete, { low: 1, high: 3 }).cell.range).toEqual({ low: 1, high: 3 });
  });

  test('is a plain number again without it', () => {
    expect(withoutRange({ value: 8, range: { low: 6, high: 12 } })).toBe(8);
    expect(withoutRange({ value: 8, range: { low: 6, high: 12 }, note: 'stays' })).toEqual({ value: 8, note: 'stays' }); // prettier-ignore
  });
});

describe('the order in which numbers are drawn', () => {
  const tromso = read('tromso');
  const inputs = (document: ScenarioDocument, base?: ScenarioDocument): Record<string, unknown> =>
    resolve(hallFormat, document, () => base).inputs;

  test('has the number, its years and its steps', () => {
    const range = { low: 1, high: 2 };
    expect(uncertainPaths('a.b', 5)).toEqual([]);
    expect(uncertainPaths('a.b', { value: 1, range, years: { 2030: { value: 2, range }, 2031: 3 } })).toEqual(['a.b', 'a.b.years.2030']); // prettier-ignore
    expect(uncertainPaths('a.b', { value: 1, steps: [{ from: '2030-01', value: { value: 2, range } }] })).toEqual(['a.b.steps.0.value']); // prettier-ignore
  });

  test('takes new numbers last and leaves those that have a place', () => {
    const one = withPlaces(tromso, ['roles.worker.plannedFte'], inputs(tromso), {});
    const before = (inputs(tromso)['sampling'] as { order?: string[] } | undefined)?.order ?? [];
    const expected = [...before, ...(before.includes('roles.worker.plannedFte') ? [] : ['roles.worker.plannedFte'])]; // prettier-ignore
    expect((inputs(one)['sampling'] as { order: string[] }).order).toEqual(expected);
    expect(withPlaces(one, ['roles.worker.plannedFte'], inputs(one), {})).toBe(one);
    const two = withPlaces(one, ['a.b', 'roles.worker.plannedFte'], inputs(one), {});
    expect((inputs(two)['sampling'] as { order: string[] }).order).toEqual([...expected, 'a.b']);
  });

  test('of a variant is that of its base with the new ones after, and the whole can be read', () => {
    const variant = read('tromso-larger-volume');
    const ranged = withValue(variant, 'operations.itCost', { value: 66_000, range: { low: 50_000, high: 90_000 } }); // prettier-ignore
    const placed = withPlaces(ranged, ['operations.itCost'], inputs(variant, tromso), inputs(tromso));
    const { order } = inputs(placed, tromso)['sampling'] as { order: string[] };
    expect(order.at(-1)).toBe('operations.itCost');
    expect(order.slice(0, -1)).toEqual((inputs(tromso)['sampling'] as { order?: string[] } | undefined)?.order ?? []); // prettier-ignore
    expect(() => openScenario(placed, () => tromso)).not.toThrow();
  });
});

describe('the shape of a span', () => {
  const shape = (value: number, range: Cell['range']) =>
    rangeShape(distributionOf(field, range ?? { low: 0, high: 0 }, { value }), 10);

  test('of a uniform distribution is flat and holds all but the tails, 0.4 % on each side', () => {
    const bars = shape(5, { low: 0, high: 10, dist: 'uniform', ends: 'absolute' });
    for (const { share } of bars) expect(share).toBeCloseTo(0.0992, 6);
    expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.992, 9);
    expect(bars[0]?.from).toBeCloseTo(0.04, 9);
  });

  test('of a triangle is highest at the number, in the proportions of its area', () => {
    // From 0 to 10 with the top at 5: below 5 lies half, and between the deciles of the width the area grows evenly.
    const bars = shape(5, { low: 0, high: 10, dist: 'triangular', ends: 'absolute' });
    const first = bars.slice(0, 5).map(({ share }) => share);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(first.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.496, 6);
  });

  test('of one value alone is no shape', () => {
    expect(shape(5, { low: 5, high: 5 })).toEqual([]);
  });
});
