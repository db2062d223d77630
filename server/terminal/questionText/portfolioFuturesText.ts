import { inFigures, needInWords, words, type PortfolioFutures } from '../../../models/index.ts';
import type { AnswerText } from '../../commands/question.ts';
import { blocks, filled, paragraph, questionWords, tableUnder } from './questionWords.ts';

const say = {
  all: words('Alle hallene holder i {count} av 100 simulerte framtider (± {reach}). I den midterste holder {middle} av {halls}.', 'Alle hallane held i {count} av 100 simulerte framtider (± {reach}). I den midtarste held {middle} av {halls}.', 'All halls hold in {count} of 100 simulated futures (± {reach}). In the middle one {middle} of {halls} hold.'),
  separately: words('Får hver hall det den selv mangler, er {amount} i året nok i {certainty} av 100 framtider.', 'Får kvar hall det han sjølv manglar, er {amount} i året nok i {certainty} av 100 framtider.', 'Where each hall gets what it lacks itself, {amount} a year is enough in {certainty} of 100 futures.'),
  together: words('Dekker det én har over, det en annen mangler, er {amount} nok.', 'Dekkjer det éin har over, det ein annan manglar, er {amount} nok.', 'Where what one has over covers what another lacks, {amount} is enough.'),
  notMended: words('I snitt kan ingen støtte rette opp {count} haller; de er ikke med i summen av hver for seg.', 'I snitt kan inga støtte rette opp {count} hallar; dei er ikkje med i summen av kvar for seg.', 'On average no support would mend {count} halls; they are not in the sum of each by itself.'),
  holds: words('Holder, av 100 framtider', 'Held, av 100 framtider', 'Holds, in 100 futures'),
  value: words('Av 100', 'Av 100', 'In 100'),
  from: words('Fra', 'Frå', 'From'),
  to: words('Til', 'Til', 'To'),
  foot: words('Trekning: {method}, {draws} framtider, frø {seed}, felles for hallene: {common}. {year}-kroner.', 'Trekking: {method}, {draws} framtider, frø {seed}, felles for hallane: {common}. {year}-kroner.', 'Draws: {method}, {draws} futures, seed {seed}, common to the halls: {common}. Kroner of {year}.'),
} as const; // prettier-ignore

/** The futures of a portfolio: in how many all hold, what support is enough, and each hall's chance. */
export const portfolioFuturesText: AnswerText<PortfolioFutures> = (answer, _, look) => {
  const { locale } = look;
  const { allHold, halls, hold, support, notMended, method, draws, seed, correlation, priceYear } = answer;
  const ofHundred = (share: number): string => inFigures(share * 100, locale, 1);
  const certainty = ofHundred(support.certainty);
  const common = Object.entries(correlation).map(([path, value]) => `${path} ${inFigures(value, locale, 2)}`).join(', '); // prettier-ignore
  const sentences = [
    filled(say.all[locale], { count: ofHundred(allHold.value), reach: ofHundred((allHold.high - allHold.low) / 2), middle: inFigures(hold.p50 ?? 0, locale), halls: halls.length }),
    ...(support.separately === null ? [] : [filled(say.separately[locale], { amount: needInWords(support.separately, locale), certainty })]),
    ...(support.together === null ? [] : [filled(say.together[locale], { amount: needInWords(support.together, locale) })]),
    ...((notMended.mean ?? 0) > 0 ? [filled(say.notMended[locale], { count: inFigures(notMended.mean ?? 0, locale, 1) })] : []),
  ]; // prettier-ignore
  const rows = halls.map(({ label, holds }) => ({
    label,
    cells: [holds.value, holds.low, holds.high].map(ofHundred),
  }));
  return blocks(
    sentences.map((sentence) => paragraph(sentence, look)).join(''),
    tableUnder(say.holds[locale], [say.value[locale], say.from[locale], say.to[locale]], rows, look),
    `${paragraph(filled(say.foot[locale], { method, draws: inFigures(draws, locale), seed, common, year: priceYear }), look)}${questionWords.all[locale]}\n`, // prettier-ignore
  );
};
