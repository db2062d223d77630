import { createSignal, onMount } from 'solid-js';
import { invitationIn } from '../addresses.ts';
import { askApi, type Refused } from '../sharing/serverApi.ts';

/** What somebody may do on a shelf. */
export type Role = 'viewer' | 'editor' | 'owner';

/** A shelf of the server. */
export interface Shelf {
  readonly id: string;
  readonly name: string;
}

/** A shelf with what the reader may do there. */
export interface ShelfRole extends Shelf {
  readonly role: Role;
}

/** Who the server takes the reader for. */
export interface Session {
  readonly mode: 'single' | 'team';
  /** Absent where nobody has signed in. */
  readonly person?: { readonly id: string; readonly name: string; readonly email?: string };
  readonly shelves: readonly ShelfRole[];
  /** There where they may make shelves. */
  readonly makesShelves?: true;
}

/** Who is signed in; nothing until the server has said so, and where there is no server. */
export interface SessionState {
  readonly session: () => Session | undefined;
  readonly refresh: () => Promise<void>;
  readonly use: (session: Session) => void;
  /** Leaves the page for the sign-in provider, and comes back to where it was. */
  readonly signIn: () => void;
  /** Signs out here, and at the provider where that is wanted: then the page is left, and come back to. */
  readonly signOut: (at?: 'provider') => Promise<SignedOut>;
}

/** How far signing out has come: nobody is signed in here, the page is left, or why it could not be done. */
type SignedOut = 'here' | 'leaving' | Refused;

/** Where an invitation waits while its reader signs in. */
const waiting = 'holdbar.invitation';

/** The invitation that waited for its reader to sign in, once; empty where there is none. */
export function waitingInvitation(): string {
  const token = sessionStorage.getItem(waiting) ?? '';
  sessionStorage.removeItem(waiting);
  return token;
}

/** Asks the server who the reader is, once the page is there. */
export function createSession(): SessionState {
  const [session, setSession] = createSignal<Session>();
  async function refresh(): Promise<void> {
    const answer = await askApi<Session>('/session');
    if (answer.ok) setSession(answer.value);
  }
  onMount(() => {
    if (navigator.onLine) void refresh();
  });
  return {
    session,
    refresh,
    use: (next) => void setSession(next),
    signIn() {
      const { pathname, search, hash } = location;
      // An invitation is a secret: it waits here, and stands in no address that a server is sent.
      const token = invitationIn(hash);
      if (token !== '') sessionStorage.setItem(waiting, token);
      location.assign(`/api/sign-in?${new URLSearchParams({ to: pathname + search }).toString()}`);
    },
    async signOut(at) {
      const path = `/sign-out${at === undefined ? '' : `?at=${at}`}`;
      const answer = await askApi<{ readonly address?: string }>(path, { method: 'POST' });
      if (answer.ok && answer.value.address !== undefined) {
        location.assign(answer.value.address);
        return 'leaving';
      }
      await refresh();
      return answer.ok ? 'here' : answer;
    },
  };
}
