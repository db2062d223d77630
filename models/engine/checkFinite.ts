import { ModelError } from '../language/modelError.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import type { Instance } from './assembler.ts';
import { none } from './graph.ts';
import { shape } from './operation.ts';
import type { Run } from './run.ts';

interface Wrong {
  readonly instance: Instance;
  readonly index: number;
}

/**
 * Checks that every value of every line is a number. Names the one from which the others come: in the first month,
 * the line that reads none of the others; figures after all months.
 * @throws ModelError `notFinite` with line, member and month (or year, or the whole run)
 */
export function checkFinite(run: Run): void {
  const wrong = run.assembly.instances.flatMap((instance): Wrong[] => {
    const index = firstWrong(run, instance);
    return index === undefined ? [] : [{ instance, index }];
  });
  const [first] = wrong.sort(
    (a, b) =>
      afterMonths(a.instance) - afterMonths(b.instance) ||
      (afterMonths(a.instance) ? 0 : a.index - b.index) ||
      a.instance.node - b.instance.node,
  );
  if (first === undefined) return;
  const { line, member } = first.instance;
  throw new ModelError('notFinite', {
    line: line.declaration.id,
    month: periodOf(run, first),
    member: member === undefined ? '' : ` (${member})`,
  });
}

function firstWrong(run: Run, instance: Instance): number | undefined {
  const { program, graph } = run.assembly;
  const offset = program.offsets[instance.node] ?? none;
  const length = graph.shapes[instance.node] === shape.scalar ? 1 : run.lengthOf(instance);
  for (let index = 0; index < length; index += 1)
    if (!Number.isFinite(run.arena[offset + index])) return index;
  return undefined;
}

const afterMonths = ({ line }: Instance): number => (line.declaration.kind === 'figure' ? 1 : 0);

function periodOf({ assembly, months }: Run, { instance, index }: Wrong): string {
  const { start } = assembly.inputs;
  const { kind, per } = instance.line.declaration;
  if (kind !== 'figure') return monthText(start + index);
  if (per === 'year') return String(Math.floor(start / 12) + index);
  return `${monthText(start)}–${monthText(start + months - 1)}`;
}
