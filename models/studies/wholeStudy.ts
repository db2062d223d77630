import { finished, type Steps } from '../analyses/steps.ts';
import { bytesOfData, dataOf, type Study } from './study.ts';

/** A question that is not cut: its one part is the answer. */
export const wholeStudy = (ask: () => Steps<unknown, unknown>): Study => ({
  stages: 1,
  parts: () => 1,
  compute: () => Promise.resolve(bytesOfData(finished(ask()))),
  between: () => Promise.resolve(new Uint8Array()),
  answer: async (partsOf) => {
    for await (const part of partsOf(0)) return dataOf(part);
    throw new RangeError('a study without its part');
  },
});
