import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../../models/hall/scenarioSchema.ts';
import type { Merge, MergeWishes } from '../../../../models/scenario/merge/merge.ts';
import { mergedSequence } from '../../../../models/scenario/merge/mergedSequence.ts';
import { mergeScenarios } from '../../../../models/scenario/merge/mergeScenarios.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';
import { generatedScenario } from '../../hall/generatedScenario.ts';
import { workedExampleA } from '../../hall/workedExample.ts';

type Raw = Record<string, unknown>;

const { streams, roles, operations, economy } = workedExampleA;
const { goods } = streams;
const { worker } = roles;

/** Merges three documents; each is the worked example with other parts. */
function merged(parts: { base?: object; mine?: object; theirs?: object }, wishes?: MergeWishes): Merge {
  const opened = (more: object = {}) => openScenario({ ...workedExampleA, ...more });
  const base = opened(parts.base);
  return mergeScenarios(hallFormat, { base, mine: opened({ ...parts.base, ...parts.mine }), theirs: opened({ ...parts.base, ...parts.theirs }) }, wishes); // prettier-ignore
}

const paths = (list: readonly { readonly path: string }[]): readonly string[] => list.map(({ path }) => path);
const withPrice = (salesPrice: unknown): object => ({ streams: { goods: { ...goods, salesPrice } } });

