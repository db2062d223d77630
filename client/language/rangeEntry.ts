import { readNumber, type Doubt, type EntryReading, type NumberEntry } from './numberEntry.ts';

/** A span as it is typed: its ends in the order they stand in, and the number within where one is said. */
export interface TypedRange {
  readonly low: number;
  readonly high: number;
  readonly value?: number;
}

/** What a text says that may be a number or a span. */
export type AmountEntry =
  NumberEntry | { readonly kind: 'range'; readonly range: TypedRange; readonly doubt?: Doubt<TypedRange> };

type Known = Extract<NumberEntry, { readonly kind: 'number' }>;

/** The numbers of a span as they were read, and how they make one. */
interface Parts {
  readonly numbers: readonly Known[];
  readonly make: (values: readonly number[]) => TypedRange;
}

/**
 * Reads a number, or a span the way people write one: `6–12`, `6-12`, `6 til 12`, `8 ± 2`, `8 ± 25 %`, `12 (8–20)`,
 * `1–1,2 mill`. What is said of one end holds for the other too (`mill`, `%`), unless the ends would then be in the
 * wrong order. Ends in the wrong order are kept so: whoever asks says it.
 */
export function readAmount(text: string, reading: EntryReading): AmountEntry {
  const number = readNumber(text, reading);
  if (number.kind !== 'unreadable') return number;
  const plain = text.trim().replace(/^(?:fra|frå|mellom|from|between)\s+/i, '');
  const all = [...around(plain, reading), ...spread(plain, reading), ...between(plain, reading)];
  const best = all.find((parts) => isSound(asTyped(parts))) ?? all[0];
  return best === undefined ? { kind: 'unreadable' } : withDoubt(best);
}

/** Whether the ends are in order, and the number, where one is said, between them. */
export const isSound = ({ low, high, value }: TypedRange): boolean =>
  low <= high && (value === undefined || (value >= low && value <= high));

const asTyped = ({ numbers, make }: Parts): TypedRange => make(numbers.map(({ value }) => value));

function withDoubt(parts: Parts): AmountEntry {
  const { numbers, make } = parts;
  const typed = asTyped(parts);
  // «550–620 000» is most likely short for 550 000–620 000.
  const longer = { ...typed, low: typed.low * 1000 };
  if (typed.low >= 1 && typed.high >= typed.low * 100 && isSound(longer))
    return { kind: 'range', range: typed, doubt: { about: 'point', asTyped: typed, instead: longer } };
  const about = numbers.find(({ doubt }) => doubt !== undefined)?.doubt?.about;
  if (about === undefined) return { kind: 'range', range: typed };
  const instead = make(numbers.map(({ value, doubt }) => doubt?.instead ?? value));
  if (!isSound(instead)) return { kind: 'range', range: typed };
  if (!isSound(typed)) return { kind: 'range', range: instead };
  return { kind: 'range', range: typed, doubt: { about, asTyped: typed, instead } };
}

/** `12 (8–20)` */
function around(text: string, reading: EntryReading): readonly Parts[] {
  const found = /^(.*\d\D*?)\s*[([](.+)[)\]]\s*(\D*)$/.exec(text);
  if (found === null) return [];
  const [, value = '', inside = '', tail = ''] = found;
  return splits(inside, dashes).flatMap(([low, high]) =>
    readTogether([value, low, high], tail.trim(), reading).map((numbers) => ({
      numbers,
      make: ([middle = NaN, from = NaN, to = NaN]) => ({ low: from, high: to, value: middle }),
    })),
  );
}

/** `8 ± 2`, and `8 ± 25 %` where the number itself is no share */
function spread(text: string, reading: EntryReading): readonly Parts[] {
  const [middle = '', by = '', ...more] = text
    .split(/±|\+\s?\/?\s?[-\u2212\u2013]/)
    .map((part) => part.trim());
  if (middle === '' || by === '' || more.length > 0) return [];
  const relative = by.endsWith('%') && !middle.endsWith('%') && reading.percent !== true;
  if (relative) {
    const [value, share] = [readNumber(middle, reading), readNumber(by, { ...reading, percent: false })];
    return value.kind === 'number' && share.kind === 'number'
      ? [{ numbers: [value, share], make: ([at = NaN, part = NaN]) => spanAround(at, Math.abs(at) * part) }]
      : [];
  }
  return readTogether([middle, by], '', reading)
    .map((numbers) => ({ numbers, make: ([at = NaN, off = NaN]: readonly number[]) => spanAround(at, off) }))
    .filter(({ numbers: [at, off] }, index, all) => index === all.length - 1 || Math.abs(off?.value ?? 0) <= Math.abs(at?.value ?? 0)); // prettier-ignore
}

const spanAround = (value: number, by: number): TypedRange => ({
  low: withoutNoise(value - by),
  high: withoutNoise(value + by),
  value,
});

/** `6–12`, `6 til 12` */
function between(text: string, reading: EntryReading): readonly Parts[] {
  return splits(text, dashes).flatMap((sides) =>
    readTogether(sides, '', reading)
      // «12–8 mill» is in the wrong order; «800 000–1,2 mill» is not.
      .filter(([low, high], index) => index === 0 || (low?.value ?? 0) >= Math.abs(high?.value ?? 0) / 1000)
      .map((numbers) => ({ numbers, make: ([low = NaN, high = NaN]) => ({ low, high }) })),
  );
}

const dashes = /[-\u2010-\u2015\u2212]|\.{2,3}|…|(?<![a-zæøå])(?:til|to|og|and)(?![a-zæøå])/gi;

/** A text cut in two at each place where a separator stands between something and something. */
function splits(text: string, separator: RegExp): readonly (readonly [string, string])[] {
  return [...text.matchAll(separator)]
    .map(
      ({ index, 0: { length } }) => [text.slice(0, index).trim(), text.slice(index + length).trim()] as const,
    ) // prettier-ignore
    .filter(([left, right]) => left !== '' && right !== '');
}

/**
 * Texts read as numbers, with what one of them ends in (`mill`, `%`, or what stands after all of them) said of all,
 * and then as each stands by itself. None where one of them is no number.
 */
function readTogether(
  texts: readonly string[],
  tail: string,
  reading: EntryReading,
): readonly (readonly Known[])[] {
  const shared = [tail, ...texts.map(endingOf)].find((ending) => ending !== '') ?? '';
  const together = texts.map((text) => (endingOf(text) === '' ? `${text} ${shared}` : text));
  return [together, texts].flatMap((list) => {
    const numbers = list.map((text) => readNumber(text, reading)).filter((entry) => entry.kind === 'number');
    return numbers.length === list.length ? [numbers] : [];
  });
}

/** What stands after the last digit. */
const endingOf = (text: string): string => /\D*$/.exec(text)?.[0].trim() ?? '';

/** Without the noise of the arithmetic: 0.3 − 0.1 is 0.2. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));
