import { arithmetic } from './arithmetic.ts';
import { operation, shape, type Operation, type Shape } from './operation.ts';

/** A place in the graph; nodes are made after what they read, so indices are an order of evaluation. */
export type NodeIndex = number;

/** No argument. */
export const none: NodeIndex = -1;

const commutative: ReadonlySet<Operation> = new Set([operation.add, operation.multiply, operation.equals]);

/**
 * Expressions as a graph in which equal parts are the same node (hash-consed). It has no circle except through
 * `previous` and `lag`, whose argument is the index of a line instance. Constants are folded here and nowhere else,
 * so that every evaluator has the same arithmetic to do.
 */
export class Graph {
  readonly operations: Operation[] = [];
  readonly shapes: Shape[] = [];
  readonly a: NodeIndex[] = [];
  readonly b: NodeIndex[] = [];
  readonly c: NodeIndex[] = [];
  /** Value of a constant; for `lag` the months. */
  readonly values: number[] = [];
  /** The scalars of `byYear`, `yearList` and `byMonthOfYear`; argument a is the index in here. */
  readonly lists: (readonly NodeIndex[])[] = [];
  readonly #known = new Map<string, NodeIndex>();

  get size(): number {
    return this.operations.length;
  }

  constant(value: number): NodeIndex {
    return this.#node(operation.constant, shape.scalar, none, none, none, value);
  }

  /** A number of the scenario; `index` is its place in the vector of inputs. */
  input(index: number): NodeIndex {
    return this.#node(operation.input, shape.scalar, index, none, none, 0);
  }

  month(): NodeIndex {
    return this.#node(operation.month, shape.month, none, none, none, 0);
  }

  /** One scalar per calendar year or per month of the year; a list of equal scalars is that scalar. */
  list(
    code: typeof operation.byYear | typeof operation.yearList | typeof operation.byMonthOfYear,
    list: readonly NodeIndex[],
  ): NodeIndex {
    const [first] = list;
    if (first !== undefined && list.every((node) => node === first)) return first;
    const key = `${code}:${list.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.lists.push(list);
    const index = this.#push(
      code,
      code === operation.yearList ? shape.year : shape.month,
      this.lists.length - 1,
      none,
      none,
      0,
    );
    this.#known.set(key, index);
    return index;
  }

  /** Last month's value of a line instance, or its value `months` back. */
  back(instance: number, months?: number): NodeIndex {
    const code = months === undefined ? operation.previous : operation.lag;
    return this.#node(code, shape.month, instance, none, none, months ?? 0);
  }

  /** A yearly figure read in a month. */
  yearInMonth(node: NodeIndex): NodeIndex {
    return this.shapes[node] === shape.year
      ? this.#node(operation.yearInMonth, shape.month, node, none, none, 0)
      : node;
  }

  /** b where a is true, gathered over time; c where there is nothing to gather. */
  reduce(code: Operation, into: Shape, mask: NodeIndex, body: NodeIndex, otherwise: NodeIndex): NodeIndex {
    return this.#node(code, into, mask, body, otherwise, 0);
  }

  /** An arithmetic operation, folded where its arguments are constants or it changes nothing. */
  apply(code: Operation, a: NodeIndex, b: NodeIndex = none, c: NodeIndex = none): NodeIndex {
    const simple = this.#simplified(code, a, b, c);
    if (simple !== undefined) return simple;
    const parts = [a, b, c].filter((node) => node !== none);
    if (parts.every((node) => this.operations[node] === operation.constant)) {
      return this.constant(arithmetic(code, this.#value(a), this.#value(b), this.#value(c)));
    }
    const [first, second] = commutative.has(code) && b < a ? [b, a] : [a, b];
    return this.#node(code, this.#joined(parts), first, second, c, 0);
  }

  /** The value of a constant node, undefined for any other. */
  constantOf(node: NodeIndex): number | undefined {
    return this.operations[node] === operation.constant ? this.values[node] : undefined;
  }

  #simplified(code: Operation, a: NodeIndex, b: NodeIndex, c: NodeIndex): NodeIndex | undefined {
    const left = this.constantOf(a);
    const right = this.constantOf(b);
    switch (code) {
      case operation.add:
        return left === 0 ? b : right === 0 ? a : undefined;
      case operation.subtract:
        return right === 0 ? a : undefined;
      case operation.multiply:
        if (left === 0 || right === 0) return this.constant(0);
        return left === 1 ? b : right === 1 ? a : undefined;
      case operation.divide:
        return left === 0 ? this.constant(0) : right === 1 ? a : undefined;
      case operation.minimum:
      case operation.maximum:
        return a === b ? a : undefined;
      case operation.and:
        return left === 0 || right === 0 ? this.constant(0) : left === 1 ? b : right === 1 ? a : undefined;
      case operation.or:
        return left === 1 || right === 1 ? this.constant(1) : left === 0 ? b : right === 0 ? a : undefined;
      case operation.select:
        return left === undefined ? (b === c ? b : undefined) : left !== 0 ? b : c;
      default:
        return undefined;
    }
  }

  #value(node: NodeIndex): number {
    return node === none ? 0 : (this.values[node] ?? 0);
  }

  #joined(parts: readonly NodeIndex[]): Shape {
    const shapes = parts
      .map((node) => this.shapes[node] ?? shape.scalar)
      .filter((found) => found !== shape.scalar);
    const [first] = shapes;
    if (first === undefined) return shape.scalar;
    if (shapes.some((found) => found !== first))
      throw new RangeError('a yearly and a monthly value in one operation');
    return first;
  }

  #node(code: Operation, found: Shape, a: number, b: number, c: number, value: number): NodeIndex {
    const key = `${code}:${a}:${b}:${c}:${Object.is(value, -0) ? '-0' : value}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#push(code, found, a, b, c, value);
    this.#known.set(key, index);
    return index;
  }

  #push(code: Operation, found: Shape, a: number, b: number, c: number, value: number): NodeIndex {
    this.operations.push(code);
    this.shapes.push(found);
    this.a.push(a);
    this.b.push(b);
    this.c.push(c);
    this.values.push(value);
    return this.size - 1;
  }
}
