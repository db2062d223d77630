import { arithmetic } from '../arithmetic.ts';
import { none, type NodeIndex } from '../graph.ts';
import { operation, shape, type Operation } from '../operation.ts';
import type { Run } from '../run.ts';

/**
 * The value of a node in a run, also of one that the program has no place for because nothing in it needs it.
 * @param place the month for a monthly node, the index of the year for a yearly one
 */
export function nodeValue(run: Run, node: NodeIndex, place: number): number {
  const { program, graph } = run.assembly;
  const offset = program.offsets[node] ?? none;
  if (offset !== none) return run.arena[offset + (graph.shapes[node] === shape.scalar ? 0 : place)] ?? NaN;
  const [a = none, b = none, c = none] = [graph.a[node], graph.b[node], graph.c[node]];
  const code = graph.operations[node] ?? operation.constant;
  const listed = (index: number): number => nodeValue(run, graph.lists[a]?.[index] ?? none, place);
  switch (code) {
    case operation.constant:
      return graph.values[node] ?? NaN;
    case operation.input:
      return run.vector[a] ?? run.assembly.leaves[a]?.value ?? NaN;
    case operation.month:
      return place;
    case operation.byYear:
      return listed(program.yearOfMonth[place] ?? 0);
    case operation.byMonthOfYear:
      return listed(program.monthOfYear[place] ?? 0);
    case operation.yearList:
      return listed(place);
    case operation.yearInMonth:
      return nodeValue(run, a, program.yearOfMonth[place] ?? 0);
    case operation.previous:
    case operation.lag:
      return earlierValue(run, a, place, code === operation.lag ? (graph.values[node] ?? 0) : undefined);
    default:
      if (code >= operation.sumMonths) return gatheredValue(run, node, code, place);
      return arithmetic(code, valueOf(run, a, place), valueOf(run, b, place), valueOf(run, c, place));
  }
}

const valueOf = (run: Run, node: NodeIndex, place: number): number =>
  node === none ? 0 : nodeValue(run, node, place);

function earlierValue(run: Run, index: number, month: number, lag: number | undefined): number {
  const instance = run.assembly.instances[index];
  if (instance === undefined) return NaN;
  const earlier = month - (lag ?? 1);
  if (earlier >= 0) return nodeValue(run, instance.node, earlier);
  return lag === undefined ? nodeValue(run, instance.opening, 0) : 0;
}

/** As `reduction` gathers: sum, least or most of the places where the mask holds. */
function gatheredValue(run: Run, node: NodeIndex, code: Operation, year: number): number {
  const { graph, program } = run.assembly;
  const [mask = none, body = none, otherwise = none] = [graph.a[node], graph.b[node], graph.c[node]];
  const ofYears = code >= operation.sumYears;
  const ofOneYear = !ofYears && code >= operation.sumYearMonths;
  const places = Array.from({ length: ofYears ? program.years : program.months }, (_, place) => place)
    .filter((place) => !ofOneYear || program.yearOfMonth[place] === year)
    .filter((place) => mask === none || nodeValue(run, mask, place) !== 0);
  const [first, ...rest] = places.map((place) => nodeValue(run, body, place));
  if (first === undefined) return valueOf(run, otherwise, ofOneYear ? year : 0);
  const how = (code - operation.sumMonths) % 3;
  if (how === 0) return rest.reduce((sum, value) => sum + value, 0 + first);
  return rest.reduce((best, value) => ((how === 1 ? value < best : best < value) ? value : best), first);
}
