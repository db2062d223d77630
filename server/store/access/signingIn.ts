import { recordAct } from '../library/recordAct.ts';
import { storable } from '../library/searchText.ts';
import type { Change, Database } from '../library/tables.ts';
import type { AccessStore, Identity, Person } from './accessStore.ts';
import { changing } from '../changing.ts';

/** How long it may take until it is noted that a sign-in or a token is used again, in milliseconds. */
const noteAfter = 5 * 60_000;

/** People and their sign-ins. */
export const signingIn = (database: Database): Pick<AccessStore, 'signIn' | 'session' | 'signOut'> => ({
  signIn: (identity, idHash, newId, at, { idle, absolute }) =>
    changing(database, async (change) => {
      const person = await personOf(change, identity, newId, at);
      await change
        .deleteFrom('sessions')
        .where((is) =>
          is.or([is('seenAt', '<=', before(at, idle)), is('createdAt', '<=', before(at, absolute))]),
        )
        .execute();
      await change
        .insertInto('sessions')
        .values({ idHash, personId: person.id, createdAt: at, seenAt: at })
        .execute();
      await recordAct(change, 'signedIn', { by: person, at }, {});
      return person;
    }),

  session: async (idHash, at, { idle, absolute }, isUse = true) => {
    const row = await database
      .selectFrom('sessions')
      .innerJoin('people', 'people.id', 'sessions.personId')
      .select(['people.id', 'name', 'email', 'sessions.createdAt', 'seenAt'])
      .where('idHash', '=', idHash)
      .where('seenAt', '>', before(at, idle))
      .where('sessions.createdAt', '>', before(at, absolute))
      .executeTakeFirst();
    if (row === undefined) return undefined;
    if (isUse && row.seenAt < before(at, noteAfter))
      await database.updateTable('sessions').set({ seenAt: at }).where('idHash', '=', idHash).execute();
    return { person: shownPerson(row), createdAt: row.createdAt };
  },

  signOut: (idHash, act) =>
    changing(database, async (change) => {
      const { numDeletedRows } = await change
        .deleteFrom('sessions')
        .where('idHash', '=', idHash)
        .executeTakeFirst();
      if (numDeletedRows > 0n) await recordAct(change, 'signedOut', act, {});
    }),
});

/** Whoever the provider means, with the name and address that it gives today; made where they are new. */
async function personOf(change: Change, identity: Identity, newId: string, at: string): Promise<Person> {
  const { issuer, subject } = identity;
  const said = {
    name: storable(identity.name),
    email: identity.email === undefined ? null : storable(identity.email),
  };
  const row = await change
    .insertInto('people')
    .values({ id: newId, issuer, subject, ...said, createdAt: at })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet(said))
    .returning(['id', 'name', 'email'])
    .executeTakeFirstOrThrow();
  return shownPerson(row);
}

/** A row of a person as it is shown. */
export const shownPerson = ({ id, name, email }: { readonly id: string; readonly name: string; readonly email: string | null }): Person => ({
  id,
  name,
  ...(email === null ? {} : { email }),
}); // prettier-ignore

/** The time some milliseconds before another. */
export const before = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) - milliseconds).toISOString();
