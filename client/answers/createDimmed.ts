import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { QuestionState } from '../state/createQuestion.ts';

/** How long what is shown may be of a moment ago before it fades, in milliseconds. */
const patience = 300;

/** Whether an answer is of other numbers than those there are, for longer than the eye would notice. */
export function createDimmed(question: () => QuestionState<unknown, unknown>): () => boolean {
  const [isDimmed, setDimmed] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOld = (): boolean => question().partial() === undefined && question().isStale();
  createEffect(
    on(isOld, (old) => {
      clearTimeout(timer);
      if (!old) setDimmed(false);
      else timer = setTimeout(() => setDimmed(true), patience);
    }),
  );
  onCleanup(() => clearTimeout(timer));
  return isDimmed;
}
