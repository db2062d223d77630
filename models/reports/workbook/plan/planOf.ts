import type { Instance } from '../../../engine/assembler.ts';
import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation, shape, type Operation } from '../../../engine/operation.ts';
import type { Run } from '../../../engine/run.ts';
import { corkscrewOf, type SignedNode } from './corkscrew.ts';
import { calendarFact, isLeaf, isList, isReduction, partsOfNode } from './nodeParts.ts';
import { listsSheet, yearsSheet } from './places.ts';
import { Plan } from './plan.ts';
import type { Row, Span, Term } from './row.ts';
import { separateNodes } from './separateNodes.ts';
import { topicSheet } from '../words/sheetNames.ts';

/** Nodes that are shown besides the lines, with the line they belong to. */
export interface ShownNode {
  readonly node: NodeIndex;
  readonly of: Instance;
}

/**
 * Gives every line of a run a row, and what lines share a row before the first that needs it. A line's own formula
 * stops at other lines: each is defined once.
 * @param shown conditions that other sheets show, such as why a figure has no value
 */
export function planOf(run: Run, shown: readonly ShownNode[]): Plan {
  return new Planner(run).plan(shown);
}

/** The instances in the order they are shown: by line as declared, members in order of id. */
export function shownOrder({ assembly }: Run): readonly Instance[] {
  const order = new Map([...assembly.model.lines.keys()].map((id, index) => [id, index]));
  const place = ({ line }: Instance): number => order.get(line.declaration.id) ?? 0;
  const name = ({ member = '' }: Instance): string => member;
  return [...assembly.instances].sort((a, b) => place(a) - place(b) || (name(a) < name(b) ? -1 : 1));
}

/** What the cells of a line are. */
function spanOf({ line }: Instance): Span {
  const { kind, per } = line.declaration;
  if (kind !== 'figure') return 'month';
  return per === 'year' ? 'year' : 'value';
}

class Planner {
  readonly #run: Run;
  readonly #graph: Graph;
  readonly #plan = new Plan();
  readonly #owners = new Map<NodeIndex, Instance>();
  readonly #separate: ReadonlySet<NodeIndex>;
  readonly #seen = new Set<NodeIndex>();
  readonly #gatherRows = new Map<string, Row>();
  readonly #listRows = new Map<number, Row>();
  readonly #order: readonly Instance[];

