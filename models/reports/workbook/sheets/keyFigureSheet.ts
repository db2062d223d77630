import { keyFigureGroups, keyFigureList, type KeyFigure } from '../../../analyses/keyFigureList.ts';
import { verdictOf } from '../../../analyses/verdict.ts';
import type { Instance } from '../../../engine/assembler.ts';
import { hallFormat } from '../../../hall/scenarioSchema.ts';
import { dateSerial } from '../cells/dateSerial.ts';
import type { SheetCells } from '../cells/sheetCells.ts';
import { formatOf, numberStyle, styles } from '../cells/styles.ts';
import { workbookWords as w, groupWords } from '../words/workbookWords.ts';
import { instanceOf, type WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';
import { keyFigureWidths } from './keyFigureColumns.ts';
import { putRules } from './ruleRows.ts';
import { putTests } from './testRows.ts';

const from = { sheet: 'keyFigures', span: 'value' } as const;
const none = '–';

/** The first row of the key figures, counted from 1; the comparison reads them. */
const firstFigure = 8;

/** The verdict as it was when the workbook was made, and live: key figures, tests and rules. */
export function keyFigureSheet(parts: WorkbookParts): FramedSheet {
  const { say, run, scenario } = parts;
  const cells = headed(parts, { key: 'keyFigures' });
  const verdict = verdictOf(hallFormat, scenario, run);
  cells.put(3, 0, say(w.atExport), styles.faint);
  cells.put(4, 0, `${say(verdict.badge)}. ${say(verdict.sentence)}`, styles.computedText);
  for (const column of [1, 2, 3, 4]) cells.put(4, column, '', styles.computedText);
  const heads = [w.line, w.value, w.unit, w.reachedIn, w.whyNone];
  for (const [column, text] of heads.entries()) cells.put(6, column, say(text), styles.head);
  const places = keyFigurePlaces();
  for (const group of keyFigureGroups) {
    const first = keyFigureList.find((figure) => figure.group === group);
    if (first === undefined) continue;
    cells.put((places.get(first.id) ?? 0) - 1, 0, say(groupWords[group]), styles.section);
  }
  for (const figure of keyFigureList) putFigure(parts, cells, figure, places.get(figure.id) ?? 0);
  const afterFigures = Math.max(...places.values()) + 2;
  const afterTests = putTests(parts, cells, afterFigures);
  putRules(parts, cells, afterTests + 1);
  return framed(
    parts,
    { key: 'keyFigures', columns: keyFigureWidths, frozen: { rows: 2, columns: 1 } },
    cells,
  );
}

/** In which row each key figure stands. */
export function keyFigurePlaces(): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let number = firstFigure;
  for (const group of keyFigureGroups) {
    for (const { id } of keyFigureList.filter((figure) => figure.group === group)) {
      places.set(id, number);
      number += 1;
    }
    number += 1;
  }
  return places;
}

/** The number format of a key figure. */
export function formatOfFigure({ reads, line }: KeyFigure, { run }: WorkbookParts): string {
  switch (reads) {
    case 'share':
      return '0.0%';
    case 'year':
    case 'months':
      return '0';
    case 'ratio':
      return '0.00';
    default:
      return formatOf(instanceOf(run, line).line.declaration.unit);
  }
}

function putFigure(parts: WorkbookParts, cells: SheetCells, figure: KeyFigure, number: number): void {
  const { run, say, plan, references } = parts;
  const instance = instanceOf(run, figure.line);
  const { label, unit, absent = [], source } = instance.line.declaration;
  const absence = run.absence(instance);
  const cell = references.cell({ row: plan.rowOf(instance) }, from);
  cells.put(number, 0, say(label), styles.text, say(source));
  const conditions = conditionsOf(parts, instance);
  const orNone = (text: string, otherwise: string): string =>
    conditions.length === 0 ? text : `IF(OR(${conditions.join(',')}),${otherwise},${text})`;
  const value = absence === undefined ? run.valueOf(instance, 0) : none;
  cells.formula(number, 1, orNone(cell, `"${none}"`), value, numberStyle(formatOfFigure(figure, parts)));
  cells.put(number, 2, unitOfFigure(figure, unit, say), styles.unit);
  if (figure.month !== undefined) {
    const month = instanceOf(run, figure.month);
    const { start } = run.assembly.inputs;
    const place = references.cell({ row: plan.rowOf(month) }, from);
    const date = `DATE(${Math.floor(start / 12)},${(start % 12) + 1}+${place},1)`;
    const reached = absence === undefined ? dateSerial(start + run.valueOf(month, 0)) : none;
    cells.formula(number, 3, orNone(date, `"${none}"`), reached, numberStyle('mmm yyyy'));
  }
  if (conditions.length === 0) return;
  const reasons = absent.map(({ reason }) => say(reason));
  const why = conditions.reduceRight((rest, condition, index) => `IF(${condition},${quotedText(reasons[index] ?? '')},${rest})`, '""'); // prettier-ignore
  cells.formula(number, 4, why, absence === undefined ? '' : (reasons[absence] ?? ''), styles.faint);
}

/** When a figure has no value, as Excel asks it. */
const conditionsOf = ({ writer }: WorkbookParts, { absent }: Instance): readonly string[] =>
  absent.map((node) => writer.condition(node, from));

function unitOfFigure({ reads }: KeyFigure, unit: string, say: WorkbookParts['say']): string {
  if (reads === 'months') return say(w.months);
  if (reads === 'year' || unit === '1') return '';
  return unit;
}

/** A text in a formula. */
const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
