import { randomUUID } from 'node:crypto';
import type { StudyStore } from '../store/studies/studyStore.ts';
import type { Turns } from './turns.ts';

/**
 * Turns of one process, where the library is in a file. What an earlier process had taken is given back at the start;
 * another server on the same file has turns of its own, so later only one's own are.
 * @param onFault told of a turn that failed outside its part
 */
export function localTurns(store: StudyStore, onFault: (fault: unknown) => void): Turns {
  const own = `${randomUUID()}:`;
  const names = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let given = 0;
  let waiting = 0;
  let work: { readonly turn: (name: string) => Promise<void>; readonly atOnce: number } | undefined;
  let isClosed = false;
  let isFirst = true;
  const go = (): void => {
    while (work !== undefined && !isClosed && waiting > 0 && underWay.size < work.atOnce) {
      waiting -= 1;
      const name = `${own}${(given += 1)}`;
      names.add(name);
      const turn = work
        .turn(name)
        .catch(onFault)
        .finally(() => {
          names.delete(name);
          underWay.delete(turn);
          go();
        });
      underWay.add(turn);
    }
  };
  return {
    add: (count) => {
      waiting += count;
      go();
      return Promise.resolve();
    },
    begin: (turn, atOnce) => {
      work = { turn, atOnce };
      go();
    },
    mend: async () => {
      for (const name of await store.turns())
        if (isFirst || (name.startsWith(own) && !names.has(name))) await store.lost(name);
      isFirst = false;
      waiting = Math.max(waiting, (await store.counts()).waiting);
      go();
    },
    close: async () => {
      isClosed = true;
      await Promise.all(underWay);
    },
  };
}
