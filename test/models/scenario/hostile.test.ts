import { afterEach, describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { readText } from '../../../models/scenario/readText.ts';
import { workedExampleA as whole } from '../hall/workedExample.ts';
import { problemsOf } from './refusal.ts';

type Raw = Readonly<Record<string, unknown>>;

const json = (document: unknown): string => JSON.stringify(document);
const text = json(whole);
const variant = (changes: string): string => `{"format":"holdbar-scenario","version":1,"id":"v","title":"V","extends":{"id":"base","document":${text}},"changes":${changes}}`; // prettier-ignore
const read = (file: string) => openScenario(readText(file));

/** A text with one part replaced, as nobody writes it by hand in an object literal. */
function replaced(part: string, by: string): string {
  expect(text).toContain(part);
  return text.replace(part, by);
}

describe('names that every object is born with', () => {
  afterEach(() => {
    const born = {} as Raw;
    expect([born['polluted'], born['kind'], born['growth'], born['value']]).toEqual(Array<undefined>(4));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  const inFiles: [where: string, file: string, path: string][] = [
    ['the file', `{"__proto__":{"polluted":1},${text.slice(1)}`, '__proto__'],
    ['a group', replaced('"economy":{', '"economy":{"__proto__":{"polluted":1},'), 'economy.__proto__'],
    ['a list of members', replaced('"streams":{', '"streams":{"__proto__":{"kind":"tonnes"},'), 'streams.__proto__'], // prettier-ignore
    ['a member', replaced('"goods":{', '"goods":{"__proto__":{"polluted":1},'), 'streams.goods.__proto__'],
    ['a cell', replaced('"salesPrice":10000', '"salesPrice":{"value":1,"__proto__":{"polluted":1}}'), 'streams.goods.salesPrice.__proto__'], // prettier-ignore
    ['years', replaced('"salesPrice":10000', '"salesPrice":{"value":1,"years":{"__proto__":{"value":2}}}'), 'streams.goods.salesPrice.years.__proto__'], // prettier-ignore
    ['a fixed list', replaced('"priceIndices":{', '"priceIndices":{"__proto__":{"growth":1},'), 'priceIndices.__proto__'], // prettier-ignore
    ['the order', `${text.slice(0, -1)},"order":{"__proto__":["goods"]}}`, 'order.__proto__'],
    ['a base', variant('{}').replace('"economy":{', '"economy":{"__proto__":{"polluted":1},'), 'extends.document.economy.__proto__'], // prettier-ignore
    ['changes', variant('{"__proto__":{"polluted":1}}'), 'changes.__proto__'],
    ['a path of changes', variant('{"__proto__.polluted":1}'), 'changes.__proto__.polluted'],
    ['a member in changes', variant('{"streams.__proto__":{"kind":"tonnes"}}'), 'changes.streams.__proto__'],
    ['a changed member', variant('{"streams.goods":{"__proto__":{"polluted":1}}}'), 'changes.streams.goods.__proto__'], // prettier-ignore
  ];
  it.each(inFiles)('are refused: __proto__ in %s', (_, file, path) => {
    expect(problemsOf(() => read(file)).map((problem) => problem.path)).toContain(path);
  });

  const others = ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__']; // prettier-ignore
  it.each(others)('are refused: %s anywhere', (name) => {
    const documents: Raw[] = [
      { ...whole, [name]: {} },
      { ...whole, economy: { ...whole.economy, [name]: 1 } },
      { ...whole, streams: { ...whole.streams, [name]: whole.streams.goods } },
      { ...whole, streams: { goods: { ...whole.streams.goods, [name]: 1 } } },
      { ...whole, streams: { goods: { ...whole.streams.goods, salesPrice: { value: 1, [name]: 1 } } } },
      { ...whole, priceIndices: { [name]: { growth: 0 } } },
      { ...whole, arts: { [name]: { row: 'salaries' } } },
      { ...whole, order: { [name]: [] } },
    ];
    for (const document of documents) expect(problemsOf(() => openScenario(document)).length).toBeGreaterThan(0); // prettier-ignore
  });

  it.each(others)('lead nowhere: %s as a value or a path of changes', (name) => {
    const documents: Raw[] = [
      { ...whole, staffing: { zone: name } },
      { ...whole, accounts: { legalForm: name } },
      { ...whole, timeline: { ...whole.timeline, closing: { milestone: name, months: 0 } } },
      { ...whole, streams: { goods: { ...whole.streams.goods, kind: name } } },
      { ...whole, streams: { goods: { ...whole.streams.goods, salesPrice: { value: 1, unit: name } } } },
      { ...whole, freeLines: { mine: { kind: 'perMonth', amount: 1, indexedBy: name } } },
    ];
    for (const document of documents) expect(problemsOf(() => openScenario(document)).length).toBeGreaterThan(0); // prettier-ignore
    for (const path of [
      name,
      `${name}.x`,
      `economy.${name}`,
      `priceIndices.${name}`,
      `priceIndices.${name}.growth`,
      `streams.${name}.label`,
      `streams.goods.${name}`,
      `order.${name}`,
    ])
      // prettier-ignore
      expect(problemsOf(() => read(variant(json({ [path]: 1 })))).length, path).toBeGreaterThan(0);
    const based = { format: 'holdbar-scenario', version: 1, id: 'v', title: 'V', extends: name };
    expect(problemsOf(() => openScenario(based))).toHaveLength(1);
  });
});

describe('a file made to hurt', () => {
  const many = (length: number, entry: (index: number) => readonly [string, unknown]): Raw =>
    Object.fromEntries(Array.from({ length }, (_, index) => entry(index)));
  const nested = (depth: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };

  it('of five megabytes of nesting is refused at once', () => {
    const [problem] = problemsOf(() => readText('['.repeat(5_000_000)));
    expect(problem?.expected.en).toBe('a file of at most 1000 kB');
  });

  const cases: [what: string, document: unknown][] = [
    ['deep brackets for a group', { ...whole, economy: nested(50_000) }],
    ['deep brackets for a number', { ...whole, streams: { goods: { ...whole.streams.goods, salesPrice: nested(50_000) } } }], // prettier-ignore
    ['deep brackets for all', nested(50_000)],
    ['unknown groups', { ...whole, ...many(60_000, (index) => [`economi${index}`, 1]) }],
    ['unknown fields', { ...whole, economy: many(60_000, (index) => [`populatio${index}`, 1]) }],
    ['members', { ...whole, streams: many(5000, (index) => [`s${index}`, whole.streams.goods]) }],
    ['members without anything', { ...whole, streams: many(5000, (index) => [`s${index}`, { kind: 'tonnes' }]) }], // prettier-ignore
    ['years that are none', { ...whole, streams: { goods: { ...whole.streams.goods, salesPrice: { value: 1, years: many(50_000, (index) => [`y${index}`, 1]) } } } }], // prettier-ignore
    ['steps that are none', { ...whole, streams: { goods: { ...whole.streams.goods, salesPrice: { value: 1, steps: Array.from({ length: 50_000 }, () => 1) } } } }], // prettier-ignore
    ['unknown changes', { ...whole, streams: undefined, extends: { id: 'base', document: whole }, changes: many(30_000, (index) => [`streams.goods.salesPric${index}`, 1]) }], // prettier-ignore
    ['an endless name', { ...whole, ['x'.repeat(900_000)]: 1 }],
  ];
  // Each is refused well within a second on an idle machine.
  it.each(cases)('is refused, in few words: %s', { timeout: 20_000 }, (_, document) => {
    const problems = problemsOf(() => openScenario(document));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(100);
    expect(json(problems.slice(0, 3)).length).toBeLessThan(20_000);
  });

  it('may have two hundred members, each milestone on another', () => {
    const milestones = many(200, (index) => [`m${index}`, { date: index === 0 ? '2027-05' : { milestone: `m${index - 1}`, months: 1 } }]); // prettier-ignore
    expect(() => openScenario({ ...whole, milestones })).not.toThrow();
    const freeLines = many(500, (index) => [`l${index}`, { kind: 'perMonth', amount: index }]);
    expect(() => openScenario({ ...whole, freeLines })).not.toThrow();
  });
});
