import { colToLetter, type SheetChart } from 'hucre/xlsx';
import { quoted } from '../formulas/references.ts';
import { columns, monthRows } from '../plan/places.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import { instanceOf, type WorkbookParts } from '../workbookParts.ts';
import { accountRange, yearRange } from './accountSheet.ts';
import { framed, type FramedSheet, headed } from './frame.ts';

/** The funding cliff and the cash, drawn by the spreadsheet from live cells. */
export function chartSheet(parts: WorkbookParts): FramedSheet {
  const cells = headed(parts, { key: 'charts' });
  const frame = {
    key: 'charts',
    columns: Array.from({ length: 16 }, () => 11),
    frozen: { rows: 2, columns: 0 },
    pagesHigh: 1,
  };
  return { ...framed(parts, frame, cells), charts: [cliff(parts), cash(parts)] };
}

function cliff(parts: WorkbookParts): SheetChart {
  const { say, run } = parts;
  const series = [
    ['recurringIncome', '2B6CB0'],
    ['pilotIncome', 'E0A33A'],
  ] as const;
  return {
    type: 'column',
    barGrouping: 'stacked',
    gapWidth: 40,
    title: say(w.cliffTitle),
    legend: 'bottom',
    anchor: { from: { row: 3, col: 0 }, to: { row: 24, col: 14 } },
    altText: say(w.cliffTitle),
    axes: { y: { title: say(w.kroner), numberFormat: { formatCode: '#,##0' }, gridlines: { major: true } } },
    series: series.map(([name, color]) => ({
      name: say(instanceOf(run, `accounts.${name}`).line.declaration.label),
      values: accountRange(parts, name),
      categories: yearRange(parts),
      color,
    })),
  };
}

function cash(parts: WorkbookParts): SheetChart {
  const { say, run, plan, references, sheetName } = parts;
  const row = plan.rowOf(instanceOf(run, 'verdict.decidedCash'));
  const sheet = quoted(sheetName(row.sheet));
  const [first, last] = [colToLetter(columns.first), colToLetter(columns.first + run.months - 1)];
  return {
    type: 'line',
    title: say(w.cashTitle),
    legend: false,
    anchor: { from: { row: 26, col: 0 }, to: { row: 47, col: 14 } },
    altText: say(w.cashTitle),
    axes: {
      x: { numberFormat: { formatCode: 'yyyy' }, tickLblSkip: 12, tickMarkSkip: 12, tickLblPos: 'low' },
      y: { title: say(w.kroner), numberFormat: { formatCode: '#,##0' }, gridlines: { major: true } },
    },
    series: [
      {
        name: say(row.of.line.declaration.label),
        values: references.all(row, { sheet: 'charts', span: 'value' }),
        categories: `${sheet}!$${first}$${monthRows.date}:$${last}$${monthRows.date}`,
        color: '2B6CB0',
        marker: { symbol: 'none' },
      },
    ],
  };
}
