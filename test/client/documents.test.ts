import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withNumber } from '../../client/document/cells.ts';
import { withValue } from '../../client/document/editField.ts';
import {
  memberIdOf,
  movedId,
  withMember,
  withOrder,
  withoutMember,
} from '../../client/document/editMembers.ts';
import { knownMembers } from '../../client/document/knownMembers.ts';
import { canPoint, neededFirst, newMember } from '../../client/document/newMember.ts';
import { ownCopy } from '../../client/document/ownCopy.ts';
import { fileText } from '../../client/document/scenarioFile.ts';
import { changedPaths } from '../../client/form/changedPaths.ts';
import { sections, sectionOf } from '../../client/sections.ts';
import {
  hallFormat,
  openScenario,
  runHall,
  type Cell,
  type MemberList,
  type ScenarioDocument,
} from '../../models/index.ts';

const read = (name: string): ScenarioDocument =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../scenarios', `${name}.json`), 'utf8'),
  ) as ScenarioDocument;
const tromso = read('tromso');
const variant = read('tromso-larger-volume');

describe('an edit', () => {
  test('leaves the document as it was and keeps the order of the keys', () => {
    const text = JSON.stringify(tromso);
    const edited = withValue(tromso, 'roles.worker.plannedFte', 3);
    expect(JSON.stringify(tromso)).toBe(text);
    expect(Object.keys(edited)).toEqual(Object.keys(tromso));
    expect(
      JSON.stringify(withValue(edited, 'roles.worker.plannedFte', { value: 2.5, status: 'illustrative' })),
    ).toBe(text);
  });

  test('makes a group that is not there, and leaves a value out', () => {
    const edited = withValue(tromso, 'verdict.supportLimit', 500_000);
    expect(edited['verdict']).toEqual({ supportLimit: 500_000 });
    expect(withValue(edited, 'verdict.supportLimit', null)['verdict']).toEqual({});
  });

  test('of a variant is a change, and none where the base says the same', () => {
    const edited = withValue(variant, 'operations.itCost', 70_000, { value: 66_000 });
    expect(edited.changes?.['operations.itCost']).toBe(70_000);
    expect(withValue(edited, 'operations.itCost', { value: 66_000 }, { value: 66_000 })).toEqual(variant);
  });
});

describe('a number', () => {
  const base: Cell = {
    value: 2.5,
    source: 'plan',
    status: 'illustrative',
    note: 'stays',
    range: { low: 2, high: 3 },
  };

  test('that is changed loses the source that spoke of the old one, and keeps its note', () => {
    expect(withNumber(base, 4, base)).toEqual({ value: 4, note: 'stays' });
    expect(withNumber(base, 2.8, base)).toEqual({ value: 2.8, note: 'stays', range: { low: 2, high: 3 } });
    expect(withNumber({ value: 1, status: 'assumed' }, 2, undefined)).toBe(2);
  });

  test('that is the base again is the base again', () => {
    expect(withNumber({ value: 4, note: 'stays' }, 2.5, base)).toBe(base);
    expect(withNumber(2, 1, undefined, 1)).toBeNull();
  });
});

