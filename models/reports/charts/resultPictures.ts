import { costByBand, type CostStructure } from '../../analyses/series/costByBand.ts';
import { lineSeries } from '../../analyses/series/lineSeries.ts';
import { materialFlow, type MaterialFlow } from '../../analyses/series/materialFlow.ts';
import { shownPeriods, type ShownPeriod } from '../../analyses/series/shownPeriods.ts';
import { columnsLegend, stackedColumns, type StackedColumnsOptions } from '../../charts/stackedColumns.ts';
import type { ChartLook } from '../../charts/chartFrame.ts';
import { priceBasis } from '../../charts/fundingCliff.ts';
import { costColumns, costSummary } from '../../charts/costColumns.ts';
import { goodsColumns, goodsSummary, type GoodsCourse } from '../../charts/goodsColumns.ts';
import { materialSankey, materialSummary } from '../../charts/materialSankey.ts';
import { moneyScale } from '../../charts/moneyAxis.ts';
import { staffColumns, staffSummary, type StaffCourse } from '../../charts/staffColumns.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import { words } from '../../language/translated.ts';
import { memberName } from '../../scenario/inputLabel.ts';
import { unitWords } from '../../sentences/unitWords.ts';
import { filled } from '../filled.ts';
import type { Picture } from '../pictures/picture.ts';
import type { ChartParts } from './chartParts.ts';
import { chartSource } from './chartSource.ts';
import { pictureWords as w } from './pictureWords.ts';

/** The calendar years of a run, and the one that is spoken of: the first whole one after the pilot, else the last. */
export function yearsOf({ run, cash }: ChartParts): { readonly periods: readonly ShownPeriod[]; readonly told: number } {
  const periods = shownPeriods(run);
  const after = periods.findIndex(({ from, isPart }) => !isPart && from > (cash.pilotEnd ?? -1));
  return { periods, told: after === -1 ? periods.length - 1 : after };
} // prettier-ignore

const termsOf = (parts: ChartParts) => ({ run: parts.run, periods: yearsOf(parts).periods, prices: 'fixed' as const }); // prettier-ignore

/** What the money goes to in each calendar year, kroner of the price year. */
export const costsOf = (parts: ChartParts): CostStructure => costByBand(parts.run, termsOf(parts));

/** What comes in and goes out of the hall in each calendar year, tonnes. */
export function goodsOf(parts: ChartParts): GoodsCourse {
  const of = (name: string): readonly number[] => lineSeries(parts.run, `volumes.${name}`, termsOf(parts));
  const forced = of('forcedOut');
  return {
    admitted: of('admitted'),
    sold: of('sold'),
    internal: of('internal'),
    given: of('given'),
    rentedOut: of('rentedOut'),
    scrapped: of('scrapped').map((value, at) => value + (forced[at] ?? 0)),
    stock: of('stock'),
  };
}

/** People by role in each calendar year, and what they cost. */
export function staffOf(parts: ChartParts): StaffCourse {
  const { run, scenario, locale } = parts;
  const terms = termsOf(parts);
  const list = hallFormat.lists.find(({ dimension }) => dimension === 'role');
  const roles = run.assembly.inputs.members('role').map(({ id }) => ({
    name: list === undefined ? id : memberName(list, id, scenario.values)[locale],
    fte: lineSeries(run, 'staffing.fte', terms, id),
  }));
  return { roles, needed: lineSeries(run, 'staffing.neededFte', terms), cost: lineSeries(run, 'staffing.cost', terms) }; // prettier-ignore
}

/** Where the materials end in the year that is spoken of. */
export function materialOf(parts: ChartParts): { readonly flow: MaterialFlow; readonly year: string } {
  const { periods, told } = yearsOf(parts);
  const period = periods[told];
  return {
    flow: materialFlow(parts.run, period ?? { from: 0, to: parts.run.months }),
    year: period?.id ?? '',
  };
}

/** What the money goes to. */
export function costsPicture(parts: ChartParts): Picture {
  const structure = costsOf(parts);
  const unit = moneyScale(Math.max(1, ...structure.sum)).unit(parts.locale);
  const { ids, told } = namesOf(parts);
  return {
    ...columns(parts, (look) => costColumns(structure, ids, look)),
    name: 'costs',
    title: w.costs[parts.locale],
    summary: costSummary(structure, ids[told] ?? '', told)[parts.locale],
    unit: `${unit}, ${priceBasis(parts.bands, parts)}`,
  };
}

/** What comes in and goes out of the hall. */
export function goodsPicture(parts: ChartParts): Picture {
  const goods = goodsOf(parts);
  const { ids, told } = namesOf(parts);
  return {
    ...columns(parts, (look) => goodsColumns(goods, ids, look)),
    name: 'goods',
    title: w.goods[parts.locale],
    summary: goodsSummary(goods, ids[told] ?? '', told)[parts.locale],
    unit: unitWords('tonne', parts.locale),
  };
}

/** People by role. */
export function staffingPicture(parts: ChartParts): Picture {
  const staff = staffOf(parts);
  const { ids, told } = namesOf(parts);
  return {
    ...columns(parts, (look) => staffColumns(staff, ids, look)),
    name: 'staffing',
    title: w.staffing[parts.locale],
    summary: staffSummary(staff, ids[told] ?? '', told)[parts.locale],
    unit: unitWords('FTE', parts.locale),
  };
}

/** Where the materials end. */
export function materialPicture(parts: ChartParts): Picture {
  const { scenario, locale } = parts;
  const { flow, year } = materialOf(parts);
  return {
    name: 'material',
    title: w.material[locale],
    summary: materialSummary(flow, words(year, year, year))[locale],
    unit: filled(w.materialUnit[locale], { period: year }),
    source: chartSource(scenario, locale),
    height: 400,
    legend: () => [],
    configuration: (look) => materialSankey(flow, look),
  };
}

function namesOf(parts: ChartParts): { readonly ids: readonly string[]; readonly told: number } {
  const { periods, told } = yearsOf(parts);
  return { ids: periods.map(({ id }) => id), told };
}

/** What stacked columns over the years have in common. */
function columns(parts: ChartParts, of: (look: ChartLook) => StackedColumnsOptions): Pick<Picture, 'source' | 'legend' | 'configuration'> {
  const { periods } = yearsOf(parts);
  const timing = { pilotEnd: parts.bands.pilotEnd?.month, months: periods.map(({ from, to }) => to - from) };
  const drawn = (look: ChartLook): StackedColumnsOptions => ({ ...of(look), ...timing });
  return {
    source: chartSource(parts.scenario, parts.locale),
    legend: (look) => columnsLegend(drawn(look)),
    configuration: (look) => stackedColumns(drawn(look)),
  };
} // prettier-ignore
