import { figureOf } from '../analyses/figure.ts';
import { blockSize } from '../analyses/simulation/blockQueue.ts';
import {
  Collected,
  countColumns,
  endsOf,
  keptOf,
  stretchSize,
  widened,
} from '../analyses/simulation/collected.ts';
import { Simulated } from '../analyses/simulation/simulated.ts';
import { summaryOf } from '../analyses/simulation/summary.ts';
import type { SimulationOptions } from '../analyses/simulation/terms.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { CountedSample, numbersOfSample } from '../statistics/countedSample.ts';
import { bytesOf, numbersOf, stretchOf, type Stretch, type Study } from './study.ts';

/** How many futures a part has that gives each of them: whole blocks, a second or so; a usual simulation has but one. */
const partSize = 40 * blockSize;

/**
 * A simulation in parts. The first stage gives the recorded numbers of the futures that are kept; where there are more,
 * the second counts them, a stretch in each part, between the ends that the first has seen.
 * @throws ScenarioError as `simulate`
 */
export function simulationStudy(scenario: AcceptedScenario, options: SimulationOptions): Study {
  const run = new Simulated(scenario, options);
  // Said before the first future, not after the last.
  figureOf(options.of ?? 'margin');
  const { width } = run.recording;
  const { draws } = run;
  const kept = keptOf(width, draws, blockSize);
  const keptStretch = (part: number): Stretch => stretchOf(part, partSize, 0, kept);
  const laterStretch = (part: number): Stretch => stretchOf(part, stretchSize, kept, draws);
  return {
    stages: draws > kept ? 2 : 1,
    parts: (stage) => Math.ceil(stage === 0 ? kept / partSize : (draws - kept) / stretchSize),
    compute: ({ stage, part }, given) =>
      Promise.resolve(
        stage === 0 ? recorded(run, keptStretch(part)) : counted(run, laterStretch(part), numbersOf(given)),
      ),
    between: async (_stage, parts) => {
      const low = new Float64Array(width).fill(Infinity);
      const high = new Float64Array(width).fill(-Infinity);
      for await (const part of parts)
        columnsOf(numbersOf(part), width).forEach((column, index) => {
          const [least, most] = endsOf(column);
          low[index] = Math.min(low[index]!, least);
          high[index] = Math.max(high[index]!, most);
        });
      return bytesOf(Float64Array.from({ length: 2 * width }, (_, at) => widened(low[at >> 1]!, high[at >> 1]!)[at & 1]!)); // prettier-ignore
    },
    answer: async (partsOf) => {
      const collected = new Collected(width, draws, blockSize);
      let part = 0;
      for await (const bytes of partsOf(0)) collected.add(keptStretch(part++).first, numbersOf(bytes));
      part = 0;
      if (draws > kept)
        for await (const bytes of partsOf(1)) collected.addStretch(laterStretch(part++).first, samplesIn(numbersOf(bytes))); // prettier-ignore
      return summaryOf(run, collected, options);
    },
  };
}

/** The recorded numbers of a stretch: one number of all its futures after the other. */
function recorded(run: Simulated, { first, count }: Stretch): Uint8Array {
  const { width } = run.recording;
  const all = new Float64Array(width * count);
  for (const { block, columns } of computedBlocks(run, { first, count }))
    columnsOf(columns, width).forEach((column, index) => all.set(column, index * count + block.first - first)); // prettier-ignore
  return bytesOf(all);
}

/** The blocks of a stretch with their recorded numbers, each until the next is computed in the same memory. */
function* computedBlocks(run: Simulated, stretch: Stretch) {
  const { width } = run.recording;
  const memory = new Float64Array(width * blockSize);
  for (const block of blocksIn(stretch))
    yield { block, columns: run.block(block, memory.subarray(0, width * block.count)) };
}

/** What is counted of a stretch. */
function counted(run: Simulated, stretch: Stretch, ends: Float64Array): Uint8Array {
  const { width } = run.recording;
  const samples = Array.from({ length: width }, (_, index) => new CountedSample(ends[2 * index]!, ends[2 * index + 1]!)); // prettier-ignore
  for (const { columns } of computedBlocks(run, stretch)) countColumns(samples, columns);
  const numbers = new Float64Array(width * numbersOfSample);
  samples.forEach((sample, index) => numbers.set(sample.toNumbers(), index * numbersOfSample));
  return bytesOf(numbers);
}

const samplesIn = (numbers: Float64Array): readonly CountedSample[] =>
  columnsOf(numbers, numbers.length / numbersOfSample).map((each) => CountedSample.fromNumbers(each));

const blocksIn = ({ first, count }: Stretch): readonly Stretch[] =>
  Array.from({ length: Math.ceil(count / blockSize) }, (_, at) => stretchOf(at, blockSize, first, first + count)); // prettier-ignore

/** Numbers cut into as many columns of one length. */
function columnsOf(numbers: Float64Array, width: number): readonly Float64Array[] {
  const count = numbers.length / width;
  return Array.from({ length: width }, (_, index) => numbers.subarray(index * count, (index + 1) * count));
}
