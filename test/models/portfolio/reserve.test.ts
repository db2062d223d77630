import { expect, test } from 'vitest';
import { reserveCourse, type ReserveRule } from '../../../models/portfolio/reserve.ts';

const hall = (cash: readonly number[], floor = 0, testedFrom = 0) => ({ start: 0, testedFrom, cash, floor });
const course = (halls: readonly ReturnType<typeof hall>[], opening: number, paidIn: readonly number[], rule: ReserveRule = { use: 'proportional' }) => reserveCourse(halls, { opening, paidIn, from: 0, rule }); // prettier-ignore

// Worked out by hand.
test('where it does not suffice each gets the same part of what it lacks', () => {
  const { paid, balance, shortFrom } = course([hall([-10]), hall([-30]), hall([5])], 10, [0]);
  expect(paid.map((each) => each[0])).toEqual([2.5, 7.5, 0]);
  expect([balance[0], ...shortFrom]).toEqual([0, 0, 0, undefined]);
});

test('or one after the other in the order that is said', () => {
  const { paid, shortFrom } = course([hall([-10]), hall([-30])], 32, [0], { use: 'inOrder', order: [1, 0] });
  expect(paid.map((each) => each[0])).toEqual([2, 30]);
  expect(shortFrom).toEqual([0, undefined]);
});

test('what was given before counts, and what is paid in comes first', () => {
  const { paid, balance } = course([hall([-10, -25, -5], -1)], 4, [5, 20, 1]);
  // Lacks 9 against a floor of −1 and gets it; then 24 − 9; then nothing, and gives nothing back.
  expect([...paid[0]!]).toEqual([9, 24, 24]);
  expect([...balance]).toEqual([0, 5, 6]);
});

test('months that are not tested get nothing', () => {
  const { paid, shortFrom } = course([hall([-10, -10], 0, 1)], 50, [0, 0]);
  expect([...paid[0]!]).toEqual([0, 10]);
  expect(shortFrom).toEqual([undefined]);
});
