import { createEffect, createSignal, onCleanup } from 'solid-js';
import { remember, remembered } from './remembered.ts';

/** What the reader has chosen. */
export type ColourChoice = 'auto' | 'light' | 'dark';

/** The colours of the page: the system's, or chosen. */
export interface Colours {
  readonly choice: () => ColourChoice;
  /** What is shown. */
  readonly scheme: () => 'light' | 'dark';
  /** Whether the page is being printed: always in the light colours, with textures beside them. */
  readonly isPrinting: () => boolean;
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
  const [isPrinting, setPrinting] = createSignal(false);
  const begin = (): void => void setPrinting(true);
  const end = (): void => void setPrinting(false);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  onCleanup(() => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  });
  const scheme = (): 'light' | 'dark' => {
    if (isPrinting()) return 'light';
    const chosen = choice();
    return chosen === 'auto' ? (systemDark() ? 'dark' : 'light') : chosen;
  };
  createEffect(() => (document.documentElement.dataset['colorScheme'] = scheme()));
  return {
    choice,
    scheme,
    isPrinting,
    choose(next) {
      remember('colours', next);
      setChoice(next);
    },
  };
}
