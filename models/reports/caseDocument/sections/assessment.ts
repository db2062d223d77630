import { words, type Locale } from '../../../language/translated.ts';
import { inFigures } from '../../../sentences/figures.ts';
import { lead, paragraph, points, remark, type Block } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { asSentence, said } from '../textParts.ts';
import type { VerdictTest } from '../../../analyses/verdict.ts';

const texts = {
  tests: words('Prøvene som ligger til grunn (årene {first}–{last}, {priceYear}-kroner)', 'Prøvene som ligg til grunn (åra {first}–{last}, {priceYear}-kroner)', 'The tests behind it (years {first}–{last}, {priceYear} prices)'),
  test: words('Prøve', 'Prøve', 'Test'),
  value: words('Verdi', 'Verdi', 'Value'),
  limit: words('Krav', 'Krav', 'Required'),
  outcome: words('Utfall', 'Utfall', 'Outcome'),
  passed: words('bestått', 'bestått', 'passed'),
  failed: words('ikke bestått', 'ikkje bestått', 'failed'),
  atLeast: words('minst {value}', 'minst {value}', 'at least {value}'),
  atMost: words('høyst {value}', 'høgst {value}', 'at most {value}'),
  result: words('Netto driftsresultat i snitt, kr i året', 'Netto driftsresultat i snitt, kr i året', 'Mean net operating result, NOK a year'),
  structure: words('Underliggende resultat i det dårligste året, kr', 'Underliggjande resultat i det dårlegaste året, kr', 'Structural result in the worst year, NOK'),
  liquidity: words('Laveste kasse etter piloten, kr (løpende)', 'Lågaste kasse etter piloten, kr (løpande)', 'Lowest cash after the pilot, NOK (nominal)'),
  rules: words('Brutte regler', 'Brotne reglar', 'Broken rules'),
  alone: words('Hver av disse endringene er nok alene', 'Kvar av desse endringane er nok åleine', 'Each of these changes is enough by itself'),
  pairs: words('To endringer sammen', 'To endringar saman', 'Two changes together'),
  margins: words('Det holder så lenge, hver for seg:', 'Det held så lenge, kvar for seg:', 'It holds as long as, each by itself:'),
  and: words(' og ', ' og ', ' and '),
  flags: words('Regler å merke seg', 'Reglar å merke seg', 'Rules to note'),
  own: words('Vurderingen følger av tallene og reglene i scenariet. Kommunedirektørens skjønn kommer i tillegg.', 'Vurderinga følgjer av tala og reglane i scenariet. Skjønnet til kommunedirektøren kjem i tillegg.', "The assessment follows from the numbers and rules of the scenario. The chief executive's judgement comes besides."),
} as const; // prettier-ignore

/** What the numbers amount to: the verdict, its tests, what would make it hold, and rules that are touched. */
export function assessment(facts: CouncilFacts, locale: Locale): readonly Block[] {
  const { result, menu } = facts;
  return [
    paragraph(result.verdict.sentence[locale]),
    tests(facts, locale),
    ...listed(said(texts.alone, locale), menu.alone, locale),
    ...listed(said(texts.pairs, locale), menu.pairs.slice(0, 3), locale),
    ...(menu.margins.length === 0
      ? []
      : [lead(said(texts.margins, locale)), ...points(menu.margins.slice(0, 5).map(({ phrase }) => asSentence(phrase[locale])))]), // prettier-ignore
    ...(menu.alone.length === 0 && menu.margins.length === 0 ? [paragraph(menu.sentence[locale])] : []),
    ...(result.flags.length === 0
      ? []
      : [lead(said(texts.flags, locale)), ...points(result.flags.map(({ message, source }) => `${message[locale]} (${source[locale]})`))]), // prettier-ignore
    remark(said(texts.own, locale)),
  ];
}

function tests({ result, priceYear }: CouncilFacts, locale: Locale): Block {
  const { window, tests: all } = result.verdict;
  const whole = (value: number): string => inFigures(value, locale);
  const required = ({ id, limit }: VerdictTest): string => said(id === 'rules' ? texts.atMost : texts.atLeast, locale, { value: whole(limit) }); // prettier-ignore
  const rows = all.map((test) => ({
    cells: [said(texts[test.id], locale), whole(test.value), required(test), said(test.passes ? texts.passed : texts.failed, locale)], // prettier-ignore
  }));
  const heads = [texts.test, texts.value, texts.limit, texts.outcome].map((text) => said(text, locale));
  const slots = { first: String(window.firstYear), last: String(window.lastYear), priceYear: String(priceYear) }; // prettier-ignore
  return { kind: 'table', caption: said(texts.tests, locale, slots), heads, rows, texts: [3], widths: [46, 18, 18, 18] }; // prettier-ignore
}

function listed(heading: string, ways: CouncilFacts['menu']['alone'], locale: Locale): readonly Block[] {
  if (ways.length === 0) return [];
  const and = said(texts.and, locale);
  return [lead(heading), ...points(ways.map(({ phrases }) => asSentence(phrases.map((phrase) => phrase[locale]).join(and))))]; // prettier-ignore
}
