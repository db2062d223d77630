/** How far each key moves, in rows and columns; Home and End go to the ends of the row. */
const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Arrow keys move between the buttons of a table, which is one stop for Tab: the button last reached. */
export function moveInTable(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
  const move = moves[event.key];
  const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
  const row = cell?.parentElement;
  if (move === undefined || cell === null || !(row instanceof HTMLTableRowElement) || event.ctrlKey || event.altKey || event.metaKey) return; // prettier-ignore
  const next = stopFrom(event.currentTarget, row, cell.cellIndex, move);
  if (next === undefined) return;
  event.preventDefault();
  for (const stop of event.currentTarget.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')) stop.tabIndex = -1; // prettier-ignore
  next.tabIndex = 0;
  next.focus();
}

/** The next button in a direction; cells without one are passed over. */
function stopFrom(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  column: number,
  [down, right]: readonly [number, number],
): HTMLElement | undefined {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const at = rows.indexOf(row);
  const stop = (cell: Element | undefined): HTMLElement | undefined => cell?.querySelector<HTMLElement>('[data-stop]') ?? undefined; // prettier-ignore
  if (down !== 0) {
    for (let line = at + down; line >= 0 && line < rows.length; line += down) {
      const found = stop(rows[line]?.cells[column]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const cells = [...row.cells];
  const order = right > 0 ? cells.slice(column + 1) : cells.slice(0, column).reverse();
  const stops = order.map(stop).filter((found) => found !== undefined);
  return Number.isFinite(right) ? stops[0] : stops.at(-1);
}
