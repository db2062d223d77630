/** What a row is told when what is being typed in it is to be taken back. */
export const revertEntry = 'revertentry';

/** The columns in which cells are chosen together, copied and pasted. */
export const dataColumns = ['value', 'range'] as const;

/** A column of cells that hold something. */
export type DataColumn = (typeof dataColumns)[number];

/** Something in a cell that takes the focus: a box, a list of choices, a button. */
export type Stop = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

const stopSelector = 'input, select, textarea, button';

/** The rows that are shown, from the top. */
export const rowsIn = (form: HTMLElement): readonly HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>('.field-row__cells')].filter((row) => row.offsetParent !== null);

/** The stops of a row, from the left; what is hidden is none. */
export const stopsIn = (row: HTMLElement): readonly Stop[] =>
  [...row.querySelectorAll<Stop>(stopSelector)].filter(isShown);

/** The stop that something is, in the cells of a grid; undefined outside of them, as in a row's fold. */
export function stopAt(target: EventTarget | null): Stop | undefined {
  if (!(target instanceof HTMLElement) || !target.matches(stopSelector)) return undefined;
  return target.closest('.field-row__cells') === null || isInMenu(target) ? undefined : (target as Stop);
}

/** The row of a stop. */
export const rowOf = (stop: Stop): HTMLElement => stop.closest('.field-row__cells') as HTMLElement;

/** The field of a row, by its path. */
export const pathOf = (row: HTMLElement): string =>
  row.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';

/** The name of the column of a stop. */
export const columnOf = (stop: Stop): string =>
  stop.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '';

/** The first stop of a row in a column, else the last to its left. */
export function stopIn(row: HTMLElement, column: string): Stop | undefined {
  const stops = stopsIn(row);
  const columns = ['value', 'range', 'tools'];
  const upTo = columns.slice(0, columns.indexOf(column) + 1).reverse();
  for (const each of upTo) {
    const found = stops.find((stop) => columnOf(stop) === each);
    if (found !== undefined) return found;
  }
  return stops[0];
}

/** Whether a stop is a box in which a text is typed. */
export const isBox = (stop: Stop): stop is HTMLInputElement | HTMLTextAreaElement =>
  stop instanceof HTMLTextAreaElement || (stop instanceof HTMLInputElement && stop.type === 'text');

/** Whether the keys are for the list that hangs under a stop. */
export const isListOpen = (stop: Stop): boolean =>
  stop.getAttribute('role') === 'combobox' && stop.getAttribute('aria-expanded') === 'true';

const isShown = (stop: Stop): boolean => stop.offsetParent !== null && !stop.disabled && !isInMenu(stop);

/** The menu of a row has keys of its own. */
const isInMenu = (element: HTMLElement): boolean => element.closest('[popover]') !== null;
