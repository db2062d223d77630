import {
  inFigures,
  words,
  type Locale,
  type RankImportance,
  type SobolStudy,
  type Tornado,
} from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { figureText } from '../keyFigureText.ts';
import { rankText, sobolText } from './importanceText.ts';
import { blocks, filled, paragraph, questionWords, tableUnder, titleLine } from './questionWords.ts';
import { shownInputs } from './shownInputs.ts';

const say = {
  head: words('Hva betyr mest for «{figure}»? I dag: {value}.', 'Kva betyr mest for «{figure}»? I dag: {value}.', 'What means most for "{figure}"? Today: {value}.'),
  rows: words('Hvert tall for seg, det som betyr mest først', 'Kvart tal for seg, det som betyr mest først', 'Each number alone, what means most first'),
  low: words('Lavt', 'Lågt', 'Low'),
  high: words('Høyt', 'Høgt', 'High'),
  atLow: words('Nøkkeltall', 'Nøkkeltal', 'Figure'),
  atHigh: words('Nøkkeltall', 'Nøkkeltal', 'Figure'),
  share: words(
    '* uten spenn i scenariet: flyttet {share} % hver vei. Tabellen viser ikke hva to tall gjør sammen.',
    '* utan spenn i scenariet: flytta {share} % kvar veg. Tabellen viser ikkje kva to tal gjer saman.',
    '* without a range in the scenario: moved {share} % each way. The table does not show what two numbers do together.',
  ),
  still: words('{count} tall endrer det ikke.', '{count} tal endrar det ikkje.', '{count} numbers do not change it.'),
} as const; // prettier-ignore

/** What means most for a figure: one input at a time, or all at once. */
export const sensitivityText: AnswerText<Tornado | RankImportance | SobolStudy> = (
  answer,
  [scenario],
  look,
) => {
  if (scenario === undefined) return '';
  if (answer.method === 'rank') return rankText(answer, scenario, look);
  if (answer.method === 'sobol') return sobolText(answer, scenario, look);
  const { locale } = look;
  const { of, base, reason, rows, still, share } = answer;
  const inputs = shownInputs(scenario, locale);
  const figure = (value: number | null): string => (value === null ? '–' : figureText(value, of, locale));
  const lines = rows.map(({ path, label, by, low, high }) => ({
    label: `  ${label[locale]}${by === 'share' ? ' *' : ''}`,
    cells: [inputs.value(path, low.x), figure(low.y), inputs.value(path, high.x), figure(high.y)],
  }));
  const head = [say.low, say.atLow, say.high, say.atHigh].map((text) => text[locale]);
  const said = filled(say.head[locale], { figure: of.label[locale], value: figure(base) });
  return blocks(
    `${titleLine(scenario)}${paragraph([said, reason?.[locale] ?? ''].join(' ').trim(), look)}`,
    tableUnder(say.rows[locale], head, lines, look),
    `${paragraph(filled(say.share[locale], { share: percent(share, locale) }), look)}${filled(say.still[locale], { count: still.length })} ${questionWords.all[locale]}\n`,
  );
};

const percent = (share: number, locale: Locale): string => inFigures(share * 100, locale, 1);
