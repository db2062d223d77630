import { words, type Translated } from '../language/translated.ts';
import { fill, inEveryLanguage, joined } from './fill.ts';
import { measuredInWords } from './measured.ts';
import { discoveryWords } from './words/discoveryWords.ts';

/** What a sentence of discovery is about. */
export interface DiscoveryFacts {
  readonly of: 'fails' | 'holds';
  /** Shares from 0 to 1. */
  readonly coverage: number;
  readonly density: number;
  readonly restrictions: readonly {
    readonly label: Translated;
    readonly unit: string;
    readonly kind: 'number' | 'path' | 'event';
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

/**
 * Where the futures gather, as a council reads it: «I 82 av 100 av framtidene som ikke holder, er «Solgt mengde» høyst
 * 140 tonn og «Lønnsvekst» minst 4 %.», and how many of such futures are of the kind. Limits are rounded to three digits.
 */
export function discoverySentence({ of, coverage, density, restrictions }: DiscoveryFacts): Translated {
  const conditions = restrictions.map(({ label, unit, kind, low, high }) => {
    if (kind === 'event')
      return fill(discoveryWords[(low ?? 0) > 0 ? 'happens' : 'happensNot'], { name: label });
    const said = (value: number | null): Translated =>
      inEveryLanguage((locale) => (value === null ? '' : measuredInWords(value, unit, locale)));
    const side = low === null ? 'below' : high === null ? 'above' : 'between';
    return fill(discoveryWords[side], { name: label, low: said(low), high: said(high) });
  });
  return fill(discoveryWords[of], {
    coverage: ofHundred(coverage),
    density: ofHundred(density),
    conditions: listed(conditions),
  });
}

/** Whole count of a hundred: "all" and "none" are said only when it is so. */
function ofHundred(share: number): string {
  if (share === 0 || share === 1) return String(share * 100);
  return String(Math.min(99, Math.max(1, Math.round(share * 100))));
}

/** One condition after the other: commas, and «og» before the last. */
function listed(conditions: readonly Translated[]): Translated {
  const last = conditions.at(-1);
  if (last === undefined || conditions.length === 1) return last ?? words('', '', '');
  const before = joined(conditions.slice(0, -1), ', ');
  return inEveryLanguage((locale) => `${before[locale]}${discoveryWords.and[locale]}${last[locale]}`);
}
