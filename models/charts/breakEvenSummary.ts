import type { BreakEven } from '../analyses/breakEven/breakEvenAnswer.ts';
import { words, type Translated } from '../language/translated.ts';
import { percentInWords } from '../sentences/figures.ts';
import { fill, inEveryLanguage, joined } from '../sentences/fill.ts';

const texts = {
  needs: words('«{name}» må fra {from} til {to} ({percent} {way}) for å gå i balanse{year}.', '«{name}» må frå {from} til {to} ({percent} {way}) for å gå i balanse{year}.', '"{name}" must go from {from} to {to} ({percent} {way}) to break even{year}.'),
  needsPlain: words('«{name}» må fra {from} til {to} for å gå i balanse{year}.', '«{name}» må frå {from} til {to} for å gå i balanse{year}.', '"{name}" must go from {from} to {to} to break even{year}.'),
  margin: words('I balanse{year} så lenge «{name}» ikke går fra {from} forbi {to} ({percent} {way}).', 'I balanse{year} så lenge «{name}» ikkje går frå {from} forbi {to} ({percent} {way}).', 'Breaks even{year} as long as "{name}" does not go from {from} past {to} ({percent} {way}).'),
  marginPlain: words('I balanse{year} så lenge «{name}» ikke går fra {from} forbi {to}.', 'I balanse{year} så lenge «{name}» ikkje går frå {from} forbi {to}.', 'Breaks even{year} as long as "{name}" does not go from {from} past {to}.'),
  up: words('opp', 'opp', 'up'),
  down: words('ned', 'ned', 'down'),
  inYear: words(' i {year}', ' i {year}', ' in {year}'),
  none: words('Ingen verdi i spennet gir balanse.', 'Ingen verdi i spennet gir balanse.', 'No value in the span gives balance.'),
} as const; // prettier-ignore

/**
 * A break-even in one sentence: how far the input must go, or may go, with what is to be known of it.
 * @param said a number of the input with its unit
 */
export function breakEvenSummary(answer: BreakEven, said: (value: number) => string): Translated {
  const reason = answer.reason === undefined ? [] : [answer.reason];
  const nearest = answer.crossings.find(({ value }) => value === answer.value);
  if (nearest === undefined) return reason[0] ?? texts.none;
  const { base, label } = answer;
  const reached = nearest.reachedAbove === base > nearest.value;
  const to = nearest.printed.value;
  const share = base === 0 ? undefined : Math.abs(to - base) / Math.abs(base);
  const { year } = answer.of;
  const text = texts[`${reached ? 'margin' : 'needs'}${share === undefined ? 'Plain' : ''}`];
  const sentence = fill(text, {
    name: label,
    from: said(base),
    to: said(to),
    percent: inEveryLanguage((locale) => percentInWords(reached ? Math.floor((share ?? 0) * 100) : Math.ceil((share ?? 0) * 100 - 1e-9), locale)), // prettier-ignore
    way: to > base ? texts.up : texts.down,
    year: year === undefined ? '' : fill(texts.inYear, { year: String(year) }),
  });
  return joined([sentence, ...reason]);
}
