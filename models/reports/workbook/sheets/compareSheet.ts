import { keyFigureList } from '../../../analyses/keyFigureList.ts';
import { keyFigures } from '../../../analyses/keyFigures.ts';
import { runHall } from '../../../analyses/runResult.ts';
import type { AcceptedScenario } from '../../../scenario/acceptedScenario.ts';
import { numberStyle, styles } from '../cells/styles.ts';
import { quoted } from '../formulas/references.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import { instanceOf, type WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';
import { formatOfFigure, keyFigurePlaces } from './keyFigureSheet.ts';

const headRow = 5;
const none = '–';

/** The scenario, live, beside others as values: the hash of each says which inputs they are of. */
export function compareSheet(parts: WorkbookParts, others: readonly AcceptedScenario[]): FramedSheet {
  const { run, say, scenario, sheetName } = parts;
  const cells = headed(parts, { key: 'compare' });
  cells.put(3, 0, say(w.compareNote), styles.faint);
  cells.put(headRow, 0, say(w.keyFigure), styles.head);
  const own = keyFigures(run);
  const heads = [scenario, ...others];
  for (const [index, { head, hash }] of heads.entries()) {
    cells.put(headRow - 1, 1 + index, say(index === 0 ? w.live : w.valuesOnly), styles.faint);
    cells.put(headRow, 1 + index, head.title, styles.head);
    cells.put(headRow + 1, 1 + index, hash.slice(0, 12), styles.faint);
  }
  cells.put(headRow + 1, 0, say(w.hash), styles.faint);
  const figures = others.map((other) => keyFigures(runHall(other)));
  const places = keyFigurePlaces();
  for (const [index, figure] of keyFigureList.entries()) {
    const number = headRow + 2 + index;
    const format = formatOfFigure(figure, parts);
    cells.put(number, 0, say(instanceOf(run, figure.line).line.declaration.label), styles.text);
    cells.formula(number, 1, `${quoted(sheetName('keyFigures'))}!$B$${places.get(figure.id)}`, own.values[figure.id] ?? none, numberStyle(format)); // prettier-ignore
    for (const [column, { values }] of figures.entries())
      cells.put(number, 2 + column, values[figure.id] ?? none, numberStyle(format, 'computed'));
  }
  const columns = [52, ...heads.map(() => 24)];
  return framed(parts, { key: 'compare', columns, frozen: { rows: headRow, columns: 1 } }, cells);
}
