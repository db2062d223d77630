import { expect, test } from 'vitest';
import { withLockedAxes } from '../../client/charts/lockedAxes.ts';
import type { DrawnChart } from '../../client/ChartCanvas.tsx';

const chart = (y: object): DrawnChart => ({ type: 'bar', data: { labels: [], datasets: [] }, options: { scales: { x: {}, y } } }) as unknown as DrawnChart; // prettier-ignore
const held = (y: object): unknown => withLockedAxes(chart(y), { y: { min: -1, max: 6 } }).options?.scales?.['y']; // prettier-ignore

test('a locked axis keeps its room, and still grows where a value would be cut off', () => {
  expect(held({ grace: '4%' })).toEqual({ grace: 0, suggestedMin: -1, suggestedMax: 6 });
  expect(held({ min: 0, max: 4 })).toMatchObject({ min: -1, max: 6 });
  expect(held({ min: -3, max: 9 })).toMatchObject({ min: -3, max: 9 });
});

test('an axis that was not locked stays as it is', () => {
  const { options } = withLockedAxes(chart({ min: 0 }), {});
  expect(options?.scales).toEqual({ x: {}, y: { min: 0 } });
});
