import { sharedScenario, viewAddress } from '../addresses.ts';
import { variantOf } from '../document/variantOf.ts';
import { draftIds, keepDraft } from './draftStore.ts';
import { keepShared, type Keeping } from './keepShared.ts';

/**
 * Makes a variant of the open scenario, keeps it on this machine and opens it. What came in a link is kept as a scenario
 * of the reader's own first, so that the variant can follow it.
 */
export function makeVariant(
  keeping: Keeping,
  what: string,
  changes: Readonly<Record<string, unknown>>,
): void {
  const { scenario, language, messages, navigate } = keeping;
  if (scenario.document()?.id === sharedScenario) keepShared(keeping);
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
}
