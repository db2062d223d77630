import { engineVersion } from '../../../engine/engineVersion.ts';
import { monthText } from '../../../scenario/calendarMonth.ts';
import { styles } from '../cells/styles.ts';
import { howToRead } from '../words/howToRead.ts';
import { workbookWords as w } from '../words/workbookWords.ts';
import { filled } from '../../filled.ts';
import type { WorkbookParts } from '../workbookParts.ts';
import { framed, type FramedSheet, headed } from './frame.ts';

/** Of the column of text, in characters. */
const width = 110;

/** What the workbook is, what it was made from, and how to read it. */
export function aboutSheet(parts: WorkbookParts): FramedSheet {
  const { run, say, scenario, sheetName } = parts;
  const { head, hash } = scenario;
  const { start } = run.assembly.inputs;
  const cells = headed(parts, { key: 'about', title: 'Holdbar' });
  const facts: readonly (readonly [label: string, value: string])[] = [
    [say(w.scenario), head.title],
    [say(w.municipality), head.municipality ?? ''],
    [say(w.description), head.description ?? ''],
    [say(w.author), head.author ?? ''],
    [say(w.date), head.date ?? ''],
    [say(w.notes), head.notes ?? ''],
    [say(w.period), `${monthText(start)} – ${monthText(start + run.months - 1)}`],
    [say(w.hash), hash],
    [say(w.engine), engineVersion],
  ];
  let number = 4;
  for (const [label, value] of facts.filter(([, text]) => text !== '')) {
    cells.put(number, 0, label, styles.faintWrapped);
    cells.wrapped(number, 1, value, styles.wrapped, width);
    number += 1;
  }
  number += 1;
  cells.put(number, 0, say(w.howToRead), styles.section);
  for (const [key, text] of howToRead) {
    number += 1;
    cells.put(number, 0, key === '' ? '' : sheetName(key), styles.headOfText);
    cells.wrapped(number, 1, filled(say(text), { check: sheetName('check'), inputs: sheetName('inputs'), engine: sheetName('engine') }), styles.wrapped, width); // prettier-ignore
  }
  return framed(parts, { key: 'about', columns: [26, width], frozen: { rows: 2, columns: 0 } }, cells);
}
