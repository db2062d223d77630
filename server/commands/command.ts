import type { Locale, Translated } from '../../models/index.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** An option of a command: a flag, or one that takes a value. */
export interface Option {
  readonly takesValue: boolean;
  /** What the value is, as the help shows it, such as `PATH`. */
  readonly value?: string;
  /** One letter that stands for it: `o` for `-o`. */
  readonly short?: string;
  readonly help: Translated;
}

/** What a command is called with. */
export interface Call {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly terminal: Terminal;
}

/** A command of the command line. It throws InputError and FileError for wrong use, and any other error as a fault. */
export interface Command {
  /** How many words it takes besides options. */
  readonly operands: { readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, Option>>;
  /** @returns the exit code: 0 done, 2 bad input */
  readonly run: (call: Call) => Promise<number> | number;
}

/** A command in the table: what `--help` says of it, and how it is loaded when it is used. */
export interface CommandEntry {
  readonly usage: string;
  readonly summary: Translated;
  readonly load: () => Promise<Command>;
}
