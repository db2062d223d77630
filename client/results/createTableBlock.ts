import { onCleanup, onMount } from 'solid-js';
import { useApp } from '../state/app.ts';
import { moveInTable } from './moveInTable.ts';

/** Where a number stands: its row and its column among those that are shown, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rows and columns of numbers that are marked together, each from its first to its last. */
export interface TableBlock {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

const marked = 'is-marked';

const placeOf = (target: EventTarget | null): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td') : null;
  const row = cell?.parentElement;
  return cell === null || !(row instanceof HTMLTableRowElement) ? undefined : { row: row.sectionRowIndex, column: cell.cellIndex - 1 }; // prettier-ignore
};

const blockOf = (one: Place, other: Place): TableBlock => ({
  rows: [Math.min(one.row, other.row), Math.max(one.row, other.row)],
  columns: [Math.min(one.column, other.column), Math.max(one.column, other.column)],
});

/** How many numbers a block has room for. */
const sizeOf = ({ rows, columns }: TableBlock): number =>
  (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1);

/**
 * Numbers of a table that are marked together, by Shift and arrow keys, by Shift and a press, or by dragging; what
 * copies in a browser copies them.
 * @param table the table, once it is there
 * @param textOf the numbers of a block as a spreadsheet takes them
 */
export function createTableBlock(table: () => HTMLTableElement, textOf: (block: TableBlock) => string) {
  const { language, messages } = useApp();
  let anchor: Place | undefined;
  let head: Place | undefined;

  function reach(from: Place | undefined, to: Place | undefined): void {
    anchor = from;
    head = to;
    for (const cell of table().querySelectorAll(`.${marked}`)) cell.classList.remove(marked);
    if (from === undefined || to === undefined) return;
    const block = blockOf(from, to);
    if (sizeOf(block) === 1) return;
    const rows = [...(table().tBodies[0]?.rows ?? [])].slice(block.rows[0], block.rows[1] + 1);
    for (const row of rows)
      for (const cell of [...row.cells].slice(block.columns[0] + 1, block.columns[1] + 2))
        cell.classList.add(marked);
  }
  /** The browser tells of copying where its selection is, which is not where the focus is in a table of buttons. */
  function onCopy(event: ClipboardEvent): void {
    const place = placeOf(table().contains(document.activeElement) ? document.activeElement : null);
    if (place === undefined || event.clipboardData === null || getSelection()?.isCollapsed === false) return;
    const block = blockOf(anchor ?? place, head ?? place);
    event.preventDefault();
    event.clipboardData.setData('text/plain', textOf(block));
    messages.show(language.count('results.copiedNumbers', sizeOf(block)));
  }
  onMount(() => document.addEventListener('copy', onCopy));
  onCleanup(() => document.removeEventListener('copy', onCopy));
  return {
    onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void => {
      const before = placeOf(event.target);
      if (event.key === 'Escape') return reach(before, before);
      moveInTable(event);
      if (!event.defaultPrevented) return;
      const after = placeOf(document.activeElement);
      if (!event.shiftKey || before === undefined || after === undefined) return reach(after, after);
      reach(anchor ?? before, after);
      messages.speak(language.count('results.marked', sizeOf(blockOf(anchor ?? before, after))));
    },
    onPointerDown: (event: PointerEvent): void => {
      const place = placeOf(event.target);
      reach(event.shiftKey ? (anchor ?? place) : place, place);
    },
    /** A finger that is drawn over the table scrolls it. */
    onPointerOver: (event: PointerEvent): void => {
      const place = placeOf(event.target);
      if (event.pointerType !== 'mouse' || event.buttons !== 1 || place === undefined || anchor === undefined)
        return;
      reach(anchor, place);
    },
  };
}
