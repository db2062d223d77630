import type { Context } from 'hono';
import { words } from '../../../models/index.ts';
import { demand, roleOn, type WithAccess } from '../../access/access.ts';
import type { Team } from '../../access/team.ts';
import { RequestError } from '../../requestError.ts';
import type { Act } from '../../store/library/library.ts';
import type { LibraryParts } from '../library/libraryParts.ts';
import { noShelf } from '../library/shelfFor.ts';

/** What the routes of access are made of; without a team there is nobody to let in. */
export type AccessParts = LibraryParts & { readonly team?: Team };

/** The team. @throws RequestError `notFound` in single-user mode */
export function teamOf({ team }: AccessParts): Team {
  if (team === undefined)
    throw new RequestError(
      'notFound',
      words(
        'Holdbar kjører for én person og har ingen innlogging (ACCESS=single).',
        'Holdbar køyrer for éin person og har inga innlogging (ACCESS=single).',
        'Holdbar runs for one person and has no sign-in (ACCESS=single).',
      ),
    );
  return team;
}

/**
 * A shelf whose members, invitations and tokens are dealt with: for its owners. A person, not a token.
 * @throws RequestError `notFound` where they do not see such a shelf, `notAllowed`
 */
export function ownedShelf(c: Context<WithAccess>, parts: AccessParts, shelf: string): { readonly team: Team; readonly shelf: string } {
  const team = teamOf(parts);
  const role = roleOn(c.get('access'), shelf);
  if (role === undefined) throw noShelf();
  demand(role, 'owner');
  return { team, shelf };
} // prettier-ignore

/** What a person does, as the log will show it. */
export const personalAct = (c: Context<WithAccess>, { now }: AccessParts): Act => ({
  by: c.get('access').actor,
  at: now().toISOString(),
});

/** What is answered where a shelf has no such member, invitation or token. */
export const nothingOfShelf = (): RequestError =>
  new RequestError(
    'notFound',
    words(
      'Hyllen finnes, men ikke det du spør etter på den.',
      'Hylla finst, men ikkje det du spør etter på ho.',
      'The shelf exists, but not what you ask for on it.',
    ),
  );
