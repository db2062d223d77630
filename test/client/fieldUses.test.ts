import { expect, test } from 'vitest';
import { fieldUses } from '../../client/form/fieldUses.ts';
import { openFile, scenarioFile } from '../scenarioFiles.ts';

const tromso = openFile(scenarioFile('tromso'));
/** 37 months after April 2027 the pilot is over. */
const usesOf = (field: string): string[] =>
  fieldUses(tromso, 37, field, (path) => path === field).map(({ line, member = '', period }) => `${line} ${member} ${period}`); // prettier-ignore

test('the lines that read a number are those whose formula in the model names it', () => {
  // `rent` of a lease, and what the notice binds when the pilot ends, which reads the line and not the number.
  expect(usesOf('places.postTerminal.yearlyRent')).toEqual(['premises.rent postTerminal 2030-05']);
  expect(usesOf('operations.itCost')).toEqual(['operations.it  2030-05']);
  expect(usesOf('economy.population')).toEqual(['verdict.gapPerInhabitant  2027-04/2042-03']);
});

test('a number that nothing reads has none', () => {
  expect(usesOf('places.postTerminal.nothing')).toEqual([]);
});
