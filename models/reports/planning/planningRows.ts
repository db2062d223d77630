import { fourYearPlan, type FourYearPlan, type PriceBasis } from '../../analyses/fourYearPlan.ts';
import { planScenario } from '../../analyses/planScenario.ts';
import { runHall } from '../../analyses/runResult.ts';
import { attributeOption, type Posting } from '../../engine/posting.ts';
import type { Run } from '../../engine/run.ts';
import { calendarYears } from '../../engine/yearly.ts';
import { artList } from '../../hall/accounts/arts.ts';
import { kostraFunctionList } from '../../hall/accounts/kostraFunctions.ts';
import type { Translated } from '../../language/translated.ts';
import type { MemberList } from '../../scenario/group.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { planningWords as w } from './planningWords.ts';

/** One row of a budget measure: what one function has of one art, in kroner by year, cost above 0. */
export interface PlanningRow {
  /** KOSTRA function and art with their names. */
  readonly function: string;
  readonly functionName: Translated;
  readonly art: string;
  readonly artName: Translated;
  readonly values: readonly number[];
}

/** A hall as the rows of a budget measure in a planning system. */
export interface Planning extends Pick<FourYearPlan, 'prices' | 'priceYear' | 'years' | 'months'> {
  readonly rows: readonly PlanningRow[];
  /**
   * Whose accounts the rows are of: `unit` the hall is part of the municipality, and the rows are its costs and what
   * others pay; `support` it is a body of its own, and the rows are what the municipality pays it.
   */
  readonly of: 'unit' | 'support';
}

/** The art of support to a body of its own, by its legal form (KOSTRA: 470 others, 475 IKS, 480 KF). */
const supportArts: Readonly<Record<string, string>> = { kf: '480', iks: '475', as: '470' };

/** KOSTRA 900: interest income. */
const interestArt = '900';

/**
 * The net effect of the hall on the municipality's budget over four years, by KOSTRA function and art. For a unit of the
 * municipality the rows add up to the net operating cost of `fourYearPlan`; for a body of its own they are the support
 * that is decided and what the verdict lacks besides. Rows of nothing are left out.
 * @throws ScenarioError at `year` where the run has not begun or does not reach the fourth year
 */
export function planningRows(
  scenario: AcceptedScenario,
  options: { readonly year?: number | undefined; readonly prices?: PriceBasis | undefined } = {},
): Planning {
  const { prices, priceYear, years, months } = fourYearPlan(scenario, options);
  const run = runHall(prices === 'plan' ? planScenario(scenario, years[0] ?? 0) : scenario);
  const { inputs } = run.assembly;
  const spans = calendarYears(run).filter(({ year }) => years.includes(year));
  const inYear = (value: (month: number) => number): readonly number[] =>
    spans.map(({ from, to }) => {
      let sum = 0;
      for (let month = from; month < to; month += 1)
        sum += value(month) / (prices === 'fixed' ? run.value('priceIndex.level', month, 'general') : 1);
      return sum;
    });
  const form = inputs.choice('accounts.legalForm');
  const isUnit = form === 'unit';
  const byArt = isUnit ? ownArts(run, inYear) : supportRows(run, inYear, supportArts[form] ?? '470');
  const rows = inputs.members('kostraFunction').flatMap(({ id }): readonly PlanningRow[] => {
    const share = inputs.number('kostraFunction.share', id).value;
    return byArt.map(({ art, name, values }) => ({
      function: id,
      functionName: nameIn(kostraFunctionList, id),
      art,
      artName: name,
      values: values.map((value) => value * share),
    }));
  });
  const isSomething = ({ values }: PlanningRow): boolean => values.some((value) => Math.abs(value) >= 0.5);
  return { prices, priceYear, years, months, of: isUnit ? 'unit' : 'support', rows: rows.filter(isSomething) }; // prettier-ignore
}

interface ArtAmounts {
  readonly art: string;
  readonly name: Translated;
  readonly values: readonly number[];
}

type InYear = (value: (month: number) => number) => readonly number[];

/** The hall's costs, finance and income from others by art; interest on its cash with them. */
function ownArts(run: Run, inYear: InYear): readonly ArtAmounts[] {
  const byArt = new Map<string, readonly number[]>();
  for (const posting of run.assembly.assembler.postings) {
    if (option(run, posting, 'band') === 'owner') continue;
    const instance = run.instance(posting.line.declaration.id, posting.member);
    if (instance === undefined) throw new RangeError(`no line ${posting.id}`);
    const sign = option(run, posting, 'side') === 'income' ? -1 : 1;
    const amounts = inYear((month) => sign * run.valueOf(instance, month));
    const art = option(run, posting, 'art');
    const before = byArt.get(art);
    byArt.set(art, before === undefined ? amounts : before.map((sum, at) => sum + (amounts[at] ?? 0)));
  }
  const interest = inYear((month) => -run.value('accounts.interestIncome', month));
  const arts = [...byArt].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...arts.map(([art, values]) => ({ art, name: nameIn(artList, art), values })),
    { art: interestArt, name: w.interestIncome, values: interest },
  ];
}

/** What the municipality pays a body of its own: what is decided, and what is lacking after the pilot. */
function supportRows(run: Run, inYear: InYear, art: string): readonly ArtAmounts[] {
  const need = run.value('verdict.additionalSupportPerYear') / 12;
  const end = run.value('verdict.pilotEnd');
  const lacking = (month: number): number =>
    month > end ? need * run.value('priceIndex.level', month, 'general') : 0;
  return [
    { art, name: w.decidedSupport, values: inYear((month) => run.value('verdict.decidedOwnerSupport', month)) }, // prettier-ignore
    { art, name: w.lackingSupport, values: inYear(lacking) },
  ];
}

function option(run: Run, posting: Posting, name: string): string {
  const { model, inputs } = run.assembly;
  const attribute = model.declaration.postingAttributes.find((each) => each.name === name);
  if (attribute === undefined) throw new RangeError(`no posting attribute ${name}`);
  return attributeOption(posting, attribute, inputs, model.names);
}

/** The name of a member of a fixed list, without the number it begins with. */
function nameIn({ fixed }: MemberList, id: string): Translated {
  const label = fixed?.[id]?.label;
  if (label === undefined) throw new RangeError(`no member ${id}`);
  const named = (text: string): string => (text.startsWith(`${id} `) ? text.slice(id.length + 1) : text);
  return { nb: named(label.nb), nn: named(label.nn), en: named(label.en) };
}
