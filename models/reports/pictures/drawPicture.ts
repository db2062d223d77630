import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type ChartItem,
  type Color,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { Flow, SankeyController } from 'chartjs-chart-sankey';
import type { Tile, TileName } from '../../charts/tiles.ts';
import type { Locale } from '../../language/translated.ts';
import type { Easel, PictureCanvas, PictureContext } from './easel.ts';
import { paperLook } from './paperLook.ts';
import type { Picture } from './picture.ts';
import { pictureFrame } from './pictureFrame.ts';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, Filler, annotation, SankeyController, Flow); // prettier-ignore

/** Width of every picture in pixels of the screen: at 160 mm, text of 13 pixels is set in about 9 points. */
export const pictureWidth = 680;
const usualHeight = 320;

/** How a picture is drawn. */
export interface Drawing<Canvas extends PictureCanvas> {
  readonly locale: Locale;
  readonly canvas: Easel<Canvas>['canvas'];
  /** Pixels of the picture for each of the screen. */
  readonly ratio: number;
  /** The fill of a band. */
  readonly pattern: (tile: Tile, name: TileName) => Color;
}

/**
 * Draws a chart with its title, unit, legend and source on a canvas of its own.
 * @returns the canvas, `ratio` times 680 pixels wide, and the height in pixels of the screen
 */
export function drawPicture<Canvas extends PictureCanvas>(
  picture: Picture,
  { locale, canvas: canvasOf, ratio, pattern }: Drawing<Canvas>,
): { readonly canvas: Canvas; readonly height: number } {
  const look = paperLook(locale, pattern);
  // Kinds of place in a dataset are no matter of drawing.
  const configuration = picture.configuration(look) as unknown as ChartConfiguration;
  const measure = canvasOf(1, 1).getContext('2d') as PictureContext;
  const frame = pictureFrame(picture, picture.legend(look), { measure, width: pictureWidth, colours: look.colours }); // prettier-ignore
  const height = Math.ceil((picture.height ?? usualHeight) + frame.top + frame.bottom);
  const canvas = canvasOf(pictureWidth, height);
  const { options = {}, plugins = [] } = configuration;
  const within = sides(options.layout?.padding);
  // Chart.js takes whatever gives a drawing context; its types name only canvases of a page.
  const [item] = [canvas] as unknown as readonly [ChartItem];
  const chart = new Chart(item, {
    ...configuration,
    platform: BasicPlatform,
    plugins: [frame.plugin, ...plugins],
    options: {
      ...options,
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: ratio,
      // Lines without styles of their own would be kept as paths of the browser, which cannot be written down.
      datasets: { ...options.datasets, line: { segment: {}, ...options.datasets?.line } },
      layout: {
        padding: {
          top: within.top + frame.top,
          bottom: within.bottom + frame.bottom,
          left: within.left + frame.side,
          right: within.right + frame.side,
        },
      },
      plugins: { ...options.plugins, tooltip: { enabled: false } },
    },
  });
  chart.draw();
  chart.stop();
  return { canvas, height };
}

/** Padding as Chart.js takes it, side by side. */
function sides(padding: unknown): Record<'top' | 'bottom' | 'left' | 'right', number> {
  const all = typeof padding === 'number' ? padding : 0;
  const some = typeof padding === 'object' && padding !== null ? padding : {};
  return { top: all, bottom: all, left: all, right: all, ...some };
}
