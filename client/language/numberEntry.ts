/** What a typed text says. */
export type NumberEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'number'; readonly value: number; readonly doubt?: Doubt };

/** Two things a text may mean; it is taken as typed until the reader answers. */
export interface Doubt<Amount = number> {
  readonly about: 'point' | 'percent';
  readonly asTyped: Amount;
  readonly instead: Amount;
}

/** How the text is read. */
export interface EntryReading {
  /** Whether the comma is the decimal mark (Norwegian) or the point (English). */
  readonly decimal: ',' | '.';
  /** The field is shown in per cent: 12 means 12 %. */
  readonly percent?: boolean;
  /** Whether a number, in the unit shown, would do as an answer; used before asking about per cent. */
  readonly wouldDo?: (value: number) => boolean;
}

const multipliers: readonly (readonly [ending: RegExp, factor: number])[] = [
  [/(?:mrd|milliarder|milliard|billion|bn)\.?$/i, 1_000_000_000],
  [/(?:mill|millioner|million|mio|m)\.?$/i, 1_000_000],
  [/(?:tusen|thousand|k|'|’|′)$/i, 1_000],
];

/**
 * Reads a number the way people write them: `1 234,5`, `1234.5`, `1,2 mill`, `850'`, `12 %`, `−5`, `(5)`.
 * `1.234` (in Norwegian) and a share such as `0,12` in a per cent field are taken as typed, with a doubt.
 */
export function readNumber(text: string, reading: EntryReading): NumberEntry {
  let rest = text.replace(/[\s\u00a0\u2009\u202f]+/g, '');
  if (rest === '') return { kind: 'empty' };
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed !== null) rest = `-${bracketed[1]}`;
  rest = rest.replace(/[\u2212\u2013\u2012\u2010]/g, '-').replace(/^(-?)(?:kr|nok)\.?/i, '$1').replace(/(?:,-|(?:kr|nok)\.?)$/i, ''); // prettier-ignore
  const withSign = rest.endsWith('%');
  if (withSign) rest = rest.slice(0, -1);
  const [factor, digits] = multiplier(rest);
  const plain = plainDigits(digits, reading.decimal);
  if (plain === undefined || (withSign && factor !== 1)) return { kind: 'unreadable' };
  const scale = withSign && reading.percent !== true ? 0.01 : factor;
  const value = rounded(plain.value * scale);
  const doubt =
    plain.instead === undefined
      ? percentDoubt(value, withSign, reading)
      : ({ about: 'point', asTyped: value, instead: rounded(plain.instead * scale) } as const);
  return { kind: 'number', value, ...(doubt === undefined ? {} : { doubt }) };
}

function multiplier(text: string): readonly [factor: number, digits: string] {
  for (const [ending, factor] of multipliers) {
    if (ending.test(text)) return [factor, text.replace(ending, '')];
  }
  return [1, text];
}

/** The digits as a number, and what else they could mean. */
function plainDigits(
  text: string,
  decimal: ',' | '.',
): { readonly value: number; readonly instead?: number } | undefined {
  const group = decimal === ',' ? '.' : ',';
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(text)) return undefined;
  const marks = text.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (marks === '') return { value: Number(text) };
  const kinds = new Set(marks);
  if (kinds.size === 2) {
    // Both marks: the last one is the decimal mark, and it stands once.
    const other = last === ',' ? '.' : ',';
    if (marks.indexOf(last ?? '') !== marks.length - 1 || !isGrouped(text.slice(0, text.lastIndexOf(last ?? '')), other)) return undefined; // prettier-ignore
    return { value: Number(text.replaceAll(other, '').replace(last ?? '', '.')) };
  }
  const mark = last ?? decimal;
  if (marks.length > 1) return isGrouped(text, mark) ? { value: Number(text.replaceAll(mark, '')) } : undefined; // prettier-ignore
  const asDecimal = Number(text.replace(mark, '.'));
  if (Number.isNaN(asDecimal)) return undefined;
  if (mark !== group || !/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { value: asDecimal };
  const asGroup = Number(text.replace(mark, ''));
  // The English comma is how the page itself writes thousands; the Norwegian point could be either.
  return decimal === '.' ? { value: asGroup } : { value: asDecimal, instead: asGroup };
}

const isGrouped = (text: string, mark: string): boolean =>
  new RegExp(`^[-+]?\\d{1,3}(?:\\${mark}\\d{3})*$`).test(text);

function percentDoubt(value: number, withSign: boolean, reading: EntryReading): Doubt | undefined {
  const instead = rounded(value * 100);
  if (reading.percent !== true || withSign || value === 0 || Math.abs(value) >= 1) return undefined;
  return (reading.wouldDo?.(instead) ?? true) ? { about: 'percent', asTyped: value, instead } : undefined;
}

/** Without the noise of the arithmetic: 1.1 × 1 000 000 is 1 100 000. */
const rounded = (value: number): number => Number(value.toPrecision(15));
