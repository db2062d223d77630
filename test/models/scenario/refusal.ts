import { expect } from 'vitest';
import { locales } from '../../../models/language/translated.ts';
import { ScenarioError, type Problem } from '../../../models/scenario/problem.ts';

/** The problems with which something is refused; a failing test where it is not, or where it crashes. */
export function problemsOf(action: () => unknown): readonly Problem[] {
  try {
    action();
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  throw new Error('it was accepted');
}

/** A problem stands at a path and says, in every language, what was found and what would be right. */
export function expectProblem(
  problem: Problem | undefined,
  { path, found, right }: { readonly path: string; readonly found: string; readonly right: string },
): void {
  expect(problem).toBeDefined();
  if (problem === undefined) return;
  const { message, expected } = problem;
  expect({ path: problem.path, right: expected.en }).toEqual({ path, right });
  for (const locale of locales) {
    expect(message[locale], locale).toContain(found);
    for (const text of [message[locale], expected[locale]]) {
      expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+\}|NOK0/);
      expect(text.trim().length).toBeGreaterThan(0);
    }
    expect(message[locale], 'a whole sentence').toMatch(/^[\p{Lu}«"\p{L}].*[.?}:]?$/su);
  }
}
