import {
  StressWork,
  type StressOptions,
  type StressPair,
  type StressSingle,
} from '../analyses/stress/stress.ts';
import type { Shocks } from '../analyses/stress/stressTests.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { bytesOfData, dataOf, stretchOf, type Study } from './study.ts';

/** How many shocks, or pairs of them, a part has. */
const partSize = 8;

/**
 * A stress table in parts: first each shock alone, then the pairs of those that apply.
 * @throws ScenarioError as `stress`
 */
export function stressStudy(scenario: AcceptedScenario, named: Shocks, options: StressOptions): Study {
  const work = new StressWork(scenario, named, options);
  const some = <Of>(all: readonly Of[], part: number): readonly Of[] => {
    const { first, count } = stretchOf(part, partSize, 0, all.length);
    return all.slice(first, first + count);
  };
  const pairsIn = (given: Uint8Array) => dataOf(given) as ReturnType<StressWork['pairsOf']>;
  return {
    stages: 2,
    parts: (stage, given) => Math.ceil((stage === 0 ? work.shocks.length : pairsIn(given).length) / partSize),
    compute: ({ stage, part }, given) =>
      Promise.resolve(
        bytesOfData(
          stage === 0
            ? some(work.shocks, part).map((shock) => work.single(shock))
            : some(pairsIn(given), part).map((pair) => work.pair(pair)),
        ),
      ),
    between: async (_stage, parts) => bytesOfData(work.pairsOf(await joined<StressSingle>(parts))),
    answer: async (partsOf) =>
      work.table(await joined<StressSingle>(partsOf(0)), await joined<StressPair>(partsOf(1))),
  };
}

async function joined<Of>(parts: AsyncIterable<Uint8Array>): Promise<readonly Of[]> {
  const all: Of[] = [];
  for await (const part of parts) all.push(...(dataOf(part) as readonly Of[]));
  return all;
}
