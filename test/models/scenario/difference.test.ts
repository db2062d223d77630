import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { applyChanges } from '../../../models/scenario/changes.ts';
import { difference } from '../../../models/scenario/difference/difference.ts';
import type { Changes, Difference } from '../../../models/scenario/difference/inputDifference.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';
import { workedExampleA } from '../hall/workedExample.ts';

const { streams, operations, funding } = workedExampleA;
const first = openScenario(workedExampleA);
const against = (parts: object): Difference => difference(hallFormat, first, openScenario({ ...workedExampleA, ...parts })); // prettier-ignore
const goods = (fields: object) => ({ streams: { goods: { ...streams.goods, ...fields } } });

/** A scenario with changes made, opened. */
function changed(base: AcceptedScenario, changes: Changes): AcceptedScenario {
  const { inputs, problems } = applyChanges(hallFormat, base.inputs, changes);
  expect(problems).toEqual([]);
  return openScenario({ format: 'holdbar-scenario', version: 1, id: 'changed', title: 'Changed', ...inputs });
}

describe('the difference of two scenarios', () => {
  it('is nothing where only the spelling differs, or a default is written out', () => {
    const { captureRate } = streams.goods;
    const found = against({ ...goods({ captureRate: { value: captureRate * 100, unit: '%' } }), verdict: { years: 10 } }); // prettier-ignore
    expect([found.sameInputs, found.inputs, found.texts, found.changes]).toEqual([true, [], [], {}]);
  });

  it('gives both values in the same unit with their sources', () => {
    const price = {
      value: 12,
      unit: 'kNOK/tonne',
      source: 'A letter',
      note: 'Read twice',
      status: 'sourced',
    };
    const { inputs, changes } = against(goods({ salesPrice: price }));
    const before = 10_000;
    expect(inputs).toEqual([
      {
        path: 'streams.goods.salesPrice',
        kind: 'changed',
        label: expect.objectContaining({ nb: expect.stringContaining(': ') }),
        group: expect.objectContaining({ nb: 'Materialstrømmer' }),
        unit: 'NOK0/tonne',
        first: { value: before, isDefault: false },
        second: {
          value: 12_000,
          source: 'A letter',
          note: 'Read twice',
          status: 'sourced',
          isDefault: false,
        },
      },
    ]);
    expect(changes).toEqual({ 'streams.goods.salesPrice': price });
  });

  it('names members that came, went, or became of another kind, and fields that only one has', () => {
    const grant = { ...funding.pilotGrant };
    const { inputs, changes } = against({
      streams: { goods: { ...streams.goods, internalDemand: 3 }, more: streams.goods },
      funding: { municipality: { kind: 'partner', commitment: 'decided', amount: 5 } },
      verdict: { supportLimit: 100 },
    });
    const kinds = Object.fromEntries(inputs.map(({ path, kind }) => [path, kind]));
    expect(kinds).toMatchObject({
      'verdict.supportLimit': 'onlySecond',
      'streams.more': 'added',
      'funding.pilotGrant': 'removed',
      'funding.municipality': 'changed',
    });
    expect(changes['funding.pilotGrant']).toBeNull();
    const removed = inputs.find(({ path }) => path === 'funding.pilotGrant');
    expect([removed?.first?.value, removed?.second]).toEqual([grant, undefined]);
    expect(removed?.label.nb).toContain('Finansieringskilde');
  });

  it('has the order of drawing as one change, and each event and correlation as a member', () => {
    const order = ['streams.goods.salesPrice', 'events.rent'];
    const rent = { kind: 'multiply', probability: 0.1, from: '2028-01', to: '2028-12', input: 'places.hall.yearlyRent', value: 2 }; // prettier-ignore
    const found = against({ sampling: { order }, events: { rent } });
    expect(found.inputs.map(({ path, kind }) => [path, kind])).toEqual([['sampling.order', 'changed'], ['events.rent', 'added']]); // prettier-ignore
    expect(found.changes).toEqual({ 'sampling.order': order, 'events.rent': rent });
    const variant = changed(first, found.changes);
    expect(variant.values['sampling']?.['order']).toEqual(order);
    expect(difference(hallFormat, variant, openScenario({ ...workedExampleA, sampling: { order }, events: { rent } })).sameInputs).toBe(true); // prettier-ignore
  });

  it('is not one of the order of drawing where a variant leaves it to its base', () => {
    const [base, variant] = ['tromso', 'tromso-larger-volume'].map((id) => openFile(scenarioFile(id)).values['sampling']); // prettier-ignore
    expect(base?.['order']).toContain('streams.furniture.salesPrice');
    expect(variant).toEqual(base);
  });

  it('keeps words apart from numbers', () => {
    const found = against({
      ...goods({ label: 'Varer' }),
      operations: { ...operations, itCost: { value: operations.itCost, source: 'A letter' } },
      order: { streams: ['goods'] },
    });
    expect(found.sameInputs).toBe(true);
    expect(found.inputs).toEqual([]);
    expect(found.texts.map(({ path, part, second }) => [path, part, second])).toEqual(
      expect.arrayContaining([
        ['operations.itCost', 'source', 'A letter'],
        ['streams.goods.label', 'name', 'Varer'],
        ['order.streams', 'order', 'goods'],
      ]),
    );
    expect(found.changes).toEqual({});
    expect(Object.keys(found.textChanges)).toHaveLength(3);
  });

  it('of a variant and its base is the changes of the variant', () => {
    const variant = openFile(scenarioFile('tromso-larger-volume'));
    const found = difference(hallFormat, openFile(scenarioFile('tromso')), variant);
    expect(found.changes).toEqual(variant.head.changes);
  });

  it('turns the first into the second when applied, both ways', { timeout: 60_000 }, () => {
    const pair = fc.property(generatedScenario, generatedScenario, (one, other) => {
      const [a, b] = [openScenario(one), openScenario(other)];
      const there = difference(hallFormat, a, b);
      const back = difference(hallFormat, b, a);
      expect(changed(a, there.changes).hash).toBe(b.hash);
      expect(changed(b, back.changes).hash).toBe(a.hash);
      expect(back.inputs).toHaveLength(there.inputs.length);
    });
    fc.assert(pair, { seed: 41, numRuns: 20, endOnFailure: true });
  });

  it('with the changes of words gives its words too', { timeout: 60_000 }, () => {
    const pair = fc.property(generatedScenario, generatedScenario, (one, other) => {
      const [a, b] = [openScenario(one), openScenario(other)];
      const { changes, textChanges } = difference(hallFormat, a, b);
      const again = difference(hallFormat, changed(a, { ...changes, ...textChanges }), b);
      expect([again.inputs, again.texts]).toEqual([[], []]);
    });
    fc.assert(pair, { seed: 43, numRuns: 12, endOnFailure: true });
  });

  it('of a generated scenario and itself is nothing', () => {
    const one = fc.property(generatedScenario, (document) => {
      const scenario = openScenario(document);
      const { sameInputs, inputs, texts, changes, textChanges } = difference(hallFormat, scenario, openScenario(document)); // prettier-ignore
      expect([sameInputs, inputs, texts, changes, textChanges]).toEqual([true, [], [], {}, {}]);
    });
    fc.assert(one, { seed: 42, numRuns: 10 });
  });
});
