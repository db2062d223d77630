import type { ScenarioDocument } from '../../models/index.ts';

/** A scenario as it is open in the page. */
export interface OpenScenario {
  readonly document: ScenarioDocument;
  /** What its changes are shown against: the example it was copied from, or the file as it was opened. */
  readonly baseline: ScenarioDocument;
  /** The documents both rest on, by id. */
  readonly bases: Readonly<Record<string, unknown>>;
  /** Whether it came in a link: it may be tried, and is not kept. */
  readonly shared?: true;
  /** Whether it is new and nothing has been written in it: it is kept from the first change. */
  readonly untouched?: true;
}
