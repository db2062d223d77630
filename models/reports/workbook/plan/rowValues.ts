import { none, type NodeIndex } from '../../../engine/graph.ts';
import { shape } from '../../../engine/operation.ts';
import type { Run } from '../../../engine/run.ts';
import { yearlyValues } from '../../../engine/yearly.ts';
import type { Row } from './row.ts';

/** The value of a node in a month or year of a run; a zero has no sign. */
export function nodeValue({ arena, assembly }: Run, node: NodeIndex, index = 0): number {
  const { program, graph } = assembly;
  const offset = program.offsets[node] ?? none;
  if (offset === none) return graph.constantOf(node) ?? NaN;
  return (arena[offset + (graph.shapes[node] === shape.scalar ? 0 : index)] ?? NaN) + 0;
}

/** What the engine has for every cell of a row; empty text where nothing is gathered. */
export function rowValues(run: Run, { content, span, of }: Row): readonly (number | string)[] {
  const count = span === 'month' ? run.months : span === 'year' ? run.assembly.program.years : 1;
  const all = (value: (index: number) => number | string): readonly (number | string)[] =>
    Array.from({ length: count }, (_, index) => value(index));
  switch (content.type) {
    case 'node':
      return all((index) => nodeValue(run, content.node, index));
    case 'closing':
      return all((index) => nodeValue(run, of.node, index));
    case 'gather':
      return all((index) => {
        const counts = content.mask === none || nodeValue(run, content.mask, index) !== 0;
        return counts ? nodeValue(run, content.body, index) : content.blank ? '' : 0;
      });
    case 'list':
      return content.nodes.map((node) => nodeValue(run, node));
    case 'yearly':
      return Array.from(yearlyValues(run, content.of), (value) => value + 0);
  }
}
