import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { valueAt } from '../../../models/scenario/fieldAddress.ts';
import { workedExampleA as base } from '../hall/workedExample.ts';
import { expectProblem, problemsOf } from './refusal.ts';

type Raw = Readonly<Record<string, unknown>>;

const head = (id: string): Raw => ({ format: 'holdbar-scenario', version: 1, id, title: 'A variant' });

/** A variant that carries its base. */
const variant = (changes: Raw, document: unknown = base): Raw => ({ ...head('variant'), extends: { id: 'base', document }, changes }); // prettier-ignore

/** Files that find each other by id. */
const library: Readonly<Record<string, Raw>> = {
  base: { ...base, id: 'base' },
  child: { ...head('child'), extends: 'base', changes: { 'accounts.floor': 1, 'operations.itCost': 2 } },
  grandchild: { ...head('grandchild'), extends: { id: 'child' }, changes: { 'accounts.floor': 3 } },
  self: { ...head('self'), extends: 'self' },
  one: { ...head('one'), extends: 'two' },
  two: { ...head('two'), extends: 'one' },
  orphan: { ...head('orphan'), extends: 'nobody' },
  newer: { ...base, id: 'newer', version: 9 },
  ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`row${index}`, { ...head(`row${index}`), extends: index === 29 ? 'base' : `row${index + 1}` }])), // prettier-ignore
};
const lookup = (id: string): unknown => (Object.hasOwn(library, id) ? library[id] : undefined);
const opened = (document: unknown) => openScenario(document, lookup);
const valueOf = (document: unknown, path: string): unknown => valueAt(opened(document).values, path);

describe('a variant', () => {
  it('is its base where nothing is changed', () => {
    expect(opened(variant({})).hash).toBe(openScenario(base).hash);
    expect(opened({ ...head('v'), extends: 'base' }).hash).toBe(openScenario(base).hash);
  });

  it('changes a field, a cell, and a member', () => {
    const price = { value: 12, unit: 'kNOK/tonne', note: 'A better shop' };
    const changes = { 'accounts.floor': -5, 'streams.goods.salesPrice': price, 'streams.more': base.streams.goods }; // prettier-ignore
    expect(valueOf(variant(changes), 'accounts.floor')).toBe(-5);
    expect(valueOf(variant(changes), 'streams.goods.salesPrice')).toEqual(price);
    expect(valueOf(variant(changes), 'streams.more.captureRate')).toBe(0.5);
  });

  it('changes what the base leaves to its default', () => {
    expect(valueOf(variant({ 'verdict.years': 5 }), 'verdict.years')).toBe(5);
    expect(valueOf(variant({ 'priceIndices.energy.growth': 0.05 }), 'priceIndices.energy.growth')).toBe(0.05);
  });

  it('removes with null: a member, or a field, which then has its default', () => {
    const changes = {
      'funding.pilotGrant': null,
      'streams.goods.givenShare': null,
      'priceIndices.rent': null,
    };
    expect(valueOf(variant(changes), 'funding.pilotGrant')).toBeUndefined();
    expect(valueOf(variant(changes), 'streams.goods.givenShare')).toBe(0);
    expect(valueOf(variant(changes), 'priceIndices.rent.growth')).toBe(0.03);
  });

  it('takes a removed member out of the order of display, and may say the order', () => {
    const ordered = { ...base, order: { funding: ['municipality', 'pilotGrant'] } };
    expect(valueOf(variant({ 'funding.pilotGrant': null }, ordered), 'order.funding')).toEqual(['municipality']); // prettier-ignore
    expect(valueOf(variant({ 'order.streams': ['goods'] }), 'order.streams')).toEqual(['goods']);
  });

  it('keeps a member in the order of display when one of its fields is removed', () => {
    const ordered = { ...base, order: { streams: ['goods'] } };
    expect(valueOf(variant({ 'streams.goods.givenShare': null }, ordered), 'order.streams')).toEqual(['goods']); // prettier-ignore
  });

  it('leaves its base as it is', () => {
    const before = JSON.stringify(base);
    opened(variant({ 'streams.goods': null, 'funding.pilotGrant': null, 'accounts.floor': 9 }));
    expect(JSON.stringify(base)).toBe(before);
  });

  it('follows base after base, each change upon the other', () => {
    expect(valueOf(library['grandchild'], 'accounts.floor')).toBe(3);
    expect(valueOf(library['grandchild'], 'operations.itCost')).toBe(2);
    expect(opened(library['grandchild']).bases.map(({ head: { id } }) => id)).toEqual(['child', 'base']);
  });

  it('uses the base it carries, not one of the same id', () => {
    const carried = { ...head('v'), extends: { id: 'base', document: { ...base, accounts: { openingCash: 7 } } } }; // prettier-ignore
    expect(valueOf(carried, 'accounts.openingCash')).toBe(7);
  });
});

type Row = readonly [what: string, document: unknown, path: string, found: string, right: string];

const field = (nearest: string): string => `a field or member of the base. Did you mean "${nearest}"?`;

