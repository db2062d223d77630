import { words, type Translated } from '../language/translated.ts';
import { amountInWords } from '../sentences/amounts.ts';
import { percentInWords } from '../sentences/figures.ts';
import { fill, inEveryLanguage, joined } from '../sentences/fill.ts';
import { monthInWords } from '../sentences/months.ts';
import type { Continuation } from './continuation.ts';
import type { FollowUp, FollowUpRow } from './followUp.ts';

const say = {
  none: words(
    'Ingen faktiske tall for {year} ennå.',
    'Ingen faktiske tal for {year} enno.',
    'No actuals for {year} yet.',
  ),
  result: words(
    'Til og med {month} er netto driftsresultat {amount} {side} enn planen.',
    'Til og med {month} er netto driftsresultat {amount} {side} enn planen.',
    'Up to and including {month} the net operating result is {amount} {side} than planned.',
  ),
  onPlan: words(
    'Til og med {month} er netto driftsresultat som planlagt.',
    'Til og med {month} er netto driftsresultat som planlagt.',
    'Up to and including {month} the net operating result is as planned.',
  ),
  noResult: words(
    'Netto driftsresultat kan ikke regnes ut ennå: det mangler tall for {lines}.',
    'Netto driftsresultat kan ikkje reknast ut enno: det manglar tal for {lines}.',
    'The net operating result cannot be worked out yet: there are no numbers for {lines}.',
  ),
  apart: words(
    'Netto driftsresultat kan ikke regnes ut ennå: linjene har ingen måned felles.',
    'Netto driftsresultat kan ikkje reknast ut enno: linjene har ingen månad felles.',
    'The net operating result cannot be worked out yet: the lines have no month in common.',
  ),
  largest: words(
    'Størst avvik har «{line}»: {amount}{share}.',
    'Størst avvik har «{line}»: {amount}{share}.',
    'The largest deviation is in "{line}": {amount}{share}.',
  ),
  goesOn: words(
    'Fortsetter avviket, blir driftsresultatet {amount} {side} i året fra {from}. {verdict}',
    'Held avviket fram, blir driftsresultatet {amount} {side} i året frå {from}. {verdict}',
    'If the deviation goes on, the operating result is {amount} a year {side} from {from}. {verdict}',
  ),
  better: words('bedre', 'betre', 'better'),
  worse: words('dårligere', 'dårlegare', 'worse'),
  near: words('nær den {place}. av 100 framtidene', 'nær den {place}. av 100 framtidene', 'near number {place} of the 100 futures'),
  below: words('lavere enn i alle framtidene', 'lågare enn i alle framtidene', 'lower than in any of the futures'),
  above: words('høyere enn i alle framtidene', 'høgare enn i alle framtidene', 'higher than in any of the futures'),
} as const; // prettier-ignore

/** Under this, in kroner, a deviation is none. */
const nothing = 500;

/** A follow-up in a few sentences: the result so far, what deviates most, and what becomes of it if that lasts. */
export function followUpSentence(found: FollowUp, ifItGoesOn?: Continuation | null): Translated {
  const { through, rows, year } = found;
  if (through === null) return fill(say.none, { year: String(year) });
  const largest = rows
    .filter(
      ({ unit, isSum, deviation, group }) =>
        unit === 'NOK' && !isSum && group !== 'money' && Math.abs(deviation ?? 0) >= nothing,
    ) // prettier-ignore
    .sort((a, b) => Math.abs(b.deviation ?? 0) - Math.abs(a.deviation ?? 0))[0];
  const goesOn = ifItGoesOn === undefined || ifItGoesOn === null || Math.abs(ifItGoesOn.perYear) < nothing ? undefined : ifItGoesOn; // prettier-ignore
  return joined([
    resultSentence(found),
    ...(largest === undefined ? [] : [largestSentence(largest)]),
    ...(goesOn === undefined ? [] : [continuationSentence(goesOn)]),
  ]);
}

function resultSentence({ rows }: FollowUp): Translated {
  const result = rows.find(({ id }) => id === 'netOperatingResult');
  const deviation = result?.deviation ?? null;
  if (result === undefined || deviation === null) {
    const lacking = rows.filter(({ id }) => result?.lacking.includes(id));
    return lacking.length === 0 ? say.apart : fill(say.noResult, { lines: inEveryLanguage((locale) => lacking.map(({ label }) => label[locale].toLocaleLowerCase(locale)).join(', ')) }); // prettier-ignore
  }
  const month = inEveryLanguage((locale) => monthInWords(result.counted.at(-1) ?? '', locale));
  if (Math.abs(deviation) < nothing) return fill(say.onPlan, { month });
  const amount = inEveryLanguage((locale) => amountInWords(Math.abs(deviation), locale));
  return fill(say.result, { month, amount, side: deviation > 0 ? say.better : say.worse });
}

function largestSentence({ label, deviation, share }: FollowUpRow): Translated {
  return fill(say.largest, {
    line: label,
    amount: inEveryLanguage((locale) => signedAmount(deviation ?? 0, locale)),
    share: inEveryLanguage((locale) => (share === null ? '' : ` (${signedPercent(share, locale)})`)),
  });
}

function continuationSentence({ perYear, from, verdict }: Continuation): Translated {
  return fill(say.goesOn, {
    amount: inEveryLanguage((locale) => amountInWords(Math.abs(perYear), locale)),
    side: perYear < 0 ? say.worse : say.better,
    from: inEveryLanguage((locale) => monthInWords(from, locale)),
    verdict: verdict.sentence,
  });
}

type Locale = keyof Translated;

const signedAmount = (kroner: number, locale: Locale): string => `${kroner > 0 ? '+' : ''}${amountInWords(kroner, locale)}`; // prettier-ignore

/** A share as a whole percent with its sign. */
export const signedPercent = (share: number, locale: Locale): string =>
  `${share > 0 ? '+' : ''}${percentInWords(Math.round(share * 100), locale)}`;

/** Where a number falls among the futures, of the share of them below it: «nær den 30. av 100 framtidene». */
export function placeInWords(place: number): Translated {
  if (place <= 0) return say.below;
  if (place >= 1) return say.above;
  return fill(say.near, { place: String(Math.min(100, Math.max(1, Math.round(place * 100)))) });
}
