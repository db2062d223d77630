import { createEffect, createSignal, onCleanup } from 'solid-js';
import { remember, remembered } from './remembered.ts';

/** What the reader has chosen. */
export type ColourChoice = 'auto' | 'light' | 'dark';

/** The colours of the page: the system's, or chosen. */
export interface Colours {
  readonly choice: () => ColourChoice;
  /** What is shown. */
  readonly scheme: () => 'light' | 'dark';
  readonly choose: (choice: ColourChoice) => void;
}

/** Follows the system, or the reader's own choice, which the browser keeps. */
export function createColours(): Colours {
  const kept = remembered('colours');
  const [choice, setChoice] = createSignal<ColourChoice>(kept === 'light' || kept === 'dark' ? kept : 'auto');
  const query = matchMedia('(prefers-color-scheme: dark)');
  const [systemDark, setSystemDark] = createSignal(query.matches);
  const follow = (): void => void setSystemDark(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  const scheme = (): 'light' | 'dark' => {
    const chosen = choice();
    return chosen === 'auto' ? (systemDark() ? 'dark' : 'light') : chosen;
  };
  createEffect(() => (document.documentElement.dataset['colorScheme'] = scheme()));
  return {
    choice,
    scheme,
    choose(next) {
      remember('colours', next);
      setChoice(next);
    },
  };
}
