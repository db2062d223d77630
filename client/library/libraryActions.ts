import { useNavigate } from '@solidjs/router';
import type { ScenarioDocument } from '../../models/index.ts';
import { sharedScenario, viewAddress } from '../addresses.ts';
import { ownCopy } from '../document/ownCopy.ts';
import { useApp } from '../state/app.ts';
import { draftIds, draftLibrary, keepDraft, keptDraft } from '../state/draftStore.ts';
import { loadScenario } from '../state/loadScenario.ts';

/** What can be done with the scenarios of Scenarioer. */
export type LibraryActions = ReturnType<typeof createLibraryActions>;

/** Copies, renames, deletes and takes back scenarios, and says so. */
export function createLibraryActions() {
  const { language, messages, scenario } = useApp();
  const { t, count } = language;
  const navigate = useNavigate();

  /** A copy of each, the reader's own. @returns those that could be fetched */
  async function copies(ids: readonly string[]): Promise<readonly ScenarioDocument[]> {
    const made: ScenarioDocument[] = [];
    for (const id of ids) {
      const loaded = await loadScenario(id);
      if (loaded.state !== 'found') continue;
      const { document, bases } = loaded.open;
      const copy = ownCopy(document, t('copy.ending'), [...draftIds(), document.id, sharedScenario]);
      void keepDraft({ document: copy, baseline: copy, bases, unread: loaded.unread, kept: Date.now() });
      made.push(copy);
    }
    return made;
  }

  function restore(ids: readonly string[]): void {
    for (const id of ids) {
      const found = draftLibrary.known().get(id);
      if (found === undefined) continue;
      const { binned: _, ...draft } = found;
      void keepDraft(draft);
    }
  }

  return {
    async copy(ids: readonly string[]): Promise<void> {
      const made = await copies(ids);
      const [first] = made;
      if (made.length < ids.length) messages.show(t('library.notFetched'), 'error');
      if (first !== undefined) messages.show(made.length === 1 ? t('library.copied', { title: first.title }) : count('library.copies', made.length)); // prettier-ignore
    },
    /** Starts from an example, which stays as it is. */
    async useTemplate(id: string): Promise<void> {
      const [copy] = await copies([id]);
      if (copy === undefined) messages.show(t('library.notFetched'), 'error');
      else navigate(viewAddress(copy.id, 'oversikt'));
    },
    /** Puts the reader's own in the bin; it can be undone. */
    remove(ids: readonly string[]): void {
      const drafts = ids.flatMap((id) => keptDraft(id) ?? []);
      const [first] = drafts;
      if (first === undefined) return;
      // What had the focus goes with the scenario.
      queueMicrotask(
        () => document.activeElement === document.body && document.getElementById('main')?.focus(),
      );
      for (const draft of drafts) {
        void keepDraft({ ...draft, binned: Date.now() });
        scenario.close(draft.document.id);
      }
      messages.show(
        drafts.length === 1 ? t('library.binned', { title: first.document.title }) : count('library.binnedSome', drafts.length), // prettier-ignore
        'info',
        { label: t('undo'), run: () => restore(drafts.map(({ document }) => document.id)) },
      );
    },
    restore(ids: readonly string[]): void {
      restore(ids);
      messages.show(count('library.restored', ids.length));
    },
    /** There is no way back. */
    async removeForGood(ids: readonly string[]): Promise<void> {
      for (const id of ids) await draftLibrary.remove(id);
      messages.show(count('library.removed', ids.length));
    },
    /** Another name and other tags. */
    describe(id: string, title: string, tags: readonly string[]): void {
      const draft = keptDraft(id);
      if (draft === undefined) return;
      const { tags: _, ...document } = draft.document;
      const described = { ...document, title, ...(tags.length === 0 ? {} : { tags: [...tags] }) };
      void keepDraft({ ...draft, document: described, kept: Date.now() });
      scenario.describe(described);
    },
  };
}
