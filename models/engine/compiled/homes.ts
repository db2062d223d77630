import { none } from '../graph.ts';
import { operation } from '../operation.ts';
import type { Levels } from './levels.ts';
import { gathersMonths, isLookup, rhythmOf, type Varying } from './varying.ts';

/** Where the value of each instruction is found by those that read it. */
export interface Homes {
  /** Computed where it is read: its one reader computes it in place. */
  readonly inline: ReadonlySet<number>;
  /** Monthly values that are kept for all months, and how many months are looked back before the first. */
  readonly monthly: ReadonlyMap<number, number>;
  /** How many readers, the first ones, find a monthly value in a local; none where there is no entry. */
  readonly near: ReadonlyMap<number, number>;
  /** Values that have a place of their own in memory, since some readers come later than those. */
  readonly placed: ReadonlySet<number>;
}

/** Finds out how values get to their readers. @param wanted the instructions whose values are results */
export function homesOf(varying: Varying, levels: Levels, wanted: ReadonlySet<number>): Homes {
  const { program, instructions, readers } = varying;
  const monthly = keptByMonth(varying, levels, wanted);
  const inline = new Set(instructions.filter((at) => !monthly.has(at) && isInline(varying, levels, wanted, at))); // prettier-ignore
  const root = computedFor(varying, inline);
  const near = new Map<number, number>();
  const placed = new Set<number>();
  for (const at of instructions) {
    if (inline.has(at) || rhythmOf(program, at) === 'year') continue;
    const read = readers.get(at) ?? [];
    const isSoon = (reader: number): boolean =>
      levels.level.get(root.get(reader) ?? none) === levels.level.get(at);
    const soon = takesLocal(varying, at) ? read.filter(isSoon).length : 0;
    if (soon > 0) near.set(at, soon);
    if (program.code[at] === operation.previous || (!monthly.has(at) && (soon < read.length || wanted.has(at)))) placed.add(at); // prettier-ignore
  }
  return { inline, monthly, near, placed };
}

/** Whether the readers of a value can find it in a local: one that is computed once in each month. */
const takesLocal = ({ program }: Varying, at: number): boolean =>
  rhythmOf(program, at) === 'month' && program.code[at] !== operation.previous;

/**
 * The month's instruction that an instruction is computed for: itself, or the one that reads it where it is computed in
 * place. None for a reduction, and for what looks back: they come at the end of the month, and a local is dear that
 * lives so long.
 */
function computedFor(
  { program, instructions, readers }: Varying,
  inline: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  // Nearly always a reader comes later, so that from the end each chain is followed once.
  for (let index = instructions.length - 1; index >= 0; index -= 1) {
    const chain: number[] = [];
    let at = instructions[index] ?? none;
    while (!found.has(at) && inline.has(at) && !isLookup(program, at)) {
      chain.push(at);
      at = readers.get(at)?.[0] ?? none;
    }
    const isLate =
      isLookup(program, at) || gathersMonths(program, at) || program.code[at] === operation.previous;
    const root = found.get(at) ?? (isLate || rhythmOf(program, at) !== 'month' ? none : at);
    for (const each of [...chain, at]) found.set(each, root);
  }
  return found;
}

/** Whether the value of an instruction is computed where it is read. */
function isInline(varying: Varying, levels: Levels, wanted: ReadonlySet<number>, at: number): boolean {
  const { program, readers } = varying;
  const own = rhythmOf(program, at);
  const code = program.code[at] ?? none;
  const [reader, ...others] = readers.get(at) ?? [];
  if (own === 'year' || reader === undefined || others.length > 0 || wanted.has(at)) return false;
  if (isLookup(program, at)) return true;
  if (code === operation.previous || code >= operation.sumMonths) return false;
  if (own === 'once')
    return rhythmOf(program, reader) === 'once' && (program.code[reader] ?? none) < operation.sumMonths;
  return (levels.gatheredIn.get(reader) ?? levels.level.get(reader)) === levels.level.get(at);
}

/** The monthly instructions whose values are kept, and how many months are looked back before the first. */
function keptByMonth(
  { program, instructions, writer, reads }: Varying,
  levels: Levels,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  const keep = (at: number | undefined, before: number): void => {
    if (at !== undefined && rhythmOf(program, at) === 'month')
      kept.set(at, Math.max(before, kept.get(at) ?? 0));
  };
  for (const at of wanted) keep(at, 0);
  for (const at of instructions) {
    if (program.code[at] === operation.lag) keep(writer(program.a[at] ?? none), program.b[at] ?? 0);
    const readIn = levels.gatheredIn.get(at) ?? levels.level.get(at);
    for (const read of reads.get(at) ?? []) if (levels.level.get(read) !== readIn) keep(read, 0);
  }
  return kept;
}
