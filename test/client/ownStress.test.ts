import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeId, ownTest, renamed, writtenChanges } from '../../client/answers/ownStress.ts';
import { openScenario } from '../../models/index.ts';

const tromso: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8')); // prettier-ignore
const scenario = openScenario(tromso);
const change = { isAfterPilot: false } as const;

test('a stress test of one’s own says what becomes of each number, in the unit of the input', () => {
  const { label, operations } = ownTest(
    'Dyr strøm',
    [
      { ...change, path: 'places.postTerminal.energyPrice', kind: 'percent', amount: 50 },
      { ...change, path: 'priceIndices.wages.growth', kind: 'add', amount: 2 },
      { path: 'operations.itCost', kind: 'set', amount: 90_000, isAfterPilot: true },
    ],
    scenario,
  );
  expect(label).toEqual({ nb: 'Dyr strøm', nn: 'Dyr strøm', en: 'Dyr strøm' });
  // 50 % up is times 1.5; two percentage points of a share are 0.02; an amount is itself.
  expect(operations).toEqual([
    { input: 'premises.energyPrice', where: { member: 'postTerminal' }, multiply: 1.5 },
    { input: 'priceIndex.growth', where: { member: 'wages' }, add: 0.02 },
    { input: 'operations.itCost', set: 90_000, from: { milestone: 'pilot.end', months: 1 } },
  ]);
});

test('it gets an id that no other has', () => {
  expect(freeId({})).toBe('own1');
  expect(freeId({ own1: {}, own3: {} })).toBe('own2');
});

test('it can be changed again: it is written as it was, and by another name', () => {
  const changes = [
    { ...change, path: 'places.postTerminal.energyPrice', kind: 'percent', amount: -30 },
    { ...change, path: 'priceIndices.wages.growth', kind: 'add', amount: 1.5 },
    { path: 'operations.itCost', kind: 'set', amount: 90_000, isAfterPilot: true },
  ] as const;
  const made = ownTest('Dyr strøm', changes, scenario);
  expect(writtenChanges(made, scenario)).toEqual(changes);
  expect(renamed(made, 'Billig strøm', 'nb').label).toEqual({ nb: 'Billig strøm', nn: 'Billig strøm', en: 'Billig strøm' });
  const inThree = { ...made, label: { nb: 'a', nn: 'b', en: 'c' } };
  expect(renamed(inThree, 'd', 'nn')).toEqual({ ...made, label: { nb: 'a', nn: 'd', en: 'c' } });
  // A file may move a date, and meet every source of a kind: that is not written in the dialog.
  expect(writtenChanges({ ...made, operations: [{ input: 'funding.to', shift: -6 }] }, scenario)).toBeUndefined();
  expect(writtenChanges({ ...made, operations: [{ input: 'funding.yearlyAmount', where: { kind: 'ownerSupport' }, multiply: 0.5 }] }, scenario)).toBeUndefined();
}); // prettier-ignore
