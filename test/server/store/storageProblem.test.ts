import { expect, test } from 'vitest';
import { storageProblem } from '../../../server/store/library/storageProblem.ts';

const failed = (message: string, more: object): Error => Object.assign(new Error(message), more);
const sqlite = (errcode: number | undefined, message = 'x'): Error => failed(message, { code: 'ERR_SQLITE_ERROR', ...(errcode === undefined ? {} : { errcode }) }); // prettier-ignore

// Codes: https://www.sqlite.org/rescode.html and https://www.postgresql.org/docs/15/errcodes-appendix.html
test.each([
  ['SQLITE_FULL', sqlite(13), 'storageFull'],
  ['SQLITE_IOERR_WRITE', sqlite(778), 'storageFull'],
  ['SQLITE_FULL while rows are read', sqlite(undefined, 'database or disk is full'), 'storageFull'],
  ['SQLITE_BUSY', sqlite(5), 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', sqlite(517), 'busy'],
  ['SQLITE_CONSTRAINT_UNIQUE', sqlite(2067), undefined],
  ['SQLITE_CORRUPT', sqlite(11), undefined],
  ['disk_full', failed('could not extend file', { code: '53100' }), 'storageFull'],
  ['too_many_connections', failed('sorry, too many clients already', { code: '53300' }), 'busy'],
  ['admin_shutdown', failed('terminating connection', { code: '57P01' }), 'busy'],
  ['connection_failure', failed('x', { code: '08006' }), 'busy'],
  ['query_canceled', failed('statement timeout', { code: '57014' }), 'busy'],
  ['no server', failed('', { code: 'ECONNREFUSED' }), 'busy'],
  ['a connection that breaks', new Error('Connection terminated unexpectedly'), 'busy'],
  [
    'one that broke before',
    new Error('Client has encountered a connection error and is not queryable'),
    'busy',
  ],
  [
    'EIO while it is waited for the disk',
    failed('EIO: i/o error, fdatasync', { code: 'EIO', syscall: 'fdatasync' }),
    'busy',
  ],
  ['unique_violation', failed('duplicate key', { code: '23505' }), undefined],
  ['syntax_error', failed('syntax error', { code: '42601' }), undefined],
  ['a fault of ours', new TypeError('x is not a function'), undefined],
  ['what is no error', 'text', undefined],
])('%s', (_name, error, kind) => {
  expect(storageProblem(error)?.kind).toBe(kind);
});
