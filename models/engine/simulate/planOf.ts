import { movedValue } from '../../scenario/movedValue.ts';
import type { Assembly } from '../assemble.ts';
import { correlatedColumns } from './correlatedColumns.ts';
import { dimensionsOf } from './dimensions.ts';
import type { DrawnEvent, DrawnInput, DrawnLeaf, Path } from './drawing.ts';
import type { SimulationPlan } from './futures.ts';
import { marginalOf, type Marginal } from './marginal.ts';
import type { RankCorrelation, Uncertainty, UncertainNumber } from './uncertainty.ts';
import type { Sampling } from './unitDraws.ts';

/** The values of a year of a path: where it has a value of its own, that one moves as the number does. */
const inYearOf =
  (fill: Marginal['fill'], [leaf]: readonly DrawnLeaf[]): Marginal['fill'] =>
  (scores, into) => {
    fill(scores, into);
    if (leaf === undefined || leaf.own === leaf.base) return;
    for (let index = 0; index < into.length; index += 1) into[index] = movedValue(leaf, into[index]!);
  };

/** The leaf that says from which month on an event is in effect. */
const eventLeaf = (path: string): string => `${path}.month`;

/**
 * How the futures of an assembled scenario are drawn. What no line reads is drawn and has no effect.
 * @param marginal gives the values of a distribution; one that remembers those it has made
 * @throws StatisticsError `impossibleCorrelation`
 */
export function planOf(
  assembly: Assembly,
  uncertainty: Uncertainty,
  sampling: Sampling,
  marginal = marginalOf,
): SimulationPlan {
  const { numbers, events, correlations } = uncertainty;
  const { dimensionOf, dimensionOfYear } = dimensionsOf(uncertainty);
  const own = new Set(numbers.map(({ path }) => path));
  const columns: number[] = [];
  const leaves: number[] = [];
  const column = (dimension: number): number => columns.push(dimension) - 1;
  const vary = (leaf: number): number => leaves.push(leaf) - 1;
  const leavesOf = ({ path, value, limits }: UncertainNumber, wanted: (leafPath: string) => boolean) =>
    assembly.leaves.flatMap((leaf, place): DrawnLeaf[] =>
      wanted(leaf.path) && (leaf.path === path || !own.has(leaf.path))
        ? [{ at: vary(place), own: leaf.value, base: value, ...limits }]
        : [],
    );
  const inputs: DrawnInput[] = [];
  const paths: (Path & { readonly path: string; readonly years: readonly string[] })[] = [];
  const byDimension = [...numbers].sort((a, b) => dimensionOf(a.path) - dimensionOf(b.path));
  for (const number of byDimension) {
    const { fill, cut } = marginal(number.distribution, number.limits);
    const { path, persistence } = number;
    if (persistence === undefined) {
      const leavesHere = leavesOf(number, (each) => each === path || each.startsWith(`${path}.years.`) || each.startsWith(`${path}.steps.`)); // prettier-ignore
      inputs.push({ path, column: column(dimensionOf(path)), fill, cut, leaves: leavesHere });
      continue;
    }
    const years = assembly.leaves
      .map((leaf) => leaf.path)
      .filter((each) => each.startsWith(`${path}.years.`) && !own.has(each))
      .sort();
    const yearColumns = years.map((year, index) => {
      const place = column(index === 0 ? dimensionOf(path) : dimensionOfYear(path, Number(yearIn(year))));
      const leaves = leavesOf(number, (each) => each === year);
      inputs.push({ path: year, column: place, fill: inYearOf(fill, leaves), cut, leaves: leaves.map((leaf) => ({ ...leaf, base: leaf.own })) }); // prettier-ignore
      return place;
    });
    paths.push({ path, years, columns: yearColumns, persistence });
  }
  const columnOf = new Map(inputs.map((input) => [input.path, input.column]));
  const correlated = [
    ...correlatedColumns(correlations, columnOf),
    ...yearsOf(paths).flatMap((year) => correlatedColumns(correlations.map((each) => inYear(each, year)), columnOf)), // prettier-ignore
  ];
  const drawnEvents = events.flatMap((event): DrawnEvent[] => {
    const leaf = assembly.leaves.findIndex(({ path }) => path === eventLeaf(event.path));
    const never = assembly.leaves[leaf]?.value;
    return never === undefined
      ? []
      : [{ ...event, dimension: dimensionOf(event.path), never, at: vary(leaf) }];
  });
  return {
    ...sampling,
    columns,
    correlated,
    paths,
    inputs,
    events: drawnEvents,
    leaves,
    width: leaves.length,
  };
}

const yearIn = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const yearsOf = (paths: readonly { readonly years: readonly string[] }[]): readonly string[] => [
  ...new Set(paths.flatMap(({ years }) => years.map((year) => yearIn(year)))),
];

const inYear = ({ first, second, value }: RankCorrelation, year: string): RankCorrelation => ({
  first: `${first}.years.${year}`,
  second: `${second}.years.${year}`,
  value,
});
