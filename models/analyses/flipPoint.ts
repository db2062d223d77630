import { brentRoot } from '../statistics/brentRoot.ts';
import { roundestBetween } from './roundestBetween.ts';

/** What is found at one place of a line that is searched. */
export interface Judged {
  /** Which of two answers holds there; undefined where there is no value. */
  readonly side: boolean | undefined;
  /** How far it is from the other answer: at least 0 where `side` is true, below 0 where it is false, as far as known. */
  readonly slack: number;
}

/** Asks for the answer at one place. */
export type Judge = (x: number) => Judged;

/** Two neighbouring places with different answers. */
export interface FlipPoint {
  /** The last place with the answer of the start. */
  readonly last: number;
  /** The first place with the other answer. */
  readonly first: number;
}

/** How near to each other the two sides must be, over their size. */
const relativeWidth = 1e-12;

/**
 * Narrows the place where an answer changes on the way from one place to another: keeps the last place known to have
 * the answer of the start and the first known to have another, until they are 1e-12 of their size apart, or next to
 * each other for whole numbers. The slack guides it (Brent's method) and halving guards it, so that a step is found
 * like a crossing. Where the answer changes several times it finds one of the changes. It undertakes nothing about
 * places where there is no value: they count as another answer than that of the start.
 * @param from where one answer is given
 * @param to where another one is; above or below `from`
 */
export function flipPoint(judge: Judge, from: number, to: number, whole = false): FlipPoint {
  const narrowing = new Narrowing(judge, from, to);
  return whole ? narrowing.toNeighbours() : narrowing.toWidth();
}

class Narrowing {
  readonly #judge: Judge;
  readonly #answer: boolean | undefined;
  #last: number;
  #first: number;

  constructor(judge: Judge, from: number, to: number) {
    this.#judge = judge;
    this.#answer = judge(from).side;
    [this.#last, this.#first] = [from, to];
  }

  toNeighbours(): FlipPoint {
    while (Math.abs(this.#first - this.#last) > 1) this.#look(Math.trunc((this.#first + this.#last) / 2));
    return this.#found();
  }

  toWidth(): FlipPoint {
    // The width that is wanted depends on where the place is found to be, nearer to 0 perhaps than the ends were.
    for (let width = this.#width(); this.#apart() > width; width = this.#width()) {
      const before = this.#apart();
      this.#search(width);
      if (this.#apart() >= before) break;
    }
    const round = roundestBetween(this.#last, this.#first);
    if (round !== undefined) this.#look(round);
    return this.#found();
  }

  #search(width: number): void {
    const [low, high] = [this.#last, this.#first];
    brentRoot(
      (x) => this.#look(x),
      { low, high, valueAtLow: this.#look(low), valueAtHigh: this.#look(high) },
      { tolerance: width },
    );
  }

  /** Looks at a place, keeps it if it is nearer than the side it belongs to; above 0 where the answer is that of the start. */
  #look(x: number): number {
    const { side, slack } = this.#judge(x);
    const same = side === this.#answer;
    const inside = (x - this.#last) * (x - this.#first) <= 0;
    if (inside && same) this.#last = x;
    else if (inside) this.#first = x;
    const guides = side !== undefined && Number.isFinite(slack) && slack >= 0 === side;
    const size = guides ? Math.max(Math.abs(slack), Number.MIN_VALUE) : 1;
    return same ? size : -size;
  }

  #apart(): number {
    return Math.abs(this.#first - this.#last);
  }

  #width(): number {
    return Math.max(relativeWidth * Math.max(Math.abs(this.#first), Math.abs(this.#last)), Number.MIN_VALUE);
  }

  #found(): FlipPoint {
    return { last: this.#last, first: this.#first };
  }
}
