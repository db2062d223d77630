import { ModelError, type Place } from './modelError.ts';
import { phrases } from './phrases.ts';

/** One word, number or sign of a formula; `end` closes the list. */
export interface Token {
  readonly type: 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly position: number;
}

const pattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|(<=|>=|[-+*/^()[\],.<>=]))/y;

/** The longest formula, in characters: well beyond any that can be read, well before one that exhausts the stack. */
export const longestFormula = 2000;

/**
 * Cuts a formula into tokens. A decimal is written with a point.
 * @throws ModelError `syntax` at the first sign the language does not have, `tooMany` for a formula that is too long
 */
export function tokensOf(text: string, place: Place): readonly Token[] {
  if (text.length > longestFormula) {
    const slots = { what: phrases.characters, found: text.length, expected: longestFormula };
    throw new ModelError('tooMany', { ...place, ...slots });
  }
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) throw unknownSign(text, start, place);
    const [whole, number, word, sign] = match;
    const found = number ?? word ?? sign ?? '';
    const type = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    const position = start + whole.length - found.length;
    if (type === 'number' && !Number.isFinite(Number(found))) {
      const expected = phrases.finiteNumber;
      throw new ModelError('syntax', { ...place, text, position, length: found.length, found, expected });
    }
    tokens.push({ type, text: found, position });
  }
  tokens.push({ type: 'end', text: '', position: end });
  return tokens;
}

function unknownSign(text: string, start: number, place: Place): ModelError {
  const position = start + (text.slice(start).length - text.slice(start).trimStart().length);
  const sign = String.fromCodePoint(text.codePointAt(position) ?? 0);
  return new ModelError('syntax', {
    ...place,
    text,
    position,
    length: sign.length,
    found: `"${sign}"`,
    expected: phrases.signs,
  });
}
