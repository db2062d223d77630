import { pino, type Logger } from 'pino';
import { engineVersion } from '../../models/index.ts';
import type { Configuration } from '../configuration.ts';

/** How much is logged. */
export type LogLevel = NonNullable<Configuration['LOG_LEVEL']>;

/** Where the log goes, a line of JSON at a time. */
type Write = (line: string) => void;

/**
 * The log: a line of JSON for each event, with time, level and version. What people have written and who they are never
 * come into it: of a request its route and not its address, of an error of the database its code and not its values.
 */
export const openLog = (level: LogLevel, write: Write): Logger =>
  pino(
    {
      level,
      base: { engine: engineVersion },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { fault: faultOf },
    },
    { write },
  );

/** What a database says of an error besides its code holds the values of the row. */
interface DatabaseError extends Error {
  readonly severity: string;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
}

const isOfDatabase = (fault: Error): fault is DatabaseError => 'severity' in fault;

/** What is logged of a fault: its kind, its words where they are ours, and where in the program it came up. */
function faultOf(fault: unknown): object {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { name, message, stack = '' } = fault;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()); // prettier-ignore
  const cause = fault.cause === undefined ? {} : { cause: faultOf(fault.cause) };
  if (isOfDatabase(fault)) {
    const { code, table, constraint } = fault;
    return { type: name, code, table, constraint, frames, ...cause };
  }
  const { code } = fault as { readonly code?: unknown };
  return { type: name, message, ...(typeof code === 'string' ? { code } : {}), frames, ...cause };
}
