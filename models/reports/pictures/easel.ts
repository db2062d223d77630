import type { Color } from 'chart.js';
import type { Tile } from '../../charts/tiles.ts';

/** A drawing context, as much of it as is used outside Chart.js. */
export interface PictureContext {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  textBaseline: string;
  textAlign: string;
  save(): void;
  restore(): void;
  measureText(text: string): { readonly width: number };
  fillText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  setLineDash(dash: number[]): void;
  fill(): void;
  stroke(): void;
}

/** Something that Chart.js draws on. */
export interface PictureCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): unknown;
}

/** What pictures are drawn with: an offscreen canvas in a page or a worker, a library's canvas on a server. */
export interface Easel<Canvas extends PictureCanvas = PictureCanvas> {
  readonly canvas: (width: number, height: number) => Canvas;
  /** A fill that repeats a tile, sharp at so many pixels for each of the screen. */
  readonly pattern: (tile: Tile, ratio: number) => Color;
  /** What has been drawn, as PNG. */
  readonly finish: (canvas: Canvas) => Promise<Uint8Array>;
}
