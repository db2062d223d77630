import { recordAct } from '../library/recordAct.ts';
import { storable } from '../library/searchText.ts';
import type { Database } from '../library/tables.ts';
import { isEnough, type AccessStore, type Role, type Scope } from './accessStore.ts';
import { giveRole } from './membership.ts';
import { before } from './signingIn.ts';
import { changing } from '../changing.ts';

/** How often it is noted in the log that a token is used, in milliseconds. */
const noteAfter = 60 * 60_000;

/** Invitations and API tokens: secrets of which only a hash is kept. */
export const secrets = (
  database: Database,
): Pick<AccessStore, 'invite' | 'invitations' | 'revokeInvitation' | 'accept' | 'addToken' | 'tokens' | 'revokeToken' | 'heldToken'> => ({
  invite: ({ shelf, label, ...invitation }, act) =>
    changing(database, async (change) => {
      const made = { shelfId: shelf, label: label === undefined ? null : storable(label), createdAt: act.at, createdBy: act.by.name };
      await change.insertInto('invitations').values({ ...invitation, ...made }).execute();
      const whom = label === undefined ? invitation.role : `${label}: ${invitation.role}`;
      await recordAct(change, 'invited', act, { shelf, concerns: whom });
    }),

  invitations: async (shelf, at) => {
    const rows = await database
      .selectFrom('invitations')
      .select(['id', 'role', 'label', 'createdAt', 'createdBy', 'expiresAt'])
      .where('shelfId', '=', shelf)
      .where('expiresAt', '>', at)
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(({ role, label, ...row }) => ({ ...row, role: role as Role, ...(label === null ? {} : { label }) }));
  },

  revokeInvitation: (shelf, id, act) =>
    changing(database, async (change) => {
      const row = await change.deleteFrom('invitations').where('shelfId', '=', shelf).where('id', '=', id).returning(['role', 'label']).executeTakeFirst();
      if (row === undefined) return false;
      await recordAct(change, 'invitationRevoked', act, { shelf, concerns: row.label === null ? row.role : `${row.label}: ${row.role}` });
      return true;
    }),

  accept: (tokenHash, act) =>
    changing(database, async (change) => {
      // It is taken away as it is used: of two at once one finds it.
      const found = await change.deleteFrom('invitations').where('tokenHash', '=', tokenHash).returningAll().executeTakeFirst();
      if (found === undefined || found.expiresAt <= act.at) return false;
      const shelf = found.shelfId;
      const role = found.role as Role;
      const member = await change.selectFrom('memberships').select('role').where('shelfId', '=', shelf).where('personId', '=', act.by.id).executeTakeFirst();
      // Who may do more already keeps that.
      if (!isEnough(member?.role as Role | undefined, role))
        await giveRole(change, { shelfId: shelf, personId: act.by.id }, role);
      await recordAct(change, 'joined', act, { shelf, concerns: `${act.by.name}: ${role}` });
      return true;
    }),

  addToken: ({ shelf, ...token }, act) =>
    changing(database, async (change) => {
      const label = storable(token.label);
      const unused = { usedAt: null, revokedAt: null, revokedBy: null };
      await change.insertInto('tokens').values({ ...token, label, shelfId: shelf, makerId: act.by.id, createdAt: act.at, ...unused }).execute();
      await recordAct(change, 'tokenMade', act, { shelf, concerns: `${label}: ${token.scope}` });
    }),

  tokens: async (shelf) => {
    const rows = await database
      .selectFrom('tokens')
      .innerJoin('people', 'people.id', 'makerId')
      .select(['tokens.id', 'label', 'scope', 'people.name as maker', 'tokens.createdAt', 'expiresAt', 'usedAt', 'revokedAt', 'revokedBy'])
      .where('shelfId', '=', shelf)
      .orderBy('tokens.createdAt', 'desc')
      .orderBy('tokens.id')
      .execute();
    return rows.map(({ scope, usedAt, revokedAt, revokedBy, ...row }) => ({
      ...row,
      scope: scope as Scope,
      ...(usedAt === null ? {} : { usedAt }),
      ...(revokedAt === null ? {} : { revoked: { at: revokedAt, by: revokedBy ?? '' } }),
    }));
  },

  revokeToken: (shelf, id, act) =>
    changing(database, async (change) => {
      const token = await change.selectFrom('tokens').select(['label', 'revokedAt']).where('shelfId', '=', shelf).where('id', '=', id).executeTakeFirst();
      if (token === undefined) return false;
      if (token.revokedAt !== null) return true;
      await change.updateTable('tokens').set({ revokedAt: act.at, revokedBy: act.by.name }).where('id', '=', id).execute();
      await recordAct(change, 'tokenRevoked', act, { shelf, concerns: token.label });
      return true;
    }),

  heldToken: async (tokenHash, at) => {
    const row = await database
      .selectFrom('tokens')
      .innerJoin('people', 'people.id', 'makerId')
      .innerJoin('memberships', (join) => join.onRef('memberships.personId', '=', 'makerId').onRef('memberships.shelfId', '=', 'tokens.shelfId'))
      .select(['tokens.id', 'tokens.shelfId as shelf', 'label', 'scope', 'name', 'role', 'usedAt'])
      .where('tokenHash', '=', tokenHash)
      .where('revokedAt', 'is', null)
      .where('expiresAt', '>', at)
      // It holds as long as who made it may make one.
      .where('role', '=', 'owner')
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { id, shelf, label, scope } = row;
    const held = { id, shelf, name: `${label} (${row.name})`, role: scope === 'write' ? ('editor' as const) : ('viewer' as const) };
    if (row.usedAt === null || row.usedAt < before(at, noteAfter))
      await changing(database, async (change) => {
        await change.updateTable('tokens').set({ usedAt: at }).where('id', '=', id).execute();
        await recordAct(change, 'tokenUsed', { by: held, at }, { shelf, concerns: label });
      });
    return held;
  },
}); // prettier-ignore
