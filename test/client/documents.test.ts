import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withNumber } from '../../client/document/cells.ts';
import { withValue } from '../../client/document/editField.ts';
import { memberIdOf, withMember, withoutMember } from '../../client/document/editMembers.ts';
import { newMember } from '../../client/document/newMember.ts';
import { ownCopy } from '../../client/document/ownCopy.ts';
import { fileText } from '../../client/document/scenarioFile.ts';
import { changedPaths } from '../../client/form/changedPaths.ts';
import { sections, sectionOf } from '../../client/sections.ts';
import { hallFormat, openScenario, runHall, type Cell, type ScenarioDocument } from '../../models/index.ts';

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
  test.each(kinds)('that is new in %s (%s) can be computed, and taken away again', (path, kind) => {
    const list = lists.find((each) => each.path === path);
    if (list === undefined) throw new Error(path);
    const order = Object.keys((tromso[path] as object | undefined) ?? {});
    const made = newMember(list, kind, 'Ny', {
      start: '2027-04',
      members: (dimension) =>
        Object.keys(hallFormat.lists.find((each) => each.dimension === dimension)?.fixed ?? {}),
    });
    const added = withMember(tromso, path, 'ny', made, order);
    expect(runHall(openScenario(added)).months).toBe(180);
    expect(withoutMember(added, path, 'ny', [...order, 'ny'], false)[path] ?? {}).toEqual(tromso[path] ?? {});
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
