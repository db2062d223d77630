import { sql } from 'kysely';
import type { Asked } from '../../../models/index.ts';
import type { DatabaseKind } from '../library/migrations/migration.ts';
import type { Change, Database } from '../library/tables.ts';
import { changing } from '../changing.ts';
import { partRow, resultInOne, resultInPieces } from './partResult.ts';
import { beginning, gathering, priorities, type Priority, type StudyHead, type StudyStore, type TakenPart } from './studyStore.ts'; // prettier-ignore

/** How many rows of parts are written by one statement. */
const together = 500;

const headColumns = ['id', 'personId', 'priority', 'state', 'stages', 'stage', 'parts', 'done', 'createdAt', 'endedAt', 'reason'] as const; // prettier-ignore

/** Of what is asked only its name, and that of what it is about: the rest may be a megabyte. */
const namesOf = (kind: DatabaseKind) =>
  kind === 'postgres'
    ? ([sql<string>`asked::json ->> 'question'`.as('question'), sql<string | null>`coalesce(asked::json -> 'scenarios' -> 0 ->> 'title', asked::json -> 'options' -> 'portfolio' ->> 'title')`.as('title')] as const)
    : ([sql<string>`json_extract(asked, '$.question')`.as('question'), sql<string | null>`coalesce(json_extract(asked, '$.scenarios[0].title'), json_extract(asked, '$.options.portfolio.title'))`.as('title')] as const); // prettier-ignore

/** The studies of a database whose tables are up to date. */
export function studiesIn(database: Database, kind: DatabaseKind): StudyStore {
  const changed = <Result>(action: (change: Change) => Promise<Result>): Promise<Result> =>
    changing(database, action);
  return {
    begin: ({ id, personId, asked, priority, at }) =>
      changed(async (change) => {
        const { numInsertedOrUpdatedRows } = await change
          .insertInto('studies')
          .values({
            id,
            personId,
            asked: JSON.stringify(asked),
            priority: priorities[priority],
            state: 'running',
            stages: 0,
            stage: beginning,
            parts: 0,
            done: 0,
            given: new Uint8Array(),
            createdAt: at,
          }) // prettier-ignore
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        await addParts(change, id, beginning, 0);
        return true;
      }),
    head: async (id) => {
      const row = await database.selectFrom('studies').select([...headColumns, ...namesOf(kind)]).where('id', '=', id).executeTakeFirst(); // prettier-ignore
      return row === undefined ? undefined : headOf(row);
    },
    heads: async (personId) => {
      const rows = await database.selectFrom('studies').select([...headColumns, ...namesOf(kind)]).where('personId', '=', personId).orderBy('createdAt', 'desc').orderBy('id').limit(200).execute(); // prettier-ignore
      return rows.map(headOf);
    },
    answer: async (id) => {
      const row = await database.selectFrom('studies').select('answer').where('id', '=', id).executeTakeFirst(); // prettier-ignore
      return row?.answer ?? undefined;
    },
    runningOf: async (personId) => {
      const { running } = await database.selectFrom('studies').select(({ fn }) => fn.countAll().as('running')).where('personId', '=', personId).where('state', '=', 'running').executeTakeFirstOrThrow(); // prettier-ignore
      return Number(running);
    },
    end: (id, state, at, { answer = null, reason = null }) =>
      changed(async (change) => {
        const { numUpdatedRows } = await change.updateTable('studies').set({ state, endedAt: at, answer, reason }).where('id', '=', id).where('state', '=', 'running').executeTakeFirst(); // prettier-ignore
        if (numUpdatedRows === 0n) return false;
        // What was answered in the turn in which it began was one part, and who follows it is told so.
        if (state === 'done') await change.updateTable('studies').set({ stages: 1, stage: 0, parts: 1, done: 1 }).where('id', '=', id).where('stage', '=', beginning).execute(); // prettier-ignore
        await change.deleteFrom('studyParts').where('studyId', '=', id).execute();
        return true;
      }),
    take: (turn, at) => changed((change) => taken(change, kind, turn, at)),
    deliver: (part, result) => changed((change) => delivered(change, part, result)),
    advance: (from, { stages, parts, given }) =>
      changed(async (change) => {
        if (!(await locked(change, from.study, from.stage))) return 0;
        await partRow(change.deleteFrom('studyParts'), from).execute();
        await change.updateTable('studies').set({ stages, stage: from.stage + 1, parts, done: 0, given }).where('id', '=', from.study).execute(); // prettier-ignore
        return addParts(change, from.study, from.stage + 1, parts);
      }),
    result: async (studyId, stage, part) => {
      const found = await (kind === 'postgres' ? resultInPieces : resultInOne)(database, { study: studyId, stage, part }); // prettier-ignore
      if (found === null) throw new Error(`part ${part} of stage ${stage} has no result`);
      return found;
    },
    partCounts: async (study) => {
      const rows = await database.selectFrom('studyParts').select(({ fn }) => ['stage', fn.countAll().as('count')]).where('studyId', '=', study).where('part', '>=', 0).groupBy('stage').orderBy('stage').execute(); // prettier-ignore
      const last = rows.at(-1)?.stage ?? beginning;
      return Array.from({ length: last + 1 }, (_, stage) => Number(rows.find((row) => row.stage === stage)?.count ?? 0)); // prettier-ignore
    },
    giveBack: async (part, isFault) => {
      // What was not begun in earnest counts neither as a try nor as being served.
      const counted = isFault ? { faults: part.faults + 1 } : { tries: part.tries - 1, takenAt: null };
      await partRow(database.updateTable('studyParts'), part)
        .set({ state: 'waiting', turn: null, ...counted })
        .where('turn', '=', part.turn)
        .where('state', '=', 'taken')
        .execute();
    },
    turns: async () => {
      const rows = await database.selectFrom('studyParts').select('turn').distinct().where('state', '=', 'taken').execute(); // prettier-ignore
      return rows.flatMap(({ turn }) => (turn === null ? [] : [turn]));
    },
    lost: async (turn) => {
      const { numUpdatedRows } = await database.updateTable('studyParts').set({ state: 'waiting', turn: null }).where('turn', '=', turn).where('state', '=', 'taken').executeTakeFirst(); // prettier-ignore
      return Number(numUpdatedRows);
    },
    counts: async () => {
      const rows = await database.selectFrom('studyParts').select(({ fn }) => ['state', fn.countAll().as('count')]).groupBy('state').execute(); // prettier-ignore
      const studies = await database.selectFrom('studies').select(({ fn }) => ['state', fn.countAll().as('count')]).groupBy('state').execute(); // prettier-ignore
      // PostgreSQL gives large integers as text.
      const of = (found: readonly { state: string; count: unknown }[], state: string): number => Number(found.find((row) => row.state === state)?.count ?? 0); // prettier-ignore
      return { waiting: of(rows, 'waiting'), taken: of(rows, 'taken'), running: of(studies, 'running'), parked: of(studies, 'parked') }; // prettier-ignore
    },
    forget: async (before) => {
      const { numDeletedRows } = await database.deleteFrom('studies').where('endedAt', '<', before).executeTakeFirst(); // prettier-ignore
      return Number(numDeletedRows);
    },
    remove: async (id) => {
      await database.deleteFrom('studies').where('id', '=', id).where('state', '<>', 'running').execute();
    },
  };
}

