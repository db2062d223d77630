import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation, type Operation } from '../../../engine/operation.ts';

/** The operations that are a name, a number or a look-up, and never need a cell of their own. */
const leaves: ReadonlySet<Operation> = new Set([
  operation.constant,
  operation.input,
  operation.month,
  operation.byMonthOfYear,
  operation.byYear,
  operation.yearList,
  operation.yearInMonth,
  operation.previous,
  operation.lag,
]);

/** Whether a node is said in a few characters wherever it is read. */
export const isLeaf = (graph: Graph, node: NodeIndex): boolean =>
  leaves.has(graph.operations[node] ?? operation.constant);

/** Whether a node gathers values over months or years. */
export const isReduction = (graph: Graph, node: NodeIndex): boolean =>
  (graph.operations[node] ?? operation.constant) >= operation.sumMonths;

/** Whether a node looks up in a list of scalars. */
export const isList = (graph: Graph, node: NodeIndex): boolean => {
  const code = graph.operations[node];
  return code === operation.byYear || code === operation.yearList || code === operation.byMonthOfYear;
};

/** The nodes that one reads, those of earlier months apart. */
export function partsOfNode(graph: Graph, node: NodeIndex): readonly NodeIndex[] {
  switch (graph.operations[node]) {
    case operation.constant:
    case operation.input:
    case operation.month:
    case operation.previous:
    case operation.lag:
      return [];
    case operation.byYear:
    case operation.yearList:
    case operation.byMonthOfYear:
      return graph.lists[graph.a[node] ?? none] ?? [];
    default:
      return [graph.a[node] ?? none, graph.b[node] ?? none, graph.c[node] ?? none].filter(
        (part) => part !== none,
      );
  }
}

/** Which calendar fact a list is, if it is one: the calendar year, or the month of the year. */
export function calendarFact(
  graph: Graph,
  node: NodeIndex,
  firstYear: number,
): 'year' | 'monthOfYear' | undefined {
  const nodes = graph.lists[graph.a[node] ?? none] ?? [];
  const isMonths = graph.operations[node] === operation.byMonthOfYear;
  const first = isMonths ? 1 : firstYear;
  if (!nodes.every((each, index) => graph.constantOf(each) === first + index)) return undefined;
  return isMonths ? 'monthOfYear' : 'year';
}
