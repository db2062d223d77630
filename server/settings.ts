import type { z } from 'zod';
import { words, type Translated } from '../models/index.ts';
import { InputError } from './inputError.ts';

/** The variables of the environment of a program. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What each variable should be, and which of them are not repeated where they are wrong. */
export interface Wanted<Name extends string> {
  readonly wanted: Readonly<Record<Name, Translated>>;
  readonly secret: readonly Name[];
}

/**
 * Reads settings from the environment; an empty variable counts as not set.
 * @throws InputError naming the variable, what it was and what would be right
 */
export function settingsOf<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
  { wanted, secret }: Wanted<Extract<keyof z.output<Schema>, string>>,
): z.output<Schema> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]) as Extract<keyof z.output<Schema>, string>;
  const { nb, nn, en } = wanted[name];
  const value = set[name];
  if (value === undefined)
    throw new InputError(
      words(
        `${name} mangler. Skriv ${nb}.`,
        `${name} manglar. Skriv ${nn}.`,
        `${name} is missing. Write ${en}.`,
      ),
    );
  // A password or a secret is not repeated in a log.
  const found = secret.includes(name) ? '…' : JSON.stringify(value);
  throw new InputError(
    words(
      `${name} er ${found}. Skriv ${nb}.`,
      `${name} er ${found}. Skriv ${nn}.`,
      `${name} is ${found}. Write ${en}.`,
    ),
  );
}
