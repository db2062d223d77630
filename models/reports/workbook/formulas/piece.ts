/** How tightly the operators of Excel hold their sides, weakest first. Unlike in algebra, −a^2 is (−a)^2. */
export const strength = { comparison: 1, sum: 2, product: 3, power: 4, negative: 5, single: 6 } as const;

/** A part of a formula, with how tightly its outermost operator holds. */
export interface Piece {
  readonly text: string;
  readonly strength: number;
}

/** A name, a reference, a number or a function call: it never needs brackets. */
export const single = (text: string): Piece => ({ text, strength: strength.single });

/** The text of a part, in brackets where it holds less than it must. */
export const within = (piece: Piece, least: number): string =>
  piece.strength < least ? `(${piece.text})` : piece.text;

/** Two sides and an operator; the right side keeps its brackets, so that the order is that of the engine. */
export const joined = (left: Piece, operator: string, right: Piece, own: number): Piece => ({
  text: `${within(left, own)}${operator}${within(right, own + 1)}`,
  strength: own,
});

/**
 * A sum or product of two, which may change places: with the chain first, no brackets are needed. x + y is y + x to the
 * last bit, where x + (y + z) is not x + y + z.
 */
export function chained(first: Piece, operator: string, second: Piece, own: number): Piece {
  const turned = second.strength === own && first.strength > own;
  return turned ? joined(second, operator, first, own) : joined(first, operator, second, own);
}

/** A function call. */
export const call = (name: string, ...parts: readonly string[]): Piece =>
  single(`${name}(${parts.join(',')})`);

/** A number as formulas have it. */
export function numberPiece(value: number): Piece {
  const text = String(value + 0).toUpperCase();
  return value < 0 ? { text, strength: strength.comparison } : single(text);
}
