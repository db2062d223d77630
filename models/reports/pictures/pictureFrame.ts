import type { Plugin } from 'chart.js';
import type { LegendEntry } from '../../charts/chartLegends.ts';
import type { ChartColours } from '../../charts/palette.ts';
import type { PictureContext } from './easel.ts';
import type { Picture } from './picture.ts';

/** Space around everything, in pixels of the screen. */
const margin = 16;
const family = "'Inter Variable', 'Inter', 'Helvetica Neue', Arial, sans-serif";
const fonts = { title: `600 17px ${family}`, text: `400 12px ${family}`, small: `400 11px ${family}` };
const heights = { title: 23, unit: 20, legend: 20, source: 16 };

/** The words around a chart, laid out: what stands over and under it, and how high that is. */
export interface PictureFrame {
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
  readonly plugin: Plugin;
}

/** Title and unit above a chart, legend and source below it, drawn by the chart's own canvas. */
export function pictureFrame(
  { title, unit, source }: Picture,
  legend: readonly LegendEntry[],
  { measure, width, colours }: { measure: PictureContext; width: number; colours: ChartColours },
): PictureFrame {
  const room = width - 2 * margin;
  const titles = title === '' ? [] : lines(title, fonts.title, measure, room);
  const sources = source === '' ? [] : lines(source, fonts.small, measure, room);
  const rows = legendRows(legend, measure, room);
  const top = margin + titles.length * heights.title + (unit === '' ? 0 : heights.unit) + 4;
  const bottom = margin + rows.length * heights.legend + sources.length * heights.source + 8;
  return { top, bottom, side: margin, plugin: { id: 'pictureFrame', beforeDraw, afterDraw } };

  function beforeDraw({ ctx, height }: { ctx: unknown; height: number }): void {
    const context = ctx as PictureContext;
    context.fillStyle = colours.card;
    context.fillRect(0, 0, width, height);
  }

  function afterDraw({ ctx, height }: { ctx: unknown; height: number }): void {
    const context = ctx as PictureContext;
    context.save();
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    let y = margin;
    const write = (text: string, font: string, colour: string, step: number): void => {
      context.font = font;
      context.fillStyle = colour;
      context.fillText(text, margin, y + step / 2);
      y += step;
    };
    for (const line of titles) write(line, fonts.title, colours.text, heights.title);
    if (unit !== '') write(unit, fonts.text, colours.other, heights.unit);
    y = height - bottom + 8;
    for (const row of rows) {
      for (const { entry, x } of row) drawEntry(context, entry, x + margin, y + heights.legend / 2, colours);
      y += heights.legend;
    }
    for (const line of sources) write(line, fonts.small, colours.other, heights.source);
    context.restore();
  }
}

/** A text on as many lines as it takes. */
function lines(text: string, font: string, measure: PictureContext, room: number): string[] {
  measure.font = font;
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && measure.measureText(`${last} ${word}`).width <= room)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
}

function legendRows(legend: readonly LegendEntry[], measure: PictureContext, room: number): PlacedEntry[][] {
  measure.font = fonts.text;
  const rows: PlacedEntry[][] = [];
  let x = Infinity;
  for (const entry of legend) {
    const wide = 26 + measure.measureText(entry.text).width + 18;
    if (x + wide - 18 > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ entry, x });
    x += wide;
  }
  return rows;
}

function drawEntry(context: PictureContext, { mark, colour, text, dash = [5, 3] }: LegendEntry, x: number, y: number, colours: ChartColours): void {
  context.fillStyle = colour;
  context.strokeStyle = mark === 'area' ? colours.axis : colour;
  context.lineWidth = mark === 'line' || mark === 'dashed' ? 2.5 : mark === 'area' ? 1 : 2;
  context.setLineDash(mark === 'dashed' ? [...dash] : []);
  context.beginPath();
  if (mark === 'area') {
    context.fillRect(x, y - 6, 18, 12);
    context.strokeRect(x, y - 6, 18, 12);
  } else if (mark === 'line' || mark === 'dashed') {
    context.moveTo(x, y);
    context.lineTo(x + 18, y);
    context.stroke();
  } else if (mark === 'ring') {
    context.arc(x + 9, y, 5, 0, 2 * Math.PI);
    context.stroke();
  } else {
    context.moveTo(x + 3, y);
    context.lineTo(x + 9, y - 6);
    context.lineTo(x + 15, y);
    context.lineTo(x + 9, y + 6);
    context.closePath();
    if (mark === 'diamond') context.fill();
    context.stroke();
  }
  context.setLineDash([]);
  context.font = fonts.text;
  context.fillStyle = colours.text;
  context.fillText(text, x + 26, y);
} // prettier-ignore
