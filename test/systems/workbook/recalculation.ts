import type { Workbook } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../models/language/translated.ts';
import { namesOfCheck } from '../../../models/reports/workbook/sheets/checkSheet.ts';
import { workbookOf } from '../../../models/reports/workbook/workbook.ts';
import type { WorkbookParts } from '../../../models/reports/workbook/workbookParts.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { withoutValues } from '../../models/reports/workbook/editedFile.ts';
import { comparedCells } from './comparedCells.ts';
import { recalculatedValues, type ComputedWorkbook } from './libreOffice.ts';
import { namedValue } from './namedValue.ts';

/** A workbook as it is written, and what it is written from. */
export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  readonly parts: WorkbookParts;
}

/** The most that one file of tests may take to make and recalculate its workbooks. */
export const longest = 2_400_000;

/** The sheets that lines stand in, the one with the outcome first. */
const sheetsOf = ({ plan, sheetName }: WorkbookParts): readonly string[] =>
  [...new Set(['check', ...plan.rows.map(({ sheet }) => sheet)])].map(sheetName);

/**
 * Tests that LibreOffice, which computes the formulas of each workbook from nothing but the inputs, gets what the engine
 * has. One process for all of them; the scenarios take turns at the languages.
 */
export function holdsRecalculated(scenarios: ReadonlyMap<string, AcceptedScenario>): void {
  const ids = [...scenarios.keys()];
  const parts = new Map<string, WorkbookParts>();
  let books: ReadonlyMap<string, Workbook> = new Map();
  beforeAll(async () => {
    const files = new Map<string, ComputedWorkbook>();
    for (const [index, [id, scenario]] of [...scenarios].entries()) {
      const made = await workbookOf(scenario, { locale: locales[index % locales.length] ?? 'nb' });
      parts.set(id, made.parts);
      files.set(id, { bytes: withoutValues(made.bytes, true), sheets: sheetsOf(made.parts) });
    }
    const computed = await recalculatedValues(files);
    const named = ([id, book]: readonly [string, Workbook]): [string, Workbook] => [id, { ...book, namedRanges: [...namesOfCheck(parts.get(id)!)] }]; // prettier-ignore
    books = new Map([...computed].map(named));
  }, longest);
  const bookOf = (id: string): { readonly book: Workbook; readonly of: WorkbookParts } => {
    const [book, of] = [books.get(id), parts.get(id)];
    if (book === undefined || of === undefined) throw new RangeError(`no workbook ${id}`);
    return { book, of };
  };

  describe('recalculated from its formulas alone', () => {
    test.each(ids)('%s equals the engine in every cell', (id) => {
      const { book, of } = bookOf(id);
      const { cells, deviations } = comparedCells(book, of);
      expect(deviations.slice(0, 10)).toEqual([]);
      expect(cells).toBeGreaterThan(5_000);
    });

    test.each(ids)('%s says itself that it agrees', (id) => {
      const { book, of } = bookOf(id);
      expect(namedValue(book, 'check_deviations')).toBe(0);
      const pass = { nb: /^STEMMER –/, nn: /^STEMMER –/, en: /^PASS/ }[of.locale];
      expect(namedValue(book, 'check_outcome')).toMatch(pass);
      const [, header] = book.sheets[0]?.rows ?? [];
      expect(String(header?.[0])).toContain(String(namedValue(book, 'check_outcome')));
    });
  });
}
