import { tileSize, type Tile } from '../../charts/tiles.ts';
import type { Locale } from '../../language/translated.ts';
import { drawPicture, pictureWidth } from './drawPicture.ts';
import type { Easel, PictureCanvas } from './easel.ts';
import type { Picture } from './picture.ts';
import { withDensity } from './pngDensity.ts';

/** How large a picture is on paper. */
export interface PaperSize {
  /** Width in millimetres: 160 is the width of the text on an A4 page. */
  readonly width?: number;
  readonly dotsPerInch?: number;
}

/** Millimetres in an inch. */
const inch = 25.4;

/** A picture as PNG, 300 dots per inch at a width of 160 mm where nothing else is said; the file says its size. */
export async function pngOf<Canvas extends PictureCanvas>(
  picture: Picture,
  easel: Easel<Canvas>,
  { locale, width = 160, dotsPerInch = 300 }: PaperSize & { readonly locale: Locale },
): Promise<Uint8Array> {
  const ratio = Math.round((width / inch) * dotsPerInch) / pictureWidth;
  const pattern = (tile: Tile) => easel.pattern(tile, Math.ceil(ratio * tileSize) / tileSize);
  const { canvas } = drawPicture(picture, { locale, canvas: easel.canvas, ratio, pattern });
  return withDensity(await easel.finish(canvas), dotsPerInch);
}
