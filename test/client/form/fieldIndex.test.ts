import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldIndex, matching } from '../../../client/form/fieldIndex.ts';
import { nb } from '../../../client/language/nb.ts';
import type { TextKey } from '../../../client/language/createLanguage.ts';
import type { Translated } from '../../../models/index.ts';

const tromso = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../scenarios/tromso.json'), 'utf8'),
) as Record<string, unknown>;
const language = { t: (key: TextKey): string => nb[key], pick: (text: Translated): string => text.nb };
const entries = fieldIndex(tromso, language);
const found = (query: string): readonly string[] =>
  matching(entries, query, language.pick).map(({ path }) => path);

describe('a field is found', () => {
  test('by its own name first, then by what stands in it', () => {
    expect(found('sykefravær')[0]).toMatch(/^roles\.\w+\.sickLeave$/);
    expect(found('fagarbeider årslønn')[0]).toBe('roles.worker.yearlySalary');
    expect(found('Årslønn').slice(0, 2)).toEqual(['roles.manager.yearlySalary', 'roles.worker.yearlySalary']);
  });

  test('by what people call it', () => {
    expect(found('husleie')[0]).toMatch(/^places\.\w+\.yearlyRent$/);
    expect(found('strøm')[0]).toMatch(/^places\.\w+\.energyPrice$/);
  });

  test('also in lists that every scenario has, and not where no word fits', () => {
    expect(found('sone iva').some((path) => path.startsWith('contributionZones.'))).toBe(true);
    expect(found('husleie xyz')).toEqual([]);
    expect(found('')).toHaveLength(entries.length);
  });

  test('with characters that mean something in patterns', () => {
    expect(() => found('(m² * [')).not.toThrow();
  });
});
