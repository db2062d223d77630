import { createSignal, onCleanup } from 'solid-js';
import type { ScenarioDocument } from '../../models/index.ts';
import { mergeDocuments } from '../library/mergeDocuments.ts';
import { changedPaths } from '../form/changedPaths.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Messages } from './createMessages.ts';
import type { ScenarioState } from './createScenario.ts';
import { draftLibrary } from './draftStore.ts';

/** What another tab has changed in the open scenario. */
export interface TabNews {
  /** As it was before, and as the other tab has it. */
  readonly before: ScenarioDocument;
  readonly theirs: ScenarioDocument;
}

/** What other tabs have changed, and whether the reader looks at it. */
export interface TabNewsState {
  readonly looked: () => TabNews | undefined;
  readonly close: () => void;
}

/** Takes what other tabs change into the open scenario, and says so. */
export function createTabNews(shared: {
  readonly scenario: ScenarioState;
  readonly language: Language;
  readonly messages: Messages;
}): TabNewsState {
  const { scenario, language, messages } = shared;
  const [looked, setLooked] = createSignal<TabNews>();
  let last: TabNews | undefined;
  const end = draftLibrary.onOtherTab(({ id, before, theirs }) => {
    const open = scenario.open();
    if (open === undefined) return;
    if (open.document.id !== id) {
      if (id in open.bases) scenario.rebase(id, theirs.document);
      return;
    }
    if (theirs.binned !== undefined && before.binned === undefined)
      return messages.show(language.t('tabs.binned'));
    const isChanged =
      changedPaths(scenario.inputsOf(theirs.document), scenario.inputsOf(before.document)).length > 0;
    scenario.merge(
      mergeDocuments(before.document, open.document, theirs.document).value,
      mergeDocuments(before.unread, scenario.unread(), theirs.unread).value,
    );
    if (!isChanged) return;
    // Several changes after each other, as when a number is typed, are one piece of news.
    const isSame = messages.shown().some(({ text }) => text === language.t('tabs.changed'));
    const news: TabNews = { before: isSame && last !== undefined ? last.before : before.document, theirs: theirs.document }; // prettier-ignore
    last = news;
    messages.show(language.t('tabs.changed'), 'info', {
      label: language.t('tabs.see'),
      run: () => setLooked(news),
    });
  });
  // A tab that slept may have missed what the others said.
  const onWake = (): void => {
    const id = scenario.document()?.id;
    if (document.visibilityState === 'visible' && id !== undefined && draftLibrary.known().has(id)) void draftLibrary.wake(id); // prettier-ignore
  };
  document.addEventListener('visibilitychange', onWake);
  onCleanup(() => {
    end();
    document.removeEventListener('visibilitychange', onWake);
  });
  return { looked, close: () => setLooked(undefined) };
}
