import type { Run } from '../../engine/run.ts';
import { words, type Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { monthInWords } from '../../sentences/months.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import { isFixedPrice, toPriceYear } from './priceYear.ts';
import { figures } from '../figure.ts';

/** What one should know before comparing: which scenarios stand on another basis than the first, and what that means. */
export function basisNotes(
  parts: readonly { readonly scenario: AcceptedScenario; readonly run: Run }[],
): readonly Translated[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return others.flatMap(({ scenario, run }) => [
    ...priceNotes(first.scenario, scenario),
    ...timeNotes(first.scenario, first.run, scenario, run),
  ]);
}

function priceNotes(first: AcceptedScenario, other: AcceptedScenario): readonly Translated[] {
  const [year, own] = [first, other].map(({ read }) => read.number('economy.priceYear').value);
  if (year === undefined || own === undefined || year === own) return [];
  const { title } = other.head;
  const percent = Math.round((toPriceYear(other.read, year) - 1) * 1000) / 10;
  const nominal = figures.filter(({ unit }) => /\bNOK\b/.test(unit) && !isFixedPrice(unit));
  const list = (locale: keyof Translated): string =>
    nominal.map(({ label }) => `«${label[locale]}»`).join(', ');
  const inText = (locale: 'nb' | 'en'): string => (locale === 'nb' ? String(percent).replace('.', ',') : String(percent)).replace('-', '−'); // prettier-ignore
  return [
    words(
      `«${title}» er skrevet i ${own}-kroner. Beløp i faste priser er regnet om til ${year}-kroner (${inText('nb')} %, dets egen generelle prisvekst). Beløp i løpende kroner står som de er: ${list('nb')}.`,
      `«${title}» er skrive i ${own}-kroner. Beløp i faste prisar er rekna om til ${year}-kroner (${inText('nb')} %, den generelle prisveksten i scenariet). Beløp i løpande kroner står som dei er: ${list('nn')}.`,
      `"${title}" is written in kroner of ${own}. Amounts in fixed prices have been turned into kroner of ${year} (${inText('en')} %, its own general price growth). Nominal amounts stand as they are: ${list('en').replaceAll('«', '"').replaceAll('»', '"')}.`,
    ),
  ];
}

function timeNotes(
  first: AcceptedScenario,
  firstRun: Run,
  other: AcceptedScenario,
  run: Run,
): readonly Translated[] {
  const notes: Translated[] = [];
  const { title } = other.head;
  const [span, own] = [first, other].map(({ read }) => [read.start, read.start + read.months - 1].map((month) => monthText(month))); // prettier-ignore
  if (span?.join() !== own?.join()) {
    const said = (months: readonly string[] | undefined, locale: keyof Translated): string => (months ?? []).map((month) => monthInWords(month, locale)).join('–'); // prettier-ignore
    notes.push(
      words(
        `«${title}» regnes fra ${said(own, 'nb')}, ikke ${said(span, 'nb')}.`,
        `«${title}» blir rekna frå ${said(own, 'nn')}, ikkje ${said(span, 'nn')}.`,
        `"${title}" is computed for ${said(own, 'en')}, not ${said(span, 'en')}.`,
      ),
    );
  }
  const [tested, ownTested] = [firstRun, run].map((each) => [each.value('verdict.firstWindowYear'), each.value('verdict.lastWindowYear')].join('–')); // prettier-ignore
  if (tested !== ownTested)
    notes.push(
      words(
        `«${title}» prøves i årene ${ownTested}, ikke ${tested}: nøkkeltallene er snitt over ulike år.`,
        `«${title}» blir prøvd i åra ${ownTested}, ikkje ${tested}: nøkkeltala er snitt over ulike år.`,
        `"${title}" is tested in the years ${ownTested}, not ${tested}: the key figures are means over different years.`,
      ),
    );
  return notes;
}
