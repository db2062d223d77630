import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Batch } from '../../../models/engine/batch/batch.ts';
import { arenaOf, evaluate } from '../../../models/engine/evaluate.ts';
import { ownNumbers } from '../../../models/engine/run.ts';
import type { TableRow } from '../table.ts';
import { canRun, contender, type Contender } from './contender.ts';
import { compiledC, hasCompiler, vectorWidths } from './native.ts';
import { median, processorTime } from './processorTime.ts';
import { pythonProgram } from './pythonProgram.ts';
import type { FuturesWork } from './work.ts';

/** How often everything is run in turn, and how many futures numpy computes at once: with fewer it was slower. */
const rounds = 9;
const futuresOfNumpy = 10_240;

/** One of those that are compared, and its processor time for one future in microseconds, round by round. */
interface Runner {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  readonly times: number[];
}

/**
 * The compiled evaluator beside programs of other languages made from the same instructions, on one thread, in turn:
 * medians of the processor time for one future, and of the ratios within a round.
 */
export async function comparison(work: FuturesWork, count: number): Promise<readonly TableRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'holdbar-bench-'));
  try {
    return await compared(work, count, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compared(work: FuturesWork, count: number, folder: string): Promise<readonly TableRow[]> {
  const batch = new Batch(work.assembly, work.wanted);
  const layout = batch.layout(work.leaves);
  const vectors = work.vectors(count);
  const results = new Float64Array(count * batch.width);
  const variation = batch.compile(work.leaves);
  const compiled = runner('compiled', () => processorTime(() => variation.rows(vectors, results)) / count);
  const paths = ['arena', 'vectors'].map((name) => join(folder, name));
  const arena = arenaOf(layout.varying.program);
  evaluate(layout.varying.program, arena, ownNumbers(work.assembly));
  [arena, vectors].forEach((numbers, index) => writeFileSync(paths[index] ?? '', numbers));
  const others = new Map<string, Contender>();
  const widths = vectorWidths();
  const programs = hasCompiler() ? widths.map((width) => compiledC(layout, width, folder)) : [];
  for (const [index, program] of programs.entries()) {
    const name = nameOf(widths[index]!.lanes);
    others.set(name, contender(program, paths, join(folder, name)));
  }
  if (canRun('python3', ['-c', 'import numpy'])) {
    writeFileSync(join(folder, 'futures.py'), pythonProgram(layout, futuresOfNumpy));
    others.set('numpy', contender('python3', [join(folder, 'futures.py'), ...paths], join(folder, 'numpy')));
  }
  const all = [compiled, ...Array.from(others, ([name, { run }]) => runner(name, async () => (await run()) / count))]; // prettier-ignore
  for (let round = -1; round < rounds; round += 1)
    for (const { run, times } of all) {
      const time = await run();
      // The first round only warms up.
      if (round >= 0) times.push(time);
    }
  const [two, wide] = widths.map(({ lanes }) => nameOf(lanes));
  const [program] = programs;
  const first = others.get(two ?? '');
  const atOnce = program === undefined || first === undefined ? undefined : await twoAtOnce(first, contender(program, paths, join(folder, 'twin'))); // prettier-ignore
  const off = new Map<string, number>();
  for (const [name, { results: found }] of others) off.set(name, differences(results, await found()));
  const time = (name: string): TableRow => {
    const found = all.find((each) => each.name === name);
    const differing = off.get(name);
    const note = differing === undefined ? undefined : differing === 0 ? 'same bits' : `${differing} of ${results.length} values differ`; // prettier-ignore
    return { name, value: found && median(found.times), unit: 'µs per future', ...(found === undefined ? { note: missing(name) } : note === undefined ? {} : { note }) }; // prettier-ignore
  };
  const ratio = (one: string, other: string): Pick<TableRow, 'name' | 'value' | 'unit'> => {
    const [above, below] = [one, other].map((name) => all.find((each) => each.name === name)?.times);
    return { name: `${one} / ${other}`, value: above && below && median(above.map((each, round) => each / (below[round] ?? NaN))), unit: '×' }; // prettier-ignore
  };
  return [
    time('compiled'),
    ...[two ?? '', wide ?? '', 'numpy'].map(time),
    { ...ratio('compiled', two ?? ''), most: 1.8 },
    {
      ...ratio('compiled', wide ?? ''),
      ...(widths.at(-1)?.lanes === 8 ? { most: 6 } : { note: 'no 8 lanes on this processor' }),
    },
    { ...ratio('numpy', 'compiled'), least: 5 },
    {
      name: 'two programs in C at once against one after the other',
      value: atOnce,
      unit: '×',
      note: 'what the two processors of this machine can give just now',
    },
  ];
}

/** How many times as much two programs get done side by side as one does alone: 2 where neither is in the other's way. */
async function twoAtOnce(one: Contender, twin: Contender): Promise<number> {
  const ratios: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const begun = performance.now();
    await one.run();
    const alone = performance.now();
    await Promise.all([one.run(), twin.run()]);
    if (round >= 0) ratios.push((2 * (alone - begun)) / (performance.now() - alone));
  }
  await twin.results();
  return median(ratios);
}

const nameOf = (lanes: number): string => `C, ${lanes} lanes`;

const missing = (name: string): string => (name === 'numpy' ? 'no python3 with numpy here' : 'no C compiler here'); // prettier-ignore

const runner = (name: string, run: Runner['run']): Runner => ({ name, run, times: [] });

/** How many values are not the same bits. */
function differences(one: Float64Array, other: Float64Array): number {
  if (one.length !== other.length) throw new Error(`${one.length} values and ${other.length}`);
  return one.reduce((count, value, at) => (Object.is(value, other[at]) ? count : count + 1), 0);
}
