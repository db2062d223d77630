import { assemble, type Assembly } from '../../engine/assemble.ts';
import { Batch } from '../../engine/batch/batch.ts';
import { runAssembly } from '../../engine/run.ts';
import { hallModel } from '../../hall/hallModel.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { AxisProbe, holding } from '../axisProbe.ts';
import { reachOf } from '../axisReach.ts';
import { flipPoint } from '../flipPoint.ts';
import type { InputAxis } from '../inputAxis.ts';
import { nearestFlip } from '../outwardSearch.ts';
import { sensibleSpan, type Span } from '../searchedSpan.ts';
import type { Progress, Steps } from '../steps.ts';
import { todaysInput } from '../todaysInput.ts';
import { VerdictProbe } from '../verdictProbe.ts';
import { MapCells } from './mapCells.ts';
import { axesOf, cellCounts, type TwoInputMapOptions } from './twoInputMapOptions.ts';
import type { FrontierPoint, MapAxis, TwoInputMap } from './twoInputMapAnswer.ts';

/** A side of the squares of the first picture, in cells. */
const coarseSide = 4;

/** Cells between two pauses. */
const cellsAtATime = 8;

/** A flip of one input alone is shown on the map if it is no further away than so many times today's value. */
const farFlip = 5;

/**
 * The verdict over two inputs at once: a coarse picture first, then every cell, then the line between holding and not,
 * column by column. What lies between the middles of two cells of a column that agree is not seen.
 * @throws ScenarioError for inputs that cannot be varied, the same one twice, or more cells than a map may have;
 * ModelError where the scenario has no result
 */
export function* twoInputMap(
  scenario: AcceptedScenario,
  options: TwoInputMapOptions,
  assembly: Assembly = assemble(hallModel, scenario.read),
): Steps<TwoInputMap, TwoInputMap> {
  const [across, up] = axesOf(scenario, assembly, options);
  const { columns, rows } = cellCounts(options);
  runAssembly(assembly);
  const verdictProbe = new VerdictProbe(assembly);
  const batch = new Batch(assembly, verdictProbe.wanted);
  const { outcome } = verdictProbe.read(batch.base());
  const mapAxis = (axis: InputAxis, count: number): MapAxis =>
    mapAxisOf(scenario, axis, spanOf(new AxisProbe(batch, verdictProbe, axis), axis), count);
  const [x, y] = [mapAxis(across, columns), mapAxis(up, rows)];
  const probe = new AxisProbe(batch, verdictProbe, across, up);
  const cells = new MapCells(x.places.length, y.places.length);
  const soFar = (frontier: readonly FrontierPoint[], coarse: boolean): TwoInputMap => ({ x, y, ...cells.asRows(), frontier, outcome, coarse }); // prettier-ignore
  const total = cells.count + x.places.length;
  let done = 0;
  const progress = (partial?: TwoInputMap): Progress<TwoInputMap> => ({ done, total, ...(partial === undefined ? {} : { partial }) }); // prettier-ignore
  for (const side of [coarseSide, 1]) {
    for (const { column, row } of cells.middlesOfSquares(side)) {
      if (done % cellsAtATime === 0) yield progress();
      if (cells.isKnown(column, row)) continue;
      cells.put(column, row, side, probe.at(x.places[column] ?? NaN, y.places[row] ?? NaN));
      done += 1;
    }
    if (side > 1) yield progress(soFar([], true));
  }
  const frontier: FrontierPoint[] = [];
  for (const place of x.places) {
    frontier.push(...frontierAt(probe, place, y.places, up.whole));
    done += 1;
    yield progress();
  }
  return soFar(frontier, false);
}

/** A span that shows today's value and, if it is not far away, the nearest flip of the input alone to either side. */
function spanOf(probe: AxisProbe, axis: InputAxis): Span {
  const reach = reachOf(axis);
  const flips = (['below', 'above'] as const).flatMap((side) => nearestFlip(probe.judge, axis, reach, side)?.first ?? []); // prettier-ignore
  const near = flips.filter((x) => Math.abs(x) <= farFlip * Math.abs(axis.base) || axis.base === 0);
  return sensibleSpan(axis, reach, near);
}

function mapAxisOf(scenario: AcceptedScenario, axis: InputAxis, span: Span, count: number): MapAxis {
  const { whole } = axis;
  const side = (span.high - span.low) / count;
  const middles = Array.from({ length: count }, (_, index) => span.low + (index + 0.5) * side);
  const wholes = Array.from({ length: span.high - span.low + 1 }, (_, index) => span.low + index);
  const places = !whole ? middles : wholes.length <= count ? wholes : [...new Set(middles.map(Math.round))];
  return { ...todaysInput(scenario, axis), span, places };
}

/** The flips along y at one x. */
function frontierAt(
  probe: AxisProbe,
  x: number,
  places: readonly number[],
  whole: boolean,
): readonly FrontierPoint[] {
  const judge = (y: number) => holding(probe.at(x, y));
  return places.slice(1).flatMap((above, index) => {
    const below = places[index] ?? above;
    const [before, after] = [judge(below).side, judge(above).side];
    if (before === undefined || after === undefined || before === after) return [];
    const { last, first } = flipPoint(judge, below, above, whole);
    return [{ x, y: after ? first : last, holdsAbove: after }];
  });
}
