import { createSignal } from 'solid-js';
import { sameJson } from '../document/sameJson.ts';
import type { Database, Draft, KeptDraft } from './database.ts';
import type { Journal, JournalledDraft } from './journal.ts';
import { mergeDocuments } from './mergeDocuments.ts';
import type { Tabs } from './tabs.ts';

/** What came of keeping a draft. */
export type Kept = 'kept' | 'blocked' | 'full';

/** What another tab has made of a scenario. */
interface FromOtherTab {
  readonly id: string;
  /** As both tabs knew it. */
  readonly before: Draft;
  /** As the other tab has it now. */
  readonly theirs: Draft;
}

/** What the library rests on. */
interface LibraryGround {
  readonly database: Database;
  readonly journal: Journal;
  readonly tabs: (onTold: (id: string) => void) => Tabs;
}

/** The reader's own scenarios on this machine, all known in the page and written behind it. */
export type DraftLibrary = ReturnType<typeof createDraftLibrary>;

/**
 * Keeps own scenarios in the browser's database. What is kept is known at once; it is written after what was kept
 * before it, together with what another tab has changed in the meantime. Where the browser keeps nothing, it is known
 * as long as the page is.
 */
export function createDraftLibrary({ database, journal, tabs }: LibraryGround) {
  const [known, setKnown] = createSignal<ReadonlyMap<string, Draft>>(new Map());
  const [keeping, setKeeping] = createSignal<Kept>('kept');
  /** As the database had it when this tab last read or wrote it. */
  const settled = new Map<string, KeptDraft>();
  const listeners = new Set<(news: FromOtherTab) => void>();
  /** What is on its way to the database: how many writes of each. */
  const underWay = new Map<string, number>();
  let opened: Promise<void> | undefined;
  let channel: Tabs | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const know = (draft: Draft): void => void setKnown(new Map([...known(), [draft.document.id, draft]]));
  const forget = (id: string): void => {
    settled.delete(id);
    setKnown(new Map([...known()].filter(([each]) => each !== id)));
  };

  async function read(): Promise<void> {
    try {
      const all = await database.all();
      for (const record of all) settled.set(record.document.id, record);
      setKnown(new Map(all.map((record) => [record.document.id, record])));
      channel = tabs((id) => void hear(id));
    } catch (error) {
      setKeeping(reasonOf(error));
    }
    await Promise.all(journal.all().map(takeIn));
  }

  /** What a page that was left did not get written, or what lies there from before there was a database. */
  async function takeIn({ from, ...draft }: JournalledDraft): Promise<void> {
    const { id } = draft.document;
    const there = known().get(id);
    if (there === undefined) know(draft);
    else if (from === undefined) know(draft.kept > there.kept ? draft : there);
    else if (sameJson(there.document, from)) know(draft);
    else know({ ...there, document: mergeDocuments(from, draft.document, there.document).value });
    await write(id);
  }

  /** Another tab has written or removed it. */
  async function hear(id: string): Promise<void> {
    const now = await database.one(id).catch(() => settled.get(id));
    if (now === undefined) forget(id);
    else absorb(now);
  }

  /** Takes in what another tab has written; what this one has not written yet stays on top of it. */
  function absorb(theirs: KeptDraft): void {
    const { id } = theirs.document;
    const before = settled.get(id);
    if (before !== undefined && before.revision >= theirs.revision) return;
    settled.set(id, theirs);
    const mine = known().get(id);
    if (mine === undefined) return know(theirs);
    // Two tabs may have copied the same example at the same time: what both come from is the example.
    const base = before ?? { ...mine, document: mine.baseline, unread: {} };
    know({
      ...theirs,
      document: mergeDocuments(base.document, mine.document, theirs.document).value,
      unread: mergeDocuments(base.unread, mine.unread, theirs.unread).value,
    });
    for (const listener of listeners) listener({ id, before: base, theirs });
  }

  /** Writes what is known of a scenario when its turn comes. */
  function write(id: string): Promise<Kept> {
    underWay.set(id, (underWay.get(id) ?? 0) + 1);
    const turn = writing.then(() => writeNow(id)).then(
      () => 'kept' as const,
      (error: unknown) => reasonOf(error),
    ); // prettier-ignore
    writing = turn;
    return turn.then((outcome) => {
      underWay.set(id, (underWay.get(id) ?? 1) - 1);
      setKeeping(outcome);
      return outcome;
    });
  }

  async function writeNow(id: string): Promise<void> {
    let mine: Draft | undefined;
    let record: KeptDraft | undefined;
    await database.exchange(id, (there) => {
      if (there !== undefined) absorb(there);
      mine = known().get(id);
      const isNew = mine !== undefined && !(there !== undefined && isSame(mine, there));
      record = isNew && mine !== undefined ? { ...mine, revision: (there?.revision ?? 0) + 1 } : undefined;
      return record;
    });
    if (record !== undefined) {
      settled.set(id, record);
      channel?.tell(id);
    }
    // Something newer may be in the journal already.
    if (known().get(id) === mine) journal.forget(id);
  }

  function note(draft: Draft): void {
    const from = settled.get(draft.document.id)?.document;
    journal.write({ ...draft, ...(from === undefined ? {} : { from }) });
  }

  return {
    /** Whether the browser keeps what it is given. */
    keeping,
    /** Ready when all drafts of this machine are known. */
    open: (): Promise<void> => (opened ??= read()),
    /** All of them, by id, the bin included. */
    known,
    keep(draft: Draft): Promise<Kept> {
      know(draft);
      return write(draft.document.id);
    },
    /** Keeps a draft where it can be done at once, for a page that is being left; and writes it too. */
    keepAtOnce(draft: Draft): void {
      know(draft);
      note(draft);
      void write(draft.document.id);
    },
    /** Notes what is on its way to the database, for a page that is being left: it may not arrive. */
    noteUnwritten(): void {
      for (const [id, count] of underWay) {
        const draft = known().get(id);
        if (count > 0 && draft !== undefined) note(draft);
      }
    },
    /** Removes for good. */
    async remove(id: string): Promise<void> {
      forget(id);
      journal.forget(id);
      const turn = writing.then(() => database.remove(id));
      writing = turn.catch((error: unknown) => void setKeeping(reasonOf(error)));
      await writing;
      channel?.tell(id);
    },
    /** Looks for what other tabs wrote while this one slept. */
    wake: (id: string): Promise<void> => hear(id),
    /** Is told what other tabs change. @returns ends it */
    onOtherTab(listener: (news: FromOtherTab) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const isSame = (a: Draft, b: Draft): boolean =>
  a.binned === b.binned &&
  sameJson(a.document, b.document) &&
  sameJson(a.unread, b.unread) &&
  sameJson(a.baseline, b.baseline) &&
  sameJson(a.server, b.server) &&
  a.yaml === b.yaml &&
  sameJson(a.bases, b.bases);

const reasonOf = (error: unknown): Exclude<Kept, 'kept'> =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
