import type { PictureCanvas, PictureContext } from './easel.ts';
import { paint, escaped, textAttributes } from './svgPaint.ts';
import { product, short, SvgPath, unmoved, type Matrix } from './svgPath.ts';

/** What a drawing context remembers between `save` and `restore`. */
const settings = {
  fillStyle: '#000000' as unknown,
  strokeStyle: '#000000' as unknown,
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

/**
 * A drawing context that writes SVG: as much of the canvas of HTML as Chart.js draws with. Letters stay letters. It
 * needs no document, so that a page, a worker and a server write the same file. (Libraries for this write style
 * attributes, which the content security policy of the page forbids, and need a document.)
 * @param measure a real context, which knows how wide letters are
 */
export class SvgContext implements PictureContext {
  readonly canvas: PictureCanvas;
  fillStyle!: unknown;
  strokeStyle!: unknown;
  lineWidth!: number;
  lineCap!: string;
  lineJoin!: string;
  lineDashOffset!: number;
  globalAlpha!: number;
  font!: string;
  textAlign!: string;
  textBaseline!: string;
  readonly #measure: PictureContext;
  readonly #written: string[] = [];
  readonly #kept: { readonly own: typeof settings; readonly matrix: Matrix; readonly clip: string; readonly dash: readonly number[] }[] = []; // prettier-ignore
  #matrix = unmoved;
  #clip = '';
  #dash: readonly number[] = [];
  #path = new SvgPath();
  #clips = 0;

  constructor(width: number, height: number, measure: PictureContext) {
    this.canvas = { width, height, getContext: () => this };
    this.#measure = measure;
    Object.assign(this, settings);
  }

  /** Everything drawn so far, as elements. */
  get written(): string {
    return this.#written.join('\n');
  }

  save(): void {
    const own = Object.fromEntries(Object.keys(settings).map((name) => [name, this[name as keyof typeof settings]])); // prettier-ignore
    this.#kept.push({
      own: own as typeof settings,
      matrix: this.#matrix,
      clip: this.#clip,
      dash: this.#dash,
    });
  }

  restore(): void {
    const kept = this.#kept.pop();
    if (kept === undefined) return;
    Object.assign(this, kept.own);
    this.#matrix = kept.matrix;
    this.#clip = kept.clip;
    this.#dash = kept.dash;
  }

  setTransform(...matrix: [number, number, number, number, number, number]): void {
    this.#matrix = matrix;
  }

  resetTransform(): void {
    this.#matrix = unmoved;
  }

  translate(x: number, y: number): void {
    this.#matrix = product(this.#matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    this.#matrix = product(this.#matrix, [cosine, sine, -sine, cosine, 0, 0]);
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.move(this.#matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.line(this.#matrix, x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.curve(this.#matrix, 'C', [[x1, y1], [x2, y2], [x, y]]); // prettier-ignore
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#path.curve(this.#matrix, 'Q', [[x1, y1], [x, y]]); // prettier-ignore
  }

  arc(x: number, y: number, radius: number, from: number, to: number, against?: boolean): void {
    this.#path.arc(this.#matrix, x, y, radius, from, to, against);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rectangle(this.#matrix, x, y, width, height);
  }

  fill(): void {
    this.#draw(this.#path, paint('fill', String(this.fillStyle), this.globalAlpha));
  }

  stroke(): void {
    this.#draw(this.#path, this.#pen());
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#draw(this.#rectangle(x, y, width, height), paint('fill', String(this.fillStyle), this.globalAlpha));
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#draw(this.#rectangle(x, y, width, height), this.#pen());
  }

  /** A sheet of paper has nothing to be wiped off. */
  clearRect(): void {}

  clip(): void {
    const id = `clip-${(this.#clips += 1)}`;
    this.#written.push(`<clipPath id="${id}"><path d="${this.#path.data}"${this.#clipped()}/></clipPath>`);
    this.#clip = id;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.#dash];
  }

  measureText(text: string): { readonly width: number } {
    this.#measure.font = this.font;
    return this.#measure.measureText(text);
  }

  fillText(text: string, x: number, y: number): void {
    const ink = paint('fill', String(this.fillStyle), this.globalAlpha);
    if (ink === undefined || text === '') return;
    const { attributes, down } = textAttributes(this);
    const [a, b, c, d, e, f] = this.#matrix;
    const isTurned = b !== 0 || c !== 0;
    const place = isTurned
      ? ` transform="matrix(${[a, b, c, d, e, f].map(short).join(' ')})" x="${short(x)}" y="${short(y + down)}"`
      : ` x="${short(a * x + e)}" y="${short(d * (y + down) + f)}"`;
    // As wide as it was measured, also where the font is not at hand: else it stands beside its place.
    const length = `textLength="${short(this.measureText(text).width)}" lengthAdjust="spacingAndGlyphs"`;
    this.#written.push(
      `<text${place} ${length}${attributes}${ink}${this.#clipped()}>${escaped(text)}</text>`,
    );
  }

  #rectangle(x: number, y: number, width: number, height: number): SvgPath {
    const path = new SvgPath();
    path.rectangle(this.#matrix, x, y, width, height);
    return path;
  }

  #pen(): string | undefined {
    const ink = paint('stroke', String(this.strokeStyle), this.globalAlpha);
    if (ink === undefined || this.lineWidth <= 0) return undefined;
    const dash = this.#dash.length === 0 ? '' : ` stroke-dasharray="${this.#dash.map(short).join(' ')}" stroke-dashoffset="${short(this.lineDashOffset)}"`; // prettier-ignore
    const ends = `${this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`}${this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`}`;
    return ` fill="none"${ink} stroke-width="${short(this.lineWidth)}"${dash}${ends}`;
  }

  #draw({ data }: SvgPath, ink: string | undefined): void {
    if (ink !== undefined && data !== '') this.#written.push(`<path d="${data}"${ink}${this.#clipped()}/>`);
  }

  #clipped(): string {
    return this.#clip === '' ? '' : ` clip-path="url(#${this.#clip})"`;
  }
}
