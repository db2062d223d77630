import { inFigures, type Locale, type RunResult } from '../../models/index.ts';
import { accountLines, accountsInThousands } from './accountRows.ts';
import type { Look } from './look.ts';
import { runWords } from './runWords.ts';
import { table, type Row } from './table.ts';

/** Lines of volumes and people, with how many decimals they are read with. */
const volumeLines: readonly { readonly id: string; readonly decimals: number }[] = [
  { id: 'volumes.offered', decimals: 0 },
  { id: 'volumes.admitted', decimals: 0 },
  { id: 'volumes.internal', decimals: 0 },
  { id: 'volumes.sold', decimals: 0 },
  { id: 'volumes.given', decimals: 0 },
  { id: 'volumes.scrapped', decimals: 0 },
  { id: 'volumes.stock', decimals: 0 },
  { id: 'staffing.totalFte', decimals: 1 },
];

/** The accounts and the volumes by year, or where the values are monthly a pair of tables for each calendar year. */
export function yearTables(result: RunResult, { locale, columns }: Look): string {
  const { months, years, partYears } = result;
  const accounts = accountRows(result, locale);
  const volumes = volumeRows(result, locale);
  const heading = { accounts: runWords.accounts[locale], volumes: runWords.volumes[locale] };
  if (months === undefined) {
    const head = years.map((year) => `${year}${partYears.includes(year) ? '*' : ''}`);
    const note = partYears.length === 0 ? '' : `${runWords.partYear[locale]}\n`;
    return `${heading.accounts}\n${table(head, accounts, columns)}${note}\n${heading.volumes}\n${table(head, volumes, columns)}`;
  }
  return years
    .map((year) => {
      const from = months.findIndex((month) => month.startsWith(`${year}-`));
      const head = months.filter((month) => month.startsWith(`${year}-`));
      const of = (rows: readonly Row[]): readonly Row[] =>
        rows.map(({ label, cells }) => ({ label, cells: cells.slice(from, from + head.length) }));
      return `${year} · ${heading.accounts}\n${table(head, of(accounts), columns)}\n${year} · ${heading.volumes}\n${table(head, of(volumes), columns)}`;
    })
    .join('\n'); // prettier-ignore
}

/** Rows that are 0 throughout are left out. */
function accountRows(result: RunResult, locale: Locale): readonly Row[] {
  const thousands = accountsInThousands(result);
  return accountLines.flatMap(({ id, opens }) => {
    const values = thousands.get(id) ?? [];
    const blank = opens === true ? [{ label: '', cells: [] }] : [];
    if (values.every((value) => value === 0)) return blank;
    const cells = values.map((value) => inFigures(value, locale));
    return [...blank, { label: result.lines[id]?.label[locale] ?? id, cells }];
  });
}

function volumeRows({ lines }: RunResult, locale: Locale): readonly Row[] {
  return volumeLines.flatMap(({ id, decimals }) => {
    const values = lines[id]?.values ?? [];
    if (values.every((value) => value === 0)) return [];
    const cells = values.map((value) => inFigures(value, locale, decimals));
    return [{ label: lines[id]?.label[locale] ?? id, cells }];
  });
}
