import { none } from '../../../engine/graph.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { formatOf, numberStyle, styles } from '../cells/styles.ts';
import { rowFormula } from '../formulas/rowFormula.ts';
import { columns } from '../plan/places.ts';
import type { Row } from '../plan/row.ts';
import { nodeValue, rowValues } from '../plan/rowValues.ts';
import { filled } from '../../filled.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { workbookWords } from '../words/workbookWords.ts';
import { periodsOf } from './calculationSheet.ts';
import { memberText } from './memberText.ts';

/**
 * Writes a row: what it is, its opening, and its formula with the engine's values.
 * @param said the comments so far: members whose formula is the same share that of the first
 */
export function putRow(parts: WorkbookParts, cells: SheetCells, row: Row, said: Set<string>): void {
  putLabels(parts, cells, row, (comment) => {
    const key = `${row.of.line.declaration.id} ${comment}`;
    const isSaid = said.has(key);
    said.add(key);
    return isSaid ? undefined : comment;
  });
  const { number, span, role, of, content } = row;
  const isLine = role === 'line' || role === 'closing';
  const style = numberStyle(formatOf(unitOf(row)), role === 'closing' ? 'bold' : isLine || role === 'yearly' ? 'plain' : 'faint'); // prettier-ignore
  const values = rowValues(parts.run, row);
  if (span === 'list') {
    if (content.type !== 'list') throw new RangeError('a list without entries');
    for (const [entry, node] of content.nodes.entries()) {
      const home = parts.plan.homes.get(node);
      const isOwn = home === undefined || (home.row === row && home.entry === entry);
      const { text } = isOwn ? parts.writer.own(node, row) : parts.writer.piece(node, row);
      cells.formula(number, columns.first + entry, text, values[entry] ?? null, style);
    }
    return;
  }
  const formula = rowFormula(parts, row);
  if (span === 'value') cells.formula(number, columns.value, formula, values[0] ?? null, style);
  else cells.row({ row: number, column: columns.first, formula, results: values, style, reference: periodsOf(number, values.length) }); // prettier-ignore
  if (isLine && of.opening !== none) {
    const opening = parts.writer.piece(of.opening, { sheet: row.sheet, span: 'value' }).text;
    cells.formula(number, columns.opening, opening, nodeValue(parts.run, of.opening), style);
  }
}

function putLabels(
  parts: WorkbookParts,
  cells: SheetCells,
  row: Row,
  firstTime: (comment: string) => string | undefined,
): void {
  const { say } = parts;
  const { number, role, of } = row;
  const { id, kind, label, source } = of.line.declaration;
  const isLine = role === 'line' || role === 'closing';
  const isHere = isLine || role === 'yearly';
  const comment = isLine ? firstTime(`${say(workbookWords.formula)}: ${formulaText(parts, row)}\n${say(workbookWords.source)}: ${say(source)}`) : undefined; // prettier-ignore
  const text = isHere ? say(label) : roleText(parts, row);
  cells.put(number, columns.label, text, role === 'closing' ? styles.check : isHere ? styles.text : styles.faint, comment); // prettier-ignore
  cells.put(number, columns.member, memberText(parts, of), isHere ? styles.text : styles.faint);
  cells.put(number, columns.unit, isHere || role === 'opening' ? shownUnit(unitOf(row)) : '', styles.unit);
  cells.put(number, columns.id, isHere ? id : '', styles.faint);
  if (isLine && kind !== 'figure') {
    const { sum, last, mean } = workbookWords;
    cells.put(number, columns.how, say({ flow: sum, stock: last, level: mean }[kind]), styles.faint);
  }
}

/** The formula of a line, or of its kind of member, in the language of the model. */
const formulaText = ({ run }: WorkbookParts, { of }: Row): string =>
  run.assembly.assembler.instanceEnvironment(of).place.text ?? '';

function roleText({ say, scenario, plan }: WorkbookParts, { role, of, content }: Row): string {
  const line = say(of.line.declaration.label);
  switch (role) {
    case 'opening':
      return say(workbookWords.roleOpening);
    case 'in':
    case 'out': {
      const home = content.type === 'node' ? plan.homes.get(content.node) : undefined;
      const own = home?.row.role === 'line' || home?.row.role === 'closing' ? home.row.of : undefined;
      if (own === undefined) return say(role === 'in' ? workbookWords.roleIn : workbookWords.roleOut);
      return `${role === 'in' ? '+' : '−'} ${say(own.line.declaration.label)}${memberOf(own)}`;
    }
    case 'gather':
      return filled(say(workbookWords.roleGather), { line });
    case 'list':
      return filled(say(workbookWords.roleList), { line });
    default:
      return filled(say(workbookWords.rolePart), { line });
  }

  function memberOf(own: Row['of']): string {
    return own.member === undefined || own.member === of.member
      ? ''
      : ` (${memberText({ say, scenario }, own)})`;
  }
}

/** The unit of what stands in a row; conditions and steps on the way have none that is declared. */
function unitOf({ role, of }: Row): string {
  const isNamed = role === 'line' || role === 'closing' || role === 'yearly' || role === 'opening' || role === 'in' || role === 'out'; // prettier-ignore
  return isNamed ? of.line.declaration.unit : '1';
}

const shownUnit = (unit: string): string => (unit === '1' ? '' : unit);
