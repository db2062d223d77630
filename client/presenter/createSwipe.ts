import { onCleanup, onMount } from 'solid-js';

/** How far a finger goes before a page is turned, in pixels, and how much farther sideways than down. */
const farEnough = 70;
const sideways = 2;

/** What a finger moves for another reason. */
const others = 'input, button, a, .chart, .presenter__dock';

/** Turns pages with a finger. @param turn by one page, on or back */
export function createSwipe(element: () => HTMLElement, turn: (by: 1 | -1) => void): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  function begin({ touches, target }: TouchEvent): void {
    const [first, second] = touches;
    const isOther = target instanceof Element && target.closest(others) !== null;
    from = first === undefined || second !== undefined || isOther ? undefined : { x: first.clientX, y: first.clientY }; // prettier-ignore
  }
  function end({ changedTouches: [last] }: TouchEvent): void {
    if (from === undefined || last === undefined) return;
    const [x, y] = [last.clientX - from.x, last.clientY - from.y];
    from = undefined;
    if (Math.abs(x) >= farEnough && Math.abs(x) >= sideways * Math.abs(y)) turn(x < 0 ? 1 : -1);
  }
  onMount(() => {
    const watched = element();
    watched.addEventListener('touchstart', begin, { passive: true });
    watched.addEventListener('touchend', end, { passive: true });
    onCleanup(() => {
      watched.removeEventListener('touchstart', begin);
      watched.removeEventListener('touchend', end);
    });
  });
}
