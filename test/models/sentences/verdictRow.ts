import type { VerdictId } from '../../../models/sentences/verdictCase.ts';
import type { VerdictSource } from '../../../models/sentences/verdictFacts.ts';

/** A text in nb, nn and en, with ordinary spaces. */
export type Texts = readonly [nb: string, nn: string, en: string];

/** A verdict: its rows, what it is said about, and the full sentence and short form that are expected. */
export type VerdictRow = readonly [
  ids: readonly VerdictId[],
  facts: VerdictSource,
  full: Texts,
  short: Texts,
];
