import type { Navigator } from '@solidjs/router';
import { documentIdOf } from '../../models/index.ts';
import { sharedScenario, viewAddress } from '../addresses.ts';
import { sameJson } from '../document/sameJson.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Messages } from './createMessages.ts';
import type { ScenarioState } from './createScenario.ts';
import { draftIds, keepDraft, keptDrafts } from './draftStore.ts';

/** Where a scenario of the reader's own comes from, and how it is opened. */
export interface Keeping {
  readonly scenario: ScenarioState;
  readonly language: Language;
  readonly messages: Messages;
  readonly navigate: Navigator;
}

/** Keeps a scenario that came in a link, as it is now, under an id of its own; one that is kept already is opened. */
export function keepShared({ scenario, language, messages, navigate }: Keeping): void {
  const open = scenario.open();
  if (open?.shared !== true) return;
  const title = `${open.document.title} – ${language.t('copy.ending')}`;
  const { document: shared } = open;
  const known = keptDrafts().find(({ document }) => sameJson(document, { ...shared, id: document.id, title })); // prettier-ignore
  const id = known?.document.id ?? freeId(title);
  const { document, baseline, bases, unread } = known ?? {
    document: { ...shared, id, title },
    baseline: { ...open.baseline, id, title },
    bases: open.bases,
    unread: scenario.unread(),
  };
  if (known === undefined) void keepDraft({ document, baseline, bases, unread, kept: Date.now() });
  scenario.put({ document, baseline, bases }, unread);
  messages.show(language.t('shared.kept', { title }));
  navigate(viewAddress(id, 'oversikt'), { scroll: false });
}

/** An id for a title that no other scenario on this machine has. */
function freeId(title: string): string {
  const first = documentIdOf(title).slice(0, 70).replace(/-+$/, '');
  let id = first;
  for (let count = 2; draftIds().includes(id) || id === sharedScenario; count += 1) id = `${first}-${count}`;
  return id;
}
