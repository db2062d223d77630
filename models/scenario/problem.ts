import type { Translated } from '../language/translated.ts';

/** One thing that is wrong with a scenario: where, what was found, and what would be right. */
export interface Problem {
  /** Path of the field, such as `streams.doors.price`; empty for the file as a whole. */
  readonly path: string;
  /** A whole sentence: what was found and what would be right. */
  readonly message: Translated;
  /** What would be right, alone. */
  readonly expected: Translated;
  /** Changes that would make it right, by path, where there are such: the user may accept them as they are. */
  readonly changes?: Readonly<Record<string, number>>;
}

/** The most problems that are listed at once; the rest follow when these are mended. */
export const mostProblems = 100;

/** A scenario that cannot be used, with everything that is wrong with it. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems.slice(0, mostProblems);
    super(first.map(({ path, message }) => (path === '' ? message.en : `${path}: ${message.en}`)).join('\n'));
    this.problems = first;
  }
}
