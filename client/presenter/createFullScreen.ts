import { createSignal, onCleanup } from 'solid-js';

/** Whether the page fills the screen, and how that is changed. */
export interface FullScreen {
  /** Whether this browser can. */
  readonly isPossible: boolean;
  readonly isOn: () => boolean;
  readonly toggle: () => void;
}

/** The whole screen for the page; where the browser says no, the page stays as it is. */
export function createFullScreen(): FullScreen {
  const [isOn, setOn] = createSignal(document.fullscreenElement !== null);
  const follow = (): void => void setOn(document.fullscreenElement !== null);
  document.addEventListener('fullscreenchange', follow);
  onCleanup(() => document.removeEventListener('fullscreenchange', follow));
  return {
    isPossible: document.fullscreenEnabled,
    isOn,
    toggle() {
      const asked = isOn() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      asked.then(undefined, () => follow());
    },
  };
}
