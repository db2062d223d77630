import { createEffect, on, onCleanup } from 'solid-js';
import { verdictBadge } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** How long the verdict must rest before it is spoken, in milliseconds. */
const rest = 1000;

/** Tells a screen reader the verdict when badge or printed amount have changed and rested for a second. */
export function createVerdictNews(): void {
  const { scenario, language, messages } = useApp();
  let timer: number | undefined;
  let said: string | undefined;
  const sentence = (): string | undefined => {
    const errors = scenario.errors();
    if (errors > 0) return language.pick(verdictBadge({ inputErrors: errors }));
    const verdict = scenario.computed()?.result.verdict;
    return verdict && `${language.pick(verdict.badge)}. ${language.pick(verdict.short)}.`;
  };
  createEffect(
    on([sentence, () => scenario.open()?.document.id], ([now], before) => {
      window.clearTimeout(timer);
      if (said === undefined || before === undefined) said = now;
      if (now === undefined || now === said) return;
      timer = window.setTimeout(() => {
        said = now;
        messages.speak(now);
      }, rest);
    }),
  );
  onCleanup(() => window.clearTimeout(timer));
}
