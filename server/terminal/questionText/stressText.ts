import { inFigures, needInWords, words, type Locale, type StressTable } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { figureText } from '../keyFigureText.ts';
import type { Look } from '../look.ts';
import {
  blocks,
  filled,
  outcomeMarks,
  outcomeText,
  paragraph,
  point,
  questionWords,
  tableUnder,
  titleLine,
} from './questionWords.ts';

const say = {
  singles: words('Hver påkjenning alene', 'Kvar påkjenning åleine', 'Each stress test alone'),
  unchanged: words('Uten påkjenning', 'Utan påkjenning', 'Without stress'),
  support: words('Støtte i tillegg', 'Støtte i tillegg', 'Additional support'),
  runway: words('Pengene rekker', 'Pengane rekk', 'Money lasts'),
  pairs: words(
    'To samtidig: konklusjonen og støtten som trengs i tillegg i året (mill. kr)',
    'To samtidig: konklusjonen og støtta som trengst i tillegg i året (mill. kr)',
    'Two at once: the verdict and the additional support a year (NOK million)',
  ),
  not: words('Gjelder ikke', 'Gjeld ikkje', 'Do not apply'),
  holdsAlone: words(
    'Det holder på vedtatt finansiering i {singles} av {single}.',
    'Det held på vedteken finansiering i {singles} av {single}.',
    'It holds on decided funding in {singles} of {single}.',
  ),
  holds: words(
    'Det holder på vedtatt finansiering i {singles} av {single} alene og {pairs} av {pair} par.',
    'Det held på vedteken finansiering i {singles} av {single} åleine og {pairs} av {pair} par.',
    'It holds on decided funding in {singles} of {single} alone and {pairs} of {pair} pairs.',
  ),
} as const; // prettier-ignore

type Result = StressTable['base'];

/** What becomes of the verdict if something goes wrong, and if two things do. */
export const stressText: AnswerText<StressTable> = (answer, [scenario], look) => {
  const { locale } = look;
  const { of, base, singles, pairs, holds } = answer;
  const applied = singles.filter(({ result }) => result !== undefined);
  const extra = !['gap', 'runway', 'additionalSupportPerYear'].includes(of.id);
  const row = (label: string, result: Result) => ({
    label: `  ${label}`,
    cells: [
      outcomeText(result.outcome, locale),
      result.additionalSupportPerYear === null ? '–' : needInWords(result.additionalSupportPerYear, locale),
      result.runway === null ? questionWords.never[locale] : filled(questionWords.months[locale], { count: inFigures(result.runway, locale) }),
      ...(extra ? [result.figure === null ? '–' : figureText(result.figure, of, locale)] : []),
    ],
  });
  const rows = [
    row(say.unchanged[locale], base),
    ...applied.map(({ label, result }, at) => row(`${at + 1} ${label[locale]}`, result ?? base)),
  ];
  const head = [questionWords.verdict, say.support, say.runway, ...(extra ? [of.label] : [])];
  const counts = { singles: holds.singles, single: applied.length, pairs: holds.pairs, pair: pairs.filter(({ result }) => result !== undefined).length };
  return blocks(
    `${scenario === undefined ? '' : titleLine(scenario)}${paragraph(filled((pairs.length === 0 ? say.holdsAlone : say.holds)[locale], counts), look)}`,
    tableUnder(say.singles[locale], head.map((text) => text[locale]), rows, look),
    pairs.length === 0 ? '' : pairTable(answer, applied, look),
    notApplying(answer, look),
  );
}; // prettier-ignore

/** Every pair once: the row is the first of the two, the column the second. */
function pairTable({ pairs }: StressTable, applied: StressTable['singles'], look: Look): string {
  const { locale } = look;
  const found = new Map(pairs.map(({ first, second, result }) => [`${first} ${second}`, result]));
  const columns = applied.slice(1);
  const rows = applied.slice(0, -1).map(({ id, label }, at) => ({
    label: `  ${at + 1} ${label[locale]}`,
    cells: columns.map((other, place) => (place < at ? '' : cell(found.get(`${id} ${other.id}`), locale))),
  }));
  return tableUnder(say.pairs[locale], columns.map((_, at) => String(at + 2)), rows, look);
} // prettier-ignore

function cell(result: Result | undefined, locale: Locale): string {
  if (result === undefined) return '–';
  const { outcome, additionalSupportPerYear: support } = result;
  const millions = support === null || support === 0 ? '' : ` ${inFigures(Math.ceil(support / 100_000) / 10, locale, 1)}`; // prettier-ignore
  return `${outcomeMarks[outcome]}${millions}`;
}

function notApplying({ singles }: StressTable, look: Look): string {
  const { locale } = look;
  const rest = singles.filter(({ state }) => state !== 'applies');
  const texts = rest.map(({ label, reason }) => point(`${label[locale]}: ${reason?.[locale] ?? ''}`, look));
  return rest.length === 0 ? '' : `${say.not[locale]}\n${texts.join('')}`;
}
