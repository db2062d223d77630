import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hallFormat, readMunicipalities, ScenarioError } from '../../../models/index.ts';

const csv = readFileSync(join(import.meta.dirname, '../../../scenarios/municipalities.csv'), 'utf8');
const head = csv.split('\n')[0] ?? '';
const messageOf = (text: string): string | undefined => {
  try {
    readMunicipalities(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.problems[0]?.message.en;
  }
};

describe('the list of municipalities', () => {
  const all = readMunicipalities(csv);

  // Norway has had 357 municipalities since 1 January 2024 (SSB, Standard for kommuneinndeling).
  test('has all of them, each once', () => {
    expect(all).toHaveLength(357);
    expect(new Set(all.map(({ number }) => number)).size).toBe(357);
  });

  test('is read as it stands in the file', () => {
    expect(all.find(({ name }) => name === 'Bodø')).toMatchObject({ number: '1804', zone: 'IVa', county: 'Nordland' }); // prettier-ignore
    expect(all.find(({ name }) => name === 'Eigersund')).toEqual({
      number: '1101',
      name: 'Eigersund',
      county: 'Rogaland',
      population: 15375,
      date: '2025-01-01',
      source: 'SSB tabell 11342 (2025), lest annenhånds',
    });
  });

  test('has a source and a date beside every number, and only zones that there are', () => {
    const zones = Object.keys(hallFormat.lists.find(({ path }) => path === 'contributionZones')?.fixed ?? {});
    const wrong = all.filter(({ population, households, source, date, zone, zoneSource }) => {
      const isCounted = population !== undefined || households !== undefined;
      const lacksSource = isCounted && (source === undefined || date === undefined);
      const zoneIsWrong = zone !== undefined && (!zones.includes(zone) || zoneSource === '');
      return lacksSource || zoneIsWrong;
    });
    expect(wrong).toEqual([]);
    expect(all.filter(({ population }) => population !== undefined).length).toBeGreaterThan(200);
  });

  test('leaves out what is not known', () => {
    const [bjerkreim] = all.filter(({ name }) => name === 'Bjerkreim');
    expect(Object.keys(bjerkreim ?? {})).toEqual(['number', 'name', 'county']);
  });

  test('takes commas and marks inside quotation marks', () => {
    const [only] = readMunicipalities(`${head}\n9999,Ny,99,Fylket,I,"sagt, «""ja""»",10,,2030-01-01,x\n`);
    expect(only).toMatchObject({ zoneSource: 'sagt, «"ja"»', population: 10 });
  });

  test('names the line that is wrong, and what would be right', () => {
    expect(messageOf('name,number\n')).toContain('line 1: there should be the columns number, name');
    expect(messageOf(`${head}\n0301,Oslo,03,Oslo\n`)).toContain('line 2: there should be 10 cells, not 4');
    expect(messageOf(`${head}\n301,Oslo,03,Oslo,,,,,,\n`)).toContain('a number of four digits and a name');
    expect(messageOf(`${head}\n\n0301,Oslo,03,Oslo,,,mange,,,\n`)).toContain('line 3: there should be a whole number where it says "mange"'); // prettier-ignore
  });
});
