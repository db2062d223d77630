import { browserDatabase, type Draft } from '../library/database.ts';
import { createDraftLibrary, type Kept } from '../library/draftLibrary.ts';
import { localJournal } from '../library/journal.ts';
import { otherTabs } from '../library/tabs.ts';

/** The reader's own scenarios on this machine. */
export const draftLibrary = createDraftLibrary({
  database: browserDatabase(),
  journal: localJournal(),
  tabs: otherTabs,
});

/** Keeps a draft on this machine; it is found at once. */
export const keepDraft = (draft: Draft): Promise<Kept> => draftLibrary.keep(draft);

/** The draft with an id, or undefined where there is none; what is in the bin is not there. */
export function keptDraft(id: string): Draft | undefined {
  const found = draftLibrary.known().get(id);
  return found?.binned === undefined ? found : undefined;
}

/** All drafts, the newest first. */
export const keptDrafts = (): readonly Draft[] =>
  [...draftLibrary.known().values()]
    .filter(({ binned }) => binned === undefined)
    .sort((a, b) => b.kept - a.kept);

/** What is in the bin, the last put there first. */
export const binnedDrafts = (): readonly Draft[] =>
  [...draftLibrary.known().values()]
    .filter(({ binned }) => binned !== undefined)
    .sort((a, b) => (b.binned ?? 0) - (a.binned ?? 0));

/** The ids that are taken, in the bin too. */
export const draftIds = (): readonly string[] => [...draftLibrary.known().keys()];
