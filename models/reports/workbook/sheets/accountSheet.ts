import { colToLetter } from 'hucre/xlsx';
import { calendarYears, yearlyValues } from '../../../engine/yearly.ts';
import { costRows, financeRows, incomeRows } from '../../../hall/accounts/arts.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { formatOf, numberStyle, styles } from '../cells/styles.ts';

import { workbookWords as w } from '../words/workbookWords.ts';
import { instanceOf, type WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';

interface AccountRow {
  readonly name: string;
  /** A sum of what stands above it. */
  readonly bold?: true;
  /** A heading stands above it. */
  readonly under?: keyof typeof w;
}

const plain = (names: readonly string[], under?: keyof typeof w): readonly AccountRow[] =>
  names.map((name, index) => (index === 0 && under !== undefined ? { name, under } : { name }));

/** The economic overview by type, operations (budsjett- og regnskapsforskriften § 5-6), and what the verdict adds. */
const accountLayout: readonly AccountRow[] = [
  ...plain(incomeRows, 'operatingIncome'),
  { name: 'operatingIncome', bold: true },
  ...plain(costRows, 'operatingCost'),
  { name: 'depreciation' },
  { name: 'operatingCost', bold: true },
  { name: 'grossResult', bold: true },
  { name: 'interestIncome', under: 'finance' },
  ...plain(financeRows),
  { name: 'netFinance', bold: true },
  { name: 'depreciationReversed' },
  { name: 'netOperatingResult', bold: true },
  ...plain(['toInvestment', 'toBoundFunds', 'deficitCovered', 'toReserve', 'fromReserve'], 'disposal'),
  ...plain(['recurringIncome', 'recurringCost', 'capitalCost', 'pilotIncome'], 'structural'),
  { name: 'structuralResult', bold: true },
  ...plain(['cash', 'receivables', 'grantReceivables', 'fixedAssets'], 'balance'),
  { name: 'totalAssets', bold: true },
  ...plain([
    'payables',
    'accruedInterest',
    'debt',
    'unspentAdvances',
    'boundFunds',
    'reserve',
    'otherEquity',
  ]),
  { name: 'totalEquityAndDebt', bold: true },
];

const firstAccount = 5;
const headRow = 4;

/** In which row of the sheet an account line stands, by its name. */
function accountPlaces(): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let number = firstAccount;
  for (const { name, under } of accountLayout) {
    if (under !== undefined) number += number === firstAccount ? 1 : 2;
    places.set(name, number);
    number += 1;
  }
  return places;
}

/** The accounts by calendar year in the order of the regulation, from the sheet of years. */
export function accountSheet(parts: WorkbookParts): FramedSheet {
  const { run, say, plan, references } = parts;
  const cells = headed(parts, { key: 'accounts' });
  const years = calendarYears(run);
  cells.put(3, 0, say(w.accountsNote), styles.faint);
  cells.put(headRow, 0, say(w.nominal), styles.head);
  for (const [index, { year, full }] of years.entries())
    cells.put(headRow, 1 + index, full ? year : `${year}*`, styles.headNumber);
  const places = accountPlaces();
  for (const row of accountLayout) {
    const number = places.get(row.name) ?? 0;
    const instance = instanceOf(run, `accounts.${row.name}`);
    const { label, unit, source } = instance.line.declaration;
    if (row.under !== undefined) cells.put(number - 1, 0, say(w[row.under]), styles.section);
    cells.put(number, 0, say(label), row.bold === true ? styles.check : styles.text, say(source));
    const yearly = plan.yearly.get(instance.index);
    if (yearly === undefined) throw new RangeError(`no years of ${row.name}`);
    const formula = references.cell({ row: yearly }, { sheet: 'accounts', span: 'year' });
    const reference = `B${number}:${colToLetter(years.length)}${number}`;
    const values = Array.from(yearlyValues(run, instance), (value) => value + 0);
    cells.row({ row: number, column: 1, formula, results: values, style: numberStyle(formatOf(unit), row.bold === true ? 'bold' : 'plain'), reference }); // prettier-ignore
  }
  putNotes(parts, cells, Math.max(...places.values()) + 2);
  const frame = {
    key: 'accounts',
    columns: [48, ...years.map(() => 13)],
    frozen: { rows: headRow, columns: 1 },
    titleColumns: '$A:$A',
  };
  return framed(parts, frame, cells);
}

function putNotes({ run, say }: WorkbookParts, cells: SheetCells, number: number): void {
  if (calendarYears(run).some(({ full }) => !full)) cells.put(number, 0, say(w.partYear), styles.faint);
}

/** The cells of an account line by year, for charts. */
export function accountRange(parts: WorkbookParts, name: string): string {
  const { run, sheetName } = parts;
  const number = accountPlaces().get(name) ?? 0;
  return `'${sheetName('accounts')}'!$B$${number}:$${colToLetter(run.assembly.program.years)}$${number}`;
}

/** The years that head the accounts, for charts. */
export const yearRange = ({ run, sheetName }: WorkbookParts): string =>
  `'${sheetName('accounts')}'!$B$${headRow}:$${colToLetter(run.assembly.program.years)}$${headRow}`;
