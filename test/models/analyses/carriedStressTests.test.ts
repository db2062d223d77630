import { expect, test } from 'vitest';
import { askedOf, mostOwnTests, openScenario, questionTable, ScenarioError, standalone, stressFile, type StressTable } from '../../../models/index.ts'; // prettier-ignore
import { scenarioFile } from '../../scenarioFiles.ts';

const small = scenarioFile('nordreisa-liten-kommune').document;
const text = (said: string) => ({ nb: said, nn: said, en: said });
const dearTransport = { label: text('Dyr transport'), operations: [{ input: 'operations.transportPrice', multiply: 2 }] }; // prettier-ignore

/** The answer of the question on a scenario. */
async function answered(document: unknown, options = {}): Promise<StressTable> {
  const question = await questionTable.stress.load();
  const found = await askedOf(question as never, [standalone(openScenario(document))], options, () => undefined); // prettier-ignore
  if (!found.ok) throw new ScenarioError(found.problems);
  return found.answer as StressTable;
}

test(
  'a scenario is put to the stress tests that it carries as to those that are given beside it',
  { timeout: 60_000 },
  async () => {
    const carried = await answered({ ...small, stressTests: { own1: dearTransport } });
    const given = await answered(small, { own: stressFile({ own1: dearTransport }) });
    expect(carried).toEqual(given);
    expect(carried.singles.at(-1)).toMatchObject({ id: 'own1', label: { nb: 'Dyr transport' } });
  },
);

test('no number depends on them: the hash of the inputs is the same', () => {
  expect(openScenario({ ...small, stressTests: { own1: dearTransport } }).hash).toBe(openScenario(small).hash); // prettier-ignore
});

test('one that changes in two ways at once, and more than a scenario carries, are refused', async () => {
  const twice = { label: text('To'), operations: [{ input: 'operations.transportPrice', multiply: 2, add: 5 }] }; // prettier-ignore
  await expect(answered({ ...small, stressTests: { own1: twice } })).rejects.toThrow(/nøyaktig én av|exactly one of/); // prettier-ignore
  const many = Object.fromEntries(Array.from({ length: mostOwnTests + 1 }, (_, index) => [`own${index}`, dearTransport])); // prettier-ignore
  expect(() => openScenario({ ...small, stressTests: many })).toThrow(ScenarioError);
});
