import type {
  DateValue,
  NumberLeaf,
  NumberValue,
  PriceShift,
  ScenarioInputs,
} from '../scenario/scenarioInputs.ts';
import type { Graph, NodeIndex } from './graph.ts';
import { operation } from './operation.ts';

/** Puts the numbers and dates of a scenario into the graph: each leaf once, by its path. */
export class Leaves {
  readonly leaves: NumberLeaf[] = [];
  readonly #graph: Graph;
  readonly #inputs: ScenarioInputs;
  readonly #byPath = new Map<string, NodeIndex>();

  constructor(graph: Graph, inputs: ScenarioInputs) {
    this.#graph = graph;
    this.#inputs = inputs;
  }

  /** The place of a leaf in the vector of inputs; undefined where nothing reads it. */
  placeOf(path: string): number | undefined {
    const node = this.#byPath.get(path);
    return node === undefined ? undefined : this.#graph.a[node];
  }

  /** First and last calendar year of the run. */
  get years(): { readonly first: number; readonly last: number } {
    const { start, months } = this.#inputs;
    return { first: Math.floor(start / 12), last: Math.floor((start + months - 1) / 12) };
  }

  /** The value of a number in the month of the run, moved to the scenario's price year. */
  inMonth(value: NumberValue): NodeIndex {
    return this.#afterEvents(value, this.#courseOf(value), this.#graph.month());
  }

  #courseOf(value: NumberValue): NodeIndex {
    const shifted = (leaf: NumberLeaf): NodeIndex => this.#shifted(value, leaf);
    const { first, last } = this.years;
    if (value.years !== undefined) {
      const list = yearsBetween(first, last).map((year) => shifted(value.years?.get(year) ?? value));
      return this.#graph.list(operation.byYear, list);
    }
    if (value.months !== undefined) return this.#weights(value.months);
    let node = shifted(value);
    for (const { from, leaf } of value.steps ?? []) {
      const reached = this.#graph.apply(operation.atLeast, this.#graph.month(), this.date(from));
      node = this.#graph.apply(operation.select, reached, shifted(leaf), node);
    }
    return node;
  }

  /** The value of a number that does not change over time. */
  constant(value: NumberValue): NodeIndex {
    return this.#shifted(value, value);
  }

  /** The value of a number in one calendar year, also outside the run. */
  inYear(value: NumberValue, year: number): NodeIndex {
    const lastMonth = (year + 1) * 12 - 1 - this.#inputs.start;
    const node = this.#shifted(value, value.years?.get(year) ?? value);
    return this.#afterEvents(value, node, this.#graph.constant(lastMonth));
  }

  /** A month number from the start of the run. */
  date(value: DateValue): NodeIndex {
    const graph = this.#graph;
    let node =
      value.milestone === undefined
        ? this.#leaf(value)
        : graph.apply(
            operation.add,
            this.date(this.#inputs.milestone(value.milestone)),
            graph.constant(value.months),
          );
    for (const { month, to } of value.events ?? []) {
      const event = this.#leaf(month);
      const moved =
        typeof to === 'number' ? graph.apply(operation.add, node, graph.constant(to)) : this.date(to);
      // Nothing that has happened is undone: neither a date before the event, nor one moved to before it.
      const later = graph.apply(operation.maximum, moved, event);
      node = graph.apply(operation.select, graph.apply(operation.atLeast, node, event), later, node);
    }
    return node;
  }

  /** The number once its events have had their effect: those that come no later than the month. */
  #afterEvents({ events = [], whole }: NumberValue, before: NodeIndex, month: NodeIndex): NodeIndex {
    const graph = this.#graph;
    return events.reduce((node, { month: leaf, effect, value, low, high }) => {
      const given = this.#leaf(value);
      let after = effect === 'set' ? given : graph.apply(operation[effect], node, given);
      if (whole === true) after = this.#rounded(after);
      if (low > -Infinity) after = graph.apply(operation.maximum, after, graph.constant(low));
      if (high < Infinity) after = graph.apply(operation.minimum, after, graph.constant(high));
      return graph.apply(
        operation.select,
        graph.apply(operation.atLeast, month, this.#leaf(leaf)),
        after,
        node,
      );
    }, before);
  }

  /** Product of 1 + rate over the years after `from` up to `to`; its inverse where `to` is earlier. */
  growth(rateIn: (year: number) => NodeIndex, from: number, to: number): NodeIndex {
    const graph = this.#graph;
    let product = graph.constant(1);
    for (let year = from + 1; year <= to; year += 1) {
      product = graph.apply(
        operation.multiply,
        product,
        graph.apply(operation.add, graph.constant(1), rateIn(year)),
      );
    }
    for (let year = from; year > to; year -= 1) {
      product = graph.apply(
        operation.divide,
        product,
        graph.apply(operation.add, graph.constant(1), rateIn(year)),
      );
    }
    return product;
  }

  #shifted(value: NumberValue, leaf: NumberLeaf): NodeIndex {
    const graph = this.#graph;
    let node = this.#leaf(leaf);
    if (value.whole === true) node = this.#rounded(node);
    return value.priceShift === undefined
      ? node
      : graph.apply(operation.multiply, node, this.#shift(value.priceShift));
  }

  #rounded(node: NodeIndex): NodeIndex {
    const graph = this.#graph;
    return graph.apply(operation.floor, graph.apply(operation.add, node, graph.constant(0.5)));
  }

  #shift({ rate, member, fromYear, toYear }: PriceShift): NodeIndex {
    const growth = this.#inputs.number(rate, member);
    return this.growth((year) => this.inYear(growth, year), fromYear, toYear);
  }

  #weights(months: readonly NumberLeaf[]): NodeIndex {
    const graph = this.#graph;
    const nodes = months.map((leaf) => this.#leaf(leaf));
    const sum = nodes.reduce((total, node) => graph.apply(operation.add, total, node), graph.constant(0));
    const twelve = graph.constant(nodes.length);
    const scale = graph.apply(operation.divideOr, twelve, sum, graph.constant(1));
    return graph.list(operation.byMonthOfYear, nodes.map((node) => graph.apply(operation.multiply, node, scale))); // prettier-ignore
  }

  #leaf(leaf: NumberLeaf): NodeIndex {
    if (leaf.path === '') return this.#graph.constant(leaf.value);
    const known = this.#byPath.get(leaf.path);
    if (known !== undefined) return known;
    this.leaves.push(leaf);
    const node = this.#graph.input(this.leaves.length - 1);
    this.#byPath.set(leaf.path, node);
    return node;
  }
}

/** The calendar years from the first to the last. */
export const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
