import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, DOMMatrix, GlobalFonts, type Canvas } from '@napi-rs/canvas'; // prettier-ignore
import { drawTile, tileSize } from '../../models/index.ts';
import type { Easel } from '../../models/reports/index.ts';

/** The font of the page, from its own package: a server need not have any font installed. */
const fonts = join(dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json')), 'files'); // prettier-ignore
for (const part of ['latin', 'latin-ext'])
  GlobalFonts.registerFromPath(join(fonts, `inter-${part}-wght-normal.woff2`), 'Inter Variable');

/** Draws PNG on a server. */
export const pngEasel: Easel<Canvas> = {
  canvas: (width, height) => createCanvas(width, height),
  pattern(tile, ratio) {
    const canvas = createCanvas(tileSize * ratio, tileSize * ratio);
    const context = canvas.getContext('2d');
    context.scale(ratio, ratio);
    drawTile(context, tile);
    const pattern = context.createPattern(canvas, 'repeat');
    pattern.setTransform(new DOMMatrix().scale(1 / ratio));
    return pattern;
  },
  finish: async (canvas) => canvas.encode('png'),
};
