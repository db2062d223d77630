import { describe, expect, test } from 'vitest';
import type { Database, Draft, KeptDraft } from '../../client/library/database.ts';
import { createDraftLibrary, type DraftLibrary } from '../../client/library/draftLibrary.ts';
import type { Journal, JournalledDraft } from '../../client/library/journal.ts';
import type { ScenarioDocument } from '../../models/index.ts';

/** A machine with its database and journal, and the tabs that are open on it. */
function machine(records: readonly KeptDraft[] = [], journalled: readonly JournalledDraft[] = []) {
  const kept = new Map(records.map((record) => [record.document.id, record]));
  const journal = new Map(journalled.map((draft) => [draft.document.id, draft]));
  const tabs = new Set<(id: string) => void>();
  let trouble: DOMException | undefined;
  const answer = <Answer>(give: () => Answer): Promise<Answer> =>
    trouble === undefined ? Promise.resolve().then(give) : Promise.reject(trouble);
  const database: Database = {
    all: () => answer(() => [...kept.values()]),
    one: (id) => answer(() => kept.get(id)),
    remove: (id) => answer(() => void kept.delete(id)),
    exchange: (id, next) =>
      answer(() => {
        const record = next(kept.get(id));
        if (record !== undefined) kept.set(id, structuredClone(record));
      }),
  };
  const ownJournal: Journal = {
    write: (draft) => void journal.set(draft.document.id, draft),
    all: () => [...journal.values()],
    forget: (id) => void journal.delete(id),
  };
  /** @param isAwake whether the tab hears what the others say */
  function tab(isAwake: () => boolean = () => true): DraftLibrary {
    return createDraftLibrary({
      database,
      journal: ownJournal,
      tabs(onTold) {
        const hear = (id: string): void => void (isAwake() && onTold(id));
        tabs.add(hear);
        return { tell: (id) => [...tabs].filter((each) => each !== hear).forEach((each) => each(id)) }; // prettier-ignore
      },
    });
  }
  return { kept, journal, tab, fail: (name?: string) => void (trouble = name === undefined ? undefined : new DOMException('', name)) }; // prettier-ignore
}

const documentOf = (numbers: Readonly<Record<string, unknown>>, id = 'hall'): ScenarioDocument => ({
  format: 'holdbar-scenario',
  version: 1,
  id,
  title: 'Hall',
  ...numbers,
});
const draftOf = (document: ScenarioDocument, kept = 1): Draft => ({ document, baseline: document, bases: {}, unread: {}, kept }); // prettier-ignore
const numbersOf = (library: DraftLibrary, id = 'hall'): unknown => {
  const { format: _, version: __, id: ___, title: ____, ...numbers } = library.known().get(id)?.document ?? documentOf({}); // prettier-ignore
  return numbers;
};
/** Until everything that was begun is done. */
const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

