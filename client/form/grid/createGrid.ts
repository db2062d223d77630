import { onCleanup, onMount } from 'solid-js';
import { useApp } from '../../state/app.ts';
import { createSelection } from './createSelection.ts';
import { columnOf, isBox, isListOpen, revertEntry, rowOf, rowsIn, stopAt, stopIn, stopsIn, type Stop } from './gridPlaces.ts'; // prettier-ignore
import { createTransfer } from './createTransfer.ts';

/**
 * The keys of a spreadsheet in the grids of the form. A grid is one stop of Tab. A cell is moved to (its whole text is
 * chosen, so that typing replaces it) or edited. Moving: arrows, Home and End; Enter, F2 or typing edits; Esc leaves.
 * Editing: Enter commits and goes down, Tab commits and goes right, Esc takes back.
 * @param form the element that all grids stand in
 * @param leave takes the focus out of the grids
 */
export function createGrid(form: () => HTMLElement, leave: () => void) {
  const { scenario } = useApp();
  let editing: Stop | undefined;
  let pressed: Stop | undefined;
  const selection = createSelection(form);
  const transfer = createTransfer(form, selection, () => editing);

  /** One stop of each grid is reached by Tab: where the focus was last, else the first. */
  function rove(current?: Stop): void {
    for (const grid of form().querySelectorAll<HTMLElement>('[role="grid"]')) {
      const stops = [...grid.querySelectorAll<HTMLElement>('.field-row__cells')].flatMap((row) =>
        stopsIn(row),
      );
      const chosen =
        stops.find((stop) => stop === current) ?? stops.find((stop) => stop.tabIndex === 0 && stop.dataset['stop'] === '') ?? stops[0]; // prettier-ignore
      for (const stop of stops) {
        stop.tabIndex = stop === chosen ? 0 : -1;
        stop.dataset['stop'] = '';
      }
    }
  }
  const setEditing = (stop: Stop | undefined): void => {
    editing = stop;
    form().dataset['mode'] = stop === undefined ? 'move' : 'edit';
  };
  function goTo(stop: Stop | undefined, extend = false): void {
    if (stop === undefined) return;
    if (!extend) selection.start(stop);
    stop.focus({ preventScroll: true });
    // The row has room over it for what stays at the top of the page.
    stop.closest('.field-row')?.scrollIntoView({ block: 'nearest' });
  }
  /** Ends the typing in a box without leaving it. */
  function settle(stop: Stop): void {
    stop.blur();
    stop.focus();
  }
  function vertical(stop: Stop, by: -1 | 1): Stop | undefined {
    const rows = rowsIn(form());
    const next = rows[rows.indexOf(rowOf(stop)) + by];
    return next === undefined ? undefined : stopIn(next, columnOf(stop));
  }
  function horizontal(stop: Stop, by: -1 | 1, wrap: boolean): Stop | undefined {
    const stops = stopsIn(rowOf(stop));
    const next = stops[stops.indexOf(stop) + by];
    if (next !== undefined || !wrap) return next;
    const rows = rowsIn(form());
    const row = rows[rows.indexOf(rowOf(stop)) + by];
    return row === undefined ? undefined : stopsIn(row).at(by > 0 ? 0 : -1);
  }
  function edit(stop: Stop): void {
    setEditing(stop);
    if (stop.getAttribute('role') === 'combobox') stop.click();
    else if (isBox(stop)) stop.setSelectionRange(stop.value.length, stop.value.length);
    else if (stop instanceof HTMLSelectElement) stop.showPicker();
  }
  /** What a key does while moving; false where it is the browser's. */
  function move(event: KeyboardEvent, stop: Stop): boolean {
    const { key, shiftKey } = event;
    const rows = rowsIn(form());
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const by = key === 'ArrowDown' ? 1 : -1;
        if (shiftKey) selection.extend(stop, by);
        else goTo(vertical(stop, by));
        return true;
      }
      case 'ArrowRight':
      case 'ArrowLeft':
        goTo(horizontal(stop, key === 'ArrowRight' ? 1 : -1, false));
        return true;
      case 'Home':
        goTo(stopsIn(event.ctrlKey ? (rows[0] ?? rowOf(stop)) : rowOf(stop))[0]);
        return true;
      case 'End':
        goTo(stopsIn(event.ctrlKey ? (rows.at(-1) ?? rowOf(stop)) : rowOf(stop)).at(-1));
        return true;
      case 'F2':
        edit(stop);
        return true;
      case 'Enter':
        if (stop instanceof HTMLButtonElement) return false;
        edit(stop);
        return true;
      case 'Escape':
        if (selection.isWide()) selection.start(stop);
        else leave();
        return true;
      default:
        return false;
    }
  }
  /** What a key does while editing. */
  function commit(event: KeyboardEvent, stop: Stop): boolean {
    const { key, shiftKey } = event;
    switch (key) {
      case 'Enter': {
        if (shiftKey && stop instanceof HTMLTextAreaElement) return false;
        const next = vertical(stop, shiftKey ? -1 : 1);
        if (next === undefined) settle(stop);
        else goTo(next);
        return true;
      }
      case 'Tab': {
        const next = horizontal(stop, shiftKey ? -1 : 1, true);
        if (next === undefined) return false;
        goTo(next);
        return true;
      }
      case 'Escape':
        stop.dispatchEvent(new CustomEvent(revertEntry, { bubbles: true }));
        settle(stop);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        if (!(stop instanceof HTMLInputElement) || stop.getAttribute('role') === 'combobox') return false;
        goTo(vertical(stop, key === 'ArrowDown' ? 1 : -1) ?? stop);
        return true;
      default:
        return false;
    }
  }
  function onKeyDown(event: KeyboardEvent): void {
    const stop = stopAt(event.target);
    if (stop === undefined || event.altKey || event.isComposing || isListOpen(stop)) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && editing === undefined && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      transfer.fillDown();
      return;
    }
    if (command && event.key !== 'Home' && event.key !== 'End') return;
    if (editing !== stop && isBox(stop) && isTyping(event)) stop.select();
    if (editing === stop ? !commit(event, stop) : !move(event, stop)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  function onFocusIn(event: FocusEvent): void {
    const stop = stopAt(event.target);
    if (stop === undefined) return;
    rove(stop);
    setEditing(undefined);
    selection.keep(stop);
    if (isBox(stop)) stop.select();
  }
  function onFocusOut(): void {
    setEditing(undefined);
    scenario.history.endSession();
  }
  function onInput(event: Event): void {
    const stop = stopAt(event.target);
    if (stop !== undefined && !(stop instanceof HTMLSelectElement)) setEditing(stop);
  }
  /** A first press chooses the cell, a second one edits; with Shift it chooses all cells to it. */
  function onPointerDown(event: PointerEvent): void {
    const stop = stopAt(event.target);
    pressed = stop !== undefined && document.activeElement !== stop ? stop : undefined;
    if (stop === undefined) return;
    if (event.shiftKey && selection.reach(stop)) event.preventDefault();
    else if (stop !== document.activeElement) selection.start(stop);
  }
  function onClick(event: MouseEvent): void {
    const stop = stopAt(event.target);
    if (stop === undefined || !isBox(stop)) return;
    const isChosen = stop.selectionStart !== stop.selectionEnd;
    if (pressed === stop && !isChosen) stop.select();
    else setEditing(stop);
    pressed = undefined;
  }
  onMount(() => {
    const element = form();
    setEditing(undefined);
    const observer = new MutationObserver(() => rove());
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden', 'open'],
    });
    rove();
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    element.addEventListener('input', onInput);
    element.addEventListener('pointerdown', onPointerDown);
    element.addEventListener('click', onClick);
    element.addEventListener('copy', transfer.onCopy);
    element.addEventListener('paste', transfer.onPaste);
    onCleanup(() => observer.disconnect());
  });
  return transfer;
}

/** A key that writes or takes away: in a cell that is moved to, what stands there is replaced, also after an undo. */
const isTyping = ({ key }: KeyboardEvent): boolean =>
  key.length === 1 || key === 'Backspace' || key === 'Delete';
