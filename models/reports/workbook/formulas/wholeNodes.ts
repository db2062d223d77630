import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation } from '../../../engine/operation.ts';
import { calendarFact } from '../plan/nodeParts.ts';

/**
 * The nodes that are whole numbers whatever the inputs: months, years, counts and yes or no. Between them a comparison
 * needs no tolerance.
 */
export class WholeNodes {
  readonly #graph: Graph;
  readonly #firstYear: number;
  readonly #isMonth: (input: number) => boolean;
  readonly #known = new Map<NodeIndex, boolean>();

  constructor(graph: Graph, firstYear: number, isMonth: (input: number) => boolean) {
    this.#graph = graph;
    this.#firstYear = firstYear;
    this.#isMonth = isMonth;
  }

  has(node: NodeIndex): boolean {
    const known = this.#known.get(node) ?? this.#isWhole(node);
    this.#known.set(node, known);
    return known;
  }

  #isWhole(node: NodeIndex): boolean {
    const graph = this.#graph;
    const [a = none, b = none, c = none] = [graph.a[node], graph.b[node], graph.c[node]];
    switch (graph.operations[node]) {
      case operation.constant:
        return Number.isInteger(graph.values[node]);
      case operation.input:
        return this.#isMonth(a);
      case operation.month:
      case operation.floor:
      case operation.atLeast:
      case operation.moreThan:
      case operation.equals:
      case operation.and:
      case operation.or:
      case operation.not:
        return true;
      case operation.byYear:
      case operation.byMonthOfYear:
      case operation.yearList:
        return calendarFact(graph, node, this.#firstYear) !== undefined;
      case operation.add:
      case operation.subtract:
      case operation.multiply:
      case operation.minimum:
      case operation.maximum:
        return this.has(a) && this.has(b);
      case operation.negate:
      case operation.yearInMonth:
        return this.has(a);
      case operation.select:
        return this.has(b) && this.has(c);
      default:
        return false;
    }
  }
}
