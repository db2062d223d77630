import { expect, test } from 'vitest';
import { firstDifference } from '../../client/sharing/firstDifference.ts';
import type { RunResult } from '../../models/index.ts';

const label = { nb: 'Husleie', nn: 'Husleige', en: 'Rent' };
const old = { nb: 'Leie', nn: 'Leige', en: 'Lease' };
const line = { unit: 'NOK', kind: 'flow', label } as const;
const result = (years: readonly number[], lines: object): RunResult => ({ years, lines }) as RunResult;

test('a line is shown in the first year that differs, with what it was and what it is', () => {
  const kept = result([2027, 2028, 2029], { rent: { ...line, label: old, values: [1, 2, 3] } });
  const today = result([2027, 2028, 2029], { rent: { ...line, values: [1, 5, 6] } });
  expect(firstDifference('rent', kept, today)).toEqual({ id: 'rent', label, unit: 'NOK', member: undefined, year: 2028, kept: 2, today: 5 }); // prettier-ignore
});

test('years are compared with the same years, also where one result begins later', () => {
  const kept = result([2028, 2029], { rent: { ...line, values: [2, 3] } });
  const today = result([2027, 2028, 2029], { rent: { ...line, values: [1, 2, 3] } });
  expect(firstDifference('rent', kept, today)).toMatchObject({ year: 2027, kept: undefined, today: 1 });
});

test('of a line whose members do not add up the member that differs is named', () => {
  const kept = result([2027], { price: { ...line, members: { sofa: [10], chair: [4] } } });
  const today = result([2027], { price: { ...line, members: { sofa: [10], chair: [5] } } });
  expect(firstDifference('price', kept, today)).toMatchObject({ member: 'chair', year: 2027, kept: 4, today: 5 }); // prettier-ignore
});

test('a line that only one result has is not there in the other; a result of another shape is no fault', () => {
  const today = result([2027], { rent: { ...line, values: [1] } });
  expect(firstDifference('rent', {}, today)).toMatchObject({ label, year: 2027, kept: undefined, today: 1 });
  const gone = firstDifference(
    'lease',
    result([2027], { lease: { ...line, label: old, values: [7] } }),
    today,
  );
  expect(gone).toMatchObject({ label: old, year: 2027, kept: 7, today: undefined });
  expect(firstDifference('unknown', {}, today)).toMatchObject({ label: undefined, year: undefined });
});
