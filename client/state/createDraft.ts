import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { ScenarioState } from './createScenario.ts';
import { keepDraft, storageWorks, type Kept } from './draftStore.ts';

/** Whether the reader's work is kept on this machine. */
export type SaveState = 'example' | 'saving' | Kept;

/** How long the page waits after a change before it keeps it, in milliseconds. */
const pause = 400;

/** Keeps the reader's own scenario in the browser after every change and when the page is left. */
export function createDraft(scenario: ScenarioState): () => SaveState {
  const [state, setState] = createSignal<SaveState>(storageWorks() ? 'example' : 'blocked');
  let timer: number | undefined;
  function keep(): void {
    window.clearTimeout(timer);
    timer = undefined;
    const open = scenario.open();
    if (open === undefined || open.document.example === true) return;
    setState(keepDraft({ ...open, unread: scenario.unread(), kept: Date.now() }));
  }
  createEffect(
    on([scenario.open, scenario.unread], ([open]) => {
      if (open === undefined) return;
      if (open.document.example === true) {
        if (state() !== 'blocked') setState('example');
        return;
      }
      if (state() === 'kept' || state() === 'example') setState('saving');
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, pause);
    }),
  );
  const onLeave = (): void => void (timer !== undefined && keep());
  window.addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onLeave);
  onCleanup(() => {
    window.removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onLeave);
    onLeave();
  });
  return state;
}
