import type { Draft } from '../library/database.ts';
import { keptDrafts } from './draftStore.ts';

/** The reader's own variants that rest on a scenario, themselves or through another variant. */
export const followersOf = (id: string): readonly Draft[] =>
  keptDrafts().filter(({ document, bases }) => document.id !== id && document.extends !== undefined && Object.hasOwn(bases, id)); // prettier-ignore
