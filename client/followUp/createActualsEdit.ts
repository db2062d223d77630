import { batch } from 'solid-js';
import { withActuals, type ActualEdit } from '../document/actuals.ts';
import { decimalMark } from '../language/formats.ts';
import { readNumber, type NumberEntry } from '../language/numberEntry.ts';
import { useApp } from '../state/app.ts';
import { cellName, unreadPath } from './cellNames.ts';

/** A text for a box. */
export interface TypedActual {
  readonly line: string;
  readonly period: string;
  readonly text: string;
}

/** Puts what is typed and pasted into the open scenario; what cannot be read stays in its box. */
export function createActualsEdit() {
  const { scenario, language, messages } = useApp();
  const read = (text: string): NumberEntry => readNumber(text, { decimal: decimalMark(language.locale()) });

  /** @param session changes of one session are undone together */
  function put(edits: readonly ActualEdit[], session: string): void {
    const [first] = edits;
    if (first === undefined) return;
    const what = edits.length === 1 ? language.t('followup.undo', { name: cellName(first.line, first.period, language) }) : language.count('followup.undo.some', edits.length); // prettier-ignore
    scenario.change((document) => withActuals(document, edits), { session, describe: () => what });
  }
  return {
    read,
    /** One box as it is typed in. */
    type({ line, period, text }: TypedActual, session: string): void {
      const entry = read(text);
      const path = unreadPath(line, period);
      batch(() => {
        const isNumber = entry.kind === 'number' && entry.doubt === undefined;
        scenario.setUnread(path, isNumber || entry.kind === 'empty' ? undefined : text);
        if (isNumber) put([{ line, period, value: entry.value }], session);
        else if (entry.kind === 'empty') put([{ line, period, value: undefined }], session);
      });
    },
    /** Many boxes at once, as one step. */
    paste(cells: readonly TypedActual[]): void {
      const filled = cells.filter(({ text }) => text !== '');
      const edits: ActualEdit[] = [];
      scenario.history.endSession();
      batch(() => {
        for (const { line, period, text } of filled) {
          const entry = read(text);
          const isNumber = entry.kind === 'number' && entry.doubt === undefined;
          scenario.setUnread(unreadPath(line, period), isNumber ? undefined : text);
          if (isNumber) edits.push({ line, period, value: entry.value });
        }
        put(edits, 'actuals');
      });
      scenario.history.endSession();
      messages.show(language.count('followup.taken', edits.length));
    },
    /** Numbers that have been read elsewhere, as one step. */
    take(edits: readonly ActualEdit[]): void {
      scenario.history.endSession();
      batch(() => {
        for (const { line, period } of edits) scenario.setUnread(unreadPath(line, period), undefined);
        put(edits, 'actuals');
      });
      scenario.history.endSession();
      messages.show(language.count('followup.taken', edits.length));
    },
  };
}
