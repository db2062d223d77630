import { holdingSummary } from '../../../charts/holdingByYear.ts';
import type { AcceptedScenario } from '../../../scenario/acceptedScenario.ts';
import { words, type Locale } from '../../../language/translated.ts';
import { amountInWords } from '../../../sentences/amounts.ts';
import { earlySupport } from '../../../sentences/earlySupport.ts';
import { inFigures } from '../../../sentences/figures.ts';
import { paragraph, remark, type Block } from '../block.ts';
import { holdingBlock } from '../casePictures.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { inThousands, needed, orDash, said } from '../textParts.ts';
import { noForecastWords } from '../../../sentences/words/chanceWords.ts';
import { badgeWords } from '../../../sentences/words/verdictFrame.ts';
import { figures } from '../../../analyses/figure.ts';
import { uncertaintyIn } from '../../../analyses/simulation/uncertaintyOf.ts';

const texts = {
  none: words('Ingen tall i scenariet har et spenn, så det er ikke regnet på hvor sikkert svaret er.', 'Ingen tal i scenariet har eit spenn, så det er ikkje rekna på kor sikkert svaret er.', 'No number in the scenario has a range, so how certain the answer is has not been computed.'),
  notAsked: words('Det er ikke kjørt noen simulering til denne saken.', 'Det er ikkje køyrt noka simulering til denne saka.', 'No simulation has been run for this case.'),
  support: words('Med {amount} i året i støtte i tillegg ({priceYear}-kroner) holder det i minst {count} av 100 framtider.', 'Med {amount} i året i støtte i tillegg ({priceYear}-kroner) held det i minst {count} av 100 framtider.', 'With {amount} a year of additional support ({priceYear} prices), it holds in at least {count} of 100 futures.'),
  tail: words('I den tidelen av framtidene der det mangler mest, mangler det i snitt {amount} i året.', 'I den tidelen av framtidene der det manglar mest, manglar det i snitt {amount} i året.', 'In the tenth of the futures where most is missing, {amount} a year is missing on average.'),
  spread: words('Hvor mye nøkkeltallene spriker', 'Kor mykje nøkkeltala sprikjer', 'How far the key figures spread'),
  figure: words('Nøkkeltall', 'Nøkkeltal', 'Key figure'),
  low: words('1 av 20 er lavere', '1 av 20 er lågare', '1 of 20 is lower'),
  middle: words('Midterste', 'Midtarste', 'Middle'),
  high: words('1 av 20 er høyere', '1 av 20 er høgare', '1 of 20 is higher'),
  foot: words('{draws} framtider, trukket innenfor spennene i scenariet (frø {seed}).', '{draws} framtider, trekte innanfor spenna i scenariet (frø {seed}).', '{draws} futures, drawn within the ranges of the scenario (seed {seed}).'),
  stress: words('Om noe bestemt går galt', 'Om noko bestemt går gale', 'If something specific goes wrong'),
  test: words('Påkjenning', 'Påkjenning', 'Stress test'),
  verdict: words('Konklusjon', 'Konklusjon', 'Verdict'),
  more: words('Støtte i tillegg i året (1000 kr)', 'Støtte i tillegg i året (1000 kr)', 'Additional support a year (NOK 1,000)'),
  months: words('Måneder pengene rekker', 'Månader pengane rekk', 'Months the money lasts'),
  unstressed: words('Uten påkjenning', 'Utan påkjenning', 'Without stress'),
} as const; // prettier-ignore

/** Key figures whose spread is told, and how they are written: kroner in thousands, others as they are. */
const told: readonly string[] = ['gap', 'additionalSupportPerYear', 'minimumCash', 'meanRecurringCost'];

/** How many of the simulated futures hold, on one line; nothing without a simulation. */
export function chanceLine({ simulation }: CouncilFacts, locale: Locale): readonly string[] {
  if (simulation === undefined) return [];
  return [simulation.sentence[locale].replace(` ${noForecastWords[locale]}`, '')];
}

/** How sure the answer is: the simulation where there are ranges, then the stress tests. */
export function uncertainty(facts: CouncilFacts, locale: Locale): readonly Block[] {
  return [...simulated(facts, locale), ...stressed(facts, locale)];
}

function simulated(facts: CouncilFacts, locale: Locale): readonly Block[] {
  const { simulation, priceYear, scenario } = facts;
  if (simulation === undefined) return [paragraph(said(isUncertain(scenario) ? texts.notAsked : texts.none, locale))]; // prettier-ignore
  const { sentence, support, gapTail, byYear, draws, seed } = simulation;
  const early = earlySupport({ ...support, worstYear: simulation.keyFigures['worstGap']?.p95 ?? null });
  const enough = early !== undefined ? [early[locale]] :
    support.perYear === null || support.perYear < 0.5
      ? []
      : [said(texts.support, locale, { amount: needed(support.perYear, locale), priceYear: String(priceYear), count: inFigures(Math.round(support.certainty * 100), locale) })]; // prettier-ignore
  const tail = gapTail.mean === null || gapTail.mean < 0.5 ? [] : [said(texts.tail, locale, { amount: amountInWords(gapTail.mean, locale) })]; // prettier-ignore
  return [
    paragraph([sentence[locale], ...enough, ...tail].join(' ')),
    ...(byYear.length === 0 ? [] : [paragraph(holdingSummary(byYear)[locale]), holdingBlock(facts, locale)]),
    spreadTable(facts, locale),
    remark(said(texts.foot, locale, { draws: inFigures(draws, locale), seed: String(seed) })),
  ];
}

/** Whether anything in a scenario has a range or may happen. */
export function isUncertain(scenario: AcceptedScenario): boolean {
  const { numbers, events } = uncertaintyIn(scenario);
  return numbers.length > 0 || events.length > 0;
}

function spreadTable({ simulation }: CouncilFacts, locale: Locale): Block {
  const rows = told.flatMap((id) => {
    const spread = simulation?.keyFigures[id];
    const figure = figures.find((each) => each.id === id);
    if (spread === undefined || figure === undefined) return [];
    const cells = [spread.p5, spread.p50, spread.p95].map((value) => orDash(value, (found) => inThousands(found, locale))); // prettier-ignore
    return [{ cells: [`${figure.label[locale]} (${locale === 'en' ? 'NOK 1,000' : '1000 kr'})`, ...cells] }];
  });
  const heads = [texts.figure, texts.low, texts.middle, texts.high].map((text) => said(text, locale));
  return { kind: 'table', caption: said(texts.spread, locale), heads, rows };
}

function stressed({ stress }: CouncilFacts, locale: Locale): readonly Block[] {
  if (stress === undefined) return [];
  const found = stress.singles.flatMap(({ label, result }) =>
    result === undefined ? [] : [{ label, result }],
  );
  const all = [{ label: texts.unstressed, result: stress.base }, ...found];
  const rows = all.map(({ label, result }) => ({
    cells: [
      label[locale],
      badgeWords[result.outcome][locale],
      orDash(result.additionalSupportPerYear, (value) => inThousands(value, locale)),
      orDash(result.runway, (value) => inFigures(value, locale)),
    ],
  }));
  const heads = [texts.test, texts.verdict, texts.more, texts.months].map((text) => said(text, locale));
  return [
    { kind: 'table', caption: said(texts.stress, locale), heads, rows, texts: [1], widths: [40, 22, 20, 18] },
  ];
}
