import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenLibrary } from '../../../server/store/library/openLibrary.ts';
import { studiesIn } from '../../../server/store/studies/studiesIn.ts';
import { gathering, type StudyStore, type TakenPart } from '../../../server/store/studies/studyStore.ts';

const asked = { question: 'simulate', scenarios: [], options: {} };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (second: number): string => new Date(Date.UTC(2026, 5, 1, 12, 0, second)).toISOString();

/** What the studies of any database keep to. */
export function describeStudies(open: () => Promise<OpenLibrary>): void {
  describe('studies', () => {
    let store: StudyStore;
    let turns = 0;
    beforeAll(async () => {
      const opened = await open();
      store = studiesIn(opened.database, opened.kind);
      return () => opened.close();
    });
    const turn = (): string => `turn-${(turns += 1)}`;
    let clock = 0;
    const take = async (name = turn()): Promise<TakenPart> => {
      const part = await store.take(name, new Date((clock += 1)).toISOString());
      if (part === undefined) throw new Error('nothing waits');
      return part;
    };
    /** A study whose first stage has some parts. */
    async function begun(parts: number, more: { personId?: string; priority?: 'low'; second?: number } = {}): Promise<string> {
      const { personId = 'kari', priority = 'ordinary', second = 0 } = more;
      const id = randomBytes(16).toString('hex');
      // A part of another's may wait too: it is taken first, and given back.
      expect(await store.begin({ id, personId, asked, priority, at: at(second) })).toBe(true);
      const others: TakenPart[] = [];
      for (let part = await take(); ; part = await take()) {
        if (part.study === id) {
          expect(await store.advance(part, { stages: 2, parts, given: bytes('nothing yet') })).toBe(parts);
          break;
        }
        others.push(part);
      }
      for (const other of others) await store.giveBack(other, false);
      return id;
    } // prettier-ignore
    const ended = (id: string): Promise<boolean> => store.end(id, 'cancelled', at(59), {});

    test('go from stage to stage to an answer, and every result is counted once', async () => {
      const id = await begun(3);
      expect(await store.begin({ id, personId: 'kari', asked, priority: 'low', at: at(1) })).toBe(false);
      const parts = [await take(), await take(), await take()];
      expect(parts.map(({ part }) => part)).toEqual([0, 1, 2]);
      expect(new TextDecoder().decode(parts[0]!.given)).toBe('nothing yet');
      expect(await store.take(turn(), at(0))).toBeUndefined();
      expect(await store.deliver(parts[1]!, bytes('one'))).toBe(0);
      // A machine that was taken for dead comes with the same once more.
      expect(await store.deliver({ ...parts[1]!, turn: 'elsewhere' }, bytes('one'))).toBe(0);
      expect(await store.head(id)).toMatchObject({ state: 'running', stages: 2, stage: 0, done: 1, parts: 3 });
      expect(await store.deliver(parts[0]!, bytes('zero'))).toBe(0);
      expect(await store.deliver(parts[2]!, bytes('two'))).toBe(1);
      expect(await store.partCounts(id)).toEqual([3]);
      const gather = await take();
      expect(gather).toMatchObject({ study: id, stage: 0, part: gathering, parts: 3 });
      expect(Buffer.from(await store.result(id, 0, 1)).toString()).toBe('one');
      expect(await store.advance(gather, { stages: 2, parts: 1, given: bytes('so far') })).toBe(1);
      expect(await store.advance(gather, { stages: 2, parts: 9, given: bytes('again') })).toBe(0);
      const last = await take();
      expect(await store.deliver(last, bytes('last'))).toBe(1);
      expect(await store.end(id, 'done', at(9), { answer: '{"a":1}' })).toBe(true);
      expect(await store.end(id, 'parked', at(10), { reason: 'too late' })).toBe(false);
      expect(await store.answer(id)).toBe('{"a":1}');
      expect(await store.head(id)).toMatchObject({ state: 'done', endedAt: at(9), reason: null });
      expect(await store.counts()).toMatchObject({ waiting: 0, taken: 0, running: 0 });
      expect(await store.forget(at(9))).toBe(0);
      expect(await store.forget(at(10))).toBe(1);
      expect(await store.head(id)).toBeUndefined();
    }); // prettier-ignore

    test('go on where nothing is to be done in a stage', async () => {
      const id = await begun(1);
      await store.deliver(await take(), bytes('one'));
      expect(await store.advance(await take(), { stages: 2, parts: 0, given: bytes('') })).toBe(1);
      expect(await take()).toMatchObject({ study: id, stage: 1, part: gathering });
      await ended(id);
    });

    test('share the turns fairly: who has least under way is next, and ordinary studies go before low ones', async () => {
      const low = await begun(3, { personId: 'per', priority: 'low' });
      const first = await begun(6, { personId: 'kari', second: 1 });
      const later = await begun(2, { personId: 'ola', second: 2 });
      const order: string[] = [];
      for (let count = 0; count < 11; count += 1) order.push((await take()).study);
      const name = (id: string): string => ({ [low]: 'low', [first]: 'first', [later]: 'later' })[id] ?? '';
      expect(order.map(name)).toEqual(['first', 'later', 'first', 'later', 'first', 'first', 'first', 'first', 'low', 'low', 'low']); // prettier-ignore
      for (const id of [low, first, later]) await ended(id);
    });

    test('take turns where only one part is computed at a time', async () => {
      const first = await begun(3, { personId: 'kari' });
      const later = await begun(3, { personId: 'ola', second: 1 });
      const order: string[] = [];
      for (let count = 0; count < 4; count += 1) {
        const part = await take();
        order.push(part.study === first ? 'first' : 'later');
        await store.deliver(part, bytes('x'));
      }
      expect(order).toEqual(['first', 'later', 'first', 'later']);
      for (const id of [first, later]) await ended(id);
    });

    test('take turns though each study is over after one', async () => {
      const persons = new Map<string, string>();
      for (const [second, personId] of ['anne', 'anne', 'anne', 'bo', 'bo'].entries()) {
        const id = randomBytes(16).toString('hex');
        persons.set(id, personId);
        await store.begin({ id, personId, asked, priority: 'ordinary', at: at(second) });
      }
      const order: (string | undefined)[] = [];
      for (const _ of persons) {
        const { study } = await take();
        order.push(persons.get(study));
        await store.end(study, 'done', new Date((clock += 1)).toISOString(), { answer: '1' });
      }
      expect(order).toEqual(['anne', 'bo', 'anne', 'bo', 'anne']);
    });

    test('keep a part for its turn, and count what goes wrong with it', async () => {
      const id = await begun(1);
      const name = turn();
      expect(await take(name)).toMatchObject({ part: 0, tries: 1, faults: 0 });
      // The process went down; its turn comes again.
      const again = await take(name);
      expect(again).toMatchObject({ part: 0, tries: 2, faults: 0 });
      await store.giveBack(again, true);
      const third = await take();
      expect(third).toMatchObject({ tries: 3, faults: 1 });
      expect(await store.turns()).toEqual([third.turn]);
      expect(await store.lost(third.turn)).toBe(1);
      // What it brings after all is as good as another's.
      const other = await take();
      expect(await store.deliver(third, bytes('one'))).toBe(1);
      expect(await store.deliver(other, bytes('one'))).toBe(0);
      await ended(id);
      expect(await store.deliver(other, bytes('one'))).toBe(0);
    });

    test('are taken by one only, however many ask at once', async () => {
      const id = await begun(40);
      const parts = await Promise.all(Array.from({ length: 40 }, () => take()));
      expect(parts.map(({ part }) => part).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at)); // prettier-ignore
      const due = await Promise.all(parts.map((part) => store.deliver(part, bytes('x'))));
      expect(due.reduce((sum, each) => sum + each, 0)).toBe(1);
      expect(await store.head(id)).toMatchObject({ done: 40 });
      await ended(id);
    });
  });
}
