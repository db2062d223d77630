import { words } from '../../models/index.ts';
import { InputError } from '../inputError.ts';
import { writeFile } from '../store/writeFile.ts';
import type { Call } from './command.ts';
import { openOperands } from './scenarioOperand.ts';

/** The most scenarios in one workbook: the one with formulas, and those beside it. */
export const mostCompared = 8;

/**
 * Writes the first scenario as an Excel workbook with live formulas; the others stand beside it as values.
 * @throws FileError, and InputError where no file to write is named
 */
export async function exportWorkbook(call: Call): Promise<number> {
  const { values, terminal, locale } = call;
  const out = values.get('out');
  if (out === undefined) throw noFile();
  const [first, ...compared] = await openOperands(call);
  if (first === undefined) throw new RangeError('no scenario to write');
  const { writeWorkbook } = await import('../../models/reports/index.ts');
  writeFile(out, await writeWorkbook(first, { locale, compared }), terminal);
  return 0;
}

const noFile = (): InputError =>
  new InputError(
    words(
      'Et regneark kan ikke vises i terminalen. Si hvilken fil som skal skrives: -o hall.xlsx.',
      'Eit rekneark kan ikkje visast i terminalen. Sei kva fil som skal skrivast: -o hall.xlsx.',
      'A workbook cannot be shown in the terminal. Name the file to write: -o hall.xlsx.',
    ),
  );
