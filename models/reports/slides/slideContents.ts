import { incomeBands } from '../../analyses/fundingBands.ts';
import { incomeWords, chartWords } from '../../charts/chartWords.ts';
import { fundingCliffSummary } from '../../charts/fundingCliffSummary.ts';
import { holdingSummary } from '../../charts/holdingByYear.ts';
import { liquiditySummary } from '../../charts/liquiditySummary.ts';
import { chartColours } from '../../charts/palette.ts';
import { engineVersion } from '../../engine/engineVersion.ts';
import type { Locale } from '../../language/translated.ts';
import { figureInWords } from '../../sentences/amounts.ts';
import type { Block } from '../caseDocument/block.ts';
import type { CouncilFacts } from '../caseDocument/councilFacts.ts';
import { closingBlocks, comparedBlocks } from '../caseDocument/sections/alternatives.ts';
import { planBlocks } from '../caseDocument/sections/economy.ts';
import { proposal } from '../caseDocument/sections/proposal.ts';
import { summaryLines } from '../caseDocument/sections/summary.ts';
import { uncertainty } from '../caseDocument/sections/uncertainty.ts';
import { asSentence, fullTitle, said } from '../caseDocument/textParts.ts';
import type { SlideContent, SlidePart, SlideSeries } from './slideContent.ts';
import { slideTexts as t } from './slideTexts.ts';

const colours = chartColours.light;

/** Six to eight slides for a council: the verdict, who pays, the plan, the cash, the ways out, how sure, the decision. */
export function slideContents(facts: CouncilFacts, locale: Locale): readonly SlideContent[] {
  return [
    verdictSlide(facts, locale),
    cliffSlide(facts, locale),
    ...(facts.plan === undefined ? [] : [planSlide(facts, locale)]),
    cashSlide(facts, locale),
    waysSlide(facts, locale),
    ...(facts.comparison === undefined && facts.closing === undefined ? [] : [alternativesSlide(facts, locale)]),
    sureSlide(facts, locale),
    decisionSlide(facts, locale),
  ];
} // prettier-ignore

const textOf = (text: string, faint = false): SlidePart => ({ kind: 'text', text, faint });

const millions = (kroner: number): number => Math.round(kroner / 1000) / 1000;

/** What of a document's blocks a slide can show. */
const slideParts = (blocks: readonly Block[]): readonly SlidePart[] =>
  blocks.flatMap((block): readonly SlidePart[] => {
    switch (block.kind) {
      case 'paragraph':
        return [textOf(block.text, block.faint)];
      case 'items':
        return [{ kind: 'points', texts: block.texts, numbered: block.numbered }];
      case 'table':
        return [block];
      case 'picture':
        return [];
    }
  });

function verdictSlide(facts: CouncilFacts, locale: Locale): SlideContent {
  const { scenario, result } = facts;
  const { verdict, keyFigures } = result;
  const { used, of } = verdict.illustrative;
  const perInhabitant = keyFigures['gapPerInhabitant'];
  const holds = verdict.outcome === 'holds';
  const yardstick = !holds && typeof perInhabitant === 'number' && perInhabitant >= 0.5 ? [said(t.perInhabitant, locale, { amount: figureInWords(Math.ceil(perInhabitant - 1e-9), locale) })] : []; // prettier-ignore
  const source = said(t.source, locale, { title: fullTitle(scenario), hash: scenario.hash.slice(0, 12), engine: engineVersion }); // prettier-ignore
  return {
    title: `${fullTitle(scenario)} – ${verdict.badge[locale].toLowerCase()}`,
    parts: [
      textOf(verdict.sentence[locale]),
      { kind: 'points', texts: [...summaryLines(facts, locale).slice(1), ...yardstick] },
      textOf(said(t.quality, locale, { used: String(used), of: String(of) }), true),
    ],
    notes: [...summaryLines(facts, locale), source],
  };
}

function cliffSlide({ bands, result, priceYear }: CouncilFacts, locale: Locale): SlideContent {
  const { verdict } = result;
  const description = fundingCliffSummary(bands, verdict.additionalSupportPerYear)[locale];
  const used = incomeBands.filter((band) => bands.income[band].some((amount) => Math.abs(amount) >= 0.5));
  const isMissing = bands.missing.some((amount) => amount >= 0.5);
  const columns: readonly SlideSeries[] = [
    ...used.map((band) => ({ name: incomeWords[band][locale], values: bands.income[band].map(millions), colour: colours.income[band] })), // prettier-ignore
    ...(isMissing
      ? [{ name: chartWords.missing[locale], values: bands.missing.map(millions), colour: colours.gap }]
      : []),
  ];
  return {
    title: said(bands.pilotEnd === undefined ? t.payers : t.cliff, locale),
    parts: [
      textOf(description),
      {
        kind: 'chart',
        description,
        unit: said(t.ofYear, locale, { unit: said(t.millions, locale), year: String(priceYear) }),
        labels: bands.years.map(String),
        columns,
        lines: [{ name: chartWords.cost[locale], values: bands.costSum.map(millions), colour: colours.costLine }], // prettier-ignore
        format: '#,##0.0',
      },
    ],
    notes: [...verdict.reasons.map((reason) => reason[locale]), said(t.editable, locale)],
  };
}

