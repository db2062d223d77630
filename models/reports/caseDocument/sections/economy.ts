import { runHall } from '../../../analyses/runResult.ts';
import { planScenario } from '../../../analyses/planScenario.ts';
import { calendarYears } from '../../../engine/yearly.ts';
import { words, type Locale } from '../../../language/translated.ts';
import { fundingCliffSummary } from '../../../charts/fundingCliffSummary.ts';
import { paragraph, points, remark, type Block, type TableRow } from '../block.ts';
import { cliffBlock, cashBlock } from '../casePictures.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { inThousands, planBasis, said, yearHeads } from '../textParts.ts';

const texts = {
  caption: words('Økonomiske konsekvenser i økonomiplanen, 1000 kr ({basis})', 'Økonomiske konsekvensar i økonomiplanen, 1000 kr ({basis})', 'Economic consequences in the four-year plan, NOK 1,000 ({basis})'),
  row: words('1000 kr', '1000 kr', 'NOK 1,000'),
  decided: words('Driftsstøtte som er vedtatt', 'Driftsstøtte som er vedteken', 'Operating support that is decided'),
  left: words('Netto driftsutgift etter vedtatt støtte', 'Netto driftsutgift etter vedteken støtte', 'Net operating cost after decided support'),
  below: words('Under 0 etter vedtatt støtte betyr at det blir penger til overs det året.', 'Under 0 etter vedteken støtte tyder at det blir pengar til overs det året.', 'Below 0 after decided support means that money is left over that year.'),
  short: words('Beregningen dekker ikke fire kalenderår, så det er ingen tabell for økonomiplanen.', 'Utrekninga dekkjer ikkje fire kalenderår, så det er ingen tabell for økonomiplanen.', 'The run does not cover four calendar years, so there is no table for the four-year plan.'),
} as const; // prettier-ignore

/** Who pays, the four-year plan, and how long the money lasts. */
export function economy(facts: CouncilFacts, locale: Locale): readonly Block[] {
  const { verdict } = facts.result;
  return [
    paragraph(fundingCliffSummary(facts.bands, verdict.additionalSupportPerYear)[locale]),
    cliffBlock(facts, locale),
    ...points(verdict.reasons.map((reason) => reason[locale])),
    ...planBlocks(facts, locale),
    paragraph(verdict.runway[locale]),
    cashBlock(facts, locale),
  ];
}

/** The four-year plan as a table in thousands, with what is decided of support and what is left. */
export function planBlocks({ plan, scenario }: CouncilFacts, locale: Locale): readonly Block[] {
  if (plan === undefined) return [paragraph(said(texts.short, locale))];
  const row = (label: string, values: readonly number[], strong = false): TableRow => ({ cells: [label, ...values.map((value) => inThousands(value, locale))], strong }); // prettier-ignore
  const decided = decidedSupport(scenario, plan);
  const net = plan.rows.find(({ id }) => id === 'netCost')?.values ?? [];
  const left = net.map((value, at) => value - (decided[at] ?? 0));
  // A change from a budget of nothing is the net cost itself.
  const hasBudget = scenario.read.number('accounts.currentBudget').value !== 0;
  const shown = plan.rows.filter(({ id, values }) => (hasBudget || id !== 'changeFromBudget') && (id === 'netCost' || values.some((value) => Math.abs(value) >= 500))); // prettier-ignore
  return [
    {
      kind: 'table',
      caption: said(texts.caption, locale, { basis: planBasis(plan, locale) }),
      heads: [said(texts.row, locale), ...yearHeads(plan, locale)],
      rows: [
        ...shown.filter(({ id }) => id !== 'fullYear').map(({ id, label, values }) => row(label[locale], values, id === 'netCost')), // prettier-ignore
        ...(decided.some((value) => value >= 0.5)
          ? [row(said(texts.decided, locale), decided.map((value) => -value)), row(said(texts.left, locale), left, true)] // prettier-ignore
          : []),
        ...shown.filter(({ id }) => id === 'fullYear').map(({ label, values }) => row(label[locale], values)),
      ],
    },
    remark(`${plan.signs[locale]}${decided.some((value) => value >= 0.5) ? ` ${said(texts.below, locale)}` : ''}`), // prettier-ignore
  ];
}

type Plan = NonNullable<CouncilFacts['plan']>;

/** Support of the owner that is decided, in each year and the kroner of a plan. */
function decidedSupport(scenario: CouncilFacts['scenario'], { prices, years }: Plan): readonly number[] {
  const run = runHall(prices === 'plan' ? planScenario(scenario, years[0] ?? 0) : scenario);
  const level = (month: number): number => prices === 'fixed' ? run.value('priceIndex.level', month, 'general') : 1; // prettier-ignore
  return calendarYears(run)
    .filter(({ year }) => years.includes(year))
    .map(({ from, to }) => {
      let sum = 0;
      for (let month = from; month < to; month += 1)
        sum += run.value('verdict.decidedOwnerSupport', month) / level(month);
      return sum;
    });
}
