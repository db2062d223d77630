import type { Instance } from '../../engine/assembler.ts';
import type { Run } from '../../engine/run.ts';
import type { LineKind } from '../../language/declaration.ts';
import type { ShownPeriod, ShownPrices } from './shownPeriods.ts';

/** What of a run is read, and in what kroner. */
export interface SeriesTerms {
  readonly periods: readonly ShownPeriod[];
  readonly prices: ShownPrices;
}

/**
 * A line in each period: the sum of a flow, the last month of a stock, the mean of a level, a figure of the year as it
 * is. Without a member the members of the line added up. In fixed prices nominal kroner are divided, month by month, by
 * the price level (the municipal deflator), as the verdict does; in nominal prices kroner of the price year are
 * multiplied by it. A figure of the whole run, or of the year where months are shown, has no values: the list is empty.
 */
export function lineSeries(
  run: Run,
  line: string,
  { periods, prices }: SeriesTerms,
  member?: string,
): readonly number[] {
  const instances = instancesOf(run, line, member);
  const declaration = run.assembly.model.lines.get(line)?.declaration;
  if (declaration === undefined) throw new RangeError(`no line ${line}`);
  const { kind, per, unit } = declaration;
  if (kind === 'figure') return per === 'year' ? yearFigures(run, instances, periods) : [];
  const factor = priceFactor(run, unit, prices);
  return periods.map((period) => over(period, kind, (month) => {
    let sum = 0;
    for (const instance of instances) sum += run.valueOf(instance, month);
    return sum * factor(month);
  })); // prettier-ignore
}

/** The value of a period, made of its months by the kind of line. */
export function over({ from, to }: ShownPeriod, kind: LineKind, at: (month: number) => number): number {
  if (kind === 'stock') return at(to - 1);
  let sum = 0;
  for (let month = from; month < to; month += 1) sum += at(month);
  return kind === 'level' ? sum / (to - from) : sum;
}

function instancesOf(run: Run, line: string, member: string | undefined): readonly Instance[] {
  const own = run.instance(line, member);
  if (own !== undefined || member !== undefined) return own === undefined ? [] : [own];
  return run.assembly.instances.filter((each) => each.line.declaration.id === line);
}

const yearFigures = (run: Run, instances: readonly Instance[], periods: readonly ShownPeriod[]): readonly number[] =>
  periods.some(({ id }) => id.length > 4)
    ? []
    : periods.map(({ from }) => {
        const year = run.assembly.program.yearOfMonth[from] ?? 0;
        return instances.reduce((sum, instance) => sum + run.valueOf(instance, year), 0);
      }); // prettier-ignore

/** What a value of a month is multiplied by to be in the wanted kroner. */
function priceFactor(run: Run, unit: string, prices: ShownPrices): (month: number) => number {
  const [above = ''] = unit.split('/');
  const wanted = prices === 'fixed' ? 'NOK' : 'NOK0';
  if (above !== wanted) return () => 1;
  const level = run.values('priceIndex.level', 'general');
  return prices === 'fixed' ? (month) => 1 / (level[month] ?? 1) : (month) => level[month] ?? 1;
}
