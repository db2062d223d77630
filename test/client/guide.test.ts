import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideTemplate } from '../../client/guide/guideTemplate.ts';
import { questionWords } from '../../client/guide/guideWords.ts';
import { municipalityOf, withMunicipality } from '../../client/guide/municipalityAnswer.ts';
import { guideStreams, isAskedAbout, questionCount, withoutAnswer } from '../../client/guide/questions.ts';
import { withValue } from '../../client/document/editField.ts';
import { hallFormat, locales, numberStatuses, openScenario, readMunicipalities, runHall, runResult, valueAt } from '../../models/index.ts'; // prettier-ignore

const template = guideTemplate('ny', 'Ny ombrukshall', 'nb');
const accepted = openScenario(template, () => undefined);
const list = readMunicipalities(readFileSync(join(import.meta.dirname, '../../scenarios/municipalities.csv'), 'utf8')); // prettier-ignore
const named = (name: string) => list.find((each) => each.name === name)!;

describe('the scenario that the guide begins with', () => {
  test.each(locales)('is whole in %s and says nothing of the example it is made from', (locale) => {
    const document = guideTemplate('ny', 'Ny', locale);
    const { verdict } = runResult(openScenario(document, () => undefined), runHall(openScenario(document, () => undefined))); // prettier-ignore
    expect(verdict.outcome).toBe('doesNotHold');
    expect(JSON.stringify(document)).not.toMatch(/Tromsø|Postterminal|IVAR/);
    expect(JSON.stringify(document)).not.toContain('"note"');
    expect(document.example).toBeUndefined();
  });

  test('has names in the language of the page', () => {
    const labels = (locale: (typeof locales)[number]): unknown[] => ['streams.furniture', 'roles.manager', 'funding.wasteCompany'].map((path) => valueAt(guideTemplate('ny', 'Ny', locale), `${path}.label`)); // prettier-ignore
    expect(labels('nb')).toEqual(['Møbler', 'Daglig leder', 'Avfallsselskapet']);
    expect(labels('nn')).toEqual(['Møblar', 'Dagleg leiar', 'Avfallsselskapet']);
    expect(labels('en')).toEqual(['Furniture', 'Manager', 'The waste company']);
  });

  test('counts none of its numbers as the reader’s own', () => {
    const own = [...numberStatuses(hallFormat, accepted)].filter(([, status]) => status === 'own');
    expect(own).toEqual([]);
  });
});

describe('the questions', () => {
  test('are eight, with a heading and an explanation each', () => {
    expect(questionWords).toHaveLength(questionCount);
  });

  test('skipping one puts back what it asks about, and nothing else', () => {
    const answered = ['streams.furniture.salesPrice', 'roles.worker.plannedFte', 'funding.pilotGrant.granted'].reduce((document, path) => withValue(document, path, 7), template); // prettier-ignore
    const skipped = withoutAnswer(answered, 5, template);
    expect(valueAt(skipped, 'roles.worker.plannedFte')).toEqual(valueAt(template, 'roles.worker.plannedFte'));
    expect(valueAt(skipped, 'streams.furniture.salesPrice')).toBe(7);
    expect(valueAt(skipped, 'funding.pilotGrant.granted')).toBe(7);
    let all = answered;
    for (let question = 1; question <= questionCount; question += 1)
      all = withoutAnswer(all, question, template);
    expect(all).toEqual(template);
  });

  test('skipping the third brings back a stream that was taken away', () => {
    const without = withValue(withValue(template, 'streams.furniture', null), 'order.streams', ['buildingMaterials', 'equipment']); // prettier-ignore
    expect(openScenario(without, () => undefined)).toBeDefined();
    const skipped = withoutAnswer(without, 3, template);
    expect(Object.keys(valueAt(skipped, 'streams') as object).sort()).toEqual([...guideStreams].sort());
    expect(valueAt(skipped, 'order.streams')).toEqual(guideStreams);
  });

  test('know their own fields', () => {
    expect(isAskedAbout('streams.furniture.salesPrice', 4, template, template)).toBe(true);
    expect(isAskedAbout('streams.furniture.salesPrice', 3, template, template)).toBe(false);
    expect(isAskedAbout('places.hall.storageArea.total', 6, template, template)).toBe(true);
  });
});

describe('the municipality', () => {
  test('is found by its name, whatever the case, and by its county where two have the same', () => {
    expect(municipalityOf(list, ' tromsø ')?.number).toBe('5501');
    expect(municipalityOf(list, 'Tromsø, Troms')?.number).toBe('5501');
    expect(municipalityOf(list, 'Atlantis')).toBeUndefined();
    const twins = [named('Lund'), { ...named('Lund'), number: '9999', county: 'Et annet' }];
    expect(municipalityOf(twins, 'Lund')).toBeUndefined();
    expect(municipalityOf(twins, 'Lund, Et annet')?.number).toBe('9999');
  });

  test('brings what is known with its source, and nothing else', () => {
    const bodo = withMunicipality(template, named('Bodø'), 'Ombrukshall i Bodø', 'I');
    expect(valueAt(bodo, 'economy.population')).toEqual({ value: 53725, source: 'SSB tabell 11342 (2025), lest annenhånds, 2025-01-01', status: 'sourced' }); // prettier-ignore
    expect(valueAt(bodo, 'economy.households')).toBeUndefined();
    expect(valueAt(bodo, 'staffing.zone')).toBe('IVa');
    const bjerkreim = withMunicipality(bodo, named('Bjerkreim'), 'Ombrukshall i Bjerkreim', 'I');
    expect(valueAt(bjerkreim, 'economy.population')).toBeUndefined();
    expect(valueAt(bjerkreim, 'staffing.zone')).toBe('I');
    expect([bjerkreim.title, bjerkreim.municipality]).toEqual(['Ombrukshall i Bjerkreim', 'Bjerkreim']);
  });
});
