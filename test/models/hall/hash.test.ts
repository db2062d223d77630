import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { fieldAddresses, valueAt } from '../../../models/scenario/fieldAddress.ts';
import { scenarioHash } from '../../../models/scenario/hash.ts';
import type { ScenarioValues } from '../../../models/scenario/scenarioFormat.ts';
import { generatedScenario } from './generatedScenario.ts';
import { workedExampleA } from './workedExample.ts';

const { streams, operations, places } = workedExampleA;
const hashOf = (changes: object): string => openScenario({ ...workedExampleA, ...changes }).hash;
const hash = hashOf({});
const goods = (fields: object) => ({ streams: { goods: { ...streams.goods, ...fields } } });

describe('the hash of a scenario', () => {
  it('is SHA-256 in hexadecimal', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  const wordsOnly: [what: string, changes: object][] = [
    ['id', { id: 'another' }],
    ['title', { title: 'Another' }],
    ['description', { description: 'Words' }],
    ['author', { author: 'N. N.' }],
    ['date', { date: '2026-11-22' }],
    ['notes', { notes: 'Words' }],
    ['tags', { tags: ['one'] }],
    ['how it is presented', { presentation: { notes: { cliff: 'Say it slowly' } } }],
    ['municipality', { municipality: 'Tromsø' }],
    ['label', goods({ label: 'Varer' })],
    ['source', { operations: { ...operations, itCost: { value: 60_000, source: 'A letter', note: 'Read twice', status: 'sourced' } } }], // prettier-ignore
    ['order', { order: { streams: ['goods'] } }],
    ['a default written out', { accounts: { openingCash: 500_000, floor: 0, legalForm: 'unit' } }],
  ];
  it.each(wordsOnly)('does not depend on %s', (_, changes) => {
    expect(hashOf(changes)).toBe(hash);
  });

  it('does not depend on how a share is written: every whole per cent is its hundredth', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const plain = hashOf(goods({ captureRate: percent / 100 }));
      expect(hashOf(goods({ captureRate: { value: percent, unit: '%' } })), `${percent} %`).toBe(plain);
    }
  });

  const spellings: [what: string, one: object, other: object][] = [
    ['thousands', { operations: { ...operations, itCost: 60_000 } }, { operations: { ...operations, itCost: { value: 60, unit: 'kNOK/year' } } }], // prettier-ignore
    ['rent a month', { places: { hall: { ...places.hall, yearlyRent: 600 } } }, { places: { hall: { ...places.hall, yearlyRent: { value: 50, unit: 'NOK/m2/month' } } } }], // prettier-ignore
    ['kroner of either kind', goods({ salesPrice: 10_000 }), goods({ salesPrice: { value: 10_000, unit: 'NOK/tonne' } })], // prettier-ignore
    ['kroner a kilogram', goods({ salesPrice: 10_000 }), goods({ salesPrice: { value: 10, unit: 'NOK/kg' } })], // prettier-ignore
    ['a cell with a value alone', goods({ salesPrice: 10_000 }), goods({ salesPrice: { value: 10_000 } })],
    ['ranges', goods({ captureRate: { value: 0.57, range: { low: 0.29, high: 0.58 } } }), goods({ captureRate: { value: 57, unit: '%', range: { low: 29, high: 58 } } })], // prettier-ignore
    ['later years in the unit of the cell', goods({ captureRate: { value: 0.57, years: { 2028: 0.58 } } }), goods({ captureRate: { value: 57, unit: '%', years: { 2028: 58 } } })], // prettier-ignore
    ['later years in a unit of their own', goods({ captureRate: { value: 0.57, years: { 2028: 0.58 } } }), goods({ captureRate: { value: 0.57, years: { 2028: { value: 58, unit: '%' } } } })], // prettier-ignore
    ['steps in the unit of the cell', goods({ captureRate: { value: 0.5, steps: [{ from: '2028-01', value: 0.7 }] } }), goods({ captureRate: { value: 50, unit: '%', steps: [{ from: '2028-01', value: 70 }] } })], // prettier-ignore
  ];
  it.each(spellings)('does not depend on how numbers are written: %s', (_, one, other) => {
    expect(hashOf(other)).toBe(hashOf(one));
  });

  it('changes with every number, date, choice, reference and formula', { timeout: 60_000 }, () => {
    const every = fc.property(generatedScenario, (document) => {
      const { values, hash: own } = openScenario(document);
      const changed = changedValues(values).map(([path, other]) => [path, scenarioHash(hallFormat, other)]);
      expect(changed.filter(([, found]) => found === own).map(([path]) => path)).toEqual([]);
    });
    fc.assert(every, { seed: 3, numRuns: 6, endOnFailure: true });
  });

  it('changes with what is uncertain, and how it is drawn', () => {
    const event = { kind: 'multiply', probability: 0.1, from: '2028-01', to: '2028-12', input: 'places.hall.yearlyRent', value: 2 }; // prettier-ignore
    const happens = hashOf({ events: { rent: event } });
    expect(happens).not.toBe(hash);
    expect(hashOf({ events: { rent: { ...event, input: 'streams.goods.salesPrice' } } })).not.toBe(happens);
    expect(hashOf({ events: { rent: { ...event, label: 'Doubled' } } })).toBe(happens);
    expect(hashOf({ sampling: { order: ['places.hall.yearlyRent'] } })).not.toBe(hash);
    expect(hashOf({ sampling: { seed: 1 } })).not.toBe(hash);
  });

  it('does not depend on whether the usual distribution and ends are written out', () => {
    const ranged = (more: object) => goods({ captureRate: { value: 0.57, range: { low: 0.29, high: 0.58, ...more } } }); // prettier-ignore
    expect(hashOf(ranged({ dist: 'pert', ends: 'percentiles' }))).toBe(hashOf(ranged({})));
    expect(hashOf(ranged({ dist: 'triangular' }))).not.toBe(hashOf(ranged({})));
    expect(hashOf(ranged({ ends: 'absolute' }))).not.toBe(hashOf(ranged({})));
  });

  it('changes with the kind of a member, and with a member', () => {
    const { hall } = places;
    expect(hashOf({ places: { hall: { ...hall, kind: 'internalRent' } } })).not.toBe(hash);
    expect(hashOf({ places: { hall, other: hall } })).not.toBe(hash);
    expect(hashOf({ places: { other: hall } })).not.toBe(hash);
  });
});

/** The values with one thing changed, for everything that is not words: the path, and the values. */
function changedValues(values: ScenarioValues): readonly (readonly [path: string, values: ScenarioValues])[] {
  return fieldAddresses(hallFormat, values).flatMap(({ path, field }) => {
    const value = valueAt(values, path);
    // What an event happens to decides the unit of its number: see below.
    if (field.type === 'text' || value === undefined || path.endsWith('.input')) return [];
    return leavesOf(value)
      .filter((leaf) => !/\b(unit|source|note|status)$/.test(leaf))
      .map((leaf): readonly [string, ScenarioValues] => {
        const copy = structuredClone(values) as Record<string, unknown>;
        changeAt(copy, `${path}${leaf}`.split('.'));
        return [`${path}${leaf}`, copy as ScenarioValues];
      });
  });
}

function leavesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

function changeAt(holder: Record<string, unknown>, [first = '', ...rest]: readonly string[]): void {
  const value = holder[first];
  if (rest.length > 0) changeAt(value as Record<string, unknown>, rest);
  else if (typeof value === 'number') holder[first] = value + 1;
  else if (first === 'dist') holder[first] = value === 'normal' ? 'beta' : 'normal';
  else holder[first] = `${String(value)}x`;
}
