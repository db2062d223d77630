import type { Translated } from '../language/translated.ts';
import { words } from '../language/translated.ts';
import { amountInWords } from './amounts.ts';
import { fill, inEveryLanguage, joined } from './fill.ts';
import { measuredInWords } from './measured.ts';

/** What a report says of one year: tonnes, tonnes of CO₂e, kroner, full-time equivalents and places. */
export interface GainsFacts {
  readonly period: Translated;
  readonly tonnes: number;
  readonly emissions: number;
  readonly savings: number;
  readonly jobs: number;
  readonly places: number;
}

const texts = {
  reuse: words('I {period} blir {tonnes} ombrukt.', 'I {period} blir {tonnes} ombrukt.', 'In {period}, {tonnes} is reused.'),
  emissions: words('Det sparer klimaet for {emissions}.', 'Det sparer klimaet for {emissions}.', 'It spares the climate {emissions}.'),
  savings: words('Andre enheter i kommunen sparer {savings} i innkjøp og avhending.', 'Andre einingar i kommunen sparer {savings} i innkjøp og avhending.', 'Other units of the municipality save {savings} in purchases and disposal.'),
  jobs: words('Hallen gir {jobs}.', 'Hallen gir {jobs}.', 'The hall gives {jobs}.'),
  places: words('{places} plasser er til arbeidstrening.', '{places} plassar er til arbeidstrening.', '{places} places are for work training.'),
}; // prettier-ignore

/** What a hall gives in a year, in one short paragraph; what is 0 is not said. */
export function gainsSentence({ period, tonnes, emissions, savings, jobs, places }: GainsFacts): Translated {
  const said = (value: number, unit: string): Translated => inEveryLanguage((locale) => measuredInWords(value, unit, locale)); // prettier-ignore
  return joined([
    fill(texts.reuse, { period, tonnes: said(tonnes, 'tonne') }),
    ...(emissions >= 0.05 ? [fill(texts.emissions, { emissions: said(emissions, 'tonneCO2e') })] : []),
    ...(savings >= 500 ? [fill(texts.savings, { savings: inEveryLanguage((locale) => amountInWords(savings, locale)) })] : []), // prettier-ignore
    ...(jobs >= 0.005 ? [fill(texts.jobs, { jobs: said(jobs, 'FTE') })] : []),
    ...(places >= 0.05 ? [fill(texts.places, { places: said(places, '1') })] : []),
  ]);
}
