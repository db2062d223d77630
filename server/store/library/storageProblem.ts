import { words } from '../../../models/index.ts';
import { RequestError } from '../../requestError.ts';
import { sqliteCode } from './sqliteCode.ts';

/** What SQLite says where a file cannot grow or cannot be written: https://www.sqlite.org/rescode.html */
const sqliteFull = [13, 778, 1034, 1290, 1546, 4874, 5386];
/** Busy and locked: another process writes for longer than we wait. */
const sqliteBusy = [5, 6];
/** disk_full: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const postgresFull = ['53100'];
/** No connection, or one that broke; the server starts, stops or has too many connections; we waited too long. */
const postgresAway = /^(?:08...|53300|57P0.|57014|55P03|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)$/;
const brokenConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** What an error of the database means for who asked; undefined where it is a fault of the program. */
export function storageProblem(error: unknown): RequestError | undefined {
  if (!(error instanceof Error)) return undefined;
  const sqlite = sqliteCode(error);
  if (sqlite !== undefined && sqliteFull.includes(sqlite)) return full();
  if (sqlite !== undefined) return sqliteBusy.includes(sqlite & 0xff) ? away() : undefined;
  const { code, syscall } = error as { readonly code?: unknown; readonly syscall?: unknown };
  // Written, but the disk does not say that it has it.
  if (syscall === 'fdatasync') return away();
  if (typeof code === 'string' && postgresFull.includes(code)) return full();
  if (typeof code === 'string' && postgresAway.test(code)) return away();
  return brokenConnection.test(error.message) ? away() : undefined;
}

const full = (): RequestError =>
  new RequestError(
    'storageFull',
    words(
      'Disken er full eller kan ikke skrives til. Ingenting er lagret, og det som var lagret før, er som det var. Rydd plass og prøv igjen.',
      'Disken er full eller kan ikkje skrivast til. Ingenting er lagra, og det som var lagra før, er som det var. Rydd plass og prøv igjen.',
      'The disk is full or cannot be written to. Nothing has been saved, and what was saved before is as it was. Make room and try again.',
    ),
  );

const away = (): RequestError =>
  new RequestError(
    'busy',
    words(
      'Databasen svarer ikke nå. Les scenariet på nytt før du lagrer igjen; det kan være lagret.',
      'Databasen svarer ikkje no. Les scenariet på nytt før du lagrar igjen; det kan vere lagra.',
      'The database does not answer now. Read the scenario again before you save again; it may have been saved.',
    ),
  );
