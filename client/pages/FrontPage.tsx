import { Navigate, useParams } from '@solidjs/router';
import { createMemo, createResource, Match, Switch, untrack } from 'solid-js';
import { libraryAddress } from '../addresses.ts';
import { draftIds, draftLibrary } from '../state/draftStore.ts';
import { remember, remembered } from '../state/remembered.ts';
import { ScenarioPage } from './ScenarioPage.tsx';

/** Where the browser remembers nothing, the page does. */
let isSeen = false;

/** Loading the page again is the same visit. */
const isReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');

/**
 * The front page, which is the example at the first visit and Scenarioer afterwards, and every scenario: the first
 * change to the example gives it another address, and what is shown stays where it is.
 */
export function FrontPage() {
  const params = useParams<{ id?: string }>();
  const [isOpen] = createResource(() => draftLibrary.open().then(() => true));
  const goal = createMemo((last: 'scenario' | 'example' | 'library' | undefined) => {
    if (params.id !== undefined) return 'scenario';
    if (last === 'example') return last;
    if (isSeen || (remembered('visited') !== undefined && !isReloaded())) return 'library';
    if (isOpen() !== true) return undefined;
    isSeen = true;
    remember('visited', 'yes');
    return untrack(draftIds).length === 0 ? 'example' : 'library';
  }, undefined);
  return (
    <Switch>
      <Match when={goal() === 'scenario' || goal() === 'example'}>
        <ScenarioPage />
      </Match>
      <Match when={goal() === 'library'}>
        <Navigate href={libraryAddress()} />
      </Match>
    </Switch>
  );
}
