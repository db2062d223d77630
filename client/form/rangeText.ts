import type { Locale } from '../../models/index.ts';
import { entryText } from '../language/formats.ts';
import type { TypedRange } from '../language/rangeEntry.ts';

/** A span as it is written and typed: `8–20`, and `12 (8–20)` with the number it is around; `−5 til 2` below zero. */
export function rangeText({ low, high, value }: TypedRange, locale: Locale): string {
  const ends = [low, high].map((end) => entryText(end, locale));
  const between = low < 0 || high < 0 ? (locale === 'en' ? '\u00a0to\u00a0' : '\u00a0til\u00a0') : '–';
  const span = ends.join(between);
  return value === undefined ? span : `${entryText(value, locale)} (${span})`;
}
