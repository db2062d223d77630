import type { ChartColours } from '../../models/index.ts';

/** Width of one tile, in pixels. */
const tile = 8;

/** The red hatch of what is missing, for one theme. */
export function hatchOf(colours: ChartColours): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  const ratio = Math.ceil(window.devicePixelRatio || 1);
  canvas.width = tile * ratio;
  canvas.height = tile * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return colours.gapGround;
  context.scale(ratio, ratio);
  context.fillStyle = colours.gapGround;
  context.fillRect(0, 0, tile, tile);
  context.strokeStyle = colours.gap;
  context.lineWidth = 1.6;
  context.beginPath();
  for (const shift of [-tile, 0, tile]) {
    context.moveTo(shift - 1, tile + 1);
    context.lineTo(shift + tile + 1, -1);
  }
  context.stroke();
  const pattern = context.createPattern(canvas, 'repeat');
  if (pattern === null) return colours.gapGround;
  pattern.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
