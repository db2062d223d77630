import type { Context, MiddlewareHandler } from 'hono';
import { words } from '../../models/index.ts';
import { isSafe } from '../guards/safeMethod.ts';
import { RequestError } from '../requestError.ts';
import { isEnough, type Role, type ShelfRole } from '../store/access/accessStore.ts';

/** Who does something: recorded with every change. */
export interface Actor {
  /** Never changes and is never used again for another person. */
  readonly id: string;
  /** The name that is shown in the history. */
  readonly name: string;
}

/** Who asks, and what they may do. */
export interface Access {
  readonly actor: Actor;
  /** The shelves they have a role on; absent for who is alone with all of them. */
  readonly shelves?: readonly ShelfRole[];
  /** The person behind it; absent for an API token. */
  readonly person?: Actor & { readonly email?: string };
  /** When the sign-in ends at the latest. */
  readonly endsAt?: string;
}

/** What the routes for those who have signed in find in their context. */
export interface WithAccess {
  readonly Variables: { readonly access: Access };
}

/** What the routes for everybody find in theirs: nothing, where nobody has signed in. */
export interface PerhapsAccess {
  readonly Variables: { readonly access?: Access };
}

/** Single-user mode: whoever reaches the server is the person at this machine, who may do everything. */
export const singleUser = (person: Actor): Access => ({ actor: person, person });

/** What somebody may do on a shelf. */
export const roleOn = ({ shelves }: Access, shelf: string): Role | undefined =>
  shelves === undefined ? 'owner' : shelves.find(({ id }) => id === shelf)?.role;

/** The ids of the shelves that are looked through; absent for all. */
export const shelvesSeen = ({ shelves }: Access): readonly string[] | undefined =>
  shelves?.map(({ id }) => id);

/** Refuses where a role is not enough. @throws RequestError `notAllowed` */
export function demand(role: Role | undefined, needed: Role): void {
  if (!isEnough(role, needed)) throw notAllowed(needed);
}

/** Lets those through who have signed in. @throws RequestError `notSignedIn` */
export const signedIn: MiddlewareHandler<PerhapsAccess> = async (c, next) => {
  accessOfRequest(c);
  await next();
};

/** Lets only those through who have signed in, except to read and to sign out. @throws RequestError `notSignedIn` */
export const signedInToChange: MiddlewareHandler<PerhapsAccess> = async (c, next) => {
  if (!isSafe(c.req.method) && c.req.path !== '/api/sign-out') accessOfRequest(c);
  await next();
};

/** Who asks. @throws RequestError `notSignedIn` where nobody has signed in */
function accessOfRequest(c: Context<PerhapsAccess>): Access {
  const access = c.get('access');
  if (access === undefined) throw notSignedIn();
  return access;
}

/** What is answered where nobody has signed in, where a sign-in has ended, and where an API token does not hold. */
export const notSignedIn = (): RequestError =>
  new RequestError(
    'notSignedIn',
    words(
      'Logg inn, eller send et API-nøkkelord som gjelder: Authorization: Bearer …',
      'Logg inn, eller send eit API-nøkkelord som gjeld: Authorization: Bearer …',
      'Sign in, or send an API token that holds: Authorization: Bearer …',
    ),
  );

const names = {
  viewer: words('leser', 'lesar', 'viewer'),
  editor: words('redaktør', 'redaktør', 'editor'),
  owner: words('eier', 'eigar', 'owner'),
} as const;

function notAllowed(needed: Role): RequestError {
  const { nb, nn, en } = names[needed];
  return new RequestError(
    'notAllowed',
    words(
      `Det kreves rollen ${nb} for dette. En eier av hyllen kan gi den.`,
      `Det krevst rolla ${nn} for dette. Ein eigar av hylla kan gi ho.`,
      `This takes the role ${en}. An owner of the shelf can give it.`,
    ),
  );
}
