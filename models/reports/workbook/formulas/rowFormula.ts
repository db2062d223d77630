import { none } from '../../../engine/graph.ts';
import { letters, monthRows, yearRows } from '../plan/places.ts';
import type { Plan } from '../plan/plan.ts';
import type { Row, Term } from '../plan/row.ts';
import type { FormulaWriter } from './formulaWriter.ts';
import { call } from './piece.ts';
import type { References, Standing } from './references.ts';

/** What the formulas of rows are written with. */
export interface RowParts {
  readonly plan: Plan;
  readonly writer: FormulaWriter;
  readonly references: References;
}

/** The formula of the first cell of a row, with references that hold for all its columns. */
export function rowFormula({ plan, writer, references }: RowParts, row: Row): string {
  const { content } = row;
  const from: Standing = row;
  switch (content.type) {
    case 'node': {
      const home = plan.homes.get(content.node);
      const isOwn = home === undefined || home.row === row;
      return (isOwn ? writer.own(content.node, from) : writer.piece(content.node, from)).text;
    }
    case 'closing':
      return content.terms.map((term, index) => termText(term, index, row)).join('');
    case 'gather': {
      const body = writer.piece(content.body, from).text;
      if (content.mask === none) return body;
      return call('IF', writer.condition(content.mask, from), body, content.blank ? '""' : '0').text;
    }
    case 'yearly':
      return yearlyFormula(plan.rowOf(content.of), from, references);
    case 'list':
      throw new RangeError('the cells of a list have formulas of their own');
  }

  function termText({ row: term, sign }: Term, index: number, own: Row): string {
    const cell = references.cell({ row: term }, own);
    return `${sign === 1 ? (index === 0 ? '' : '+') : '-'}${cell}`;
  }
}

/** The sum of a flow, the last month of a stock, the mean of a level. */
function yearlyFormula(row: Row, from: Standing, references: References): string {
  const all = references.all(row, from);
  const { first } = letters;
  const { kind } = row.of.line.declaration;
  if (kind === 'stock') return call('INDEX', all, `${first}$${yearRows.to}`).text;
  const sum = call('SUMIF', references.header(row, from, monthRows.yearIndex), `${first}$${yearRows.yearIndex}`, all).text; // prettier-ignore
  return kind === 'level' ? `${sum}/${first}$${yearRows.months}` : sum;
}
