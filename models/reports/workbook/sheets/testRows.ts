import type { SheetCells } from '../cells/sheetCells.ts';
import { formatOf, numberStyle, styles } from '../cells/styles.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import { instanceOf, type WorkbookParts } from '../workbookParts.ts';

/** The tests of the verdict: the margin, and the line that says whether it passes. */
const tests = [
  ['verdict.resultMargin', 'verdict.resultPasses'],
  ['verdict.structureMargin', 'verdict.structurePasses'],
  ['verdict.liquidityMargin', 'verdict.liquidityPasses'],
] as const;

const from = { sheet: 'keyFigures', span: 'value' } as const;

/** The tests of the verdict, live. @returns the row after them */
export function putTests(
  { run, say, plan, references }: WorkbookParts,
  cells: SheetCells,
  top: number,
): number {
  cells.put(top, 0, say(w.tests), styles.section);
  const heads = [w.test, w.margin, w.unit, w.passes];
  for (const [column, text] of heads.entries()) cells.put(top + 1, column, say(text), styles.head);
  for (const [index, [margin, passes]] of tests.entries()) {
    const number = top + 2 + index;
    const [value, passed] = [instanceOf(run, margin), instanceOf(run, passes)];
    const { label, unit, source } = value.line.declaration;
    const cell = (instance: typeof value): string => references.cell({ row: plan.rowOf(instance) }, from);
    cells.put(number, 0, say(label), styles.text, say(source));
    cells.formula(number, 1, cell(value), run.valueOf(value, 0), numberStyle(formatOf(unit)));
    cells.put(number, 2, unit, styles.unit);
    const words = `"${say(w.yes)}";;"${say(w.no)}"`;
    cells.formula(number, 3, cell(passed), run.valueOf(passed, 0), numberStyle(words, 'bold'));
  }
  return top + 2 + tests.length;
}
