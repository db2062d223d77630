import type { ScenarioDocument } from '../../models/index.ts';
import type { Draft } from './database.ts';

/** A draft that may not have reached the database. */
export interface JournalledDraft extends Draft {
  /** The version it was made from, as the database had it; absent for a draft from before there was a database. */
  readonly from?: ScenarioDocument;
}

/** Where drafts are written at once, for the moment when a page is left and the database would be too slow. */
export interface Journal {
  readonly write: (draft: JournalledDraft) => void;
  readonly all: () => readonly JournalledDraft[];
  readonly forget: (id: string) => void;
}

const prefix = 'holdbar.draft.';

/** The journal of this machine. Drafts from before there was a database lie in the same place and are found too. */
export function localJournal(): Journal {
  /** What this tab has written or read there; what other tabs write is theirs to take away. */
  const own = new Set<string>();
  return {
    write(draft) {
      try {
        localStorage.setItem(prefix + draft.document.id, JSON.stringify(draft));
        own.add(draft.document.id);
      } catch {
        // Blocked or full: the database is written to all the same, and the reader is told if that fails.
      }
    },
    all() {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
        const found = keys.flatMap((key) => readable(localStorage.getItem(key)));
        for (const { document } of found) own.add(document.id);
        return found;
      } catch {
        return [];
      }
    },
    forget(id) {
      if (own.delete(id)) localStorage.removeItem(prefix + id);
    },
  };
}

function readable(text: string | null): readonly JournalledDraft[] {
  try {
    const found = JSON.parse(text ?? '') as JournalledDraft;
    return typeof found.document?.id === 'string' ? [found] : [];
  } catch {
    return [];
  }
}
