import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library, ListQuery } from '../../../server/store/library/library.ts';
import type { OpenLibrary } from '../../../server/store/library/openLibrary.ts';
import { act, draft, kari, minute, ola, shelf } from './drafts.ts';

/** What every library does, on whatever database: the same tests run on both. */
export function describeLibrary(open: () => Promise<OpenLibrary>): void {
  let opened: OpenLibrary;
  let library: Library;
  beforeAll(async () => {
    opened = await open();
    library = opened.library;
  });
  afterAll(() => opened.close());

  const query = (more: Partial<ListQuery> = {}): ListQuery => ({ binned: false, limit: 50, at: minute(0), ...more }); // prettier-ignore
  const ids = async (more: Partial<ListQuery>): Promise<readonly string[]> =>
    (await library.list(query(more))).items.map(({ id }) => id);

  test('a scenario comes back as it was created', async () => {
    const made = draft('Ås ombrukshall', { municipality: 'Ås', description: 'Stein & tre', tags: ['tre', 'stein'], deep: { text: 'a\u0000b \ud83c\udf32', number: 0.1 } }); // prettier-ignore
    expect(await library.create({ id: 'whole', shelf, draft: made, act: act(1, 'Første utkast') })).toEqual({ kind: 'created', id: 'whole' }); // prettier-ignore
    const found = await library.find('whole', minute(2));
    expect(found).toEqual({
      id: 'whole',
      shelf,
      title: 'Ås ombrukshall',
      municipality: 'Ås',
      description: 'Stein & tre',
      tags: ['tre', 'stein'],
      createdAt: minute(1),
      createdBy: 'Kari Nordmann',
      newest: { number: 1, hash: 'a'.repeat(64), engine: '1.0.0', authorId: 'kari', author: 'Kari Nordmann', savedAt: minute(1), reason: 'Første utkast' }, // prettier-ignore
      shared: false,
      document: made.document,
    });
    expect(Object.keys(found?.document ?? {})).toEqual(Object.keys(made.document));
    expect(await library.find('nothing', minute(2))).toBeUndefined();
  });

  test('a save is a new version, and the old ones stay', async () => {
    await library.create({ id: 'versions', shelf, draft: draft('One'), act: act(1) });
    for (const [number, title] of [[2, 'Two'], [3, 'Three']] as const) // prettier-ignore
      expect(await library.save({ id: 'versions', expected: number - 1, draft: draft(title), act: act(number, `to ${title}`, ola) })).toMatchObject({ kind: 'saved', number }); // prettier-ignore
    expect((await library.version('versions', 1))?.document.title).toBe('One');
    expect(await library.version('versions', 2)).toMatchObject({ author: 'Ola Hansen', reason: 'to Two', savedAt: minute(2) }); // prettier-ignore
    expect(await library.version('versions', 4)).toBeUndefined();
    const newest = await library.history('versions', 2);
    expect(newest.items.map(({ number }) => number)).toEqual([3, 2]);
    expect(newest.next).toBe(2);
    expect(await library.history('versions', 2, newest.next)).toMatchObject({ items: [{ number: 1 }] });
    expect((await library.history('versions', 3)).next).toBeUndefined();
  });

  test('of saves on the same version one is made, and the others hear what is there', async () => {
    await library.create({ id: 'race', shelf, draft: draft('Start'), act: act(1) });
    const saves = Array.from({ length: 20 }, (_, index) =>
      library.save({ id: 'race', expected: 1, draft: draft(`Save ${index}`), act: act(2) }),
    );
    const outcomes = await Promise.all(saves);
    const winner = outcomes.findIndex(({ kind }) => kind === 'saved');
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    for (const [index, outcome] of outcomes.entries())
      if (index !== winner)
        expect(outcome).toMatchObject({ kind: 'conflict', current: { title: `Save ${winner}`, newest: { number: 2 } } }); // prettier-ignore
    expect((await library.history('race', 10)).items).toHaveLength(2);
  });

  test('what is not there cannot be changed', async () => {
    const save = { id: 'nothing', expected: 1, draft: draft('x'), act: act(1) };
    expect(await library.save(save)).toEqual({ kind: 'missing' });
    expect(await library.bin('nothing', true, act(1))).toBe(false);
    expect(await library.approve('nothing', 1, act(1))).toEqual({ kind: 'missing' });
    expect(await library.release('nothing', act(1))).toBe(false);
    expect(await library.revokeLink('nothing', 'nothing', act(1))).toBe(false);
  });

  test('the same request with the same key makes one scenario, however often and at once', async () => {
    const key = { key: 'key-1', requestHash: 'h1' };
    const creations = Array.from({ length: 8 }, (_, index) =>
      library.create({ id: `once-${index}`, shelf, draft: draft('Once'), act: act(1), key }),
    );
    const outcomes = await Promise.all(creations);
    const [made] = outcomes.filter(({ kind }) => kind === 'created');
    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(7);
    expect(new Set(outcomes.map((each) => (each.kind === 'keyReused' ? '' : each.id)))).toEqual(new Set([made?.kind === 'created' ? made.id : ''])); // prettier-ignore
    const other = {
      id: 'other',
      shelf,
      draft: draft('Other'),
      act: act(1),
      key: { key: 'key-1', requestHash: 'h2' },
    };
    expect(await library.create(other)).toEqual({ kind: 'keyReused' });
    expect(await library.find('other', minute(1))).toBeUndefined();
    expect(await library.create({ ...other, act: act(1, undefined, ola) })).toEqual({ kind: 'created', id: 'other' }); // prettier-ignore
  });

  describe('a list', () => {
    beforeAll(async () => {
      const made = [
        ['l1', draft('Ørsta ombrukssenter', { municipality: 'Ørsta', tags: ['pilot', 'Åpen'] })],
        ['l2', draft('Bergen 100 % tre', { description: 'Dører og VINDUER', tags: ['pilot'] })],
        ['l3', draft('Hamar a_b', { tags: [] })],
      ] as const;
      for (const [index, [id, of]] of made.entries())
        await library.create({ id, shelf, draft: of, act: act(100 + index) });
    });

    test.each([
      ['ørsta', ['l1']],
      ['ØRSTA ombruks', ['l1']],
      ['vinduer', ['l2']],
      ['100 %', ['l2']],
      ['a_b', ['l3']],
      ['aXb', []],
      ['\\', []],
      ['pilot', ['l2', 'l1']],
      ['pilot bergen', ['l2']],
      ["'; drop table scenarios; --", []],
      ['\u0000', ['l3', 'l2', 'l1']],
    ])('finds %j', async (search, expected) => {
      expect((await ids({ search })).filter((id) => id.startsWith('l'))).toEqual(expected);
    });

    test('by tag, with counts', async () => {
      expect(await ids({ tag: 'pilot' })).toEqual(['l2', 'l1']);
      expect(await ids({ tag: 'pil' })).toEqual([]);
      const tags = await library.tags();
      expect(tags.find(({ tag }) => tag === 'pilot')).toEqual({ tag: 'pilot', count: 2 });
      expect(tags.map(({ tag }) => tag).indexOf('Åpen')).toBeGreaterThan(
        tags.map(({ tag }) => tag).indexOf('tre'),
      );
    });

    test('page by page has every scenario once, the last changed first', async () => {
      const whole = await ids({});
      const found: string[] = [];
      let after: ListQuery['after'];
      do {
        const page = await library.list(query({ limit: 3, ...(after === undefined ? {} : { after }) }));
        expect(page.items.length).toBeLessThanOrEqual(3);
        found.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== undefined);
      expect(found).toEqual(whole);
      expect(new Set(found).size).toBe(found.length);
      expect(whole.filter((id) => id.startsWith('l')).slice(0, 3)).toEqual(['l3', 'l2', 'l1']);
    });

    test('does not show what lies in the bin, which can be taken out again', async () => {
      expect(await library.bin('l3', true, act(110))).toBe(true);
      expect(await library.bin('l3', true, act(111))).toBe(true);
      expect(await ids({})).not.toContain('l3');
      expect(await ids({ binned: true })).toEqual(['l3']);
      expect((await library.find('l3', minute(112)))?.binned).toEqual({
        at: minute(110),
        by: 'Kari Nordmann',
      });
      expect(await library.save({ id: 'l3', expected: 1, draft: draft('x'), act: act(112) })).toMatchObject({ kind: 'binned', current: { id: 'l3' } }); // prettier-ignore
      expect(await library.bin('l3', false, act(113))).toBe(true);
      expect(await ids({ binned: true })).toEqual([]);
      expect((await library.audit(10, { scenarioId: 'l3' })).items.map(({ action }) => action)).toEqual(['recovered', 'binned', 'created']); // prettier-ignore
    });

    test('follows the newest version', async () => {
      await library.save({
        id: 'l3',
        expected: 1,
        draft: draft('Vågå', { tags: ['ny', 'ny'] }),
        act: act(120),
      });
      expect(await ids({ search: 'hamar' })).toEqual([]);
      expect(await ids({ search: 'vågå' })).toEqual(['l3']);
      expect(await ids({ tag: 'ny' })).toEqual(['l3']);
    });
  });

  test('a key is known for thirty days, and then forgotten where the same person uses another', async () => {
    const day = 24 * 60;
    const made = (id: string, minutes: number, key: string, by = kari) =>
      library.create({ id, shelf, draft: draft(id), act: act(minutes, undefined, by), key: { key, requestHash: 'h' } }); // prettier-ignore
    const [of, ofOther] = ['forgotten', 'of another'];
    await made('ago', 0, of);
    await made('of-another', 0, ofOther, ola);
    expect(await made('again', 30 * day, of)).toEqual({ kind: 'repeated', id: 'ago' });
    expect(await made('anew', 30 * day + 1, of)).toEqual({ kind: 'created', id: 'anew' });
    expect(await made('not-anew', 30 * day, ofOther, ola)).toEqual({ kind: 'repeated', id: 'of-another' });
  });

  test('an approved scenario is frozen until it is released', async () => {
    await library.create({ id: 'frozen', shelf, draft: draft('Vedtatt'), act: act(1) });
    expect(await library.approve('frozen', 2, act(2))).toMatchObject({ kind: 'conflict' });
    expect(await library.approve('frozen', 1, act(3, 'Vedtak 12/26', ola))).toEqual({
      kind: 'saved',
      number: 1,
    });
    const approval = { version: 1, at: minute(3), by: 'Ola Hansen', reason: 'Vedtak 12/26' };
    expect((await library.find('frozen', minute(4)))?.approval).toEqual(approval);
    const save = { id: 'frozen', expected: 1, draft: draft('Endret'), act: act(4) };
    expect(await library.save(save)).toMatchObject({ kind: 'frozen', current: { approval } });
    expect(await library.approve('frozen', 1, act(4))).toMatchObject({ kind: 'frozen' });
    expect(await library.save({ ...save, expected: 2, keepsPlan: true })).toMatchObject({ kind: 'conflict' });
    expect(await library.release('frozen', act(5))).toBe(true);
    expect(await library.release('frozen', act(6))).toBe(false);
    expect(await library.save(save)).toMatchObject({ kind: 'saved', number: 2 });
  });

  test('a save gives what is read afterwards: also shared, a copy, with actuals on what is approved', async () => {
    const copyOf = { id: 'origin', version: 1 };
    await library.create({ id: 'origin', shelf, draft: draft('Opphav'), act: act(1) });
    await library.create({ id: 'given', shelf, draft: draft('Kopi'), act: act(2), copyOf });
    await library.addLink({ id: 'link-given', scenarioId: 'given', tokenHash: 'given', expiresAt: minute(59), act: act(3) });
    const drafts = [draft('Ny', { tags: ['b', 'a'], municipality: 'Tromsø' }), draft('Ny', { actuals: { 'volumes.sold': { '2027-05': 1 } } })];
    for (const [at, each] of drafts.entries()) {
      const saved = await library.save({ id: 'given', expected: 1 + at, draft: each, act: act(4 + at, at === 0 ? 'why' : undefined, ola), keepsPlan: at === 1 });
      expect(saved).toEqual({ kind: 'saved', number: 2 + at, scenario: await library.find('given', minute(4 + at)) });
      await library.approve('given', 2, act(9));
    }
  }); // prettier-ignore

  test('actuals are saved on an approved scenario, one version after the other, and not on one in the bin', async () => {
    await library.create({ id: 'followed', shelf, draft: draft('Vedtatt'), act: act(1) });
    await library.approve('followed', 1, act(2));
    const actuals = (sold: number) => draft('Vedtatt', { actuals: { 'volumes.sold': { '2027-05': sold } } });
    const saves = [1, 2, 3].map((sold) => library.save({ id: 'followed', expected: 1, draft: actuals(sold), act: act(3), keepsPlan: true }));
    const kinds = (await Promise.all(saves)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['conflict', 'conflict', 'saved']);
    expect(await library.find('followed', minute(4))).toMatchObject({ newest: { number: 2 }, approval: { version: 1 } });
    expect(await library.save({ id: 'followed', expected: 2, draft: draft('Endret'), act: act(4) })).toMatchObject({ kind: 'frozen' });
    await library.bin('followed', true, act(5));
    expect(await library.save({ id: 'followed', expected: 2, draft: actuals(4), act: act(6), keepsPlan: true })).toMatchObject({ kind: 'binned' });
  }); // prettier-ignore

  test('a link works until it expires or is revoked', async () => {
    await library.create({ id: 'linked', shelf, draft: draft('Delt'), act: act(1) });
    const link = { id: 'link-1', scenarioId: 'linked', tokenHash: 't1', expiresAt: minute(10), act: act(2) };
    await library.addLink({ ...link, label: 'Formannskapet', version: 1 });
    const shown = { id: 'link-1', scenarioId: 'linked', version: 1, label: 'Formannskapet', createdAt: minute(2), createdBy: 'Kari Nordmann', expiresAt: minute(10) }; // prettier-ignore
    expect(await library.links('linked')).toEqual([shown]);
    expect(await library.linkOf('t1')).toEqual(shown);
    expect(await library.linkOf('t2')).toBeUndefined();
    const isShared = async (at: number): Promise<boolean | undefined> => (await library.find('linked', minute(at)))?.shared; // prettier-ignore
    expect([await isShared(9), await isShared(10)]).toEqual([true, false]);
    expect(await library.revokeLink('whole', 'link-1', act(3))).toBe(false);
    expect(await library.revokeLink('linked', 'link-1', act(3, undefined, ola))).toBe(true);
    expect(await library.revokeLink('linked', 'link-1', act(4))).toBe(true);
    expect(await library.linkOf('t1')).toEqual({ ...shown, revoked: { at: minute(3), by: 'Ola Hansen' } });
    expect(await isShared(5)).toBe(false);
    await expect(library.addLink({ ...link, id: 'link-2' })).rejects.toThrow(/unique/i);
  });

  test('a result keeps what it was computed from', async () => {
    await library.create({ id: 'results', shelf, draft: draft('Regnet'), act: act(1) });
    const head = { id: 'r1', version: 1, hash: 'b'.repeat(64), engine: '0.9.0', seed: 4_294_967_295, question: 'simulate', keptAt: minute(2), keptBy: 'Kari Nordmann' }; // prettier-ignore
    await library.keepResult('results', { ...head, answer: { p50: [1.5, null] } }, act(2));
    expect(await library.results('results')).toEqual([head]);
    expect(await library.result('results', 'r1')).toEqual({ ...head, answer: { p50: [1.5, null] } });
    expect(await library.result('whole', 'r1')).toBeUndefined();
  });

  test('everything that is done is in the log, with who, when and why', async () => {
    const all: number[] = [];
    let before: number | undefined;
    do {
      const page = await library.audit(7, undefined, before);
      all.push(...page.items.map(({ sequence }) => sequence));
      before = page.next;
    } while (before !== undefined);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(new Set(all).size).toBe(all.length);
    const { items } = await library.audit(10, { scenarioId: 'frozen' });
    expect(items.map(({ action }) => action)).toEqual(['saved', 'released', 'approved', 'created']);
    expect(items[2]).toMatchObject({ at: minute(3), actorId: 'ola', actor: 'Ola Hansen', scenarioId: 'frozen', version: 1, reason: 'Vedtak 12/26' }); // prettier-ignore
    expect(items[3]).toMatchObject({ actorId: kari.id });
  });
}
