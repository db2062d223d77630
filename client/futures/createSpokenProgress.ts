import { createEffect, on, onCleanup } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { QuestionState } from '../state/createQuestion.ts';

/** How often it is said at most, in milliseconds. */
const pause = 5000;

/** What is said of a computation that takes its time. */
interface Said {
  readonly progress: () => string;
  /** Of one that was ended before it was done. */
  readonly ended: () => string;
}

/** Tells a screen reader now and then how far a long computation is, and what is kept of one that is ended. */
export function createSpokenProgress(
  question: Pick<QuestionState<unknown, unknown>, 'status'>,
  said: Said,
): void {
  const { messages } = useApp();
  createEffect(
    on(question.status, (now, before) => {
      if (now === 'cancelled' && before === 'computing') messages.speak(said.ended());
      if (now !== 'computing') return;
      const timer = window.setInterval(() => messages.speak(said.progress()), pause);
      onCleanup(() => window.clearInterval(timer));
    }),
  );
}
