import { words, type Translated } from '../language/translated.ts';
import { amountInWords } from './amounts.ts';
import { percentDown, percentInWords } from './figures.ts';
import { fill, inEveryLanguage } from './fill.ts';
import { inPrices } from './verdictSlots.ts';

const reasons = {
  pilotEnds: words(
    'Fra {before} til {after} faller {amount} i året{inPrices} i pilotmidler bort.',
    'Frå {before} til {after} fell {amount} i året{inPrices} i pilotmidlar bort.',
    'From {before} to {after}, {amount} a year{inPrices} of pilot money falls away.',
  ),
  costsFall: words(
    'Utgiftene går samtidig ned med {amount} i året.',
    'Utgiftene går samstundes ned med {amount} i året.',
    'Costs fall by {amount} a year at the same time.',
  ),
  costsRise: words(
    'Utgiftene øker samtidig med {amount} i året.',
    'Utgiftene aukar samstundes med {amount} i året.',
    'Costs rise by {amount} a year at the same time.',
  ),
  incomeRises: words(
    'Andre inntekter øker med {amount} i året.',
    'Andre inntekter aukar med {amount} i året.',
    'Other income rises by {amount} a year.',
  ),
  incomeFalls: words(
    'Andre inntekter går ned med {amount} i året.',
    'Andre inntekter går ned med {amount} i året.',
    'Other income falls by {amount} a year.',
  ),
  covers: words(
    'Varige inntekter dekker {share} av varige utgifter i årene som prøves.',
    'Varige inntekter dekkjer {share} av varige utgifter i åra som blir prøvde.',
    'Recurring income covers {share} of recurring costs in the years tested.',
  ),
  worsensAlone: words(
    'Det blir verre med årene: varige utgifter vokser med {costs} i året fra {first} til {last}, varige inntekter vokser ikke.',
    'Det blir verre med åra: varige utgifter veks med {costs} i året frå {first} til {last}, varige inntekter veks ikkje.',
    'It gets worse over the years: recurring costs grow by {costs} a year from {first} to {last}, recurring income does not grow.',
  ),
  worsens: words(
    'Det blir verre med årene: varige utgifter vokser med {costs} i året fra {first} til {last}, varige inntekter med {income}.',
    'Det blir verre med åra: varige utgifter veks med {costs} i året frå {first} til {last}, varige inntekter med {income}.',
    'It gets worse over the years: recurring costs grow by {costs} a year from {first} to {last}, recurring income by {income}.',
  ),
} as const;

/** What is lost when the pilot ends, between two years, in kroner of the price year. */
export const pilotEndsSentence = (
  amount: number,
  before: number,
  after: number,
  priceYear: number,
): Translated =>
  fill(reasons.pilotEnds, {
    amount: inWords(amount),
    before: String(before),
    after: String(after),
    inPrices: inPrices(priceYear),
  });

/** What else changes then. */
export const changeSentence = (what: 'costs' | 'income', change: number): Translated => {
  const text = what === 'costs' ? (change < 0 ? reasons.costsFall : reasons.costsRise) : change < 0 ? reasons.incomeFalls : reasons.incomeRises; // prettier-ignore
  return fill(text, { amount: inWords(Math.abs(change)) });
};

/** How much of the recurring cost recurring income covers, rounded down. */
export const coversSentence = (share: number): Translated =>
  fill(reasons.covers, {
    share: inEveryLanguage((locale) => percentInWords(percentDown(share), locale)),
  });

/** That costs grow faster than income, both in kroner a year. */
export const worsensSentence = (growth: {
  readonly costs: number;
  readonly income: number;
  readonly first: number;
  readonly last: number;
}): Translated =>
  fill(growth.income > 0 ? reasons.worsens : reasons.worsensAlone, {
    costs: inWords(growth.costs),
    income: inWords(growth.income),
    first: String(growth.first),
    last: String(growth.last),
  });

const inWords = (kroner: number): Translated => inEveryLanguage((locale) => amountInWords(kroner, locale));
