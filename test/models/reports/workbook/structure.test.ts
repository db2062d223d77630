import { beforeAll, describe, expect, test } from 'vitest';
import { hallModel } from '../../../../models/hall/hallModel.ts';
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { locales } from '../../../../models/language/translated.ts';
import { columns, firstRow, monthRows } from '../../../../models/reports/workbook/plan/places.ts';
import { rowValues } from '../../../../models/reports/workbook/plan/rowValues.ts';
import { sheetName, topicSheet } from '../../../../models/reports/workbook/words/sheetNames.ts';
import { writeWorkbook } from '../../../../models/reports/index.ts';
import { runHall } from '../../../../models/analyses/runResult.ts';
import type { AcceptedScenario } from '../../../../models/scenario/acceptedScenario.ts';
import { standalone } from '../../../../models/scenario/standalone.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';
import { cellAt, formulasOf, sheetOf, written, type Written } from './written.ts';

/** Two examples over seven years; the one with a waste fee in English, with sheets that have blanks in their names. */
let workbooks: readonly Written[] = [];

beforeAll(async () => {
  workbooks = [
    await written(short('tromso')),
    await written(short('fredrikstad-avfallsselskap'), { locale: 'en' }),
  ];
}, 60_000);

/** The document of an example, over seven years. */
function documentOf(id: string): Record<string, Record<string, object>> {
  const document: Record<string, unknown> = standalone(openFile(scenarioFile(id)));
  const timeline = { ...(document['timeline'] as object), years: 7 };
  return { ...document, timeline } as unknown as Record<string, Record<string, object>>;
}

const short = (id: string): AcceptedScenario => openScenario(documentOf(id));

const each = (check: (one: Written) => void): void => {
  expect(workbooks).toHaveLength(2);
  workbooks.forEach(check);
};

