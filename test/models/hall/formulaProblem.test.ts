import { describe, expect, test } from 'vitest';
import { formulaProblem, ModelError, openScenario, runHall, type Problem } from '../../../models/index.ts';
import { quietHall } from './quietHall.ts';

/** The problem of a scenario with parts of its own. */
function problemOf(parts: Readonly<Record<string, unknown>>): Problem {
  const scenario = openScenario({ ...quietHall, ...parts });
  try {
    runHall(scenario);
  } catch (error) {
    if (error instanceof ModelError) return formulaProblem(error, scenario);
    throw error;
  }
  throw new Error('nothing is wrong');
}

const ownLine = (ownFormula: string) => ({ kind: 'formula', label: 'Egen', ownFormula });

describe('an error of a formula is a problem of the field it stands in', () => {
  const cases: [what: string, parts: Readonly<Record<string, unknown>>, path: string, expected: RegExp][] = [
    ['that does not parse', { freeLines: { own: ownLine('1 +') } }, 'freeLines.own.ownFormula', /et tall, et navn/], // prettier-ignore
    ['with an unknown name', { freeLines: { own: ownLine('volumes.sodl') } }, 'freeLines.own.ownFormula', /volumes\.sold/], // prettier-ignore
    ['in the wrong unit', { freeLines: { own: ownLine('staffing.totalFte') } }, 'freeLines.own.ownFormula', /en formel som gir NOK/], // prettier-ignore
    ['that reads itself', { freeLines: { own: ownLine('accounts.operatingCost') } }, 'freeLines.own.ownFormula', /ikke leser seg selv/], // prettier-ignore
    ['of a group, not of a member', { borrowing: { minimumFormula: 'volumes.sodl' } }, 'borrowing.minimumFormula', /volumes\.sold/], // prettier-ignore
  ];
  test.each(cases)('%s', (_, parts, path, expected) => {
    const problem = problemOf(parts);
    expect(problem.path).toBe(path);
    expect(problem.expected.nb).toMatch(expected);
    expect(problem.message.nb).not.toBe(problem.message.en);
  });

  test('of a circle, the first formula of the user that it runs through', () => {
    const lines = { plain: { kind: 'perMonth', label: 'Fast', amount: 1 }, own: ownLine('accounts.operatingCost') }; // prettier-ignore
    expect(problemOf({ freeLines: lines }).path).toBe('freeLines.own.ownFormula');
  });

  test('that is too large to compute is a problem of its line', () => {
    const problem = problemOf({ freeLines: { own: ownLine('loans.portfolioBookValue * 10^400') } });
    expect(problem.path).toBe('operations.free');
    expect(problem.expected.en).toBe('numbers and formulas that give a finite answer');
  });
});
