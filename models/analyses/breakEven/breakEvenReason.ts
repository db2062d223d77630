import type { Translated } from '../../language/translated.ts';
import { needInWords } from '../../sentences/amounts.ts';
import { countInWords } from '../../sentences/figures.ts';
import { fill, inEveryLanguage, joined } from '../../sentences/fill.ts';
import type { Reach } from '../axisReach.ts';
import type { BreakEven, BreakEvenKind, Crossing } from './breakEvenAnswer.ts';
import { breakEvenWords } from './breakEvenWords.ts';
import type { Target } from './target.ts';

/** What has been found of a target along an input. */
export interface Found {
  readonly crossings: readonly Crossing[];
  /** The one the answer gives. */
  readonly nearest: Crossing | undefined;
  readonly curve: BreakEven['curve'];
  /** What is brought into balance at the places looked at beyond the curve. */
  readonly beyond: readonly number[];
  readonly complete: boolean;
  /** Whether any line reads the input, and whether what is asked for depends on it. */
  readonly isRead: boolean;
  readonly reaches: boolean;
  /** Whether the target is reached today. */
  readonly reached: boolean;
  /** How far it was looked, and whether that was asked for. */
  readonly searched: Reach;
  readonly isGivenSpan: boolean;
}

/** What was found in all, with what is to be known of it. */
export function breakEvenReason(
  target: Target,
  found: Found,
): { readonly kind: BreakEvenKind; readonly reason?: Translated } {
  const { crossings, nearest } = found;
  if (!found.reaches) {
    const why = found.isRead ? breakEvenWords.notInTarget : breakEvenWords.notRead;
    return { kind: 'changesNothing', reason: why };
  }
  if (crossings.length === 0) return noneReason(target, found);
  if (nearest === undefined) {
    const why = crossings.find(({ refused }) => refused !== undefined)?.refused;
    return { kind: 'refused', reason: fill(breakEvenWords.refused, { why: why ?? '' }) };
  }
  const several = crossings.length > 1;
  const parts = [
    ...(several ? [severalWords(crossings.length)] : []),
    ...(nearest.kind === 'root' ? [] : [breakEvenWords[nearest.kind]]),
    ...(found.complete ? [] : [breakEvenWords.incomplete]),
  ];
  const kind = several ? 'several' : nearest.kind;
  return parts.length === 0 ? { kind } : { kind, reason: joined(parts) };
}

const severalWords = (count: number): Translated =>
  fill(breakEvenWords.several, { count: inEveryLanguage((locale) => countInWords(count, locale)) });

function noneReason(target: Target, found: Found): { kind: BreakEvenKind; reason: Translated } {
  const { reached, searched, isGivenSpan } = found;
  const { clause } = target;
  const everywhere = searched.lowIsLimit && searched.highIsLimit;
  const scope = isGivenSpan ? 'InSpan' : everywhere ? 'Allowed' : 'Searched';
  if (reached) return { kind: 'alwaysReached', reason: fill(breakEvenWords[`always${scope}`], { clause }) };
  const parts = [fill(breakEvenWords[`never${scope}`], { clause }), ...shortfall(target, found)];
  return { kind: 'neverReached', reason: joined(parts) };
}

/** How near it comes, where that is kroner a year, and whether it stops mattering on the way. */
function shortfall({ id }: Target, { curve, beyond }: Found): readonly Translated[] {
  const values = curve.flatMap(([, y]) => (y === null ? [] : [y]));
  const best = Math.max(...values, ...beyond.filter(Number.isFinite));
  if (id === 'liquidity' || !Number.isFinite(best) || best >= 0) return [];
  const amount = inEveryLanguage((locale) => needInWords(-best, locale));
  const said = fill(breakEvenWords.shortfall, { amount });
  return isFlatAtBestEnd(values, best) ? [said, breakEvenWords.flat] : [said];
}

/** Places at an end of the curve that must agree, to a krone, for it to have stopped mattering. */
const flatPlaces = 4;

function isFlatAtBestEnd(values: readonly number[], best: number): boolean {
  const varies = values.some((value) => best - value > 1);
  const ends = [values.slice(0, flatPlaces), values.slice(-flatPlaces)];
  return varies && values.length > flatPlaces && ends.some((end) => end.every((value) => best - value <= 1));
}
