import { createSignal, onCleanup } from 'solid-js';

/** A slider tells what it passes by `input`, and where it is let go by `change`. */
const isSlider = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'range';

/** Whether the hand is on any slider of the page, moving it. */
export function createDragging(): () => boolean {
  const [isDragging, setDragging] = createSignal(false);
  const move = ({ target }: Event): void => void (isSlider(target) && setDragging(true));
  const letGo = ({ target }: Event): void => void (isSlider(target) && setDragging(false));
  document.addEventListener('input', move, { capture: true });
  document.addEventListener('change', letGo, { capture: true });
  onCleanup(() => {
    document.removeEventListener('input', move, { capture: true });
    document.removeEventListener('change', letGo, { capture: true });
  });
  return isDragging;
}
