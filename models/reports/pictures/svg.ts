import { tileAsSvg, tileNames, tileOf, type TileName } from '../../charts/tiles.ts';
import { chartColours } from '../../charts/palette.ts';
import type { Locale } from '../../language/translated.ts';
import { drawPicture, pictureWidth } from './drawPicture.ts';
import type { Easel, PictureCanvas, PictureContext } from './easel.ts';
import type { Picture } from './picture.ts';
import { SvgContext } from './svgContext.ts';
import { escaped } from './svgPaint.ts';

/**
 * A picture as SVG, all of it lines and letters: textures are patterns, not small pictures. Title and summary stand in
 * it for who cannot see it.
 * @param easel tells how wide letters are
 * @param width in millimetres, 160 where it is left out
 */
export function svgOf<Canvas extends PictureCanvas>(
  picture: Picture,
  easel: Pick<Easel<Canvas>, 'canvas'>,
  { locale, width = 160 }: { readonly locale: Locale; readonly width?: number },
): string {
  const measure = easel.canvas(1, 1).getContext('2d') as PictureContext;
  const canvas = (wide: number, high: number): PictureCanvas => new SvgContext(wide, high, measure).canvas;
  const pattern = (_: unknown, name: TileName): string => `url(#tile-${name})`;
  const drawn = drawPicture(picture, { locale, canvas, ratio: 1, pattern });
  const { written } = drawn.canvas.getContext('2d') as SvgContext;
  const used = tileNames.filter((name) => written.includes(`url(#tile-${name})`));
  const patterns = used.map((name) => tileAsSvg(`tile-${name}`, tileOf(name, chartColours.light))).join('');
  const tall = ((width * drawn.height) / pictureWidth).toFixed(2);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" width="${width}mm" height="${tall}mm" viewBox="0 0 ${pictureWidth} ${drawn.height}">`,
    `<title>${escaped(picture.title)}</title>`,
    `<desc>${escaped(picture.summary)} ${escaped(picture.source)}</desc>`,
    `<defs>${patterns}</defs>`,
    written,
    '</svg>\n',
  ].join('\n');
}
