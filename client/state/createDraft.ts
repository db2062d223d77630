import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { ScenarioState } from './createScenario.ts';
import type { OpenScenario } from './openScenario.ts';
import { keepDraft, storageWorks, type Kept } from './draftStore.ts';

/** Whether the reader's work is kept on this machine. */
export type SaveState = 'example' | 'saving' | Kept;

/** How long the page waits after a change before it keeps it, in milliseconds. */
const pause = 400;

/** Examples and what came in a link are not the reader's own. */
const isKept = ({ document, shared }: OpenScenario): boolean => document.example !== true && shared !== true;

/** Keeps the reader's own scenario in the browser after every change and when the page is left. */
export function createDraft(scenario: ScenarioState): () => SaveState {
  const [state, setState] = createSignal<SaveState>(storageWorks() ? 'example' : 'blocked');
  let timer: number | undefined;
  function keep(): void {
    window.clearTimeout(timer);
    timer = undefined;
    const open = scenario.open();
    if (open === undefined || !isKept(open)) return;
    setState(keepDraft({ ...open, unread: scenario.unread(), kept: Date.now() }));
  }
  createEffect(
    on([scenario.open, scenario.unread], ([open], before) => {
      if (open === undefined) return;
      keepLeft(before, open);
      if (!isKept(open)) {
        if (state() !== 'blocked') setState('example');
        return;
      }
      if (state() === 'kept' || state() === 'example') setState('saving');
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, pause);
    }),
  );
  /** What another scenario replaces before its pause is over is kept at once. */
  function keepLeft(
    before: readonly [OpenScenario | undefined, Readonly<Record<string, string>>] | undefined,
    open: OpenScenario,
  ): void {
    // prettier-ignore
    const [last, unread = {}] = before ?? [];
    if (timer === undefined || last === undefined || last.document.id === open.document.id || !isKept(last))
      return;
    window.clearTimeout(timer);
    timer = undefined;
    keepDraft({ ...last, unread, kept: Date.now() });
  }
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
