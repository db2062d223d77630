import type { Translated } from '../../../models/index.ts';

/** A part of a statement: what is said, and the points it comes to. */
export interface StatementPart {
  readonly heading: Translated;
  readonly text: Translated;
  readonly points?: readonly Translated[];
}