describe('a three-way merge', () => {
  it('takes over what only one side changed, also in the same member', () => {
    const found = merged({
      mine: {
        streams: { goods: { ...goods, salesPrice: 11_000 } },
        economy: { ...economy, population: 900 },
      },
      theirs: { streams: { goods: { ...goods, scrapRate: 0.2 } }, title: 'Another name' },
    });
    expect([found.open, found.conflicts, found.agreed]).toEqual([0, [], []]);
    expect(paths(found.fromMine)).toEqual(['economy.population', 'streams.goods.salesPrice']);
    expect(paths(found.fromTheirs)).toEqual(['title', 'streams.goods.scrapRate']);
    expect(found.document).toEqual({
      ...workedExampleA,
      title: 'Another name',
      economy: { ...economy, population: 900 },
      streams: { goods: { ...goods, salesPrice: 11_000, scrapRate: 0.2 } },
    });
  });

  it('says what both changed differently: label, unit, both values and what it was, and takes what is chosen', () => {
    const sides = { mine: withPrice({ value: 12, unit: 'kNOK/tonne', source: 'A letter' }), theirs: withPrice(9000) }; // prettier-ignore
    const { conflicts, document, open } = merged(sides);
    expect(document).toBeUndefined();
    expect(open).toBe(1);
    expect(conflicts).toEqual([
      {
        path: 'streams.goods.salesPrice',
        label: expect.objectContaining({ nb: expect.stringContaining('goods') }),
        group: expect.objectContaining({ nb: 'Materialstrømmer' }),
        unit: 'NOK0/tonne',
        base: { value: 10_000, isDefault: false },
        mine: { value: 12_000, source: 'A letter', isDefault: false },
        theirs: { value: 9000, isDefault: false },
      },
    ]);
    const price = (wishes: MergeWishes): unknown =>
      (merged(sides, wishes).document as unknown as typeof workedExampleA).streams.goods.salesPrice;
    expect(price({ prefer: 'theirs' })).toBe(9000);
    expect(price({ prefer: 'mine' })).toEqual({ value: 12, unit: 'kNOK/tonne', source: 'A letter' });
    expect(price({ prefer: 'mine', choices: { 'streams.goods.salesPrice': 'theirs' } })).toBe(9000);
  });

  it('refuses a choice about what is no conflict, and names the one that was perhaps meant', () => {
    const sides = { mine: withPrice(12_000), theirs: withPrice(9000) };
    const wrong = (): Merge => merged(sides, { choices: { 'streams.goods.salesprice': 'mine' } });
    expect(wrong).toThrow('Did you mean "streams.goods.salesPrice"?');
  });

  it('is not disturbed by another spelling of the same number, nor by a default that is written out', () => {
    const found = merged({
      mine: { ...withPrice({ value: 10, unit: 'kNOK/tonne' }), verdict: { years: 10 } },
      theirs: withPrice(9000),
    });
    expect([paths(found.conflicts), paths(found.fromMine), paths(found.fromTheirs)]).toEqual([[], [], ['streams.goods.salesPrice']]); // prettier-ignore
    expect(merged({ mine: withPrice(9000), theirs: withPrice({ value: 9, unit: 'kNOK/tonne' }) })).toMatchObject({ open: 0, agreed: [{ path: 'streams.goods.salesPrice' }] }); // prettier-ignore
  });

  it('holds a source and its number together: who cites another source has changed the input', () => {
    const source = (text: string): object => ({ operations: { ...operations, itCost: { value: operations.itCost, source: text } } }); // prettier-ignore
    const found = merged({
      mine: source('Tilbud A'),
      theirs: { operations: { ...operations, itCost: 70_000 } },
    });
    expect(paths(found.conflicts)).toEqual(['operations.itCost']);
  });

  it('asks where one took a member away and the other changed it, and takes it away where nobody did', () => {
    const base = { streams: { goods, more: goods } };
    const removed = { streams: { goods } };
    const changed = { streams: { goods, more: { ...goods, salesPrice: 5 } } };
    for (const [mine, theirs] of [[removed, changed], [changed, removed]] as const) {
      const { conflicts } = merged({ base, mine, theirs });
      expect(paths(conflicts)).toEqual(['streams.more']);
      const [conflict] = conflicts;
      const kept = mine === changed ? conflict?.mine : conflict?.theirs;
      const gone = mine === changed ? conflict?.theirs : conflict?.mine;
      expect([kept?.value, gone, conflict?.base?.value]).toEqual([changed.streams.more, undefined, goods]);
    } // prettier-ignore
    const prefer = (side: 'mine' | 'theirs'): unknown => merged({ base, mine: removed, theirs: changed }, { prefer: side }).document?.['streams']; // prettier-ignore
    expect([prefer('mine'), prefer('theirs')]).toEqual([removed.streams, changed.streams]);
    const cheaper = { ...goods, salesPrice: 7000 };
    const quiet = merged({ base, mine: { streams: { goods: cheaper, more: goods } }, theirs: removed });
    expect(quiet.document?.['streams']).toEqual({ goods: cheaper });
  });

  it('asks where both added different members under one id, or made one of another kind', () => {
    const added = (salesPrice: number): object => ({ streams: { goods, doors: { ...goods, salesPrice } } });
    expect(paths(merged({ mine: added(1), theirs: added(2) }).conflicts)).toEqual(['streams.doors']);
    expect(merged({ mine: added(1), theirs: added(1) }).agreed).toMatchObject([{ path: 'streams.doors' }]);
    const workload = { ...worker, kind: 'workload', plannedFte: undefined };
    const { plannedFte: _, ...other } = workload;
    const found = merged({ mine: { roles: { worker: other } }, theirs: { roles: { worker: { ...worker, yearlySalary: 1 } } } }); // prettier-ignore
    expect(paths(found.conflicts)).toEqual(['roles.worker']);
  });

  it('puts orders together where both only added, and asks where both moved the same', () => {
    const three = { a: goods, b: goods, c: goods };
    const base = { streams: three, order: { streams: ['a', 'b', 'c'] } };
    const added = (id: string, order: string[]): object => ({ streams: { ...three, [id]: goods }, order: { streams: order } }); // prettier-ignore
    const both = merged({
      base,
      mine: added('x', ['a', 'x', 'b', 'c']),
      theirs: added('y', ['c', 'y', 'a', 'b']),
    });
    expect(both.document?.['order']).toEqual({ streams: ['c', 'y', 'a', 'x', 'b'] });
    const moved = (order: string[]): object => ({ order: { streams: order } });
    const found = merged({ base, mine: moved(['b', 'a', 'c']), theirs: moved(['c', 'a', 'b']) });
    expect(found.conflicts).toMatchObject([{ path: 'order.streams', mine: { value: ['b', 'a', 'c'] }, theirs: { value: ['c', 'a', 'b'] } }]); // prettier-ignore
    const without = merged({ base, mine: { streams: { a: goods, c: goods }, order: { streams: ['a', 'c'] } }, theirs: moved(['c', 'b', 'a']) }); // prettier-ignore
    expect(without.document?.['order']).toEqual({ streams: ['c', 'a'] });
  });

  it('merges formulas, ranges, events and the order of drawing as inputs', () => {
    const range = { value: 10_000, range: { low: 8000, high: 12_000 } };
    const rent = { kind: 'multiply', probability: 0.1, from: '2028-01', to: '2028-12', input: 'places.hall.yearlyRent', value: 2 }; // prettier-ignore
    const found = merged({
      base: { events: { rent } },
      mine: { ...withPrice(range), events: { rent: { ...rent, probability: 0.2 } }, sampling: { order: ['streams.goods.salesPrice'] } },
      theirs: { streams: { goods: { ...goods, salesPrice: { ...range, range: { low: 9000, high: 12_000 } } } }, events: { rent: { ...rent, value: 3 } }, sampling: { order: ['events.rent'] } },
    }); // prettier-ignore
    expect(paths(found.conflicts)).toEqual(['streams.goods.salesPrice']);
    expect(found.conflicts[0]?.theirs?.value).toMatchObject({ range: { low: 9000, high: 12_000 } });
    const settled = merged({
      base: { events: { rent }, sampling: { order: ['events.rent'] } },
      mine: { events: { rent: { ...rent, probability: 0.2 } }, sampling: { order: ['events.rent', 'a.b'] } },
      theirs: { events: { rent: { ...rent, value: 3 } }, sampling: { order: ['events.rent', 'c.d'] } },
    });
    expect(settled.document).toMatchObject({ events: { rent: { probability: 0.2, value: 3 } } });
    expect(settled.document?.['sampling']).toEqual({ order: ['events.rent', 'c.d', 'a.b'] });
  });

  it('merges tags without asking, and of two dates takes the later', () => {
    const found = merged({
      base: { tags: ['old', 'kept'], date: '2026-01-01' },
      mine: { tags: ['kept', 'mine'], date: '2026-03-01' },
      theirs: { tags: ['old', 'kept', 'theirs'], date: '2026-02-01', presentation: { title: 'Hall' } },
    });
    expect(found.document).toMatchObject({ tags: ['kept', 'mine', 'theirs'], date: '2026-03-01', presentation: { title: 'Hall' } }); // prettier-ignore
  });

  it('keeps a variant a variant, with what it states of its own', () => {
    const { changes, ...head } = scenarioFile('tromso-larger-volume').document as unknown as { changes: Raw };
    const [path = ''] = Object.keys(changes);
    const file = (more: Raw) => openFile({ ...scenarioFile('tromso-larger-volume'), document: { ...head, changes: { ...changes, ...more } } as never }); // prettier-ignore
    const own = { 'economy.population': { value: 77_544 } };
    const found = mergeScenarios(hallFormat, { base: file({}), mine: file({ 'operations.itCost': 90_000 }), theirs: file({ [path]: null, ...own }) }); // prettier-ignore
    expect(found.open).toBe(0);
    const { [path]: _, ...kept } = changes;
    expect(found.document?.extends).toEqual((head as unknown as Raw)['extends']);
    expect(found.document?.changes).toMatchObject({ ...kept, 'operations.itCost': 90_000 });
  });
});

