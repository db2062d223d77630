/** A transformation of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The one that leaves everything where it is. */
export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First the second, then the first: as drawing contexts multiply. */
export const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** A coordinate to a hundredth of a pixel: more is not seen. */
export const short = (value: number): string => String(Number(value.toFixed(2)));

/** A path as it is built by a drawing context, written as SVG path data where the points come to lie. */
export class SvgPath {
  #data: string[] = [];

  get data(): string {
    return this.#data.join('');
  }

  move(matrix: Matrix, x: number, y: number): void {
    this.#data.push(`M${at(matrix, x, y)}`);
  }

  line(matrix: Matrix, x: number, y: number): void {
    this.#data.push(`${this.#data.length === 0 ? 'M' : 'L'}${at(matrix, x, y)}`);
  }

  curve(matrix: Matrix, kind: 'C' | 'Q', points: readonly (readonly [number, number])[]): void {
    this.#data.push(`${kind}${points.map(([x, y]) => at(matrix, x, y)).join(' ')}`);
  }

  close(): void {
    if (this.#data.length > 0) this.#data.push('Z');
  }

  rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(matrix, x, y);
    this.line(matrix, x + width, y);
    this.line(matrix, x + width, y + height);
    this.line(matrix, x, y + height);
    this.close();
  }

  /** Part of a circle; a whole one as two halves, since an arc of SVG cannot end where it begins. */
  arc(matrix: Matrix, x: number, y: number, radius: number, from: number, to: number, against = false): void {
    const turn = against ? -1 : 1;
    const whole = 2 * Math.PI;
    const angle = Math.abs(to - from) >= whole - 1e-9 ? whole : (((to - from) * turn) % whole + whole) % whole; // prettier-ignore
    const point = (turned: number): [number, number] => [x + radius * Math.cos(from + turn * turned), y + radius * Math.sin(from + turn * turned)]; // prettier-ignore
    this.line(matrix, ...point(0));
    const parts = angle > Math.PI ? 2 : 1;
    const size = short(radius * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])));
    for (let part = 1; part <= parts; part += 1)
      this.#data.push(`A${size} ${size} 0 0 ${against ? 0 : 1} ${at(matrix, ...point((angle * part) / parts))}`); // prettier-ignore
  }
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): string => `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`; // prettier-ignore
