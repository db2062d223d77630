import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { ServerTie } from '../library/database.ts';
import { askServer, type Refused, type ServerEntry } from './serverApi.ts';
import { onServerNews } from './serverNews.ts';

/** What is known of the server's side of a scenario. */
export interface Reach {
  /** As the server has it now; undefined until it has answered. */
  readonly entry: () => ServerEntry | undefined;
  readonly isAway: () => boolean;
  /** Why the server does not show it though it answers; undefined where it does. */
  readonly refusal: () => Refused | undefined;
  readonly look: () => Promise<void>;
}

/** How often a server that did not answer is asked again, in milliseconds. */
const again = 20_000;

/**
 * Looks at the server's side of a scenario: when it is opened, when somebody changes it there, when the page is come back
 * to, and when there is a network again.
 */
export function createReach(tie: () => ServerTie | undefined): Reach {
  const [entry, setEntry] = createSignal<ServerEntry>();
  const [isAway, setAway] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refused>();
  async function look(): Promise<void> {
    const id = tie()?.id;
    if (id === undefined) return;
    const answer = await askServer<ServerEntry>(`/${id}`);
    if (tie()?.id !== id) return;
    setAway(!answer.ok && answer.kind === 'away');
    setRefusal(answer.ok || answer.kind === 'away' ? undefined : answer);
    if (answer.ok) setEntry(answer.value);
  }
  createEffect(
    on(
      () => tie()?.id,
      () => {
        setEntry(undefined);
        setAway(false);
        setRefusal(undefined);
        void look();
        const id = tie()?.id;
        if (id !== undefined)
          onCleanup(onServerNews((changed) => void (changed?.has(id) === false || look())));
      },
    ),
  );
  const onBack = (): void => void (document.hidden || look());
  const timer = setInterval(() => isAway() && onBack(), again);
  for (const event of ['online', 'focus'] as const) addEventListener(event, onBack);
  document.addEventListener('visibilitychange', onBack);
  onCleanup(() => {
    clearInterval(timer);
    for (const event of ['online', 'focus'] as const) removeEventListener(event, onBack);
    document.removeEventListener('visibilitychange', onBack);
  });
  return { entry, isAway, refusal, look };
}
