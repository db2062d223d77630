import { createCanvas } from '@napi-rs/canvas';
import { expect, test, vi } from 'vitest';
import type { Simulation } from '../../../models/index.ts';
import { holdingPicture } from '../../../models/reports/charts/holdingPicture.ts';
import { svgOf } from '../../../models/reports/pictures/svg.ts';

// As a browser has it, before Chart.js looks: it then keeps a line as a path of the browser's own, unless it is told not to.
vi.hoisted(() => {
  class BrowserPath {
    moveTo(): void {}
    lineTo(): void {}
    bezierCurveTo(): void {}
    closePath(): void {}
  }
  vi.stubGlobal('Path2D', BrowserPath);
});

type ByYear = Simulation['byYear'];

test('a line drawn for paper in a browser is the line, not the frame around the plot', () => {
  const byYear = [2031, 2032, 2033].map((year) => ({ year, value: 0.5, low: 0.49, high: 0.51, futures: 100 })) as unknown as ByYear; // prettier-ignore
  const scenario = { head: { title: 'Hall' }, hash: 'abcdefabcdef' } as Parameters<typeof holdingPicture>[0]['scenario']; // prettier-ignore
  const picture = holdingPicture({ scenario, byYear, numbered: [], pilotEnd: undefined }, 'nb');
  const drawing = svgOf(
    picture,
    { canvas: (width: number, height: number) => createCanvas(width, height) },
    { locale: 'nb' },
  );
  // The line itself, in the colour that draws attention and as thick as no other.
  const path = /<path d="([^"]+)" fill="none" stroke="#005db1" stroke-width="2.5"/.exec(drawing)?.[1];
  expect(path).not.toContain('Z');
  // 50 of 100 in every year is one level line.
  const heights = (path ?? '').split(/[ML]/).filter((part) => part !== '').map((part) => part.split(' ')[1]); // prettier-ignore
  expect(heights.length).toBeGreaterThan(2);
  expect(new Set(heights).size).toBe(1);
});
