import {
  inFigures,
  needInWords,
  portfolioSentences,
  words,
  type PortfolioResult,
} from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, filled, outcomeText, paragraph, questionWords, tableUnder } from './questionWords.ts';

const say = {
  ranking: words('Hallene, den som mangler mest per innbygger først', 'Hallane, den som manglar mest per innbyggjar fyrst', 'The halls, the one that lacks most per inhabitant first'),
  verdict: words('Konklusjon', 'Konklusjon', 'Verdict'),
  perInhabitant: words('Per innbygger', 'Per innbyggjar', 'Per inhabitant'),
  gap: words('Mangler i året', 'Manglar i året', 'Missing a year'),
  needed: words('Støtte i året', 'Støtte i året', 'Support a year'),
  shared: words('Felles', 'Felles', 'Shared'),
  reserve: words('Reserven holder', 'Reserven held', 'Reserve suffices'),
  sums: words('Summer', 'Summar', 'Sums'),
  halls: words('Haller', 'Hallar', 'Halls'),
  prices: words('Faste priser er {year}-kroner; løpende kroner er merket.', 'Faste prisar er {year}-kroner; løpande kroner er merkte.', 'Fixed prices are kroner of {year}; nominal kroner are marked.'),
  nominal: words('{label} (løpende)', '{label} (løpande)', '{label} (nominal)'),
  left: words('Den felles reserven: {opening} ved starten, {contributed} betalt inn, {paid} brukt, {closing} igjen.', 'Den felles reserven: {opening} ved starten, {contributed} betalt inn, {paid} brukt, {closing} att.', 'The shared reserve: {opening} at first, {contributed} paid in, {paid} used, {closing} left.'),
  synthetic: words('(syntetisk)', '(syntetisk)', '(synthetic)'),
  always: words('ja', 'ja', 'yes'),
  until: words('ikke fra {month}', 'ikkje frå {month}', 'not from {month}'),
} as const; // prettier-ignore

/** A portfolio: what becomes of it in sentences, the ranking, and the sums of each year. */
export const portfolioText: AnswerText<PortfolioResult> = (answer, _, look) => {
  const { locale } = look;
  const { halls, sums, whole, reserve, priceYear, stamp } = answer;
  const amount = (value: number | null): string => (value === null ? '–' : inFigures(value, locale));
  const rows = halls.map((hall) => ({
    label: `${hall.rank}. ${hall.label}${hall.synthetic ? ` ${say.synthetic[locale]}` : ''}`,
    cells: [
      outcomeText(hall.outcome, locale),
      amount(hall.gapPerInhabitant),
      amount(hall.gap),
      amount(hall.needed),
      ...(answer.shared.length === 0 ? [] : [amount(hall.sharedPerYear)]),
      ...(reserve === undefined ? [] : [hall.shortFrom === null ? say.always[locale] : filled(say.until[locale], { month: hall.shortFrom })]),
    ],
  })); // prettier-ignore
  const head = [say.verdict, say.perInhabitant, say.gap, say.needed, ...(answer.shared.length === 0 ? [] : [say.shared]), ...(reserve === undefined ? [] : [say.reserve])]; // prettier-ignore
  const lines = sums.lines.map(({ label, unit, values }) => ({
    label: unit === 'NOK' ? filled(say.nominal[locale], { label: label[locale] }) : label[locale],
    cells: values.map((value) => inFigures(value, locale)),
  }));
  const money = (value: number): string => needInWords(value, locale);
  return blocks(
    `${stamp.title} (${stamp.portfolio})\n${portfolioSentences(whole).map((sentence) => paragraph(sentence[locale], look)).join('')}`, // prettier-ignore
    tableUnder(say.ranking[locale], head.map((text) => text[locale]), rows, look), // prettier-ignore
    tableUnder(say.sums[locale], sums.periods, [{ label: say.halls[locale], cells: sums.count.map(String) }, ...lines], look), // prettier-ignore
    reserve === undefined ? '' : paragraph(filled(say.left[locale], { opening: money(reserve.opening), contributed: money(reserve.contributed), paid: money(reserve.paid), closing: money(reserve.closing) }), look), // prettier-ignore
    `${paragraph(filled(say.prices[locale], { year: priceYear }), look)}${questionWords.all[locale]}\n`,
  );
};
