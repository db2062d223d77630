import { incomeBands, type IncomeBand } from '../analyses/fundingBands.ts';
import type { ChartColours } from './palette.ts';

/** Width and height of a tile, in pixels of the screen. */
export const tileSize = 8;

/** A small pattern that is repeated: what it stands on, and the lines and dots on it, in pixels of the tile. */
export interface Tile {
  readonly ground: string;
  readonly ink: string;
  readonly lineWidth: number;
  /** From x, y to x, y. */
  readonly lines: readonly (readonly [number, number, number, number])[];
  /** At x, y with a radius. */
  readonly dots: readonly (readonly [number, number, number])[];
}

/** What has a tile of its own. */
export type TileName = IncomeBand | 'missing';

/** All that have one. */
export const tileNames: readonly TileName[] = [...incomeBands, 'missing'];

const rising: Tile['lines'] = [-8, 0, 8].map((shift) => [shift - 1, 9, shift + 9, -1] as const);
const falling: Tile['lines'] = [-8, 0, 8].map((shift) => [shift - 1, -1, shift + 9, 9] as const);

/** What stands on each ground, so that they are told apart without colour: dots, lines of four directions, or nothing. */
const marks: Readonly<Record<TileName, Partial<Pick<Tile, 'lines' | 'dots' | 'lineWidth'>>>> = {
  sales: { lines: falling, lineWidth: 1.2 },
  training: { lines: [[2, -1, 2, 9], [6, -1, 6, 9]] },
  partner: { lines: [[-1, 2, 9, 2], [-1, 6, 9, 6]] },
  fee: { lines: [[-1, 4, 9, 4], [4, -1, 4, 9]] },
  owner: {},
  reserve: { dots: [[4, 4, 1.1]] },
  pilot: { dots: [[2, 2, 1.3], [6, 6, 1.3]] },
  missing: { lines: rising, lineWidth: 1.6 },
}; // prettier-ignore

/** The tile of a band on paper: white on the colour of the band; of what is missing, red lines on a pale ground. */
export function tileOf(name: TileName, colours: ChartColours): Tile {
  const onPaper = name === 'missing' ? { ground: colours.gapGround, ink: colours.gap } : { ground: colours.income[name], ink: colours.card }; // prettier-ignore
  return { lineWidth: 1, lines: [], dots: [], ...marks[name], ...onPaper };
}

/** As much of a drawing context as a tile needs. */
export interface TileContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  stroke(): void;
  fill(): void;
}

/** Draws one tile at the origin of a context. */
export function drawTile(context: TileContext, { ground, ink, lineWidth, lines, dots }: Tile): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, tileSize, tileSize);
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = lineWidth;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
  for (const [x, y, radius] of dots) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A tile as an SVG pattern: lines and dots, no picture of them. */
export function tileAsSvg(id: string, { ground, ink, lineWidth, lines, dots }: Tile): string {
  const size = `width="${tileSize}" height="${tileSize}"`;
  const drawn = [
    ...lines.map(([x1, y1, x2, y2]) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${ink}" stroke-width="${lineWidth}"/>`), // prettier-ignore
    ...dots.map(([x, y, radius]) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink}"/>`),
  ];
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" ${size}><rect ${size} fill="${ground}"/>${drawn.join('')}</pattern>`;
}
