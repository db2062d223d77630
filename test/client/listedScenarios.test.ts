import { describe, expect, test } from 'vitest';
import { changedText } from '../../client/library/changedText.ts';
import { emptyScenario } from '../../client/library/emptyScenario.ts';
import { grouped, isFound, type ListedScenario } from '../../client/library/listedScenarios.ts';
import { filled } from '../../client/language/createLanguage.ts';
import { nb } from '../../client/language/nb.ts';
import { openScenario, ScenarioError } from '../../models/index.ts';

const listed = (id: string, base?: string): ListedScenario => ({ id, title: id, municipality: '', tags: [], isExample: false, isApproved: false, base, key: id }); // prettier-ignore

describe('the list of scenarios', () => {
  test('has variants under the base they follow, also through another variant', () => {
    const groups = grouped([listed('a'), listed('b', 'a'), listed('c', 'b'), listed('d', 'elsewhere')]);
    expect(groups.map(({ id, variants }) => [id, variants.map((each) => each.id)])).toEqual([
      ['a', ['b', 'c']],
      ['d', []],
    ]);
  });

  test('is searched by name, municipality and tag, every word of it', () => {
    const hall = { ...listed('x'), title: 'Vår hall', municipality: 'Tromsø', tags: ['Budsjett 2027'] };
    for (const search of ['', 'hall', 'TROMSØ', 'budsjett', 'hall tromsø']) expect([search, isFound(hall, search)]).toEqual([search, true]); // prettier-ignore
    for (const search of ['bodø', 'hall bodø'])
      expect([search, isFound(hall, search)]).toEqual([search, false]);
  });

  test('says when something was changed by the days of the calendar', () => {
    const language = { locale: () => 'nb' as const, t: (key: keyof typeof nb, slots = {}) => filled(nb[key], slots) }; // prettier-ignore
    const now = new Date(2026, 10, 22, 0, 30).getTime();
    expect(changedText(new Date(2026, 10, 22, 0, 10).getTime(), now, language)).toBe('endret i dag');
    expect(changedText(new Date(2026, 10, 21, 23, 50).getTime(), now, language)).toBe('endret i går');
    expect(changedText(new Date(2026, 10, 12, 12).getTime(), now, language)).toBe('endret 12. november');
    expect(changedText(new Date(2025, 10, 12, 12).getTime(), now, language)).toBe('endret 12. november 2025');
  });
});

describe('an empty scenario', () => {
  test('asks for nothing but the zone, which it does not guess', () => {
    const document = emptyScenario('Nytt scenario', 2027, ['nytt-scenario']);
    expect(document.id).toBe('nytt-scenario-2');
    const problemsOf = (scenario: typeof document): readonly string[] => {
      try {
        openScenario(scenario, () => undefined);
        return [];
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        return error.problems.map(({ path }) => path);
      }
    };
    expect(problemsOf(document)).toEqual(['staffing.zone']);
    expect(problemsOf({ ...document, staffing: { zone: 'I' } })).toEqual([]);
  });
});
