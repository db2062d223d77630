import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation } from '../../../engine/operation.ts';
import { isLeaf, isList, isReduction, partsOfNode } from './nodeParts.ts';

/* Lengths in characters, roughly; Excel allows 8192 in a formula and 64 functions inside each other. */
const lengthOfReference = 18;
const lengthOfName = 34;
const lengthOfLookup = 40;
const longest = 900;
const deepest = 24;
/** What is read in several places and is longer than this is written once. */
const longestShared = 70;
/** Sums are easy to read: they may be longer. */
const longestSharedSum = 400;
/** What one function names more than once. */
const longestRepeated = 40;

/**
 * The nodes that get a cell of their own though they are no line: what several formulas share, and what would make a
 * formula too long or too deep to read.
 * @param owned whether a node is the value of a line
 */
export function separateNodes(
  graph: Graph,
  isNeeded: (node: NodeIndex) => boolean,
  owned: (node: NodeIndex) => boolean,
): ReadonlySet<NodeIndex> {
  const readers = new Uint32Array(graph.size);
  const inLists = new Set<NodeIndex>();
  for (let node = 0; node < graph.size; node += 1) {
    if (!isNeeded(node)) continue;
    for (const part of partsOfNode(graph, node)) {
      readers[part] = (readers[part] ?? 0) + 1;
      if (isList(graph, node)) inLists.add(part);
    }
  }
  const separate = new Set<NodeIndex>();
  const length = new Float64Array(graph.size);
  const depth = new Uint32Array(graph.size);
  const isWritten = (node: NodeIndex): boolean => owned(node) || separate.has(node) || inLists.has(node);
  const lengthIn = (node: NodeIndex): number =>
    isWritten(node) && !isLeaf(graph, node) ? lengthOfReference : (length[node] ?? 0);
  for (let node = 0; node < graph.size; node += 1) {
    if (!isNeeded(node)) continue;
    if (isLeaf(graph, node) || isReduction(graph, node)) {
      length[node] = lengthOfLeaf(graph, node);
      depth[node] = 1;
      continue;
    }
    for (const part of repeatedParts(graph, node))
      if (!isLeaf(graph, part) && !owned(part) && (length[part] ?? 0) > longestRepeated) separate.add(part);
    const parts = partsOfNode(graph, node);
    length[node] = 8 + parts.reduce((sum, part) => sum + lengthIn(part), 0);
    depth[node] = depthOver(parts.map((part) => (isWritten(part) ? 0 : (depth[part] ?? 0))), isChain(graph, node)); // prettier-ignore
    if (isOwnCell(node)) separate.add(node);
  }
  return separate;

  function isOwnCell(node: NodeIndex): boolean {
    const size = length[node] ?? 0;
    if (size > longest || (depth[node] ?? 0) > deepest) return true;
    const isSum = graph.operations[node] === operation.add;
    return (readers[node] ?? 0) > 1 && size > (isSum ? longestSharedSum : longestShared);
  }
}

/** Sums, products and the like go on as one row of terms: their first part is not inside anything. */
function isChain(graph: Graph, node: NodeIndex): boolean {
  const code = graph.operations[node] ?? operation.constant;
  return code === operation.add || code === operation.subtract || code === operation.multiply || code === operation.minimum || code === operation.maximum || code === operation.and || code === operation.or; // prettier-ignore
}

function depthOver([first = 0, ...rest]: readonly number[], chain: boolean): number {
  return Math.max(chain ? first : 1 + first, ...rest.map((depth) => 1 + depth));
}

function lengthOfLeaf(graph: Graph, node: NodeIndex): number {
  switch (graph.operations[node]) {
    case operation.constant:
      return 6;
    case operation.input:
      return lengthOfName;
    case operation.month:
    case operation.previous:
      return lengthOfReference;
    default:
      return lengthOfLookup;
  }
}

/** What the Excel formula of an operation names more than once. */
function repeatedParts(graph: Graph, node: NodeIndex): readonly NodeIndex[] {
  const [a = none, b = none] = [graph.a[node], graph.b[node]];
  switch (graph.operations[node]) {
    case operation.divideOr:
      return [b];
    case operation.ceilTo:
      return [a, b];
    default:
      return [];
  }
}
