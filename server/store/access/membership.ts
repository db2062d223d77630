import { firstShelf } from '../library/migrations/migration0002.ts';
import { recordAct } from '../library/recordAct.ts';
import { storable } from '../library/searchText.ts';
import type { Change, Database } from '../library/tables.ts';
import type { AccessStore, Role } from './accessStore.ts';
import { shownPerson } from './signingIn.ts';
import { changing } from '../changing.ts';

/** Shelves and who may do what there. */
export const membership = (
  database: Database,
): Pick<AccessStore, 'shelvesOf' | 'allShelves' | 'addShelf' | 'renameShelf' | 'members' | 'setRole' | 'claimFirstShelf'> => ({
  shelvesOf: async (personId) => {
    const rows = await database
      .selectFrom('memberships')
      .innerJoin('shelves', 'shelves.id', 'memberships.shelfId')
      .select(['id', 'name', 'role'])
      .where('personId', '=', personId)
      .execute();
    const shelves = rows.map(({ role, ...shelf }) => ({ ...shelf, role: role as Role }));
    return shelves.sort(byName);
  },

  allShelves: async () => {
    const rows = await database.selectFrom('shelves').select(['id', 'name']).execute();
    return rows.sort(byName);
  },

  addShelf: ({ id, name }, act) =>
    changing(database, async (change) => {
      const made = { id, name: storable(name), createdAt: act.at, createdBy: act.by.name };
      await change.insertInto('shelves').values(made).execute();
      await change.insertInto('memberships').values({ shelfId: id, personId: act.by.id, role: 'owner' }).execute();
      await recordAct(change, 'shelfMade', act, { shelf: id, concerns: name });
    }),

  renameShelf: ({ id, name }, act) =>
    changing(database, async (change) => {
      await change.updateTable('shelves').set({ name: storable(name) }).where('id', '=', id).execute();
      await recordAct(change, 'shelfRenamed', act, { shelf: id, concerns: name });
    }),

  members: async (shelf) => {
    const rows = await database
      .selectFrom('memberships')
      .innerJoin('people', 'people.id', 'memberships.personId')
      .select(['people.id', 'name', 'email', 'role'])
      .where('shelfId', '=', shelf)
      .execute();
    const members = rows.map(({ role, ...person }) => ({ ...shownPerson(person), role: role as Role }));
    return members.sort(byName);
  },

  setRole: (shelf, personId, role, act) =>
    changing(database, async (change) => {
      await hold(change, shelf);
      const member = await change
        .selectFrom('memberships')
        .innerJoin('people', 'people.id', 'memberships.personId')
        .select(['name', 'role'])
        .where('shelfId', '=', shelf)
        .where('personId', '=', personId)
        .executeTakeFirst();
      if (member === undefined) return 'missing';
      if (member.role === role) return 'done';
      if (member.role === 'owner' && (await ownersOf(change, shelf)) === 1) return 'lastOwner';
      const row = { shelfId: shelf, personId };
      if (role === undefined)
        await change.deleteFrom('memberships').where('shelfId', '=', shelf).where('personId', '=', personId).execute();
      else await giveRole(change, row, role);
      const [action, concerns] = role === undefined ? (['memberRemoved', member.name] as const) : (['roleChanged', `${member.name}: ${member.role} → ${role}`] as const);
      await recordAct(change, action, act, { shelf, concerns });
      return 'done';
    }),

  claimFirstShelf: (act) =>
    changing(database, async (change) => {
      await hold(change, firstShelf);
      if ((await ownersOf(change, firstShelf)) > 0) return false;
      await giveRole(change, { shelfId: firstShelf, personId: act.by.id }, 'owner');
      await recordAct(change, 'joined', act, { shelf: firstShelf, concerns: `${act.by.name}: owner` });
      return true;
    }),
}); // prettier-ignore

/** Makes somebody a member, or gives a member another role. */
export const giveRole = async (
  change: Change,
  row: { readonly shelfId: string; readonly personId: string },
  role: Role,
): Promise<void> =>
  void (await change
    .insertInto('memberships')
    .values({ ...row, role })
    .onConflict((conflict) => conflict.columns(['shelfId', 'personId']).doUpdateSet({ role }))
    .execute());

/** Of several who change the members of a shelf at once, one goes on and the others wait. */
async function hold(change: Change, shelf: string): Promise<void> {
  await change
    .updateTable('shelves')
    .set((shelves) => ({ name: shelves.ref('name') }))
    .where('id', '=', shelf)
    .execute();
}

async function ownersOf(change: Change, shelf: string): Promise<number> {
  const owners = await change
    .selectFrom('memberships')
    .select('personId')
    .where('shelfId', '=', shelf)
    .where('role', '=', 'owner')
    .execute();
  return owners.length;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'nb');