type HeadRow = Omit<StudyHead, 'priority'> & { readonly priority: number };

function headOf({ priority, ...row }: HeadRow): StudyHead {
  const name = (Object.keys(priorities) as Priority[]).find((each) => priorities[each] === priority) ?? 'ordinary'; // prettier-ignore
  return { ...row, priority: name };
}

async function addParts(change: Change, studyId: string, stage: number, parts: number): Promise<number> {
  const row = (part: number) => ({ studyId, stage, part, state: 'waiting' as const, tries: 0, faults: 0 });
  for (let first = 0; first < parts; first += together) {
    const some = Array.from({ length: Math.min(together, parts - first) }, (_, at) => row(first + at));
    await change.insertInto('studyParts').values(some).execute();
  }
  // A stage without parts is put together at once.
  if (parts === 0) await change.insertInto('studyParts').values(row(gathering)).execute();
  return Math.max(1, parts);
}

/** Keeps others from changing a study until the change is over. @returns whether it is running, and at that stage */
async function locked(change: Change, id: string, stage: number): Promise<boolean> {
  const { numUpdatedRows } = await change
    .updateTable('studies')
    .set({ state: 'running' })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('stage', '=', stage)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function delivered(change: Change, part: TakenPart, result: Uint8Array): Promise<number> {
  if (!(await locked(change, part.study, part.stage))) return 0;
  const { numUpdatedRows } = await partRow(change.updateTable('studyParts'), part)
    .set({ state: 'done', turn: null, result })
    .where('state', '<>', 'done')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return 0;
  const { done, parts } = await change
    .updateTable('studies')
    .set(({ eb }) => ({ done: eb('done', '+', 1) }))
    .where('id', '=', part.study)
    .returning(['done', 'parts'])
    .executeTakeFirstOrThrow();
  if (done < parts) return 0;
  await change
    .insertInto('studyParts')
    .values({
      studyId: part.study,
      stage: part.stage,
      part: gathering,
      state: 'waiting',
      tries: 0,
      faults: 0,
    })
    .execute();
  return 1;
}

async function taken(
  change: Change,
  kind: DatabaseKind,
  turn: string,
  at: string,
): Promise<TakenPart | undefined> {
  // prettier-ignore
  // What one looks at, another passes over instead of waiting for it.
  const passing = kind === 'postgres' ? sql`for update of p skip locked` : sql``;
  const held = sql`select study_id, stage, part from study_parts where turn = ${turn} and state = 'taken' limit 1`;
  const fairest = sql`
    select p.study_id, p.stage, p.part
    from study_parts p
      join studies s on s.id = p.study_id
      left join (
        select person_id, sum(is_under_way) as under_way, max(served_at) as served_at
        from (
          select o.person_id, case when q.state = 'taken' then 1 else 0 end as is_under_way, q.taken_at as served_at
          from study_parts q join studies o on o.id = q.study_id
          where q.taken_at is not null
          union all
          select person_id, 0, ended_at from studies where ended_at is not null and state <> 'cancelled'
        ) served
        group by person_id
      ) r on r.person_id = s.person_id
    where p.state = 'waiting' and s.state = 'running'
    order by s.priority, coalesce(r.under_way, 0), coalesce(r.served_at, ''), s.created_at, s.id, p.stage, p.part
    limit 1 ${passing}`;
  for (const chosen of [held, fairest]) {
    const { rows } = await sql<{
      studyId: string;
      stage: number;
      part: number;
      tries: number;
      faults: number;
    }>`
      update study_parts set state = 'taken', turn = ${turn}, taken_at = ${at}, tries = tries + 1
      where (study_id, stage, part) = (${chosen})
      returning study_id, stage, part, tries, faults`.execute(change);
    const [found] = rows;
    if (found === undefined) continue;
    const { studyId: study, ...place } = found;
    const { asked, ...row } = await change.selectFrom('studies').select(['asked', 'stages', 'parts', 'given']).where('id', '=', study).executeTakeFirstOrThrow(); // prettier-ignore
    return { study, turn, ...place, ...row, asked: JSON.parse(asked) as Asked };
  }
  return undefined;
}
