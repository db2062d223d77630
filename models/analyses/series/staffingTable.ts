import { words } from '../../language/translated.ts';
import { lineRow, memberRows, rowWithMembers, sumRow, type SeriesRow, type TableTerms } from './seriesRow.ts';

/** What one role costs. */
const payLines = ['staffing.salaries', 'staffing.sickCoverCost', 'staffing.pension', 'staffing.employerContribution'] as const; // prettier-ignore

/** What the work takes, and what others than employees do of it. */
const hourLines = ['staffing.intakeWork', 'staffing.preparationWork', 'staffing.saleWork', 'staffing.transportWork', 'staffing.openingWork', 'staffing.supervisionHours', 'staffing.helperHours'] as const; // prettier-ignore

const refunds = ['staffing.wageSubsidy', 'staffing.sickPayRefund', 'staffing.trainingIncome'] as const;

const workWords = words('Timer arbeidet krever', 'Timar arbeidet krev', 'Hours the work takes');

/** People by period: full-time equivalents, hours, and cost by role; what is 0 throughout is left out. */
export function staffingTable(terms: TableTerms): readonly SeriesRow[] {
  const work = hourLines.slice(0, 5).flatMap((line) => rowWithMembers(terms, line));
  return [
    lineRow(terms, 'staffing.totalFte', { weight: 'sum', rows: memberRows(terms, 'staffing.fte') }),
    ...rowWithMembers(terms, 'staffing.neededFte'),
    ...rowWithMembers(terms, 'staffing.learningPlaces'),
    ...(work.length === 0 ? [] : [sumRow(terms, 'hours', workWords, { rows: work, weight: 'closing' })]),
    ...hourLines.slice(5).flatMap((line) => rowWithMembers(terms, line)),
    lineRow(terms, 'staffing.cost', { weight: 'closing', rows: rolesOf(terms) }),
    ...refunds.flatMap((line) => rowWithMembers(terms, line)),
  ];
}

/** What each role costs, with what it is made of. The label is that of the cost: the role names the row. */
function rolesOf(terms: TableTerms): readonly SeriesRow[] {
  const { run } = terms;
  const label = run.assembly.model.lines.get('staffing.cost')?.declaration.label;
  if (label === undefined) throw new RangeError('no line staffing.cost');
  return run.assembly.inputs.members('role').flatMap(({ id }) => {
    const rows = payLines.flatMap((line) => memberRows(terms, line).filter(({ member }) => member === id));
    return rows.length === 0 ? [] : [sumRow(terms, `role@${id}`, label, { member: id, rows })];
  });
}