const refused: readonly Row[] = [
  ['no base of that id', library['orphan'], 'extends', 'nobody', 'the id of a scenario that exists'],
  ['itself for a base', library['self'], 'extends', 'self → self', 'a base that does not rest on this one'],
  [
    'bases in a circle',
    library['one'],
    'extends',
    'one → two → one',
    'a base that does not rest on this one',
  ],
  ['too many bases in a row', library['row0'], 'extends', 'row0 → row1', 'at most 20 bases in a row'],
  ['a base of a newer version', { ...head('v'), extends: 'newer' }, 'extends', 'newer', 'version 1 or older'],
  ['a number for a base', { ...head('v'), extends: 5 }, 'extends', '5', 'text'],
  ['a path for a base', { ...head('v'), extends: '../secret' }, 'extends', '"../secret"', 'an id such as "my-hall"'], // prettier-ignore
  ['a base without its id', { ...head('v'), extends: {} }, 'extends.id', 'extends.id', 'text'],
  ['inputs of its own', { ...head('v'), extends: 'base', economy: {} }, 'economy', 'economy', '"economy.…" under "changes"'], // prettier-ignore
  ['a list for changes', { ...head('v'), extends: 'base', changes: [] }, 'changes', '[]', 'an object in { }'],
  ['an unknown group', variant({ 'econ.floor': 5 }), 'changes.econ.floor', 'econ.floor', field('accounts.floor')], // prettier-ignore
  ['an unknown field', variant({ 'accounts.flor': 5 }), 'changes.accounts.flor', 'accounts.flor', field('accounts.floor')], // prettier-ignore
  ['an unknown field of a member', variant({ 'streams.goods.salesprice': 5 }), 'changes.streams.goods.salesprice', 'salesprice', field('streams.goods.salesPrice')], // prettier-ignore
  ['an unknown member', variant({ 'streams.gods.salesPrice': 5 }), 'changes.streams.gods.salesPrice', 'streams.gods.salesPrice', field('streams.goods.salesPrice')], // prettier-ignore
  ['a part of a cell', variant({ 'streams.goods.salesPrice.value': 5 }), 'changes.streams.goods.salesPrice.value', 'salesPrice.value', field('streams.goods.salesPrice')], // prettier-ignore
  ['a removed member that is not there', variant({ 'streams.wood': null }), 'changes.streams.wood', 'streams.wood', field('streams.goods')], // prettier-ignore
  ['the head', variant({ title: 'Mine' }), 'changes.title', 'title', 'a field or member of the base.'],
  ['a whole group', variant({ economy: {} }), 'changes.economy', 'economy', 'a field or member of the base.'],
  ['nothing at all', variant({ '': 5 }), 'changes.', '', 'a field or member of the base.'],
  ['text for a number', variant({ 'accounts.floor': 'x' }), 'accounts.floor', '"x"', 'a number'],
  ['a removed field that must be', variant({ 'staffing.zone': null }), 'staffing.zone', 'staffing.zone', 'an id that exists'], // prettier-ignore
  ['another kind without its fields', variant({ 'streams.goods.kind': 'items' }), 'streams.goods.itemWeight', 'itemWeight', 'above 0 and at most 10 tonne/item'], // prettier-ignore
  ['a removed member that a date hangs on', variant({ 'milestones.renewal': null }, { ...base, milestones: { renewal: { date: '2028-01' } }, timeline: { ...base.timeline, closing: { milestone: 'renewal', months: 9 } } }), 'timeline.closing', 'renewal', 'a milestone that exists.'], // prettier-ignore
  ['a removed member that another refers to', variant({ 'assets.shelves': null }, { ...base, assets: { shelves: { outlay: 1000, date: '2027-05' } }, loans: { bank: { kind: 'serial', asset: 'shelves', principal: 500, drawnOn: '2027-05', termMonths: 60 } } }), 'loans.bank.asset', 'shelves', 'an id that exists.'], // prettier-ignore
  ['an id that may not be', variant({ 'streams.constructor': base.streams.goods }), 'streams.constructor', 'constructor', 'an id such as "doors"'], // prettier-ignore
];

describe('a variant is refused with', () => {
  it.each(refused)('%s', (_, document, path, found, right) => {
    const problems = problemsOf(() => opened(document));
    expectProblem(problems.find((problem) => problem.path === path) ?? problems[0], { path, found, right });
  });

  const brokenBases: [what: string, document: Raw, changes: Raw, path: string][] = [
    ['a number for a group', { ...base, economy: 5 }, { 'economy.population': 5 }, 'economy'],
    ['nothing for a list', { ...base, streams: null }, { 'streams.more': base.streams.goods }, 'streams'],
    ['a number for a list', { ...base, streams: 5 }, { 'streams.more': base.streams.goods }, 'streams'],
    ['nothing for a member', { ...base, streams: { goods: null } }, { 'streams.goods.label': 'x' }, 'streams.goods'], // prettier-ignore
    ['a number for an order', { ...base, order: 5 }, { 'order.streams': [] }, 'order'],
    ['a number in an order', { ...base, order: { streams: 5 } }, { 'streams.goods': null }, 'order.streams'],
  ];
  it.each(brokenBases)('a base that has %s, without a crash', (_, document, changes, path) => {
    expect(problemsOf(() => opened(variant(changes, document))).map((problem) => problem.path)).toContain(path); // prettier-ignore
  });
});
