import type { Translated } from '../language/translated.ts';
import { fill, joined, longest, longestSentence } from './fill.ts';
import { hasAmount, leverPhrase, type LeverChange, type LeverUse } from './leverPhrase.ts';
import { andWords, orWords, waysWords } from './words/waysWords.ts';

/** What was found that makes a hall hold, the most useful first. */
export interface Ways {
  /** Changes any one of which is enough. */
  readonly alone: readonly LeverChange[];
  /** Two changes that are enough together; read only where none is alone. */
  readonly pair: readonly [LeverChange, LeverChange] | undefined;
}

/**
 * What would make the hall hold, L1–L4, with the price year after the first amount if it is given. L2 names the first
 * three, or as many of them as find room: "any one of these is enough" stays true of fewer.
 */
export function waysSentence({ alone, pair }: Ways, priceYear?: number): Translated {
  if (alone.length === 0) return pairSentence(pair, priceYear);
  const shown = alone.slice(0, 3);
  while (shown.length > 1) {
    const sentence = fill(waysWords.L2, { levers: anyOf(phrases(shown, 'need', priceYear)) });
    if (longest(sentence) <= longestSentence) return sentence;
    shown.pop();
  }
  return fill(waysWords.L1, { levers: joined(phrases(shown, 'need', priceYear)) });
}

/** What a hall that holds holds on, M1 with its nearest margin, or M2 if no single assumption overturns it. */
export function marginSentence(nearest: LeverChange | undefined, priceYear?: number): Translated {
  if (nearest === undefined) return waysWords.M2;
  return fill(waysWords.M1, { margin: leverPhrase(nearest, 'margin', priceYear) });
}

function pairSentence(pair: Ways['pair'], priceYear?: number): Translated {
  if (pair === undefined) return waysWords.L4;
  const [first, second] = phrases(pair, 'need', priceYear) as [Translated, Translated];
  return fill(waysWords.L3, { levers: joined([first, andWords, second], '') });
}

function anyOf(levers: readonly Translated[]): Translated {
  const last = levers.slice(-1);
  return joined([joined(levers.slice(0, -1), '; '), orWords, ...last], '');
}

/** The phrases in order, with the price year at the first amount. */
function phrases(changes: readonly LeverChange[], use: LeverUse, priceYear?: number): readonly Translated[] {
  const dated = changes.findIndex(hasAmount);
  return changes.map((change, index) => leverPhrase(change, use, index === dated ? priceYear : undefined));
}
