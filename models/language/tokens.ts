import { ModelError, type Place } from './modelError.ts';

/** One word, number or sign of a formula; `end` closes the list. */
export interface Token {
  readonly type: 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly position: number;
}

const pattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|(<=|>=|[-+*/^()[\],.<>=]))/y;

/**
 * Cuts a formula into tokens. A decimal is written with a point.
 * @throws ModelError `syntax` at the first sign the language does not have.
 */
export function tokensOf(text: string, place: Place): readonly Token[] {
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
    tokens.push({ type, text: found, position: start + whole.length - found.length });
  }
  tokens.push({ type: 'end', text: '', position: end });
  return tokens;
}

function unknownSign(text: string, start: number, place: Place): ModelError {
  const position = start + (text.slice(start).length - text.slice(start).trimStart().length);
  return new ModelError('syntax', {
    ...place,
    text,
    position,
    length: 1,
    found: `'${text.charAt(position)}'`,
    expected: 'a number, a name or one of + - * / ^ ( ) [ ] , . < > = <= >=',
  });
}
