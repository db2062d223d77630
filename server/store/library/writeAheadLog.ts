import { open, type FileHandle } from 'node:fs/promises';

/** The write-ahead log of an SQLite file, into which a commit is written before it is answered. */
export interface WriteAheadLog {
  /** Waits until all that has been committed so far is on the disk. @throws what the disk says, then and ever after */
  readonly onDisk: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The log of an SQLite file; it is there from the first commit on. */
export function writeAheadLog(sqliteFile: string): WriteAheadLog {
  let opened: Promise<FileHandle> | undefined;
  return {
    onDisk: together(async () => {
      opened ??= open(`${sqliteFile}-wal`, 'r+');
      await (await opened).datasync();
    }),
    close: async () => (await opened)?.close(),
  };
}

/**
 * An action that many ask for at the same time, done for all of them at once: who asks while it is under way waits for the next, since
 * the one under way may have begun before there was what they ask for. Once it has failed it fails for ever: a disk that has
 * lost something does not say so twice.
 */
export function together(action: () => Promise<void>): () => Promise<void> {
  let underWay = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= underWay.then(() => {
      underWay = next ?? underWay;
      next = undefined;
      return action();
    });
    return next;
  };
}
