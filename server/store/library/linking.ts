import type { Library, Link, ResultHead } from './library.ts';
import { recordAct } from './recordAct.ts';
import { storable } from './searchText.ts';
import type { Database, Tables } from './tables.ts';
import type { Selectable } from 'kysely';
import { changing } from '../changing.ts';

/** Read-only links and kept results. */
export const linking = (
  database: Database,
): Pick<Library, 'addLink' | 'links' | 'linkOf' | 'revokeLink' | 'keepResult' | 'results' | 'result'> => ({
  addLink: ({ id, scenarioId, tokenHash, version = null, label, expiresAt, act }) =>
    changing(database, async (change) => {
      const made = { createdAt: act.at, createdBy: act.by.name, expiresAt };
      const shown = label === undefined ? null : storable(label);
      await change
        .insertInto('links')
        .values({ id, scenarioId, tokenHash, version, label: shown, ...made })
        .execute();
      await recordAct(change, 'linked', act, { scenarioId, ...(version === null ? {} : { version }) });
    }),

  links: async (scenarioId) => {
    const rows = await database
      .selectFrom('links')
      .selectAll()
      .where('scenarioId', '=', scenarioId)
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(linkOfRow);
  },

  linkOf: async (tokenHash) => {
    const row = await database.selectFrom('links').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst(); // prettier-ignore
    return row === undefined ? undefined : linkOfRow(row);
  },

  revokeLink: (scenarioId, id, act) =>
    changing(database, async (change) => {
      const link = await change
        .selectFrom('links')
        .select('revokedAt')
        .where('scenarioId', '=', scenarioId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (link === undefined) return false;
      if (link.revokedAt !== null) return true;
      await change
        .updateTable('links')
        .set({ revokedAt: act.at, revokedBy: act.by.name })
        .where('id', '=', id)
        .execute();
      await recordAct(change, 'linkRevoked', act, { scenarioId });
      return true;
    }),

  keepResult: (scenarioId, { answer, seed = null, ...head }, act) =>
    changing(database, async (change) => {
      await change
        .insertInto('results')
        .values({ ...head, scenarioId, seed, answer: JSON.stringify(answer) })
        .execute();
      await recordAct(change, 'resultKept', act, { scenarioId, version: head.version });
    }),

  results: async (scenarioId) => {
    const rows = await database
      .selectFrom('results')
      .select(resultColumns)
      .where('scenarioId', '=', scenarioId)
      .orderBy('keptAt', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(resultHeadOf);
  },

  result: async (scenarioId, id) => {
    const row = await database
      .selectFrom('results')
      .select([...resultColumns, 'answer'])
      .where('scenarioId', '=', scenarioId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { answer, ...head } = row;
    return { ...resultHeadOf(head), answer: JSON.parse(answer) as unknown };
  },
});

function linkOfRow(row: Selectable<Tables['links']>): Link {
  const { id, scenarioId, version, label, createdAt, createdBy, expiresAt, revokedAt, revokedBy } = row;
  return {
    id,
    scenarioId,
    ...(version === null ? {} : { version }),
    ...(label === null ? {} : { label }),
    createdAt,
    createdBy,
    expiresAt,
    ...(revokedAt === null ? {} : { revoked: { at: revokedAt, by: revokedBy ?? '' } }),
  };
}

const resultColumns = ['id', 'version', 'hash', 'engine', 'seed', 'question', 'keptAt', 'keptBy'] as const;

type ResultHeadRow = Omit<Selectable<Tables['results']>, 'scenarioId' | 'answer'>;

const resultHeadOf = ({ seed, ...head }: ResultHeadRow): ResultHead => ({
  ...head,
  ...(seed === null ? {} : { seed: Number(seed) }),
});