function planSlide(facts: CouncilFacts, locale: Locale): SlideContent {
  const [table, note] = slideParts(planBlocks(facts, locale));
  if (table?.kind !== 'table') throw new RangeError('no table of the plan');
  return {
    title: said(t.plan, locale),
    parts: [table],
    notes: note?.kind === 'text' ? [note.text] : [],
  };
}

function cashSlide({ course, result }: CouncilFacts, locale: Locale): SlideContent {
  const { months, cash, floor } = course;
  const description = liquiditySummary(course, result.verdict.runway)[locale];
  const last = months.flatMap((month, index) => (month.endsWith('-12') || index === months.length - 1 ? [index] : [])); // prettier-ignore
  const labels = last.map((index) => (months[index] ?? '').slice(0, 4));
  const lines: readonly SlideSeries[] = [
    { name: said(t.cashAtEnd, locale), values: last.map((index) => millions(cash[index] ?? 0)), colour: colours.focus }, // prettier-ignore
    ...(floor === 0 ? [] : [{ name: said(t.floor, locale), values: last.map(() => millions(floor)), colour: colours.other }]), // prettier-ignore
  ];
  return {
    title: said(t.cash, locale),
    parts: [
      textOf(description),
      { kind: 'chart', description, unit: said(t.nominal, locale, { unit: said(t.millions, locale) }), labels, columns: [], lines, format: '#,##0.0' }, // prettier-ignore
    ],
    notes: [said(t.editable, locale)],
  };
}

function waysSlide({ menu }: CouncilFacts, locale: Locale): SlideContent {
  const phrased = (phrases: readonly { readonly [name in Locale]: string }[]): string =>
    asSentence(phrases.map((phrase) => phrase[locale]).join(said(t.and, locale)));
  const alone = menu.alone.slice(0, 4).map(({ phrases }) => phrased(phrases));
  const pairs = menu.pairs.slice(0, 2).map(({ phrases }) => phrased(phrases));
  const margins = menu.margins.slice(0, 5).map(({ phrase }) => asSentence(phrase[locale]));
  const holds = menu.outcome === 'holds';
  const listed = (heading: string, texts: readonly string[]): readonly SlidePart[] =>
    texts.length === 0 ? [] : [textOf(heading), { kind: 'points', texts }];
  const parts = holds
    ? listed(said(t.holdsWhile, locale), margins)
    : [...listed(said(t.enough, locale), alone), ...listed(said(t.together, locale), pairs)];
  return {
    title: said(holds ? t.bears : t.ways, locale),
    parts: parts.length === 0 ? [textOf(menu.sentence[locale])] : parts,
    notes: [
      menu.sentence[locale],
      ...menu.notEnough.slice(0, 4).map(({ label, reason }) => `${label[locale]}: ${reason[locale]}`),
    ],
  };
}

function alternativesSlide(facts: CouncilFacts, locale: Locale): SlideContent {
  const { closing, comparison } = facts;
  const sentence = closing === undefined ? [] : [textOf(said(t.closing, locale, { sentence: asSentence(closing.sentence[locale]) }))]; // prettier-ignore
  const [table, ...notes] = slideParts(comparedBlocks(facts, locale));
  // With nothing to compare with there is room for what closing costs.
  const closingTable = slideParts(closingBlocks(facts, locale)).filter(({ kind }) => kind === 'table');
  return {
    title: said(t.alternatives, locale),
    parts: table === undefined ? [...sentence, ...closingTable] : [table, ...sentence],
    notes: [
      ...notes.flatMap((note) => (note.kind === 'points' ? note.texts : [])),
      ...(comparison?.scenarios ?? []).map(({ title, verdict }) => `${title}: ${verdict.sentence[locale]}`),
    ],
  };
}

function sureSlide(facts: CouncilFacts, locale: Locale): SlideContent {
  const { simulation } = facts;
  const blocks = slideParts(uncertainty(facts, locale));
  const title = said(t.sure, locale);
  const notes = blocks.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  if (simulation === undefined || simulation.byYear.length === 0)
    return { title, parts: blocks.slice(0, 2), notes };
  const { byYear, sentence } = simulation;
  return {
    title,
    parts: [
      textOf(sentence[locale]),
      {
        kind: 'chart',
        description: holdingSummary(byYear)[locale],
        unit: said(t.ofHundred, locale),
        labels: byYear.map(({ year }) => String(year)),
        columns: [],
        lines: [{ name: said(t.holding, locale), values: byYear.map(({ value }) => Math.round(value * 1000) / 10), colour: colours.focus }], // prettier-ignore
        format: '0',
        most: 100,
      },
    ],
    notes: [...notes, said(t.editable, locale)],
  };
}

function decisionSlide(facts: CouncilFacts, locale: Locale): SlideContent {
  return {
    title: said(t.decision, locale),
    parts: slideParts(proposal(facts, locale)),
    notes: [facts.result.verdict.sentence[locale]],
  };
}