  constructor(run: Run) {
    this.#run = run;
    this.#graph = run.assembly.graph;
    this.#order = shownOrder(run);
    for (const instance of this.#order)
      if (this.#isOwn(instance.node) && !this.#owners.has(instance.node))
        this.#owners.set(instance.node, instance);
    const { offsets } = run.assembly.program;
    const isNeeded = (node: NodeIndex): boolean => (offsets[node] ?? none) !== none;
    this.#separate = separateNodes(this.#graph, isNeeded, (node) => this.#owners.has(node));
  }

  plan(shown: readonly ShownNode[]): Plan {
    for (const span of ['month', 'year', 'value'] as const)
      for (const instance of this.#order) if (spanOf(instance) === span) this.#line(instance);
    for (const { node, of } of shown) this.#need(node, of);
    for (const instance of this.#order) {
      if (spanOf(instance) !== 'month') continue;
      const row = this.#plan.add(yearsSheet, 'year', 'yearly', instance, { type: 'yearly', of: instance });
      this.#plan.yearly.set(instance.index, row);
    }
    return this.#plan;
  }

  #line(instance: Instance): void {
    const { node, opening } = instance;
    if (opening !== none) this.#need(opening, instance);
    const isOwner = this.#owners.get(node) === instance;
    const terms = isOwner ? corkscrewOf(this.#graph, instance, (each) => this.#owners.has(each)) : undefined;
    if (terms !== undefined) this.#balance(instance, terms);
    else {
      this.#parts(node, instance);
      const row = this.#plan.add(sheetOf(instance), spanOf(instance), 'line', instance, {
        type: 'node',
        node,
      });
      this.#put(instance, row, isOwner);
    }
  }

  /** Whether others read a line's cell rather than say again what it is. */
  #isOwn(node: NodeIndex): boolean {
    if (!isLeaf(this.#graph, node)) return true;
    const { first } = this.#run.assembly.assembler.leaves.years;
    return isList(this.#graph, node) && calendarFact(this.#graph, node, first) === undefined;
  }

  #put(instance: Instance, row: Row, isOwner: boolean): void {
    this.#plan.lines.set(instance.index, row);
    if (isOwner) this.#plan.homes.set(instance.node, { row });
  }

  /** Opening, what goes in and out, and the closing balance. */
  #balance(instance: Instance, signed: readonly SignedNode[]): void {
    const sheet = sheetOf(instance);
    for (const { node } of signed) this.#parts(node, instance);
    const isBefore = ({ node }: SignedNode): boolean =>
      this.#graph.operations[node] === operation.previous && this.#graph.a[node] === instance.index;
    const inOrder = [...signed].sort((a, b) => Number(isBefore(b)) - Number(isBefore(a)));
    const terms = inOrder.map((term): Term => {
      const { node, sign } = term;
      const role = isBefore(term) ? 'opening' : sign === 1 ? 'in' : 'out';
      const row = this.#plan.add(sheet, 'month', role, instance, { type: 'node', node });
      const hasCell = this.#owners.has(node) || this.#plan.homes.has(node);
      if (!hasCell && (role === 'opening' || !isLeaf(this.#graph, node))) this.#plan.homes.set(node, { row });
      return { row, sign };
    });
    const row = this.#plan.add(sheet, 'month', 'closing', instance, { type: 'closing', terms });
    this.#put(instance, row, true);
  }

  /** Gives a node a cell where it needs one, after what it reads itself. */
  #need(node: NodeIndex, of: Instance): void {
    if (this.#owners.has(node)) return;
    this.#parts(node, of);
    if (this.#separate.has(node)) this.#cell(node, of);
  }

  #cell(node: NodeIndex, of: Instance): void {
    if (this.#owners.has(node) || this.#plan.homes.has(node)) return;
    const found = this.#graph.shapes[node];
    const span = found === shape.month ? 'month' : found === shape.year ? 'year' : 'value';
    const sheet = span === 'year' ? yearsSheet : topicSheet(of.line.topic);
    this.#plan.homes.set(node, { row: this.#plan.add(sheet, span, 'part', of, { type: 'node', node }) });
  }

  #parts(node: NodeIndex, of: Instance): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const graph = this.#graph;
    if (isList(graph, node)) this.#list(node, of);
    else if (isReduction(graph, node)) this.#gather(node, of);
    else for (const part of partsOfNode(graph, node)) this.#need(part, of);
    if (graph.operations[node] === operation.yearInMonth) this.#cell(graph.a[node] ?? none, of);
  }

  /** A row with the entries of a list, each where nothing else holds it yet. */
  #list(node: NodeIndex, of: Instance): void {
    const graph = this.#graph;
    const { first } = this.#run.assembly.assembler.leaves.years;
    if (calendarFact(graph, node, first) !== undefined) return;
    const place = graph.a[node] ?? none;
    const nodes = graph.lists[place] ?? [];
    const known = this.#listRows.get(place);
    const row = known ?? this.#plan.add(listsSheet, 'list', 'list', of, { type: 'list', nodes });
    this.#listRows.set(place, row);
    this.#plan.lists.set(node, row);
    if (known !== undefined) return;
    for (const [entry, each] of nodes.entries())
      if (!isLeaf(graph, each) && !this.#owners.has(each) && !this.#plan.homes.has(each))
        this.#plan.homes.set(each, { row, entry });
    for (const each of nodes) this.#parts(each, of);
  }

  /** The row that a reduction reads: that of a line where it reads all of it, else one of its own. */
  #gather(node: NodeIndex, of: Instance): void {
    const graph = this.#graph;
    const [mask = none, body = none, otherwise = none] = [graph.a[node], graph.b[node], graph.c[node]];
    const code = graph.operations[node] as Operation;
    const span = code >= operation.sumYears ? 'year' : 'month';
    for (const part of [mask, body, otherwise]) if (part !== none) this.#need(part, of);
    const owner = this.#owners.get(body);
    if (mask === none && owner !== undefined && spanOf(owner) === span) {
      // A line that comes later has no row yet: its own is found when the formula is written.
      this.#plan.gatheredLines.set(node, owner);
      return;
    }
    const home = this.#plan.homes.get(body);
    if (mask === none && home?.row.span === span) {
      this.#plan.gathered.set(node, home.row);
      return;
    }
    const blank = !sums.has(code) && mask !== none;
    const key = `${mask}:${body}:${blank}:${span}`;
    const sheet = span === 'year' ? yearsSheet : topicSheet(of.line.topic);
    const row = this.#gatherRows.get(key) ?? this.#plan.add(sheet, span, 'gather', of, { type: 'gather', mask, body, blank }); // prettier-ignore
    this.#gatherRows.set(key, row);
    this.#plan.gathered.set(node, row);
  }
}

const sums: ReadonlySet<Operation> = new Set([
  operation.sumMonths,
  operation.sumYearMonths,
  operation.sumYears,
]);

/** The sheet of a line: its topic's, but figures per calendar year stand together. */
const sheetOf = (instance: Instance): string =>
  spanOf(instance) === 'year' ? yearsSheet : topicSheet(instance.line.topic);
