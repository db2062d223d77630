import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assemble, type Assembly } from '../../../models/engine/assemble.ts';
import { Batch } from '../../../models/engine/batch/batch.ts';
import { wantedOf } from '../../../models/engine/batch/partialRun.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario, type ScenarioDocument } from '../../../models/index.ts';
import { fullFeatureHall } from '../fullFeatureHall.ts';
import type { TableRow } from '../table.ts';
import { median, processorTime } from './processorTime.ts';
import { tromsoWork, type FuturesWork } from './work.ts';

/** How many futures, and over how many years, growth is measured with. */
const counts = [2560, 5120, 10_240] as const;
const spans = [5, 10, 15] as const;
const rounds = 5;

/** What it takes to set the compiled evaluator up, how much memory it holds, and how its time grows. */
export function engineRows(document: ScenarioDocument): readonly TableRow[] {
  const works = spans.map((years) => tromsoWork(document, years));
  const [work] = works.slice(-1);
  if (work === undefined) return [];
  return [setUp(work), ...memory(work), ...growth(works)];
}

/** The same work on a program of its own, for which nothing has been compiled before. */
const afresh = (work: FuturesWork): FuturesWork => ({ ...work, assembly: { ...work.assembly, program: { ...work.assembly.program } } }); // prettier-ignore

/** From a batch without code to the results of the first futures. */
function setUp(work: FuturesWork): TableRow {
  const values = work.vectors(Math.max(...counts));
  const few = values.subarray(0, 64 * work.leaves.length);
  const times = Array.from({ length: rounds }, () => {
    const batch = new Batch(afresh(work).assembly, work.wanted);
    const before = performance.now();
    const variation = batch.compile(work.leaves);
    variation.rows(few);
    const time = performance.now() - before;
    // Runs until the threads are done that make the code better in the background, or they would slow the next down.
    variation.rows(values);
    return time;
  });
  return {
    name: `compile to first 64 futures, least of ${rounds}`,
    value: Math.min(...times),
    unit: 'ms',
    most: 40,
  };
}

/** What the batch, its code and its working memory hold after so many futures, the inputs and results not counted. */
function memory(work: FuturesWork): readonly TableRow[] {
  const most = Math.max(...counts);
  const values = work.vectors(most);
  const results = new Float64Array(most * work.wanted.length);
  return counts.map((count) => {
    const before = held();
    const variation = new Batch(afresh(work).assembly, work.wanted).compile(work.leaves);
    variation.rows(values.subarray(0, count * work.leaves.length), results.subarray(0, count * variation.width)); // prettier-ignore
    const value = (held() - before) / 1e6;
    // What is measured must still be there.
    if (variation.width * most !== results.length) throw new Error('the variation is gone');
    return { name: `memory of the engine, ${count} futures`, value, unit: 'MB', most: 16 };
  });
}

/** Bytes held in all, after what is no longer used has gone. */
function held(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What the first time finds unused, buffers above all, is given back by the next.
  for (let time = 0; time < 3; time += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Time by futures, months and lines, each against the smallest: 1 is linear growth. */
function growth(works: readonly FuturesWork[]): readonly TableRow[] {
  const times = new Map<string, number>();
  const most = Math.max(...counts);
  for (const { assembly, wanted, leaves, vectors } of works) {
    const variation = new Batch(assembly, wanted).compile(leaves);
    const all = vectors(most);
    for (const count of counts) {
      const values = all.subarray(0, count * leaves.length);
      const results = new Float64Array(count * wanted.length);
      variation.rows(values, results);
      const time = median(
        Array.from({ length: rounds }, () => processorTime(() => variation.rows(values, results))),
      );
      times.set(`${assembly.program.months} ${count}`, time / count);
    }
  }
  const months = works.map(({ assembly }) => assembly.program.months);
  const at = (month: number | undefined, count: number | undefined): number => times.get(`${month} ${count}`) ?? NaN; // prettier-ignore
  const [short = NaN, long = NaN] = [months[0], months.at(-1)];
  const table = works.flatMap(({ assembly }) =>
    counts.map((count) => ({ name: `${assembly.program.years - 1} years, ${count} futures`, value: at(assembly.program.months, count), unit: 'µs per future' })),
  ); // prettier-ignore
  return [
    ...table,
    { name: 'growth with futures', value: at(long, counts.at(-1)) / at(long, counts[0]), unit: '× linear', most: 1.25 }, // prettier-ignore
    { name: 'growth with months', value: at(long, counts.at(-1)) / long / (at(short, counts.at(-1)) / short), unit: '× linear', most: 1.25 }, // prettier-ignore
    growthWithLines(works.at(-1)),
  ];
}

/** Time for one instruction in one month: of a hall with all features at once, against the example's. */
function growthWithLines(small: FuturesWork | undefined): TableRow {
  if (small === undefined) throw new RangeError('there is nothing to compare with');
  const large = assemble(hallModel, openScenario(fullFeatureHall()).read);
  const [one, other] = [cashOf(small.assembly), cashOf(large)];
  return {
    name: 'growth with lines',
    value: other.time / other.instructions / (one.time / one.instructions),
    unit: '× linear',
    most: 2,
    note: `${other.instructions} instructions vary, against ${one.instructions}: more code than a processor holds ready`,
  };
}

/** Processor time for one month of one future, where every number varies and the cash at the end is asked for. */
function cashOf(assembly: Assembly): { readonly time: number; readonly instructions: number } {
  const { months } = assembly.program;
  const cash = assembly.instances.filter(({ line }) => line.declaration.id === 'accounts.cash');
  const batch = new Batch(assembly, cash.map((line) => wantedOf(line, months - 1))); // prettier-ignore
  const leaves = [...batch.own.keys()];
  const count = 1024;
  const values = Float64Array.from({ length: count * leaves.length }, (_, at) => batch.own[at % leaves.length] ?? NaN); // prettier-ignore
  const results = new Float64Array(count * batch.width);
  const variation = batch.compile(leaves);
  variation.rows(values, results);
  const time = median(Array.from({ length: rounds }, () => processorTime(() => variation.rows(values, results)))); // prettier-ignore
  return { time: time / months / count, instructions: batch.layout(leaves).varying.instructions.length };
}
