import { afterAll, describe, expect, test } from 'vitest';
import { localAnnouncements } from '../../../server/announcements/announcements.ts';
import { words } from '../../../models/index.ts';
import { localTurns } from '../../../server/jobs/localTurns.ts';
import type { PartPool } from '../../../server/jobs/partPool.ts';
import type { PartOutcome } from '../../../server/jobs/partThread.ts';
import { openStudies, type Studies } from '../../../server/jobs/studies.ts';
import { openLog } from '../../../server/operations/log.ts';
import { migrateDatabase } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { studiesIn } from '../../../server/store/studies/studiesIn.ts';
import type { StudyHead } from '../../../server/store/studies/studyStore.ts';

const { database } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());
const log = openLog('silent', () => undefined);
const asked = { question: 'simulate', scenarios: [], options: {} };

/** Studies whose parts are computed as the test says: of one stage with three parts, each its own number. */
const studiesWith = (compute: PartPool['compute'], threads = 2): Promise<Studies> =>
  studiesOn({
    compute,
    gather: async ({ stage, counts }, read) => {
      if (stage < 0) return { kind: 'stage', stages: 1, parts: 3, given: new Uint8Array() };
      const parts = await Promise.all(Array.from({ length: counts[0] ?? 0 }, async (_, part) => (await read({ stage, part }))[0])); // prettier-ignore
      return { kind: 'answer', answer: JSON.stringify(parts) };
    },
    stop: () => Promise.resolve(),
  }, threads); // prettier-ignore

/** Studies that are begun, computed and answered in one turn each, as the test says. */
const briefStudiesWith = (answered: (study: string, signal: AbortSignal) => Promise<PartOutcome>): Promise<Studies> =>
  studiesOn({
    compute: () => Promise.reject(new Error('a study of one part has no other part')),
    gather: ({ study }, _read, signal) => answered(study, signal),
    stop: () => Promise.resolve(),
  }); // prettier-ignore

async function studiesOn(pool: PartPool, threads = 2): Promise<Studies> {
  const store = studiesIn(database, 'sqlite');
  const turns = localTurns(store, (fault) => {
    throw fault;
  });
  return openStudies({ store, turns, announcements: localAnnouncements(), now: () => new Date(), log, workers: { pool, threads }, patience: 100 }); // prettier-ignore
}

async function lastOf(studies: Studies, id: string): Promise<StudyHead | undefined> {
  let last: StudyHead | undefined;
  for await (const head of studies.follow(id, AbortSignal.timeout(20_000))) last = head;
  return last;
}

const begin = (studies: Studies, id: string) =>
  studies.begin({ id, personId: 'kari', asked, priority: 'ordinary', at: new Date().toISOString() });

