import type { Instance } from '../../../engine/assembler.ts';
import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation } from '../../../engine/operation.ts';

/** A part of a sum with its sign. */
export interface SignedNode {
  readonly node: NodeIndex;
  readonly sign: 1 | -1;
}

/**
 * A balance taken apart: what it was before, and what is added and taken away, in the order of the formula. Undefined
 * for lines that are no such sum.
 * @param isLine whether a node is the value of a line, and so a term as it is
 */
export function corkscrewOf(
  graph: Graph,
  instance: Instance,
  isLine: (node: NodeIndex) => boolean,
): readonly SignedNode[] | undefined {
  if (instance.line.declaration.kind !== 'stock') return undefined;
  const terms = signedTerms(graph, { node: instance.node, sign: 1 }, (node) => node !== instance.node && isLine(node)); // prettier-ignore
  const isBefore = ({ node, sign }: SignedNode): boolean =>
    sign === 1 && graph.operations[node] === operation.previous && graph.a[node] === instance.index;
  return terms.length > 1 && terms.filter(isBefore).length === 1 ? terms : undefined;
}

function signedTerms(
  graph: Graph,
  { node, sign }: SignedNode,
  isWhole: (node: NodeIndex) => boolean,
): readonly SignedNode[] {
  const code = graph.operations[node];
  if (isWhole(node) || (code !== operation.add && code !== operation.subtract)) return [{ node, sign }];
  const [a = none, b = none] = [graph.a[node], graph.b[node]];
  const second = code === operation.add ? sign : sign === 1 ? -1 : 1;
  return [...signedTerms(graph, { node: a, sign }, isWhole), ...signedTerms(graph, { node: b, sign: second }, isWhole)]; // prettier-ignore
}
