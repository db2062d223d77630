import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartColours, type ChartColours } from '../../../models/charts/palette.ts';
import { ciede2000, contrast, distance, type Sight } from './colourDistance.ts';

const themes = Object.entries(chartColours) as ['light' | 'dark', ChartColours][];
const sights: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];

/** Everything that must be seen against page and card. */
const marks = ({
  income,
  cost,
  costLine,
  gap,
  focus,
  fan,
  other,
  axis,
  text,
}: ChartColours): Record<string, string> => ({
  ...income,
  ...cost,
  costLine,
  gap,
  focus,
  fanEdge: fan.edge,
  other,
  axis,
  text,
});

describe.each(themes)('the %s palette', (name, colours) => {
  test.each(Object.entries(marks(colours)))('%s is 3:1 against page and card', (_, colour) => {
    expect(contrast(colour, colours.page)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, colours.card)).toBeGreaterThanOrEqual(3);
  });

  test('has words of chart text at 4.5:1', () => {
    for (const colour of [colours.text, colours.other, colours.gap]) {
      expect(contrast(colour, colours.card)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(sights)('has incomes 12 apart in %s sight', (sight) => {
    const incomes = Object.values(colours.income);
    for (const [index, one] of incomes.entries()) {
      for (const other of incomes.slice(index + 1)) {
        expect(distance(one, other, sight)).toBeGreaterThanOrEqual(12);
      }
    }
  });

  test('stands in the style sheet as it is drawn', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8');
    const [light = '', dark = ''] = css.split("[data-color-scheme='dark']");
    const part = name === 'dark' ? dark : light;
    for (const [band, colour] of Object.entries(colours.income))
      expect(part).toContain(`--chart-${band}: ${colour};`);
    expect(part).toContain(`--chart-cost: ${colours.costLine};`);
    expect(part).toContain(`--chart-gap: ${colours.gap};`);
    expect(part).toContain(`--chart-half: ${colours.fan.half};`);
    expect(part).toContain(`--chart-most: ${colours.fan.most};`);
    expect(part).toContain(`--chart-edge: ${colours.fan.edge};`);
    expect(part).toContain(`--card: ${colours.card};`);
    expect(part).toContain(`--page: ${colours.page};`);
  });
});

/** Pairs 1, 7, 13, 17 and 25 of the test data of Sharma, Wu and Dalal (2005), table 1. */
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
] as [[number, number, number], [number, number, number], number][])('CIEDE2000 of %j and %j is %d', (a, b, apart) => {
  expect(ciede2000(a, b)).toBeCloseTo(apart, 4);
}); // prettier-ignore
