import type { Cell, Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { workbookOf, type WorkbookOptions } from '../../../../models/reports/workbook/workbook.ts';
import type { WorkbookParts } from '../../../../models/reports/workbook/workbookParts.ts';
import type { AcceptedScenario } from '../../../../models/scenario/acceptedScenario.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';

/** A workbook that was written, and read again. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly parts: WorkbookParts;
  readonly book: Workbook;
}

/** The workbook of a scenario, or of a scenario file by its id. */
export async function written(
  of: AcceptedScenario | string,
  options: WorkbookOptions = { locale: 'nb' },
): Promise<Written> {
  const scenario = typeof of === 'string' ? openFile(scenarioFile(of)) : of;
  const { bytes, parts } = await workbookOf(scenario, options);
  return { bytes, parts, book: await readXlsx(bytes, { readStyles: true }) };
}

/** A sheet of a workbook, by its key. */
export function sheetOf({ parts, book }: Written, key: string): Sheet {
  const name = parts.sheetName(key);
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return sheet;
}

/** A cell by its row (counted from 1) and column (from 0). */
export const cellAt = ({ cells }: Sheet, row: number, column: number): Cell | undefined =>
  cells?.get(`${row - 1},${column}`);

/** Every formula of a workbook with where it stands; a shared one once. */
export function formulasOf({
  book,
}: Written): readonly { readonly place: string; readonly formula: string }[] {
  return book.sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, { formula }]) =>
      formula === undefined || formula === '' ? [] : [{ place: `${name} ${key}`, formula }],
    ),
  );
}
