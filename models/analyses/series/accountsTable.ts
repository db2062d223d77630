import type { Run } from '../../engine/run.ts';
import { accountRows, costRows, incomeRows } from '../../hall/accounts/arts.ts';
import { words, type Translated } from '../../language/translated.ts';
import { bandOfPosting, costBands, incomeBands, postingOption } from '../fundingBands.ts';
import { isNothing, lineRow, memberRows, sumRow, type SeriesRow, type TableTerms } from './seriesRow.ts';

/** How the accounts are set up: by type as § 5-6 has it, or by what the money is for, line by line. */
export const accountLayouts = ['arter', 'linjer'] as const;

/** One layout. */
export type AccountLayout = (typeof accountLayouts)[number];

/**
 * The economic overview of operations by type (budget and accounting regulation § 5-6), or by line, with the
 * underlying result, the cash and the reserve below. Sums are the model's own lines; what stands under a row adds up to
 * it. Lines that are 0 in the whole run are left out, rows of the overview are not.
 */
export function accountsTable(terms: TableTerms, layout: AccountLayout): readonly SeriesRow[] {
  const row = (name: string, weight: SeriesRow['weight'], rows: readonly SeriesRow[] = []): SeriesRow =>
    lineRow(terms, `accounts.${name}`, { weight, rows });
  const sides = (side: Side): readonly SeriesRow[] => layout === 'arter' ? byRow(terms, side) : byBand(terms, side); // prettier-ignore
  const isCompany = terms.run.assembly.inputs.choice('accounts.legalForm') === 'as';
  const interest = row('interest', 'plain', memberRows(terms, 'loans.interest'));
  const instalments = row('instalments', 'plain', memberRows(terms, 'loans.instalments'));
  const depreciation = row('depreciation', 'plain', memberRows(terms, 'assets.depreciation'));
  return [
    row('operatingIncome', 'sum', sides('income')),
    row('operatingCost', 'sum', [...sides('cost'), depreciation]),
    row('grossResult', 'sum'),
    row('netFinance', 'sum', [row('interestIncome', 'plain'), deducted(interest), ...(isCompany ? [] : [deducted(instalments)])]), // prettier-ignore
    ...(isCompany ? [] : [row('depreciationReversed', 'plain')]),
    row('netOperatingResult', 'sum'),
    row('structuralResult', 'closing'),
    ...(isCompany ? [instalments] : []),
    row('cash', 'closing'),
    row('reserve', 'closing'),
  ];
}

const total = words('Sum utgifter', 'Sum utgifter', 'Total costs');

/** Cost by what it is for, line by line, capital as the verdict counts it, and their sum. */
export function costRowsByBand(terms: TableTerms): readonly SeriesRow[] {
  const capital = lineRow(terms, 'accounts.capitalCost', { rows: memberRows(terms, 'assets.capitalCost') });
  const rows = [...byBand(terms, 'cost'), capital];
  return [...rows, { ...sumRow(terms, 'cost', total, { rows, weight: 'sum' }), rows: [] }];
}

/** A row that is taken away from the sum it stands under. */
const deducted = (row: SeriesRow): SeriesRow => ({ ...row, isDeducted: true });

type Side = 'income' | 'cost';

/** The rows of the overview of one side, each with its postings. */
function byRow(terms: TableTerms, side: Side): readonly SeriesRow[] {
  const { inputs } = terms.run.assembly;
  const found = postingsOf(terms, side);
  return (side === 'income' ? incomeRows : costRows).map((name) => {
    const rows = found.filter(({ art }) => inputs.choice('kostra.row', art) === name).map(({ row }) => row);
    return lineRow(terms, `accounts.${name}`, { label: accountRows[name], rows });
  });
}

/** The bands of the charts of one side that have something in them, each with its postings. */
function byBand(terms: TableTerms, side: Side): readonly SeriesRow[] {
  const found = postingsOf(terms, side);
  const bands: readonly string[] = side === 'income' ? incomeBands : costBands;
  return bands.flatMap((band) => {
    const rows = found.filter((each) => each.band === band).map(({ row }) => row);
    return rows.length === 0 ? [] : [sumRow(terms, `band.${band}`, bandLabel(terms.run, band), { rows })];
  });
}

/** What the handbook calls a band, as a heading. */
function bandLabel({ assembly }: Run, band: string): Translated {
  const attribute = assembly.model.declaration.postingAttributes.find(({ name }) => name === 'band');
  const label = attribute?.type === 'choice' ? attribute.optionLabels?.[band] : undefined;
  if (label === undefined) throw new RangeError(`no band ${band}`);
  const heading = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return words(heading(label.nb), heading(label.nn), heading(label.en));
}

interface Posted {
  readonly row: SeriesRow;
  readonly art: string;
  readonly band: string;
}

/** Every posting of a side that is not 0 throughout, in the order of the model. */
function postingsOf(terms: TableTerms, side: Side): readonly Posted[] {
  const { run } = terms;
  const order = new Map([...run.assembly.model.lines.keys()].map((id, place) => [id, place]));
  return run.assembly.assembler.postings
    .filter(
      (posting) =>
        postingOption(run, posting, 'side') === side &&
        !isNothing(run, posting.line.declaration.id, posting.member),
    ) // prettier-ignore
    .map((posting) => ({ posting, place: order.get(posting.line.declaration.id) ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ posting }) => ({
      row: lineRow(terms, posting.line.declaration.id, { member: posting.member }),
      art: postingOption(run, posting, 'art'),
      band: bandOfPosting(run, posting),
    }));
}
