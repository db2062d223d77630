import { useNavigate } from '@solidjs/router';
import { sharedScenario, viewAddress } from '../addresses.ts';
import { variantOf } from '../document/variantOf.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Messages } from './createMessages.ts';
import type { ScenarioState } from './createScenario.ts';
import { draftIds, keepDraft } from './draftStore.ts';

/** Makes a variant of the open scenario, keeps it on this machine and opens it. */
export function createVariantMaker(shared: {
  readonly scenario: ScenarioState;
  readonly language: Language;
  readonly messages: Messages;
  /** Keeps what came in a link as a scenario of the reader's own, so that a variant can follow it. */
  readonly keepShared: () => void;
}): (what: string, changes: Readonly<Record<string, unknown>>) => void {
  const { scenario, language, messages, keepShared } = shared;
  const navigate = useNavigate();
  return (what, changes) => {
    if (scenario.document()?.id === sharedScenario) keepShared();
    const open = scenario.open();
    if (open === undefined) return;
    const { document, bases } = open;
    // The base is kept first: what was changed a moment ago is part of it.
    if (document.example !== true) void keepDraft({ ...open, unread: scenario.unread(), kept: Date.now() });
    const variant = variantOf(document, what, changes, [...draftIds(), document.id, sharedScenario]);
    const made = { document: variant, baseline: variant, bases: { ...bases, [document.id]: document } };
    void keepDraft({ ...made, unread: {}, kept: Date.now() });
    messages.show(language.t('variant.made', { title: variant.title }));
    navigate(viewAddress(variant.id, 'oversikt'));
  };
}
