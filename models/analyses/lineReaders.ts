import type { Assembly } from '../engine/assemble.ts';
import type { Instance } from '../engine/assembler.ts';
import { none, type NodeIndex } from '../engine/graph.ts';
import { operation } from '../engine/operation.ts';

/** The lines whose own formulas read one of some leaves, in the order of the model; not those that read them through others. */
export function lineReaders(assembly: Assembly, leaves: ReadonlySet<number>): readonly Instance[] {
  const { graph, instances } = assembly;
  const lines = new Set(instances.map(({ node }) => node));
  const reads = (start: NodeIndex): boolean => {
    const open = [start];
    const seen = new Set<NodeIndex>();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === none || seen.has(node) || (node !== start && lines.has(node))) continue;
      seen.add(node);
      const a = graph.a[node] ?? none;
      switch (graph.operations[node]) {
        case operation.input:
          if (leaves.has(a)) return true;
          break;
        case operation.constant:
        case operation.month:
        case operation.previous:
        case operation.lag:
          break;
        case operation.byYear:
        case operation.yearList:
        case operation.byMonthOfYear:
          open.push(...(graph.lists[a] ?? []));
          break;
        default:
          open.push(a, graph.b[node] ?? none, graph.c[node] ?? none);
      }
    }
    return false;
  };
  return instances.filter(({ node, opening }) => reads(node) || reads(opening));
}
