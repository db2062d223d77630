import { createHash } from 'node:crypto';
import { scenarioOpener, ScenarioError, type Problem } from '../../models/index.ts';

/** What a check found: the scenario's hash, or what is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const open = scenarioOpener((text) => createHash('sha256').update(text).digest('hex'));

/** What the pool calls: opens a document that rests on no other, given as JSON. A fault of the program is thrown. */
export default function checked(text: string): Checked {
  try {
    return { ok: true, hash: open(JSON.parse(text)).hash };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { ok: false, problems: error.problems };
  }
}
