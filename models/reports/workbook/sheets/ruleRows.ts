import { nodeValue } from '../plan/rowValues.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { styles } from '../cells/styles.ts';
import { hallFormat } from '../../../hall/scenarioSchema.ts';
import { memberName } from '../../../scenario/inputLabel.ts';
import { keyFigureWidths } from './keyFigureColumns.ts';
import { severityWords, workbookWords as w } from '../words/workbookWords.ts';
import type { WorkbookParts } from '../workbookParts.ts';

const from = { sheet: 'keyFigures', span: 'value' } as const;

/** Every rule with whether it is broken now. */
export function putRules(
  { run, say, writer, scenario }: WorkbookParts,
  cells: SheetCells,
  top: number,
): void {
  cells.put(top, 0, say(w.rules), styles.section);
  const heads = [w.rule, w.broken, w.severity, w.member, w.legalSource];
  for (const [column, text] of heads.entries()) cells.put(top + 1, column, say(text), styles.head);
  for (const [index, { rule, member, node }] of run.assembly.rules.entries()) {
    const number = top + 2 + index;
    const { message, severity, source } = rule.declaration;
    cells.wrapped(number, 0, say(message), styles.wrapped, keyFigureWidths[0]);
    const words = `"${say(w.yes)}";;"${say(w.no)}"`;
    cells.formula(number, 1, `IF(${writer.condition(node, from)},1,0)`, nodeValue(run, node) === 0 ? 0 : 1, { ...styles.headOfText, numFmt: words }); // prettier-ignore
    cells.put(number, 2, say(severityWords[severity]), styles.faintWrapped);
    const list = hallFormat.lists.find(({ dimension }) => dimension === rule.declaration.per);
    const name =
      list === undefined || member === undefined ? '' : say(memberName(list, member, scenario.values));
    cells.put(number, 3, name, styles.faintWrapped);
    cells.wrapped(number, 4, say(source), styles.faintWrapped, keyFigureWidths[4]);
  }
}
