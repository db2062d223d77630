import type { CashCourse } from '../analyses/cashCourse.ts';
import { words, type Translated } from '../language/translated.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { fill, inEveryLanguage, joined } from '../sentences/fill.ts';
import { monthInWords } from '../sentences/months.ts';
import { hasBound } from './liquidity.ts';

const texts = {
  lowest: words('Lavest: {amount} i {month}, uten inndekning.', 'Lågast: {amount} i {month}, utan inndekking.', 'Lowest: {amount} in {month}, if nothing covers it.'),
  lowestCovered: words('Lavest: {amount} i {month}.', 'Lågast: {amount} i {month}.', 'Lowest: {amount} in {month}.'),
  bound: words('Av dette er inntil {amount} bundet ({month}): penger som hører til gebyret eller et tilskudd.', 'Av dette er inntil {amount} bunde ({month}): pengar som høyrer til gebyret eller eit tilskot.', 'Up to {amount} of it is bound ({month}): money that belongs to the fee or to a grant.'),
}; // prettier-ignore

/**
 * How long the money lasts, in two or three sentences: the runway, the lowest month, and how much is bound at most.
 * @param runway the sentence of the verdict
 */
export function liquiditySummary(course: CashCourse, runway: Translated): Translated {
  const { lowest, bound } = course;
  const most = bound.indexOf(Math.max(...bound));
  return joined([
    runway,
    said(course, lowest.cash < 0 ? texts.lowest : texts.lowestCovered, lowest.month, lowest.cash),
    ...(hasBound(course) ? [said(course, texts.bound, most, bound[most] ?? 0)] : []),
  ]);
}

const said = ({ months }: CashCourse, text: Translated, month: number, amount: number): Translated =>
  fill(text, {
    amount: inEveryLanguage((locale) => amountInWords(amount, locale)),
    month: inEveryLanguage((locale) => monthInWords(months[month] ?? '', locale)),
  });