describe('a study', () => {
  test('is put together from its parts in their order, whoever comes first', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const studies = await studiesWith(async ({ part }) => {
      if (part === 0) await held;
      if (part === 2) release();
      return { kind: 'result', bytes: Uint8Array.of(part) };
    });
    await begin(studies, 'ordered');
    expect(await lastOf(studies, 'ordered')).toMatchObject({ state: 'done', done: 3 });
    expect(await studies.answer('ordered')).toBe('[0,1,2]');
    await studies.stop();
  });

  test('is done though parts of it fail now and then, and is parked where one fails three times', async () => {
    const failures = new Map<string, number>();
    const failing = (study: string, part: number, most: number): void => {
      const key = `${study} ${part}`;
      const count = (failures.get(key) ?? 0) + 1;
      failures.set(key, count);
      if (count <= most) throw new Error(`part ${part} is unlucky`);
    };
    const studies = await studiesWith(async ({ study, part }) => {
      if (study === 'unlucky') failing(study, part, 2);
      if (study === 'poison' && part === 1) failing(study, part, 100);
      return { kind: 'result', bytes: Uint8Array.of(part) };
    });
    await begin(studies, 'poison');
    await begin(studies, 'unlucky');
    expect(await lastOf(studies, 'unlucky')).toMatchObject({ state: 'done' });
    expect(await studies.answer('unlucky')).toBe('[0,1,2]');
    expect(await lastOf(studies, 'poison')).toMatchObject({ state: 'parked', reason: 'part 1 is unlucky' });
    expect(failures.get('poison 1')).toBe(3);
    await studies.stop();
  });

  test('that is cancelled is left at once, and what a stopped process had is given back for the next', async () => {
    const begun: { readonly study: string; readonly gone: Promise<unknown> }[] = [];
    const stuck: PartPool['compute'] = ({ study }, signal) => {
      const gone = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))); // prettier-ignore
      begun.push({ study, gone: gone.catch(() => 'left') });
      return gone;
    };
    const studies = await studiesWith(stuck, 1);
    await begin(studies, 'cancelled');
    await expect.poll(() => begun.length).toBe(1);
    await studies.cancel('cancelled');
    expect(await begun[0]?.gone).toBe('left');
    await begin(studies, 'handed on');
    await expect.poll(() => begun.length).toBe(2);
    // The process goes down with its part; the next finds it.
    const next = await studiesWith(({ part }) =>
      Promise.resolve({ kind: 'result', bytes: Uint8Array.of(part) }),
    );
    expect(await lastOf(next, 'handed on')).toMatchObject({ state: 'done' });
    expect(await next.answer('handed on')).toBe('[0,1,2]');
    await studies.stop();
    await next.stop();
  });
});

describe('a study that one turn is enough for', () => {
  const answer: PartOutcome = { kind: 'answer', answer: '"all of it"' };

  test('is done where its turn ends well, refused where it cannot be put, parked where it fails three times', async () => {
    const message = words('Nei', 'Nei', 'No');
    let failures = 0;
    const studies = await briefStudiesWith((study) => {
      if (study === 'brief refused') return Promise.resolve({ kind: 'refused', problems: [{ path: 'of', message, expected: message }] }); // prettier-ignore
      if (study === 'brief poison') return Promise.reject(new Error(`failed ${(failures += 1)} times`));
      return Promise.resolve(answer);
    });
    for (const id of ['brief poison', 'brief refused', 'brief']) await begin(studies, id);
    expect(await lastOf(studies, 'brief')).toMatchObject({ state: 'done', reason: null });
    expect(await studies.answer('brief')).toBe('"all of it"');
    expect(await lastOf(studies, 'brief refused')).toMatchObject({ state: 'refused' });
    expect(JSON.parse((await studies.answer('brief refused')) ?? '')).toMatchObject([{ path: 'of' }]);
    expect(await lastOf(studies, 'brief poison')).toMatchObject({
      state: 'parked',
      reason: 'failed 3 times',
    });
    expect(await studies.counts()).toMatchObject({ waiting: 0, taken: 0, running: 0 });
    await studies.stop();
  });

  test('is left at once where it is cancelled in the middle, and given back where the process is stopped', async () => {
    const begun: string[] = [];
    const left: string[] = [];
    const stuck = await briefStudiesWith((study, signal) => {
      begun.push(study);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          left.push(study);
          reject(new Error('aborted'));
        });
      });
    });
    await begin(stuck, 'brief cancelled');
    await expect.poll(() => begun).toEqual(['brief cancelled']);
    await stuck.cancel('brief cancelled');
    await expect.poll(() => left).toEqual(['brief cancelled']);
    expect(await lastOf(stuck, 'brief cancelled')).toMatchObject({ state: 'cancelled' });
    await begin(stuck, 'brief handed on');
    await expect.poll(() => begun).toEqual(['brief cancelled', 'brief handed on']);
    await stuck.stop();
    expect(left).toEqual(['brief cancelled', 'brief handed on']);
    const next = await briefStudiesWith(() => Promise.resolve(answer));
    expect(await lastOf(next, 'brief handed on')).toMatchObject({ state: 'done' });
    await next.stop();
  });
});