describe('formulas', () => {
  test('use no function that reads where it is told at run time, or changes by itself', () =>
    each((one) => {
      const bad = /\b(OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|CELL|INFO)\(/;
      expect(formulasOf(one).filter(({ formula }) => bad.test(formula))).toEqual([]);
    }));

  test('are written for Excel: no error, no other workbook, at most 8192 characters and 64 levels', () =>
    each((one) => {
      const deepest = (formula: string): number => {
        let depth = 0;
        return (formula.match(/[()]/g) ?? []).reduce((most, sign) => {
          depth += sign === '(' ? 1 : -1;
          return Math.max(most, depth);
        }, 0);
      };
      const formulas = formulasOf(one);
      expect(formulas.length).toBeGreaterThan(900);
      expect(formulas.filter(({ formula }) => /#REF|#NAME|\[|undefined|NaN/.test(formula))).toEqual([]);
      expect(formulas.filter(({ formula }) => formula.length > 8192 || deepest(formula) > 60)).toEqual([]);
    }));

  test('are one in a row of months or years, from the first to the last', () =>
    each((one) => {
      const { plan, run } = one.parts;
      for (const row of plan.rows) {
        if (row.span !== 'month' && row.span !== 'year') continue;
        const count = row.span === 'month' ? run.months : run.assembly.program.years;
        const sheet = sheetOf(one, row.sheet);
        const first = cellAt(sheet, row.number, columns.first);
        const others = Array.from({ length: count - 1 }, (_, index) =>
          cellAt(sheet, row.number, columns.first + 1 + index),
        );
        expect(first?.formula).not.toBe('');
        expect(first?.formulaRef).toMatch(new RegExp(`^H${row.number}:[A-Z]+${row.number}$`));
        expect(others.every((cell) => cell?.formula === '' && cell.formulaSharedIndex === first?.formulaSharedIndex)).toBe(true); // prettier-ignore
        expect(cellAt(sheet, row.number, columns.first + count)).toBeUndefined();
      }
    }));

  test('stand beside the values of the engine', () =>
    each((one) => {
      const { plan, run } = one.parts;
      for (const row of plan.rows) {
        const sheet = sheetOf(one, row.sheet);
        const first = row.span === 'value' ? columns.value : columns.first;
        const values = rowValues(run, row);
        const found = values.map((_, place) => cellAt(sheet, row.number, first + place)?.value ?? '');
        expect(found).toEqual(values);
      }
    }));
});

describe('every line', () => {
  test('has a row of its own on the sheet of its topic', () =>
    each(({ parts: { plan, run } }) => {
      const places = run.assembly.instances.map((instance) => {
        const { sheet, number } = plan.rowOf(instance);
        return `${sheet} ${number}`;
      });
      expect(new Set(places).size).toBe(run.assembly.instances.length);
    }));

  test('is computed as by the engine, though what may happen is left out', async () => {
    const document = documentOf('tromso');
    const growth = { value: 0.03, range: { low: 0.01, high: 0.05, dist: 'normal', persistence: 0.5 } };
    const event = { label: 'Dyrere', probability: 0.3, from: '2029-01', to: '2030-12' };
    const scenario = openScenario({
      ...document,
      priceIndices: { ...document['priceIndices'], general: { growth } },
      events: {
        price: { ...event, kind: 'multiply', input: 'streams.furniture.salesPrice', value: 0.5 },
        end: { ...event, kind: 'moveDate', input: 'pilot.end', months: 6 },
      },
    });
    const { parts } = await written(scenario);
    const all = runHall(scenario);
    expect(all.assembly.leaves.length).toBeGreaterThan(parts.run.assembly.leaves.length);
    for (const { line, member } of all.assembly.instances)
      expect(parts.run.values(line.declaration.id, member)).toEqual(all.values(line.declaration.id, member));
  }, 60_000);
});

describe('sheets', () => {
  test('have the same month in the same column', () =>
    each((one) => {
      const { plan, run } = one.parts;
      const keys = new Set(plan.rows.filter(({ span }) => span === 'month').map(({ sheet }) => sheet));
      const months = Array.from({ length: run.months }, (_, month) => month);
      expect(keys.size).toBeGreaterThan(8);
      for (const key of [...keys, 'engine']) {
        const sheet = sheetOf(one, key);
        expect(months.map((month) => cellAt(sheet, monthRows.month, columns.first + month)?.value)).toEqual(months); // prettier-ignore
      }
    }));

  test('say in their head how the check went, and stay readable on paper and screen', () =>
    each(({ book, parts }) => {
      const shown = book.sheets.filter(({ name }) => name !== parts.sheetName('scenario'));
      for (const sheet of shown) {
        expect(cellAt(sheet, 2, 0)?.formula).toContain('check_outcome');
        expect(sheet.freezePane?.rows).toBeGreaterThan(0);
        expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape' });
        expect(sheet.pageSetup?.printTitlesRow).toMatch(/^\$1:\$\d+$/);
        expect(sheet.merges ?? []).toEqual([]);
      }
    }));

  test.each(locales)('have names that Excel takes, in %s', (locale) => {
    const topics = [...hallModel.lines.values()].map(({ topic }) => sheetName(topicSheet(topic))[locale]);
    const others = ['about', 'keyFigures', 'charts', 'accounts', 'inputs', 'lists', 'years', 'compare', 'simulation', 'check', 'engine', 'scenario'].map((key) => sheetName(key)[locale]); // prettier-ignore
    const names = [...new Set(topics), ...others].map((name) => name.toLowerCase());
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('names of cells are ones that Excel takes, each once, of cells that are there', () =>
  each(({ book }) => {
    const names = book.namedRanges ?? [];
    expect(names.length).toBeGreaterThan(150);
    // A letter, then letters, digits, points and low lines; neither A1 nor R1C1, which are cells.
    const taken = /^[A-Za-z][A-Za-z0-9_.]*$/;
    expect(names.filter(({ name }) => !taken.test(name) || /^[A-Za-z]{1,3}\d+$|^[rc]\d*([rc]\d*)?$/i.test(name) || name.length > 255)).toEqual([]); // prettier-ignore
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    const sheets = book.sheets.map(({ name }) => name);
    for (const { range } of names) {
      const [, quotedName, plain] = /^(?:'([^']+)'|([A-Za-z]+))!\$[A-Z]+\$\d+$/.exec(range) ?? [];
      expect(sheets).toContain(quotedName ?? plain);
    }
  }));

test('text from users stays text, whatever it starts with', async () => {
  const document = documentOf('tromso');
  const streams = document['streams'] ?? {};
  const texts = ['=1+1', '+SUM(A1:A9)', '-2', '@HYPERLINK("http://x")'] as const;
  const scenario = openScenario({
    ...document,
    title: texts[0],
    notes: texts[3],
    streams: {
      ...streams,
      furniture: { ...streams['furniture'], label: texts[1], salesPrice: { value: 700, note: texts[2] } },
    },
  });
  const one = await written(scenario);
  const all = one.book.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]);
  const plain = new Set(all.filter(({ formula }) => formula === undefined).map(({ value }) => value));
  expect(texts.slice(1).filter((text) => !plain.has(text))).toEqual([]);
  expect(formulasOf(one).filter(({ formula }) => texts.some((text) => formula.startsWith(text.slice(1))))).toEqual([]); // prettier-ignore
}, 60_000);

test('the same scenario gives the same bytes', async () => {
  const again = await writeWorkbook(short('tromso'), { locale: 'nb' });
  expect(Buffer.from(again).equals(workbooks[0]?.bytes ?? new Uint8Array())).toBe(true);
}, 60_000);

test('balances are openings, what goes in and out, and a closing', () => {
  const [one] = workbooks;
  if (one === undefined) throw new RangeError('nothing written');
  const { plan, run } = one.parts;
  const cash = run.instance('accounts.cash');
  if (cash === undefined) throw new RangeError('no cash');
  const { sheet: key, number, role } = plan.rowOf(cash);
  const sheet = sheetOf(one, key);
  expect(role).toBe('closing');
  expect(number).toBeGreaterThan(firstRow);
  const above = [3, 2, 1].map((rows) => number - rows) as [number, number, number];
  expect(cellAt(sheet, number, columns.first)?.formula).toBe(`H${above[0]}+H${above[1]}-H${above[2]}`);
  expect(cellAt(sheet, above[0], columns.first)?.formula).toBe(`G${number}`);
  const [opening, before] = [cellAt(sheet, number, columns.opening), cellAt(sheet, above[0], columns.first)];
  expect(opening?.formula).toBe('accounts_openingCash');
  expect(before?.value).toBe(opening?.value);
});
