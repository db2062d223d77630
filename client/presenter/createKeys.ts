import { onCleanup, onMount } from 'solid-js';

/** What keys do in a presentation. */
export interface KeyDeeds {
  /** Goes so many pages on, or back. */
  readonly go: (by: number) => void;
  readonly black: () => void;
  readonly reset: () => void;
  readonly print: () => void;
  readonly fullScreen: () => void;
  readonly leave: () => void;
  /** Whether the screen is black: then any key goes on. */
  readonly isBlack: () => boolean;
}

/** As far as there are pages. */
const farthest = 99;

/** Keys that a page is turned with wherever the focus is: those that clickers send. */
const always: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/** Keys that a slider, a chart or a list has another use for. */
const unlessUsed: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -farthest,
  End: farthest,
};

const usesArrows = 'input, select, textarea, [aria-roledescription]';
const usesSpace = `${usesArrows}, button, a, summary`;

/** Turns pages by keyboard and clicker, and does the rest that a presenter needs without looking. */
export function createKeys(deeds: KeyDeeds): void {
  const letters: Readonly<Record<string, () => void>> = {
    b: deeds.black,
    '.': deeds.black,
    '0': deeds.reset,
    p: deeds.print,
    f: deeds.fullScreen,
    escape: deeds.leave,
  };
  function deedOf({ key, target }: KeyboardEvent): (() => void) | undefined {
    const isWithin = (selector: string): boolean =>
      target instanceof Element && target.closest(selector) !== null;
    const by = always[key] ?? (isWithin(usesArrows) ? undefined : unlessUsed[key]);
    if (by !== undefined) return () => deeds.go(by);
    if (key === ' ') return isWithin(usesSpace) ? undefined : () => deeds.go(1);
    return letters[key.toLowerCase()];
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const deed = deeds.isBlack() ? deeds.black : deedOf(event);
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  }
  /** Nothing in the scenario is changed from here: what undoes elsewhere does nothing. */
  function keepLocked(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  onMount(() => {
    window.addEventListener('keydown', keepLocked, { capture: true });
    window.addEventListener('keydown', onKeyDown);
  });
  onCleanup(() => {
    window.removeEventListener('keydown', keepLocked, { capture: true });
    window.removeEventListener('keydown', onKeyDown);
  });
}
