import { drawTile, tileSize } from '../../models/index.ts';
import type { Easel } from '../../models/reports/index.ts';

/** Draws PNG in a page or a worker, beside the screen. */
export const pageEasel: Easel<OffscreenCanvas> = {
  canvas: (width, height) => new OffscreenCanvas(width, height),
  pattern(tile, ratio) {
    const canvas = new OffscreenCanvas(tileSize * ratio, tileSize * ratio);
    const context = contextOf(canvas);
    context.scale(ratio, ratio);
    drawTile(context, tile);
    const pattern = context.createPattern(canvas, 'repeat');
    if (pattern === null) throw new Error('The browser made no pattern.');
    pattern.setTransform(new DOMMatrix().scale(1 / ratio));
    return pattern;
  },
  finish: async (canvas) => new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer()), // prettier-ignore
};

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gave no drawing context.');
  return context;
}
