import { describe, expect, it } from 'vitest';
import { holdsByYear } from '../../../models/analyses/holdsByYear.ts';
import { runHall, runResult } from '../../../models/analyses/runResult.ts';
import { openFile, scenarioFiles } from '../../scenarioFiles.ts';

describe('holding by the last year of the window', { timeout: 20_000 }, () => {
  const examples = scenarioFiles.filter(({ folder }) => folder === '').map((file) => [file.id, file] as const); // prettier-ignore
  it.each(examples)('is passing all tests in money: %s', (_, file) => {
    const scenario = openFile(file);
    const run = runHall(scenario);
    const { tests, window } = runResult(scenario, run).verdict;
    const passes = tests.filter(({ id }) => id !== 'rules').every((test) => test.passes);
    expect(holdsByYear(run).find(({ year }) => year === window.lastYear)?.holds).toBe(passes);
  });
});
