import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backTestOutcomes } from '../../back-test/outcome.ts';
import { markdownSection } from '../../back-test/table.ts';
import { scenarioFiles } from '../../scenarioFiles.ts';

const outcomes = backTestOutcomes();
const named = outcomes.map(
  (outcome) => [`${outcome.test.of}: ${outcome.test.quantity}, from ${outcome.test.basis}`, outcome] as const,
);

/** Nothing but a plan is published of these: they show a question and prove nothing. */
const scenariosOnly = ['bergen-skur-26', 'stavanger-2021'];

describe('the back-test of', () => {
  test.each(named)('%s', (_, { predicted, within, test: { miss } }) => {
    expect(Number.isFinite(predicted)).toBe(true);
    // A miss is named with its reason, and stays a miss until somebody looks at it again.
    expect(within).toBe(miss === undefined);
  });
});

describe('the back-tests', () => {
  test('use every published scenario but those that are scenarios only', () => {
    const used = new Set(outcomes.map(({ test: { scenario } }) => scenario));
    const published = scenarioFiles.filter(({ folder }) => folder === 'published').map(({ id }) => id);
    expect(published.filter((id) => !used.has(id))).toEqual(scenariosOnly);
  });

  test('have the three optimistic estimates among the misses', () => {
    const misses = outcomes.filter(({ within }) => !within).map(({ test: { of } }) => of);
    expect(misses).toEqual(expect.arrayContaining(['Asker', 'Dala Återbyggdepå', 'Alelyckan']));
  });

  test('give the deviations that the dossier worked out by hand', () => {
    const found = (scenario: string, unit: string, basis: string): number | undefined => {
      const one = outcomes.find(
        ({ test: each }) => each.scenario === scenario && each.unit === unit && each.basis.startsWith(basis),
      );
      return one === undefined ? undefined : Math.round(one.deviation * 100);
    };
    // published-cases, list (a): 1, 2, 4, 7, 8.
    expect(found('trollhattan-2023', 'MSEK', 'value per item of May–Dec 2023')).toBe(17);
    expect(found('trollhattan-2023', 't CO₂e', 'factor per item')).toBe(-3);
    expect(found('trollhattan-prestudy', 'MSEK', 'value per item')).toBe(-21);
    expect(found('asker-before', 'MNOK', 'ex ante')).toBe(-50);
    expect(found('copenhagen-2024', 't CO₂e', 'Trollhättan')).toBe(25);
    expect(found('flanders-2016', 'FTE', 'RREUSE')).toBe(23);
    expect(found('community-wood-recycling-2023', 'FTE', '2021/22')).toBe(-9);
  });

  test('have a table that is up to date (npm run back-test -- --markdown)', () => {
    const file = join(import.meta.dirname, '../../back-test/table.md');
    expect(readFileSync(file, 'utf8')).toBe(markdownSection(outcomes));
  });
});
