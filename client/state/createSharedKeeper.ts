import { useNavigate } from '@solidjs/router';
import { documentIdOf } from '../../models/index.ts';
import { sharedScenario, viewAddress } from '../addresses.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Messages } from './createMessages.ts';
import type { ScenarioState } from './createScenario.ts';
import { draftIds, keepDraft } from './draftStore.ts';

/** Keeps a scenario that came in a link, as it is now, under an id of its own. */
export function createSharedKeeper(shared: {
  readonly scenario: ScenarioState;
  readonly language: Language;
  readonly messages: Messages;
}): () => void {
  const { scenario, language, messages } = shared;
  const navigate = useNavigate();
  return () => {
    const open = scenario.open();
    if (open?.shared !== true) return;
    const title = `${open.document.title} – ${language.t('copy.ending')}`;
    const first = documentIdOf(title).slice(0, 70).replace(/-+$/, '');
    let id = first;
    for (let count = 2; draftIds().includes(id) || id === sharedScenario; count += 1)
      id = `${first}-${count}`;
    const document = { ...open.document, id, title };
    const own = { document, baseline: { ...open.baseline, id, title }, bases: open.bases };
    void keepDraft({ ...own, unread: scenario.unread(), kept: Date.now() });
    scenario.put(own, scenario.unread());
    messages.show(language.t('shared.kept', { title }));
    navigate(viewAddress(id, 'oversikt'), { scroll: false });
  };
}
