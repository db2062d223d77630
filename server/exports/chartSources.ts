import type { Picture, ChartParts } from '../../models/reports/index.ts';

type Reports = typeof import('../../models/reports/index.ts');

/** The charts of a run that are drawn as pictures, by name. */
export const chartSources: Readonly<Record<string, (reports: Reports, parts: ChartParts) => Picture>> = {
  funding: ({ fundingPicture }, parts) => fundingPicture(parts),
  liquidity: ({ liquidityPicture }, parts) => liquidityPicture(parts),
};

/** What a picture is written as. */
export const pictureFormats = ['png', 'svg'] as const;

/** One of them. */
export type PictureFormat = (typeof pictureFormats)[number];

/** Draws a picture on the server. @param width in millimetres; 160 where it is left out */
export async function drawnPicture(
  picture: Picture,
  format: PictureFormat,
  look: { readonly locale: ChartParts['locale']; readonly width?: number },
): Promise<Uint8Array> {
  const { pngOf, svgOf } = await import('../../models/reports/index.ts');
  const { pngEasel } = await import('../pictures/serverEasel.ts');
  if (format === 'png') return pngOf(picture, pngEasel, look);
  return new TextEncoder().encode(svgOf(picture, pngEasel, look));
}