describe('a member', () => {
  test.each([
    ['Daglig leder', [], 'dagligLeder'],
    ['Møbler & utstyr', [], 'moblerUtstyr'],
    ['Åse', ['ase'], 'ase2'],
    ['2. etasje', [], 'x2Etasje'],
    ['constructor', [], 'xconstructor'],
    ['!!!', [], 'member'],
  ])('%s beside %j has the id %s', (name, taken, id) => {
    expect(memberIdOf(name, taken)).toBe(id);
  });

  const lists = hallFormat.lists.filter(({ fixed }) => fixed === undefined);
  const kinds = lists.flatMap((list) => (list.kinds === undefined ? [undefined] : Object.keys(list.kinds)).map((kind) => [list.path, kind] as const)); // prettier-ignore
  const listAt = (path: string): MemberList => {
    const list = lists.find((each) => each.path === path);
    if (list === undefined) throw new Error(path);
    return list;
  };
  const orderOf = (document: ScenarioDocument, path: string): string[] =>
    Object.keys((document[path] as object | undefined) ?? {});
  /** The document with a new member, after whatever it has to refer to. */
  function withNew(document: ScenarioDocument, list: MemberList, kind: string | undefined): ScenarioDocument {
    const needed = neededFirst(list, kind, knownMembers(document));
    if (needed !== undefined)
      return withNew(withNew(document, needed, Object.keys(needed.kinds ?? {})[0]), list, kind);
    if (!canPoint(list, kind, knownMembers(document))) return withNew(withRanges(document), list, kind);
    const made = newMember(list, kind, 'Ny', knownMembers(document));
    return withMember(document, list.path, 'ny', made, orderOf(document, list.path));
  }
  /** The document with two numbers that are uncertain. */
  const withRanges = (document: ScenarioDocument): ScenarioDocument =>
    ['operations.itCost', 'operations.overheadShare'].reduce((ranged, path) => withValue(ranged, path, { value: 0.01, range: { low: 0, high: 0.02 } }), document); // prettier-ignore
  test.each(kinds)('that is new in %s (%s) can be computed, and taken away again', (path, kind) => {
    const added = withNew(tromso, listAt(path), kind);
    expect(runHall(openScenario(added)).months).toBe(180);
    const less = withoutMember(added, path, 'ny', [...orderOf(tromso, path), 'ny'], false);
    expect(less[path] ?? {}).toEqual(tromso[path] ?? {});
  });

  test.each([
    ['loans', 'serial', 'assets'],
    ['components', undefined, 'demolitions'],
    ['streams', 'tonnes', undefined],
  ])('of %s (%s) needs one of %s first', (path, kind, first) => {
    expect(neededFirst(listAt(path), kind, knownMembers(tromso))?.path).toBe(first);
  });

  test('moves one place in its list, and no further than its ends', () => {
    const order = ['a', 'b', 'c'];
    expect(movedId(order, 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(movedId(order, 'c', -1)).toEqual(['a', 'c', 'b']);
    expect([movedId(order, 'a', -1), movedId(order, 'c', 1)]).toEqual([order, order]);
    const roles = ['worker', 'manager'];
    expect(openScenario(withOrder(tromso, 'roles', roles, [])).hash).toBe(openScenario(tromso).hash);
    expect(withOrder(variant, 'roles', roles, ['manager', 'worker']).changes?.['order.roles']).toEqual(roles);
    expect(withOrder(variant, 'roles', roles, roles)).toEqual(variant);
  });

  test('of a variant that the base has is taken away by a change', () => {
    const less = withoutMember(variant, 'roles', 'worker', ['manager', 'worker'], true);
    expect(less.changes).not.toHaveProperty('roles.worker.plannedFte');
    expect(less.changes?.['roles.worker']).toBeNull();
    expect(Object.keys(openScenario(less, () => tromso).values['roles'] ?? {})).toEqual(['manager']);
  });
});

describe('a copy and a file', () => {
  test('of an example is the own, with an id that is free', () => {
    const copy = ownCopy(tromso, 'kopi', ['tromso-kopi']);
    expect([copy.id, copy.title, copy.example]).toEqual(['tromso-kopi-2', 'Tromsø – kopi 2', undefined]);
  });

  test('is readable, in order, and whole', () => {
    expect(JSON.parse(fileText(tromso, {}))).toEqual(tromso);
    expect(fileText(tromso, {})).toContain('\n  "timeline": {\n    "start"');
    const alone: unknown = JSON.parse(fileText(variant, { tromso }));
    expect(openScenario(alone).hash).toBe(openScenario(variant, () => tromso).hash);
  });

  test('differs from its base in what was changed', () => {
    const { changes = {} } = variant;
    const inputs = openScenario(variant, () => tromso).inputs;
    expect([...changedPaths(inputs, openScenario(tromso).inputs)].sort()).toEqual(
      Object.keys(changes).sort(),
    );
    expect(changedPaths(withValue(tromso, 'roles.ny', {}), tromso)).toEqual(['roles.ny']);
  });
});

test('every group and list of the schema stands in exactly one section', () => {
  const paths = sections.flatMap(({ parts }) => parts.map(({ path }) => path));
  const all = [...hallFormat.groups, ...hallFormat.lists].map(({ path }) => path);
  expect([...paths].sort()).toEqual([...all].sort());
  expect(sectionOf('roles.worker.plannedFte')?.id).toBe('bemanning');
});
