import type { Translated } from '../../../models/index.ts';

/** A term of the glossary, and what it means in plain words. */
export interface Term {
  readonly term: Translated;
  readonly text: Translated;
}
