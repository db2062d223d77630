import { words, type Translated } from '../language/translated.ts';
import { needInWords } from './amounts.ts';
import { inFigures } from './figures.ts';
import { fill, inEveryLanguage } from './fill.ts';

/** What the sentences about a portfolio are made of; kroner a year of its price year. */
export interface PortfolioFacts {
  readonly halls: number;
  readonly synthetic: number;
  readonly hold: number;
  /** How many hold with the shared reserve; null without one. */
  readonly holdWithReserve: number | null;
  readonly supportSeparately: number;
  /** Null where the halls are never tested in the same years. */
  readonly supportTogether: number | null;
  readonly notMended: number;
}

const say = {
  all: words('Alle de {halls} hallene holder på vedtatt finansiering.', 'Alle dei {halls} hallane held på vedteken finansiering.', 'All {halls} halls hold on decided funding.'),
  none: words('Ingen av de {halls} hallene holder på vedtatt finansiering.', 'Ingen av dei {halls} hallane held på vedteken finansiering.', 'None of the {halls} halls holds on decided funding.'),
  one: words('Hallen holder på vedtatt finansiering.', 'Hallen held på vedteken finansiering.', 'The hall holds on decided funding.'),
  oneNot: words('Hallen holder ikke på vedtatt finansiering.', 'Hallen held ikkje på vedteken finansiering.', 'The hall does not hold on decided funding.'),
  some: words('{hold} av {halls} haller holder på vedtatt finansiering.', '{hold} av {halls} hallar held på vedteken finansiering.', '{hold} of {halls} halls hold on decided funding.'),
  reserve: words('Med den felles reserven i kassen holder {count}.', 'Med den felles reserven i kassa held {count}.', 'With the shared reserve in their cash, {count} hold.'),
  reserveSame: words('Den felles reserven endrer ikke hvor mange som holder.', 'Den felles reserven endrar ikkje kor mange som held.', 'The shared reserve does not change how many hold.'),
  needs: words('Får hver hall det den selv mangler, trengs {separately} i året.', 'Får kvar hall det han sjølv manglar, trengst {separately} i året.', 'Where each hall gets what it lacks itself, {separately} a year is needed.'),
  together: words('Dekker det én hall har over, det en annen mangler, trengs {together}.', 'Dekkjer det éin hall har over, det ein annan manglar, trengst {together}.', 'Where what one hall has over covers what another lacks, {together} is needed.'),
  togetherNone: words('Dekker det én hall har over, det en annen mangler, trengs ingenting.', 'Dekkjer det éin hall har over, det ein annan manglar, trengst ingenting.', 'Where what one hall has over covers what another lacks, nothing is needed.'),
  notMended: words('{count} av dem kan ingen støtte rette opp: en regel er brutt, eller pengene tar slutt før piloten gjør det.', '{count} av dei kan inga støtte rette opp: ein regel er broten, eller pengane tek slutt før piloten gjer det.', '{count} of them no support would mend: a rule is broken, or the money ends before the pilot does.'),
  synthetic: words('{count} av hallene er syntetiske: de finnes ikke, og tallene er illustrasjoner.', '{count} av hallane er syntetiske: dei finst ikkje, og tala er illustrasjonar.', '{count} of the halls are synthetic: they do not exist, and the numbers are illustrations.'),
} as const; // prettier-ignore

/** What becomes of a portfolio, in sentences: how many hold, what support is needed, and what is made up. */
export function portfolioSentences(facts: PortfolioFacts): readonly Translated[] {
  const { halls, synthetic, hold, holdWithReserve, supportSeparately, supportTogether, notMended } = facts;
  const figure = (value: number): Translated => inEveryLanguage((locale) => inFigures(value, locale));
  const need = (value: number): Translated => inEveryLanguage((locale) => needInWords(value, locale));
  const lacks = supportSeparately > 0;
  return [
    fill(holdingWords(halls, hold), { halls: figure(halls), hold: figure(hold) }),
    ...(holdWithReserve === null
      ? []
      : [holdWithReserve === hold ? say.reserveSame : fill(say.reserve, { count: figure(holdWithReserve) })]),
    ...(lacks ? [fill(say.needs, { separately: need(supportSeparately) })] : []),
    ...(lacks && halls > 1 && supportTogether !== null
      ? [supportTogether === 0 ? say.togetherNone : fill(say.together, { together: need(supportTogether) })]
      : []),
    ...(notMended > 0 ? [fill(say.notMended, { count: figure(notMended) })] : []),
    ...(synthetic > 0 ? [fill(say.synthetic, { count: figure(synthetic) })] : []),
  ];
}

function holdingWords(halls: number, hold: number): Translated {
  if (halls === 1) return hold === 1 ? say.one : say.oneNot;
  if (hold === 0) return say.none;
  return hold === halls ? say.all : say.some;
}
