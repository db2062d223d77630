import type { FundingBands } from '../analyses/fundingBands.ts';
import type { Translated } from '../language/translated.ts';
import { amountInWords, needInWords } from '../sentences/amounts.ts';
import { fill, inEveryLanguage, joined } from '../sentences/fill.ts';
import { monthInWords, monthLater } from '../sentences/months.ts';
import { words } from '../language/translated.ts';

const texts = {
  inPilot: words('I {year} dekker pilottilskuddet {pilot} av {cost}.', 'I {year} dekkjer pilottilskotet {pilot} av {cost}.', 'In {year} the pilot grant covers {pilot} of {cost}.'),
  missing: words('Fra {month} mangler {amount} i året.', 'Frå {month} manglar {amount} i året.', 'From {month}, {amount} a year is missing.'),
  missingFromYear: words('Fra {year} mangler {amount} i året.', 'Frå {year} manglar {amount} i året.', 'From {year}, {amount} a year is missing.'),
  covered: words('Inntektene dekker utgiftene i alle år etter piloten.', 'Inntektene dekkjer utgiftene i alle år etter piloten.', 'Income covers costs in every year after the pilot.'),
  coveredAlways: words('Inntektene dekker utgiftene i alle år.', 'Inntektene dekkjer utgiftene i alle år.', 'Income covers costs in every year.'),
  someYearsAfter: words('Inntektene dekker utgiftene i alle år etter piloten unntatt {years}.', 'Inntektene dekkjer utgiftene i alle år etter piloten unnateke {years}.', 'Income covers costs in every year after the pilot except {years}.'),
  someYears: words('Inntektene dekker utgiftene i alle år unntatt {years}.', 'Inntektene dekkjer utgiftene i alle år unnateke {years}.', 'Income covers costs in every year except {years}.'),
  undecided: words('{amount} i {year} er ikke vedtatt og teller ikke med.', '{amount} i {year} er ikkje vedteke og tel ikkje med.', '{amount} in {year} is not decided and does not count.'),
  nothing: words('Ingenting å vise: hallen har verken inntekter eller utgifter i perioden.', 'Ingenting å vise: hallen har verken inntekter eller utgifter i perioden.', 'Nothing to show: the hall has neither income nor costs in the period.'),
}; // prettier-ignore

/**
 * The funding cliff in one or two sentences.
 * @param yearlyNeed the support a year that the verdict says is needed in addition
 */
export function fundingCliffSummary(bands: FundingBands, yearlyNeed: number): Translated {
  if (Math.max(...bands.costSum, ...bands.incomeSum) < 0.5) return texts.nothing;
  const { pilotEnd, years } = bands;
  const lastPilotYear = pilotEnd === undefined ? -1 : lastFullYearBefore(bands, pilotEnd.position);
  const after = years.findIndex((year, index) => (pilotEnd === undefined || year >= pilotEnd.position) && bands.monthsOfYear[index] === 12); // prettier-ignore
  const short = years.filter((_, index) => index >= after && (bands.missing[index] ?? 0) > 0.5);
  const parts = [];
  if (lastPilotYear >= 0 && (bands.income.pilot[lastPilotYear] ?? 0) > 0.5) {
    parts.push(fill(texts.inPilot, { year: String(years[lastPilotYear]), pilot: about(bands.income.pilot[lastPilotYear] ?? 0), cost: about(bands.costSum[lastPilotYear] ?? 0) })); // prettier-ignore
  }
  if (yearlyNeed > 0.5) parts.push(missingSentence(bands, after, yearlyNeed));
  else if (short.length > 0)
    parts.push(fill(pilotEnd === undefined ? texts.someYears : texts.someYearsAfter, { years: yearsInWords(short) })); // prettier-ignore
  else parts.push(pilotEnd === undefined ? texts.coveredAlways : texts.covered);
  const undecided = bands.undecided[Math.max(0, after)] ?? 0;
  if (undecided > 0.5)
    parts.push(fill(texts.undecided, { amount: about(undecided), year: String(years[Math.max(0, after)]) }));
  return joined(parts);
}

function missingSentence({ pilotEnd, years }: FundingBands, after: number, yearlyNeed: number): Translated {
  const amount = inEveryLanguage((locale) => needInWords(yearlyNeed, locale));
  if (pilotEnd === undefined) return fill(texts.missingFromYear, { year: String(years[Math.max(0, after)]), amount }); // prettier-ignore
  const month = monthLater(pilotEnd.month, 1);
  return fill(texts.missing, { month: inEveryLanguage((locale) => monthInWords(month, locale)), amount });
}

/** Years with those in a row as one span: «2027, 2030–2032 og 2039». */
function yearsInWords(years: readonly number[]): Translated {
  const spans: [first: number, last: number][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  const parts = spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  const and = words('og', 'og', 'and');
  return inEveryLanguage((locale) =>
    parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and[locale]} ${parts.at(-1)}`,
  );
}

const about = (kroner: number): Translated => inEveryLanguage((locale) => amountInWords(kroner, locale));

/** Index of the last full year that ends before the pilot does; −1 where there is none. */
function lastFullYearBefore({ years, monthsOfYear }: FundingBands, position: number): number {
  return years.reduce(
    (last, year, index) => (year + 1 <= position && monthsOfYear[index] === 12 ? index : last),
    -1,
  );
}
