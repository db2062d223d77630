import { SobolSamples, type SobolOptions } from '../analyses/sensitivity/sobolStudy.ts';
import { blockSize } from '../analyses/simulation/blockQueue.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { bytesOf, numbersOf, stretchOf, type Stretch, type Study } from './study.ts';

/** How many rows a part has: with thirty inputs some thirty thousand futures. */
const partSize = 4 * blockSize;

/** A Sobol study in parts: some rows each, one outcome of all its rows after the other. @throws ScenarioError as `sobolStudy` */
export function sobolStudyParts(scenario: AcceptedScenario, options: SobolOptions): Study {
  const samples = new SobolSamples(scenario, options);
  const { rows, width } = samples;
  const stretch = (part: number): Stretch => stretchOf(part, partSize, 0, rows);
  return {
    stages: 1,
    parts: () => Math.ceil(rows / partSize),
    compute: ({ part }) => {
      const { first, count } = stretch(part);
      const outcomes = new Float64Array(width * count);
      for (let at = 0; at < count; at += blockSize) {
        const steps = samples.outcomes(first + at, Math.min(blockSize, count - at));
        let next = steps.next();
        while (next.done !== true) next = steps.next();
        next.value.forEach((each, column) => outcomes.set(each, column * count + at));
      }
      return Promise.resolve(bytesOf(outcomes));
    },
    between: () => Promise.resolve(new Uint8Array()),
    answer: async (partsOf) => {
      const all = Array.from({ length: width }, () => new Float64Array(rows));
      let part = 0;
      for await (const bytes of partsOf(0)) {
        const { first, count } = stretch(part++);
        const numbers = numbersOf(bytes);
        all.forEach((outcome, column) => outcome.set(numbers.subarray(column * count, (column + 1) * count), first)); // prettier-ignore
      }
      return samples.study(all);
    },
  };
}
