import { words, type Translated } from '../../../language/translated.ts';
import type { Problem } from '../../../scenario/problem.ts';

/** Where a cell stands and what input it holds. */
export interface CellPlace {
  readonly path: string;
  /** Sheet and cell, as Excel names them. */
  readonly cell: string;
}

/** A file that is no workbook of Holdbar, or is broken. */
export function notOurs(): Problem {
  return {
    path: '',
    message: words(
      'Filen er ikke et regneark fra Holdbar. Bruk et som er laget med «Excel» i Holdbar, lagret som .xlsx.',
      'Fila er ikkje eit rekneark frå Holdbar. Bruk eit som er laga med «Excel» i Holdbar, lagra som .xlsx.',
      'The file is no workbook from Holdbar. Use one that was made with "Excel" in Holdbar, saved as .xlsx.',
    ),
    expected: words('et regneark fra Holdbar (.xlsx)', 'eit rekneark frå Holdbar (.xlsx)', 'a workbook from Holdbar (.xlsx)'), // prettier-ignore
  };
}

/** A formula where a number should stand. */
export function formulaInCell({ path, cell }: CellPlace, formula: string): Problem {
  return {
    path,
    message: words(
      `Cellen ${cell} (${path}) har formelen «=${formula}». Skriv tallet selv.`,
      `Cella ${cell} (${path}) har formelen «=${formula}». Skriv talet sjølv.`,
      `The cell ${cell} (${path}) has the formula "=${formula}". Write the number itself.`,
    ),
    expected: number,
  };
}

/** An empty cell: missing is never zero. */
export function emptyCell({ path, cell }: CellPlace): Problem {
  return {
    path,
    message: words(
      `Cellen ${cell} (${path}) er tom. Skriv et tall; 0 hvis det er ingenting.`,
      `Cella ${cell} (${path}) er tom. Skriv eit tal; 0 om det er ingenting.`,
      `The cell ${cell} (${path}) is empty. Write a number; 0 if there is nothing.`,
    ),
    expected: number,
  };
}

/** Something else than a number, or a date where a month is asked for. */
export function wrongCell({ path, cell }: CellPlace, found: string, isMonth: boolean): Problem {
  const expected = isMonth ? words('en dato som 01.05.2027', 'ein dato som 01.05.2027', 'a date such as 2027-05-01') : number; // prettier-ignore
  return {
    path,
    message: words(
      `Cellen ${cell} (${path}) har «${found}». Skriv ${expected.nb}.`,
      `Cella ${cell} (${path}) har «${found}». Skriv ${expected.nn}.`,
      `The cell ${cell} (${path}) has "${found}". Write ${expected.en}.`,
    ),
    expected,
  };
}

/** A name that the workbook no longer has. */
export function lostName(path: string, name: string): Problem {
  return {
    path,
    message: words(
      `Cellen som het «${name}» (${path}), finnes ikke lenger i regnearket. Hent den tilbake, eller lag regnearket på nytt.`,
      `Cella som heitte «${name}» (${path}), finst ikkje lenger i reknearket. Hent ho tilbake, eller lag reknearket på nytt.`,
      `The cell that was named "${name}" (${path}) is no longer in the workbook. Bring it back, or make the workbook again.`,
    ),
    expected: number,
  };
}

const number: Translated = words('et tall', 'eit tal', 'a number');
