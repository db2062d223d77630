import { words, type Translated } from '../../models/index.ts';
import type { AccessStore } from '../store/access/accessStore.ts';
import { firstShelf } from '../store/library/migrations/migration0002.ts';
import type { TeamSettings } from './teamSettings.ts';

/**
 * What who runs the server should know of the first owner; undefined where all is as it should be.
 * - Nobody owns the first shelf and there is no secret: nobody can be let in.
 * - Nobody owns it and there is one: how the first owner comes in.
 * - Somebody owns it and the secret still stands in the settings, where it would work again if the last owner went.
 */
export async function firstOwnerNote(
  { PUBLIC_URL, FIRST_OWNER_SECRET: secret }: Pick<TeamSettings, 'PUBLIC_URL'> & Partial<Pick<TeamSettings, 'FIRST_OWNER_SECRET'>>,
  store: Pick<AccessStore, 'members'>,
): Promise<Translated | undefined> {
  const isOwned = (await store.members(firstShelf)).some(({ role }) => role === 'owner');
  if (isOwned) return secret === undefined ? undefined : owned;
  return secret === undefined ? closed : waiting(`${PUBLIC_URL}/tilgang`);
} // prettier-ignore

const closed = words(
  'Ingen eier biblioteket ennå, og FIRST_OWNER_SECRET mangler, så ingen kan slippes inn. Sett den til minst 32 tilfeldige tegn (openssl rand -base64 32), og start på nytt.',
  'Ingen eig biblioteket enno, og FIRST_OWNER_SECRET manglar, så ingen kan sleppast inn. Set han til minst 32 tilfeldige teikn (openssl rand -base64 32), og start på nytt.',
  'Nobody owns the library yet, and FIRST_OWNER_SECRET is missing, so nobody can be let in. Set it to at least 32 random characters (openssl rand -base64 32), and start again.',
);

const waiting = (address: string): Translated =>
  words(
    `Ingen eier biblioteket ennå. Den første eieren logger inn på ${address} og skriver FIRST_OWNER_SECRET der.`,
    `Ingen eig biblioteket enno. Den fyrste eigaren loggar inn på ${address} og skriv FIRST_OWNER_SECRET der.`,
    `Nobody owns the library yet. The first owner signs in at ${address} and writes FIRST_OWNER_SECRET there.`,
  );

const owned = words(
  'Biblioteket har en eier. Ta FIRST_OWNER_SECRET ut av innstillingene.',
  'Biblioteket har ein eigar. Ta FIRST_OWNER_SECRET ut av innstillingane.',
  'The library has an owner. Take FIRST_OWNER_SECRET out of the settings.',
);
