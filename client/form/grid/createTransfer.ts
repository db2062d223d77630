import { batch, createSignal } from 'solid-js';
import { useApp } from '../../state/app.ts';
import { withCells } from '../../document/editCells.ts';
import { decimalMark, entryText } from '../../language/formats.ts';
import type { AmountEntry } from '../../language/rangeEntry.ts';
import { rangeText } from '../rangeText.ts';
import type { Selection } from './createSelection.ts';
import { dataColumns, isBox, pathOf, rowsIn, stopAt, stopIn, type Stop } from './gridPlaces.ts';
import { blockText, monthOfText, pastedBlock, plainCell, type Block } from './pastedBlock.ts';
import { editsOf, pastePlan, type DoubtsTaken, type PastePlan } from './pastePlan.ts';
import { pasteRows } from './pasteRows.ts';

/** What is about to be pasted, as it is shown before it is done. */
export interface PendingPaste {
  readonly plan: () => PastePlan;
  readonly doubts: () => DoubtsTaken;
  readonly takeDoubts: (taken: DoubtsTaken) => void;
  readonly accept: () => void;
  readonly refuse: () => void;
}

/** Copying cells, pasting blocks and filling down, each as one step. */
export function createTransfer(
  form: () => HTMLElement,
  selection: Selection,
  editing: () => Stop | undefined,
) {
  const { scenario, language, messages } = useApp();
  const { count, locale } = language;
  const [pending, setPending] = createSignal<PendingPaste>();
  const inWords = (amount: AmountEntry): string =>
    amount.kind === 'number' ? entryText(amount.value, locale()) : amount.kind === 'range' ? rangeText(amount.range, locale()) : ''; // prettier-ignore

  function planOf(block: Block, doubts: DoubtsTaken): PastePlan {
    const { rows, columns } = selection.cells();
    const all = rowsIn(form());
    const first = all.indexOf(rows[0] as HTMLElement);
    const isOne = block.length === 1 && block[0]?.length === 1;
    const targets = isOne ? rows : all.slice(first);
    const filled = isOne ? rows.map(() => columns.map(() => block[0]?.[0] ?? '')) : block;
    const from = dataColumns.slice(dataColumns.indexOf(columns[0] ?? 'value'));
    const reading = { decimal: decimalMark(locale()), doubts, inWords };
    return pastePlan(filled, pasteRows(targets.map(pathOf), scenario, language), from, reading);
  }
  function apply(plan: PastePlan, said: string): void {
    const edits = editsOf(plan);
    batch(() => {
      for (const { path } of edits)
        for (const key of [path, `${path}.range`]) scenario.setUnread(key, undefined);
      scenario.history.endSession();
      scenario.change((document) => withCells(document, edits, scenario.inputs(), scenario.baseline()), {
        session: 'paste',
        describe: () => said,
      });
      scenario.history.endSession();
    });
    messages.show(said);
  }
  function ask(block: Block, from: Stop): void {
    const [doubts, takeDoubts] = createSignal<DoubtsTaken>('asTyped');
    const plan = (): PastePlan => planOf(block, doubts());
    const close = (): void => {
      setPending(undefined);
      from.focus();
    };
    setPending({
      plan,
      doubts,
      takeDoubts,
      accept() {
        const final = plan();
        close();
        apply(final, count('paste.done', editsOf(final).length));
      },
      refuse: close,
    });
  }
  return {
    pending,
    onCopy: (event: ClipboardEvent): void => {
      const stop = stopAt(event.target);
      if (stop === undefined || editing() === stop || event.clipboardData === null) return;
      const { rows, columns } = selection.cells();
      const text = (row: HTMLElement, column: string): string => {
        const found = stopIn(row, column);
        if (found === undefined || found.closest(`[data-cell="${column}"]`) === null) return '';
        if (isBox(found)) return plainCell(found.value);
        return found instanceof HTMLSelectElement ? (found.selectedOptions[0]?.text ?? '') : '';
      };
      const block = rows.map((row) => columns.map((column) => text(row, column)));
      if (block.length === 0) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', blockText(block));
      if (selection.isWide()) messages.speak(count('grid.copied', block.length * columns.length));
    },
    onPaste: (event: ClipboardEvent): void => {
      const stop = stopAt(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (stop === undefined || text === '') return;
      const block = pastedBlock(text);
      const isOne = block.length === 1 && block[0]?.length === 1;
      // One text goes into the box as if it were typed; a date is of the month beside the box of the year too.
      const isDate = isOne && stop.closest('.date-boxes') !== null && monthOfText(text) !== undefined;
      if (
        !isDate &&
        isOne &&
        (editing() === stop || !selection.isWide()) &&
        isBox(stop) &&
        !/[\t\r\n]/.test(text)
      )
        return;
      event.preventDefault();
      if (isDate && !selection.isWide()) {
        const plan = planOf(block, 'asTyped');
        apply(plan, count('paste.done', editsOf(plan).length));
      } else if (isOne && !selection.isWide() && isBox(stop)) {
        stop.setRangeText(block[0]?.[0] ?? '', stop.selectionStart ?? 0, stop.selectionEnd ?? 0, 'end');
        stop.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else if (selection.cells().rows.length > 0) ask(block, stop);
    },
    /** The topmost of the chosen cells goes into those below it. */
    fillDown: (): void => {
      const { rows, columns } = selection.cells();
      const [first, ...below] = rows;
      if (first === undefined || below.length === 0) return;
      const texts = columns.map((column) => {
        const stop = stopIn(first, column);
        return stop !== undefined && isBox(stop) ? stop.value : stop instanceof HTMLSelectElement ? (stop.selectedOptions[0]?.text ?? '') : ''; // prettier-ignore
      });
      const reading = { decimal: decimalMark(locale()), doubts: 'asTyped', inWords } as const;
      const plan = pastePlan(below.map(() => texts), pasteRows(below.map(pathOf), scenario, language), columns, reading); // prettier-ignore
      const refused = plan.cells.filter(({ outcome }) => 'refusal' in outcome).length;
      const said = count('grid.filled', editsOf(plan).length);
      apply(plan, refused === 0 ? said : `${said} ${count('grid.notFilled', refused)}`);
    },
  };
}
