import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessStore, Person } from '../../../server/store/access/accessStore.ts';
import { backUp } from '../../../server/store/library/backup.ts';
import type { OpenLibrary } from '../../../server/store/library/openLibrary.ts';
import { restore } from '../../../server/store/library/restore.ts';
import { draft, minute, shelf } from './drafts.ts';

const limits = { idle: 60 * 60_000, absolute: 3 * 60 * 60_000 };
const later = minute(10_000);

/** What every store of access does, on whatever database: the same tests run on both. */
export function describeAccess(open: () => Promise<OpenLibrary>): void {
  let opened: OpenLibrary;
  let access: AccessStore;
  const people: Person[] = [];
  beforeAll(async () => {
    opened = await open();
    access = opened.access;
    for (const name of ['Kari', 'Ola', 'Per']) people.push(await signIn(name, 1));
  });
  afterAll(() => opened.close());

  let made = 0;
  const signIn = (name: string, at: number): Promise<Person> => {
    made += 1;
    return access.signIn({ issuer: 'https://login.example', subject: name, name: `${name} Nordmann` }, `session-${made}`, `person-${made}`, minute(at), limits); // prettier-ignore
  };
  const person = (index: number): Person => {
    const found = people[index];
    if (found === undefined) throw new Error(`No person ${index}`);
    return found;
  };
  const acting = (index: number, at = 1) => ({ by: person(index), at: minute(at) });
  const many = <Answer>(count: number, work: (index: number) => Promise<Answer>): Promise<Answer[]> => Promise.all(Array.from({ length: count }, (_, index) => work(index))); // prettier-ignore

  describe('access', () => {
    test('knows a person by issuer and subject, with the name of today', async () => {
      const again = await access.signIn({ issuer: 'https://login.example', subject: 'Kari', name: 'Kari Hansen', email: 'k@x.no' }, 'again', 'unused', minute(2), limits); // prettier-ignore
      expect(again).toEqual({ id: person(0).id, name: 'Kari Hansen', email: 'k@x.no' });
      const other = await access.signIn({ issuer: 'https://elsewhere.example', subject: 'Kari', name: 'Kari' }, 'other', 'other', minute(2), limits); // prettier-ignore
      expect(other.id).toBe('other');
    });

    test('of many who claim the first shelf at once one gets it', async () => {
      const outcomes = await many(6, (index) => access.claimFirstShelf(acting(index % 3)));
      expect(outcomes.filter((claimed) => claimed)).toHaveLength(1);
      expect(await access.members(shelf)).toHaveLength(1);
    });

    test('an invitation is used once, however many use it at once', async () => {
      const invitation = { id: 'i', shelf, tokenHash: 'i-hash', role: 'editor' as const, expiresAt: later };
      await access.invite(invitation, acting(0));
      expect(await access.invitations(shelf, minute(2))).toMatchObject([{ id: 'i', role: 'editor' }]);
      const owners = (await access.members(shelf)).map(({ id }) => id);
      const [one = 0, two = 1] = [0, 1, 2].filter((index) => !owners.includes(person(index).id));
      const outcomes = await many(8, (index) => access.accept('i-hash', acting(index % 2 === 0 ? one : two)));
      expect(outcomes.filter((used) => used)).toHaveLength(1);
      expect(await access.invitations(shelf, minute(2))).toEqual([]);
      expect(await access.accept('nothing', acting(0))).toBe(false);
    });

    test('of two owners who remove each other at once one stays', async () => {
      for (const index of [0, 1]) {
        const invitation = { id: `o${index}`, shelf: 'two', tokenHash: `o${index}`, role: 'owner' as const, expiresAt: later }; // prettier-ignore
        if (index === 0) await access.addShelf({ id: 'two', name: 'Two' }, acting(0));
        else await access.invite(invitation, acting(0));
        if (index === 1) await access.accept('o1', acting(1));
      }
      const outcomes = await many(2, (index) => access.setRole('two', person(index).id, undefined, acting(1 - index))); // prettier-ignore
      expect(outcomes.sort()).toEqual(['done', 'lastOwner']);
      expect(await access.members('two')).toMatchObject([{ role: 'owner' }]);
    });

    test('a sign-in holds until it is not used for long, or too old, and not once it is ended', async () => {
      const someone = await signIn('Someone', 100);
      const hash = `session-${made}`;
      const holds = async (at: number) => (await access.session(hash, minute(at), limits))?.person.id === someone.id; // prettier-ignore
      expect([await holds(159), await holds(218), await holds(277), await holds(279), await holds(280)]).toEqual([true, true, true, true, false]); // prettier-ignore
      const forEver = { idle: Number.MAX_SAFE_INTEGER / 2000, absolute: Number.MAX_SAFE_INTEGER / 2000 };
      expect(await access.session(hash, minute(300), forEver)).toBeDefined();
      await signIn('Someone', 300);
      // The next sign-in forgets those that no longer hold.
      expect(await access.session(hash, minute(300), forEver)).toBeUndefined();
      const next = `session-${made}`;
      expect(await access.session(next, minute(360), limits)).toBeUndefined();
      expect(await access.session(next, minute(301), limits)).toBeDefined();
      await access.signOut(next, { by: someone, at: minute(302) });
      expect(await access.session(next, minute(302), limits)).toBeUndefined();
    });

    test('a token holds as long as it and the ownership of its maker do', async () => {
      await access.addShelf({ id: 'tokens', name: 'Tokens' }, acting(2));
      await access.addToken({ id: 't', shelf: 'tokens', tokenHash: 't-hash', label: 'Script\u0000', scope: 'write', expiresAt: minute(60) }, acting(2)); // prettier-ignore
      expect(await access.heldToken('t-hash', minute(59))).toMatchObject({ id: 't', shelf: 'tokens', role: 'editor' }); // prettier-ignore
      expect(await access.heldToken('t-hash', minute(60))).toBeUndefined();
      expect(await access.tokens('tokens')).toMatchObject([{ label: 'Script ', usedAt: minute(59) }]);
      expect(await access.revokeToken('elsewhere', 't', acting(2))).toBe(false);
      expect(await access.revokeToken('tokens', 't', acting(2))).toBe(true);
      expect(await access.heldToken('t-hash', minute(1))).toBeUndefined();
    });

    test('lists, tags and the log keep to the shelves that are looked through', async () => {
      const { library } = opened;
      for (const [index, on] of [shelf, 'two'].entries())
        await library.create({
          id: `s${index}`,
          shelf: on,
          draft: draft(on, { tags: [`tag-${index}`] }),
          act: acting(0, 50),
        });
      const seen = async (shelves: readonly string[]) => {
        const { items } = await library.list({ binned: false, limit: 50, at: minute(60), shelves });
        const log = await library.audit(100, { shelves });
        return [
          items.map(({ id }) => id),
          (await library.tags(shelves)).map(({ tag }) => tag),
          [...new Set(log.items.map((entry) => entry.shelf))],
        ];
      };
      expect(await seen(['two'])).toEqual([['s1'], ['tag-1'], ['two']]);
      expect(await seen([])).toEqual([[], [], []]);
      const both = await library.audit(100, { shelves: ['two'], withoutShelf: true });
      expect(both.items.map(({ action }) => action)).toContain('signedIn');
    });

    test('a backup keeps shelves, members and tokens; everybody signs in again', async () => {
      await signIn('Kari', 400);
      const session = `session-${made}`;
      const folder = mkdtempSync(join(tmpdir(), 'holdbar-access-'));
      const file = join(folder, 'backup.holdbar');
      await backUp(opened, file);
      const copy = await open();
      await restore(copy, file);
      for (const each of [shelf, 'two', 'tokens']) {
        expect(await copy.access.members(each)).toEqual(await access.members(each));
        expect(await copy.access.tokens(each)).toEqual(await access.tokens(each));
      }
      expect(await copy.access.allShelves()).toEqual(await access.allShelves());
      expect(await copy.library.find('s1', minute(60))).toMatchObject({ shelf: 'two' });
      expect(await access.session(session, minute(401), limits)).toBeDefined();
      expect(await copy.access.session(session, minute(401), limits)).toBeUndefined();
      await copy.close();
      rmSync(folder, { recursive: true });
    });
  });
}
