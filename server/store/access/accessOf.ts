import type { Database } from '../library/tables.ts';
import type { AccessStore } from './accessStore.ts';
import { membership } from './membership.ts';
import { secrets } from './secrets.ts';
import { signingIn } from './signingIn.ts';

/** Who may do what, in the database of the library. */
export const accessOf = (database: Database): AccessStore => ({
  ...signingIn(database),
  ...membership(database),
  ...secrets(database),
});
