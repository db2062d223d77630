import { expect, test } from 'vitest';
import { apart, endNames, roomForNames } from '../../../models/charts/endNames.ts';
import { chartColours, type ChartLook } from '../../../models/index.ts';

const look: ChartLook = { locale: 'nb', narrow: false, colours: chartColours.light, hatch: '#fff' };

test('names that would meet are a group around their mean, by hand; the others stay', () => {
  expect(apart([0, 0, 10], 3)).toEqual([-1.5, 1.5, 10]);
  expect(apart([0, 1, 2], 3)).toEqual([-2, 1, 4]);
  // The first two around 0.5 reach up to 2; the third, at 3, is too near, and all three stand around 4/3.
  const group = apart([0, 1, 3], 3);
  expect(group[1]).toBeCloseTo(4 / 3, 12);
  expect([group[1]! - group[0]!, group[2]! - group[1]!]).toEqual([expect.closeTo(3, 12), expect.closeTo(3, 12)]); // prettier-ignore
  expect(apart([], 3)).toEqual([]);
});

test('each line is named once at the right edge, and the room follows the longest name', () => {
  const ends = [
    { name: 'Kort', at: 5, value: 2, isFocus: true },
    { name: 'Et navn som er lengre enn det er plass til', at: 3, value: 1, isFocus: false },
  ];
  const names = Object.values(endNames(ends, 5, 0.1, look)).filter(({ type }) => type === 'label');
  expect(names.map((each) => 'content' in each && each.content)).toEqual([
    'Et navn som er lengre e…',
    'Kort',
  ]);
  expect(names.map((each) => 'xValue' in each && each.xValue)).toEqual([5, 5]);
  expect(roomForNames(['Kort'], look)).toBeLessThan(roomForNames(['Et lengre navn'], look));
});
