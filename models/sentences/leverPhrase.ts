import type { Locale, Translated } from '../language/translated.ts';
import { figureInWords, marginInWords, needInWords } from './amounts.ts';
import { marginPercent, percentInWords, percentUp } from './figures.ts';
import { fill, inEveryLanguage, type Slots } from './fill.ts';
import { inPrices } from './verdictSlots.ts';
import { leverMarginWords } from './words/leverMarginWords.ts';
import { leverNeedWords } from './words/leverNeedWords.ts';

/** Levers said in percent, with both values. */
export type PercentLever = 'volumeSold' | 'price' | 'ownUse' | 'rent' | 'area';

/** Levers said with both values only. */
export type ValueLever = 'capture' | 'sellThrough' | 'staffing' | 'workTraining' | 'wageGrowth';

/** Levers said as an amount. */
export type AmountLever = 'support' | 'partner' | 'reserve';

/** Every lever that has a phrase. */
export type LeverId = PercentLever | ValueLever | AmountLever | 'wasteFee';

/**
 * A lever moved from its value to another. Values come written with their unit (staffing and work training without:
 * the phrase has it), rounded the same way as the percent: away from today for a need, towards today for a margin.
 */
export type LeverChange =
  | {
      readonly lever: PercentLever;
      /** Size of the change over today's value, a share; not negative. */
      readonly share: number;
      readonly from: Translated;
      readonly to: Translated;
    }
  | { readonly lever: ValueLever; readonly from: Translated; readonly to: Translated }
  /** Size of the change in kroner of the price year, a year for support and partner; not negative. */
  | {
      readonly lever: AmountLever;
      readonly amount: number;
      /** Said as it stands, where rounding would go past the most that it may be. */
      readonly toTheKrone?: true;
    }
  /** Size of the change in kroner a year, in all and per household. */
  | { readonly lever: 'wasteFee'; readonly amount: number; readonly perHousehold: number };

/** What the phrase is for: a change that is needed, or how far the lever may go the other way. */
export type LeverUse = 'need' | 'margin';

/**
 * The way each lever moves when it helps. A phrase of need is for a move this way, one of margin for a move the
 * other way; a change against it (a lower price that sells more) has no phrase.
 */
export const helpfulDirection: Readonly<Record<LeverId, 'up' | 'down'>> = {
  volumeSold: 'up',
  price: 'up',
  capture: 'up',
  sellThrough: 'up',
  ownUse: 'up',
  rent: 'down',
  area: 'down',
  staffing: 'down',
  workTraining: 'up',
  support: 'up',
  wasteFee: 'up',
  partner: 'up',
  wageGrowth: 'down',
  reserve: 'up',
};

/**
 * A lever as a clause without capital and full stop, amounts and percents rounded up for a need and down for a
 * margin. The price year follows the amount if it is given.
 */
export function leverPhrase(change: LeverChange, use: LeverUse, priceYear?: number): Translated {
  const words = use === 'need' ? leverNeedWords : leverMarginWords;
  return fill(words[change.lever], {
    ...valueSlots(change, use),
    ...amountSlots(change, use),
    inPrices: priceYear === undefined ? '' : inPrices(priceYear),
  });
}

/** Whether the phrase has an amount of its own, after which the price year can stand. */
export const hasAmount = (change: LeverChange): boolean => 'amount' in change;

function valueSlots(change: LeverChange, use: LeverUse): Slots {
  if (!('from' in change)) return {};
  const { from, to } = change;
  if (!('share' in change)) return { from, to };
  const percent = use === 'need' ? percentUp(change.share) : marginPercent(change.share);
  return { from, to, percent: inEveryLanguage((locale) => percentInWords(percent, locale)) };
}

function amountSlots(change: LeverChange, use: LeverUse): Slots {
  if (!('amount' in change)) return {};
  const exact = 'toTheKrone' in change && change.toTheKrone === true;
  const write = exact ? figureInWords : use === 'need' ? needInWords : ceilingInWords;
  const amount = inEveryLanguage((locale) => write(change.amount, locale));
  if (!('perHousehold' in change)) return { amount };
  const perHousehold = use === 'need' ? Math.ceil(change.perHousehold) : Math.floor(change.perHousehold);
  return { amount, perHousehold: inEveryLanguage((locale) => figureInWords(perHousehold, locale)) };
}

/** A margin after "not more than", where "under 1 000 kr" cannot stand: small ones are said in whole kroner. */
function ceilingInWords(kroner: number, locale: Locale): string {
  return kroner < 1000 ? figureInWords(Math.floor(kroner), locale) : marginInWords(kroner, locale);
}
