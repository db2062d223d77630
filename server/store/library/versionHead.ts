import type { VersionHead } from './library.ts';

/** The columns of a version besides its document. */
export const versionColumns = ['number', 'hash', 'engine', 'authorId', 'author', 'savedAt', 'reason', 'restoredFrom'] as const; // prettier-ignore

interface VersionHeadRow {
  readonly number: number;
  readonly hash: string;
  readonly engine: string;
  readonly authorId: string;
  readonly author: string;
  readonly savedAt: string;
  readonly reason: string | null;
  readonly restoredFrom: number | null;
}

/** A row of those columns as it is shown. */
export function versionHeadOf({
  number,
  hash,
  engine,
  authorId,
  author,
  savedAt,
  reason,
  restoredFrom,
}: VersionHeadRow): VersionHead {
  return {
    number,
    hash,
    engine,
    authorId,
    author,
    savedAt,
    ...(reason === null ? {} : { reason }),
    ...(restoredFrom === null ? {} : { restoredFrom }),
  };
}