describe('own scenarios on this machine', () => {
  test('are known at once and kept after it', async () => {
    const { kept, tab } = machine();
    const library = tab();
    await library.open();
    const keeping = library.keep(draftOf(documentOf({ a: 1 })));
    expect(numbersOf(library)).toEqual({ a: 1 });
    expect(await keeping).toBe('kept');
    expect(kept.get('hall')).toMatchObject({ revision: 1, document: { a: 1 } });
    const another = tab();
    await another.open();
    expect(numbersOf(another)).toEqual({ a: 1 });
  });

  test('what is the same is not written again', async () => {
    const { kept, tab } = machine();
    const library = tab();
    await library.open();
    await library.keep(draftOf(documentOf({ a: 1 })));
    await library.keep(draftOf(documentOf({ a: 1 }), 2));
    expect(kept.get('hall')?.revision).toBe(1);
  });

  test('two tabs see each other', async () => {
    const { tab } = machine();
    const [one, other] = [tab(), tab()];
    await Promise.all([one.open(), other.open()]);
    await one.keep(draftOf(documentOf({ a: 1 })));
    await rest();
    expect(numbersOf(other)).toEqual({ a: 1 });
    await other.remove('hall');
    await rest();
    expect(one.known().size).toBe(0);
  });

  test('two tabs that change different numbers keep both, whoever is asleep', async () => {
    let isAwake = false;
    const { kept, tab } = machine([{ ...draftOf(documentOf({ a: 1, b: 1 })), revision: 1 }]);
    const one = tab();
    const sleepy = tab(() => isAwake);
    await Promise.all([one.open(), sleepy.open()]);
    const news: unknown[] = [];
    sleepy.onOtherTab(({ before, theirs }) => news.push([before.document['a'], theirs.document['a']]));
    await one.keep(draftOf(documentOf({ a: 2, b: 1 })));
    expect(numbersOf(sleepy)).toEqual({ a: 1, b: 1 });
    isAwake = true;
    await sleepy.keep(draftOf(documentOf({ a: 1, b: 3 })));
    await rest();
    expect(kept.get('hall')?.document).toMatchObject({ a: 2, b: 3 });
    expect(numbersOf(one)).toEqual({ a: 2, b: 3 });
    expect(numbersOf(sleepy)).toEqual({ a: 2, b: 3 });
    expect(news).toEqual([[1, 2]]);
  });

  test('of two tabs that change the same number the last stands, in both', async () => {
    const { tab } = machine([{ ...draftOf(documentOf({ a: 1 })), revision: 1 }]);
    const [one, other] = [tab(() => false), tab()];
    await Promise.all([one.open(), other.open()]);
    await other.keep(draftOf(documentOf({ a: 2 })));
    await one.keep(draftOf(documentOf({ a: 3 })));
    await rest();
    expect([numbersOf(one), numbersOf(other)]).toEqual([{ a: 3 }, { a: 3 }]);
  });

  test('copies of one example made at the same time become one, with the changes of both', async () => {
    const { kept, tab } = machine();
    const [one, other] = [tab(() => false), tab(() => false)];
    await Promise.all([one.open(), other.open()]);
    const example = documentOf({ a: 1, b: 1 });
    await one.keep({ ...draftOf(documentOf({ a: 2, b: 1 })), baseline: example });
    await other.keep({ ...draftOf(documentOf({ a: 1, b: 2 })), baseline: example });
    expect(kept.get('hall')?.document).toMatchObject({ a: 2, b: 2 });
  });

  test('a page that is left while it writes notes what may not arrive, and the next one takes it in', async () => {
    const { journal, kept, tab, fail } = machine([{ ...draftOf(documentOf({ a: 1 })), revision: 4 }]);
    const left = tab();
    await left.open();
    left.noteUnwritten();
    expect(journal.size).toBe(0);
    fail('AbortError');
    const writing = left.keep({ ...draftOf(documentOf({ a: 2 })), unread: { b: 'two' }, binned: 7 });
    left.noteUnwritten();
    expect(await writing).toBe('blocked');
    expect(kept.get('hall')?.document).toMatchObject({ a: 1 });
    fail();
    const next = tab();
    await next.open();
    expect(kept.get('hall')).toMatchObject({
      document: { a: 2 },
      unread: { b: 'two' },
      binned: 7,
      revision: 5,
    });
    expect(journal.size).toBe(0);
  });

  test('a page that is left writes where it can at once, and the next one takes it in', async () => {
    const { journal, kept, tab, fail } = machine([{ ...draftOf(documentOf({ a: 1, b: 1 })), revision: 4 }]);
    const left = tab();
    await left.open();
    fail('AbortError');
    left.keepAtOnce(draftOf(documentOf({ a: 2, b: 1 })));
    await rest();
    expect(journal.size).toBe(1);
    fail();
    kept.set('hall', { ...draftOf(documentOf({ a: 1, b: 5 })), revision: 5 });
    const next = tab();
    await next.open();
    expect(kept.get('hall')).toMatchObject({ revision: 6, document: { a: 2, b: 5 } });
    expect(journal.size).toBe(0);
  });

  test('drafts from before there was a database are taken in, and stay where they are until they are written', async () => {
    const old = { ...draftOf(documentOf({ a: 7 })), unread: { 'roles.a.b': 'ca 90' } };
    const { journal, kept, tab, fail } = machine([], [old]);
    fail('UnknownError');
    const blocked = tab();
    await blocked.open();
    expect(numbersOf(blocked)).toEqual({ a: 7 });
    expect(journal.size).toBe(1);
    fail();
    await tab().open();
    expect(kept.get('hall')).toMatchObject({ document: { a: 7 }, unread: { 'roles.a.b': 'ca 90' } });
    expect(journal.size).toBe(0);
  });

  test('a full and a blocked browser are told apart, and nothing is lost while the page lives', async () => {
    const { tab, fail } = machine();
    const library = tab();
    await library.open();
    fail('QuotaExceededError');
    expect(await library.keep(draftOf(documentOf({ a: 1 })))).toBe('full');
    expect(library.keeping()).toBe('full');
    expect(numbersOf(library)).toEqual({ a: 1 });
    fail('SecurityError');
    expect(await library.keep(draftOf(documentOf({ a: 2 })))).toBe('blocked');
    fail();
    expect(await library.keep(draftOf(documentOf({ a: 3 })))).toBe('kept');
    expect(library.keeping()).toBe('kept');
  });

  test('what is in the bin comes back as it was', async () => {
    const { kept, tab } = machine();
    const library = tab();
    await library.open();
    await library.keep({ ...draftOf(documentOf({ a: 1 })), binned: 5 });
    expect(kept.get('hall')?.binned).toBe(5);
    await library.keep(draftOf(documentOf({ a: 1 })));
    expect(kept.get('hall')?.binned).toBeUndefined();
    expect(numbersOf(library)).toEqual({ a: 1 });
  });
});
