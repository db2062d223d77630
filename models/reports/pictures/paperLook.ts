import type { Color } from 'chart.js';
import type { ChartLook } from '../../charts/chartFrame.ts';
import { chartColours } from '../../charts/palette.ts';
import { tileNames, tileOf, type Tile, type TileName } from '../../charts/tiles.ts';
import type { Locale } from '../../language/translated.ts';

/** How charts look on paper: the light palette, every band of income with a texture of its own. */
export function paperLook(locale: Locale, pattern: (tile: Tile, name: TileName) => Color): ChartLook {
  const { colours } = plainLook(locale);
  const tiles = Object.fromEntries(tileNames.map((name) => [name, pattern(tileOf(name, colours), name)])) as Record<TileName, Color>; // prettier-ignore
  return { locale, colours, hatch: tiles.missing, tiles, narrow: false };
}

/** The light palette alone: for the numbers of a chart, which nobody draws. */
export function plainLook(locale: Locale): ChartLook {
  const colours = chartColours.light;
  return { locale, colours, hatch: colours.gap, narrow: false };
}
