import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { sameJson } from '../document/sameJson.ts';
import type { Draft } from '../library/database.ts';
import type { Kept } from '../library/draftLibrary.ts';
import type { ScenarioState } from './createScenario.ts';
import { draftLibrary } from './draftStore.ts';
import type { OpenScenario } from './openScenario.ts';

/** Whether the reader's work is kept on this machine. */
export type SaveState = 'example' | 'saving' | Kept;

/** How long the page waits after a change before it keeps it, in milliseconds. */
const pause = 400;

/** Examples and what came in a link are not the reader's own, and what nothing was written in is nothing to keep. */
const isKept = ({ document, shared, untouched }: OpenScenario): boolean =>
  document.example !== true && shared !== true && untouched !== true;

/** Keeps the reader's own scenario in the browser after every change and when the page is left. */
export function createDraft(scenario: ScenarioState): () => SaveState {
  const [state, setState] = createSignal<'example' | 'saving' | 'kept'>('example');
  let timer: number | undefined;
  /** What was only opened was not changed: it keeps its time. */
  function draftOf({ document, baseline, bases }: OpenScenario, unread: Draft['unread']): Draft {
    const there = draftLibrary.known().get(document.id);
    const isOld = there !== undefined && sameJson(there.document, document) && sameJson(there.unread, unread);
    const { server, yaml } = there ?? {};
    return {
      document,
      baseline,
      bases,
      unread,
      kept: isOld ? there.kept : Date.now(),
      ...(server === undefined ? {} : { server }),
      ...(yaml === undefined ? {} : { yaml }),
    };
  }
  function stop(): boolean {
    const waited = timer !== undefined;
    window.clearTimeout(timer);
    timer = undefined;
    return waited;
  }
  function keep(): void {
    stop();
    const open = scenario.open();
    if (open === undefined || !isKept(open)) return;
    void draftLibrary.keep(draftOf(open, scenario.unread())).then(() => {
      if (timer === undefined) setState('kept');
    });
  }
  createEffect(
    on([scenario.open, scenario.unread], ([open], before) => {
      keepLeft(before, open);
      if (open === undefined || !isKept(open)) {
        setState('example');
        return;
      }
      setState('saving');
      stop();
      timer = window.setTimeout(keep, pause);
    }),
  );
  /** What another scenario replaces before its pause is over is kept at once. */
  function keepLeft(
    before: readonly [OpenScenario | undefined, Readonly<Record<string, string>>] | undefined,
    open: OpenScenario | undefined,
  ): void {
    const [last, unread = {}] = before ?? [];
    if (last === undefined || last.document.id === open?.document.id || !stop()) return;
    // Put in the bin before its pause was over: it stays there.
    const isBinned = draftLibrary.known().get(last.document.id)?.binned !== undefined;
    if (isKept(last) && !isBinned) void draftLibrary.keep(draftOf(last, unread));
  }
  /** The page may not live long enough for the database. */
  function onLeave(): void {
    draftLibrary.noteUnwritten();
    const open = scenario.open();
    if (stop() && open !== undefined && isKept(open)) {
      draftLibrary.keepAtOnce(draftOf(open, scenario.unread()));
      setState('kept');
    }
  }
  window.addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onLeave);
  onCleanup(() => {
    window.removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onLeave);
    onLeave();
  });
  return () => (draftLibrary.keeping() === 'kept' ? state() : draftLibrary.keeping());
}
