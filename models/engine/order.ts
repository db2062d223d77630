import type { Instance } from './assembler.ts';
import { none, type Graph, type NodeIndex } from './graph.ts';
import { operation } from './operation.ts';

/** A stretch of the order: nodes computed one after the other, or (a loop) month by month together. */
export interface Block {
  readonly nodes: readonly NodeIndex[];
  /** Whether the nodes read each other's earlier months, so that each month must be finished before the next. */
  readonly loop: boolean;
}

/**
 * The order in which to compute a graph: strongly connected parts through `previous` and `lag` become loops over the
 * months, all other nodes are computed for all months at once (Tarjan's algorithm, without recursion).
 */
export function orderOf(
  graph: Graph,
  instances: readonly Instance[],
  roots: readonly NodeIndex[],
): readonly Block[] {
  const reads = (node: NodeIndex): readonly NodeIndex[] => allReads(graph, instances, node);
  const parts = components(graph.size, roots, reads);
  return parts.map((nodes) => {
    const [only] = nodes;
    const loop = nodes.length > 1 || (only !== undefined && reads(only).includes(only));
    return { nodes: loop ? sameMonthOrder(nodes) : nodes, loop };
  });
}

/** The nodes that one reads within the same month. */
function sameMonthReads(graph: Graph, node: NodeIndex): readonly NodeIndex[] {
  switch (graph.operations[node]) {
    case operation.byYear:
    case operation.yearList:
    case operation.byMonthOfYear:
      return graph.lists[graph.a[node] ?? none] ?? [];
    case operation.constant:
    case operation.input:
    case operation.month:
    case operation.previous:
    case operation.lag:
      return [];
    default:
      return [graph.a[node], graph.b[node], graph.c[node]].filter(
        (read) => read !== undefined && read !== none,
      ) as NodeIndex[];
  }
}

function allReads(graph: Graph, instances: readonly Instance[], node: NodeIndex): readonly NodeIndex[] {
  const code = graph.operations[node];
  if (code !== operation.previous && code !== operation.lag) return sameMonthReads(graph, node);
  const instance = instances[graph.a[node] ?? none];
  if (instance === undefined) throw new RangeError(`node ${node} looks back at no line`);
  return code === operation.lag ? [instance.node] : [instance.node, instance.opening];
}

/** Nodes of one loop, each after those it reads in the same month: the order they were made in. */
const sameMonthOrder = (nodes: readonly NodeIndex[]): readonly NodeIndex[] =>
  [...nodes].sort((a, b) => a - b);

/** Strongly connected components, each after those it reads. */
function components(
  size: number,
  roots: readonly NodeIndex[],
  reads: (node: NodeIndex) => readonly NodeIndex[],
): NodeIndex[][] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: NodeIndex[] = [];
  const found: NodeIndex[][] = [];
  let next = 0;
  const open = (node: NodeIndex): Frame => {
    index[node] = low[node] = next;
    next += 1;
    stack.push(node);
    onStack[node] = 1;
    return { node, reads: reads(node), at: 0 };
  };
  for (const root of roots) {
    if (index[root] !== -1) continue;
    const frames = [open(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { node } = frame;
      const read = frame.reads[frame.at];
      frame.at += 1;
      if (read === undefined) {
        frames.pop();
        const parent = frames.at(-1);
        if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
        if (low[node] === index[node]) found.push(unwind(stack, onStack, node));
      } else if (index[read] === -1) frames.push(open(read));
      else if (onStack[read] === 1) low[node] = Math.min(low[node] ?? 0, index[read] ?? 0);
    }
  }
  return found;
}

interface Frame {
  readonly node: NodeIndex;
  readonly reads: readonly NodeIndex[];
  at: number;
}

function unwind(stack: NodeIndex[], onStack: Uint8Array, until: NodeIndex): NodeIndex[] {
  const part: NodeIndex[] = [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    onStack[node] = 0;
    part.push(node);
    if (node === until) break;
  }
  return part;
}