describe('merging generated scenarios', () => {
  const three = fc.tuple(generatedScenario, generatedScenario, generatedScenario);
  /** What a document says besides its id; a part with nothing in it says nothing. */
  const said = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const parts = Object.entries(value).map(([key, part]) => [key, said(part)] as const);
    const kept = parts.filter(([key, part]) => key !== 'id' && part !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  };

  it('gives the other where one side changed nothing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(generatedScenario, generatedScenario, (one, other) => {
        const [a, b] = [openScenario(one), openScenario(other)];
        for (const sides of [{ base: a, mine: a, theirs: b }, { base: a, mine: b, theirs: a }, { base: a, mine: b, theirs: b }]) {
          const { conflicts, document } = mergeScenarios(hallFormat, sides);
          expect(conflicts).toEqual([]);
          expect(said(document)).toEqual(said(b.document));
        } // prettier-ignore
      }),
      { seed: 71, numRuns: 12, endOnFailure: true },
    );
  });

  it('finds the same conflicts from either side, and either choice settles them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(three, (documents) => {
        const [base, mine, theirs] = documents.map((each) => openScenario(each));
        if (base === undefined || mine === undefined || theirs === undefined) throw new Error('not three');
        const one = mergeScenarios(hallFormat, { base, mine, theirs });
        const other = mergeScenarios(hallFormat, { base, mine: theirs, theirs: mine });
        const turned = other.conflicts.map((each) => [each.path, each.theirs, each.mine]);
        const sorted = (list: readonly unknown[]): readonly unknown[] => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)); // prettier-ignore
        expect(sorted(one.conflicts.map((each) => [each.path, each.mine, each.theirs]))).toEqual(
          sorted(turned),
        );
        expect(sorted(paths(one.fromMine))).toEqual(sorted(paths(other.fromTheirs)));
        const settled = mergeScenarios(hallFormat, { base, mine, theirs }, { prefer: 'mine' });
        expect(settled.open).toBe(0);
        expect(settled.document).toBeDefined();
      }),
      { seed: 72, numRuns: 10, endOnFailure: true },
    );
  });
});

describe('a merged sequence', () => {
  const cases: readonly [string, string, string, string | undefined][] = [
    ['abc', 'abc', 'cab', 'cab'],
    ['abc', 'axbc', 'abcy', 'axbcy'],
    ['abc', 'ac', 'abxc', 'axc'],
    ['abc', 'xabc', 'yabc', 'yxabc'],
    ['abc', 'bac', 'acb', undefined],
  ];
  it.each(cases)('of %s, %s and %s is %s', (base, mine, theirs, wanted) => {
    expect(mergedSequence(base.split(''), mine.split(''), theirs.split(''))?.join('')).toBe(wanted);
  });
});
