import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { variantOf } from '../../client/document/variantOf.ts';
import { openScenario, runHall, runResult, type ScenarioDocument } from '../../models/index.ts';

const tromso = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8'),
) as ScenarioDocument;

describe('a variant', () => {
  test('follows its base with its changes, under an id of its own', () => {
    const variant = variantOf(
      tromso,
      'Kommunen gir 1,4 mill. kr mer',
      { 'verdict.trialSupport': 1_400_000 },
      [],
    );
    expect([variant.id, variant.extends, variant.example]).toEqual(['tromso-kommunen-gir-1-4-mill-kr-mer', 'tromso', undefined]); // prettier-ignore
    const scenario = openScenario(variant, () => tromso);
    expect(runResult(scenario, runHall(scenario)).verdict.outcome).toBe('holds');
  });

  test('does not take the place of another', () => {
    const taken = ['tromso-mer', 'tromso-mer-2'];
    expect(variantOf(tromso, 'Mer', {}, taken).id).toBe('tromso-mer-3');
  });

  test('has an id and a title that a file may have, however long what it does', () => {
    const variant = variantOf(tromso, 'å '.repeat(300), { 'verdict.trialSupport': 1 }, []);
    expect(variant.title.length).toBeLessThanOrEqual(200);
    expect(openScenario(variant, () => tromso).head.id).toBe(variant.id);
  });
});
