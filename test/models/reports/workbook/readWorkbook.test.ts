import { beforeAll, describe, expect, test } from 'vitest';
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { ScenarioError, type Problem } from '../../../../models/scenario/problem.ts';
import { standalone } from '../../../../models/scenario/standalone.ts';
import { dateSerial, monthOfSerial } from '../../../../models/reports/workbook/cells/dateSerial.ts';
import { readWorkbook } from '../../../../models/reports/index.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';
import { typed, withEdits, type CellEdit } from './editedFile.ts';
import { written, type Written } from './written.ts';

let tromso: Written;

/** The example with numbers written in all the ways there are: with a unit, in steps, by month, with a range. */
const document = (() => {
  const base = standalone(openFile(scenarioFile('tromso'))) as Record<string, Record<string, object>>;
  const streams = base['streams'] ?? {};
  return {
    ...base,
    // Five years are enough to read from.
    timeline: { ...base['timeline'], years: 5 },
    streams: {
      ...streams,
      furniture: {
        ...streams['furniture'],
        itemWeight: { value: 18, unit: 'kg/item', source: 'Veid', status: 'sourced', range: { low: 15, high: 20 } }, // prettier-ignore
        salesPrice: { value: 700, steps: [{ from: '2029-01', value: { value: 800, note: 'Ny avtale' } }] },
        season: { value: 1, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] },
      },
    },
  };
})();

beforeAll(async () => {
  tromso = await written(openScenario(document));
}, 60_000);

/** Edits of named cells of the inputs. */
function edited(...edits: readonly (readonly [name: string, edit: CellEdit['edit']])[]): Uint8Array {
  const { parts, bytes } = tromso;
  const places = [...parts.inputPlaces.values()];
  const list = edits.map(([name, edit]): CellEdit => {
    const number = places.find(({ row }) => row.name === name)?.number;
    return { sheet: parts.sheetName('inputs'), cell: `B${number}`, edit };
  });
  return withEdits(bytes, list);
}

async function problemsOf(bytes: Uint8Array): Promise<readonly Problem[]> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
  return [];
}

const cell = (content: string) => (xml: string) => xml.replace(/<v>[^<]*<\/v>/, content);

describe('a workbook read back', () => {
  test('is the scenario it was made from, as long as nothing is changed', async () => {
    const { scenario, changed } = await readWorkbook(tromso.bytes);
    expect(changed).toEqual([]);
    expect(scenario.hash).toBe(tromso.parts.scenario.hash);
    expect(standalone(scenario)).toEqual(standalone(tromso.parts.scenario));
  });

  test('has the numbers that were typed, in the unit of the file', async () => {
    const { document: read, changed } = await readWorkbook(
      edited(
        ['streams_furniture_itemWeight', typed(22)],
        ['streams_furniture_salesPrice_steps_0_value', typed(900)],
        ['streams_furniture_salesPrice_steps_0_from', typed(dateSerial(2030 * 12 + 5))],
        ['streams_furniture_season_months_11', typed(3)],
        ['streams_buildingMaterials_captureRate', typed(0.3)],
        ['priceIndices_wages_growth_years_2026', typed(0.05)],
        ['pilot_end', typed(dateSerial(2030 * 12 + 2 - 6))],
      ),
    );
    const all = read as unknown as Record<string, Record<string, Record<string, unknown>>>;
    expect(changed).toHaveLength(7);
    const furniture = all['streams']?.['furniture'];
    // The source and the range were those of the old number.
    expect(furniture?.['itemWeight']).toEqual({ value: 22, unit: 'kg/item' });
    expect(furniture?.['salesPrice']).toEqual({ value: 700, steps: [{ from: '2030-06', value: { value: 900, note: 'Ny avtale' } }] }); // prettier-ignore
    expect(furniture?.['season']).toEqual({ value: 1, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3] });
    expect(all['streams']?.['buildingMaterials']?.['captureRate']).toBe(0.3);
    expect(all['pilot']?.['end']).toBe('2029-09');
    // The default is written out with the other years it has.
    const growth = all['priceIndices']?.['wages']?.['growth'] as { readonly years: Record<string, unknown> };
    expect(growth.years['2026']).toBe(0.05);
    expect(Object.keys(growth.years).length).toBeGreaterThan(1);
  });

  test('may also be one that LibreOffice or Excel wrote with the cell as a date', () => {
    // 1 March 2031 is day 47 908 in Excel (47 908 − 25 569 days after 1 January 1970).
    expect(dateSerial(2031 * 12 + 2)).toBe(47_908);
    expect(monthOfSerial(47_908 + 30)).toBe(2031 * 12 + 2);
  });
});

describe('refuses, and names the cell:', () => {
  test.each([
    ['a formula', cell('<f>1+1</f><v>2</v>'), /har formelen «=1\+1»\. Skriv tallet selv/],
    ['nothing', cell(''), /er tom/],
    ['text', (xml: string) => xml.replace('<c ', '<c t="str" ').replace(/<v>[^<]*</, '<v>mye<'), /har «mye»\. Skriv et tall/], // prettier-ignore
  ] as const)('%s', async (_, edit, message) => {
    const [problem, ...others] = await problemsOf(edited(['accounts_openingCash', edit]));
    expect(others).toEqual([]);
    expect(problem?.path).toBe('accounts.openingCash');
    expect(problem?.message.nb).toMatch(/^Cellen Inndata!B\d+ \(accounts\.openingCash\)/);
    expect(problem?.message.nb).toMatch(message);
  });

  test('a number that is no date', async () => {
    const [problem] = await problemsOf(edited(['pilot_end', typed(3)]));
    expect(problem?.message.en).toMatch(/has "1900-01"\. Write a date such as 2027-05-01/);
  });

  test('a number outside what it may be, as any other scenario', async () => {
    const [problem] = await problemsOf(edited(['streams_buildingMaterials_captureRate', typed(1.5)]));
    expect(problem?.path).toBe('streams.buildingMaterials.captureRate');
  });

  test('a file that is none of ours', async () => {
    expect((await problemsOf(new TextEncoder().encode('a;b')))[0]?.message.en).toMatch(/no workbook from Holdbar/); // prettier-ignore
  });
});
