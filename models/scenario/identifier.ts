import { z } from 'zod';

/** Names every object has by birth; as a key they could reach past the file. */
const inherited: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** Whether a text may be the id of a member: a lower-case letter, then letters and digits, and no inherited name. */
export const isIdentifier = (text: string): boolean =>
  /^[a-z][A-Za-z0-9]{0,59}$/.test(text) && !inherited.has(text) && text !== 'none';

/** The id of a member of a list. */
export const identifierSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,59}$/)
  .refine(isIdentifier);
