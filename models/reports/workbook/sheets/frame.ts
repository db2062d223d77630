import type { NamedRange } from 'hucre';
import { colToLetter, type ColumnDef, type ConditionalRule, type WriteSheet } from 'hucre/xlsx';
import type { FilledRow } from '../cells/filledRows.ts';
import { SheetCells } from '../cells/sheetCells.ts';
import { styles } from '../cells/styles.ts';
import { quoted } from '../formulas/references.ts';
import { workbookWords } from '../words/workbookWords.ts';
import { filled } from '../../filled.ts';
import type { WorkbookParts } from '../workbookParts.ts';

/** The cells of the check sheet that others read, by the name they have. */
export const checkNames = {
  deviations: 'check_deviations',
  inputsChanged: 'check_inputs_changed',
  outcome: 'check_outcome',
} as const;

/** How a sheet is shown and printed. */
export interface Frame {
  readonly key: string;
  /** The heading, where it is another than the name of the sheet. */
  readonly title?: string;
  readonly columns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly titleColumns?: string;
  /** Columns (counted from 0) before which a page begins. */
  readonly breaks?: readonly number[];
  readonly scale?: number;
  /** What is printed, where it is not all. */
  readonly printed?: string;
  readonly pagesHigh?: number;
}

/** The title and the outcome of the check, as the first two rows of every sheet. */
export function headed(parts: WorkbookParts, { key, title }: Pick<Frame, 'key' | 'title'>): SheetCells {
  const { scenario, say, sheetName } = parts;
  const cells = new SheetCells();
  cells.put(1, 0, `${title ?? sheetName(key)} · ${scenario.head.title}`, styles.title);
  const { pass, check } = workbookWords;
  cells.formula(2, 0, `"${say(check)}"&${checkNames.outcome}`, `${say(check)}${say(pass)}`, styles.check);
  return cells;
}

/** A sheet with the names that say how it is printed. */
export interface FramedSheet extends WriteSheet {
  readonly printing: readonly NamedRange[];
  /** Rows of which it has the first cell only, from the top. */
  readonly filled: readonly FilledRow[];
}

/** A sheet of A4 pages in landscape, its titles on every page. */
export function framed(parts: WorkbookParts, frame: Frame, cells: SheetCells): FramedSheet {
  const { key, columns, frozen, breaks, scale, pagesHigh = 0 } = frame;
  return {
    name: parts.sheetName(key),
    cells: cells.cells,
    rowDefs: new Map(cells.heights),
    columns: columns.map((width): ColumnDef => ({ width })),
    freezePane: frozen,
    view: { showGridLines: false },
    conditionalRules: checkRules(parts),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: pagesHigh } : { scale }),
    },
    headerFooter: { oddFooter: `&L${footer(parts)}&C&A&R&P / &N` },
    ...(breaks === undefined ? {} : { colBreaks: breaks.map((column) => column - 1) }),
    filled: [...cells.filled].sort((one, other) => one.row - other.row),
    printing: printingOf(parts.sheetName(key), frame),
  };
}

/** The library would write these names itself, but without the quotes that a sheet called «Key figures» needs. */
function printingOf(scope: string, { frozen, titleColumns, printed }: Frame): readonly NamedRange[] {
  const sheet = `'${scope.replaceAll("'", "''")}'`;
  const rows = `${sheet}!$1:$${Math.max(2, frozen.rows)}`;
  const titles = titleColumns === undefined ? rows : `${sheet}!${titleColumns},${rows}`;
  return [
    { name: '_xlnm.Print_Titles', range: titles, scope },
    ...(printed === undefined ? [] : [{ name: '_xlnm.Print_Area', range: `${sheet}!${printed}`, scope }]),
  ];
}

/** Ampersands are commands in a footer. */
const footer = ({ scenario }: WorkbookParts): string =>
  `${scenario.head.title} · ${scenario.hash.slice(0, 12)}`.replaceAll('&', '&&');

/** Green where all agrees, amber where inputs are changed, red where a formula is broken. */
function checkRules({ say }: WorkbookParts): ConditionalRule[] {
  const { pass, inputsChanged } = workbookWords;
  const rule = (priority: number, formula: string, style: ConditionalRule['style']): ConditionalRule => ({
    type: 'expression',
    priority,
    formula,
    range: 'A2',
    stopIfTrue: true,
    ...(style === undefined ? {} : { style }),
  });
  return [
    rule(1, `${checkNames.outcome}="${say(pass)}"`, styles.passed),
    rule(2, `${checkNames.outcome}="${say(inputsChanged)}"`, styles.changed),
    rule(3, `TRUE`, styles.failed),
  ];
}

/** The range of one cell, for names. */
export const cellOf = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!$${colToLetter(column)}$${row}`;

/** What is said where the check fails. */
export const failText = ({ say, sheetName }: WorkbookParts): string =>
  filled(say(workbookWords.fail), { sheet: sheetName('check') });
