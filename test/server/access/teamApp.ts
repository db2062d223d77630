import { randomBytes } from 'node:crypto';
import type { ScenarioDocument } from '../../../models/index.ts';
import { localAnnouncements } from '../../../server/announcements/announcements.ts';
import { sessionLimits, type Rates, type Team } from '../../../server/access/team.ts';
import type { Operations } from '../../../server/operations/operations.ts';
import { hashOf } from '../../../server/routes/library/libraryParts.ts';
import { accessOf } from '../../../server/store/access/accessOf.ts';
import type { Person, Role, Scope } from '../../../server/store/access/accessStore.ts';
import type { Act } from '../../../server/store/library/library.ts';
import type { LibraryNews } from '../../../server/store/library/libraryNews.ts';
import { libraryOf } from '../../../server/store/library/openLibrary.ts';
import type { Database } from '../../../server/store/library/tables.ts';
import { documentOf, testApp } from '../testApp.ts';

/** The address of the server of the tests, as its settings say. */
export const publicUrl = 'https://holdbar.example';

/** What a browser sends that shows a page of ours. */
const ownPage = { Origin: publicUrl, 'Sec-Fetch-Site': 'same-origin' };

/** The secret of the first owner. */
const firstOwnerSecret = 'a-secret-of-the-first-owner-1234567890';

/** A document that opens. */
const draft = { document: documentOf('tromso') as unknown as ScenarioDocument, hash: 'a'.repeat(64), engine: '1' }; // prettier-ignore

const plenty = { limit: 1_000_000, windowMs: 60_000 };

/** A server of a team on a database, with people and what they need to be let in. */
export function teamApp(database: Database, more: { readonly rates?: Partial<Rates>; readonly provider?: Team['provider']; readonly proxies?: number; readonly operations?: Operations } = {}) {
  const store = accessOf(database);
  const news = localAnnouncements<LibraryNews>();
  const library = libraryOf(database, news.tell);
  let now = new Date('2026-06-01T12:00:00.000Z');
  const at = (): string => now.toISOString();
  const away = () => Promise.reject(new Error('The tests have no provider'));
  const team: Team = {
    store,
    provider: more.provider ?? { begin: () => Promise.resolve({ address: 'https://login.example/', attempt: { state: 's', nonce: 'n', verifier: 'v' } }), complete: away, leave: () => Promise.resolve(undefined) },
    settings: { PUBLIC_URL: publicUrl, SESSION_SECRET: 's'.repeat(32), FIRST_OWNER_SECRET: firstOwnerSecret, PROXIES: more.proxies ?? 0 },
    rates: { signIn: plenty, links: plenty, writes: plenty, ...more.rates },
  };
  const app = testApp({ library, news, accessStore: store, team, now: () => now, ...(more.operations === undefined ? {} : { operations: more.operations }) });
  const secret = (count: number): string => randomBytes(count).toString('base64url');
  const id = (): string => randomBytes(16).toString('hex');

  /** A new sign-in of somebody, as the headers that a page of ours sends with it. */
  async function signedIn(name: string): Promise<{ readonly person: Person; readonly headers: Record<string, string> }> {
    const session = secret(32);
    const person = await store.signIn({ issuer: 'https://login.example', subject: name, name, email: `${name.toLowerCase()}@example.no` }, hashOf(session), id(), at(), sessionLimits);
    return { person, headers: { Cookie: `__Host-holdbar-session=${session}`, ...ownPage } };
  }
  const actOf = (by: Person): Act => ({ by, at: at() });
  /** An invitation that somebody has made, as its token. */
  async function invited(shelf: string, role: Role, by: Person): Promise<{ readonly id: string; readonly token: string }> {
    const made = { id: id(), token: secret(32) };
    await store.invite({ id: made.id, shelf, role, tokenHash: hashOf(made.token), expiresAt: later(7) }, actOf(by));
    return made;
  }
  const later = (days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString();
  return {
    app,
    store,
    library,
    at,
    actOf,
    invited,
    signedIn,
    /** Makes somebody a member. */
    async joins(person: Person, shelf: string, role: Role, by: Person): Promise<void> {
      const { token } = await invited(shelf, role, by);
      await store.accept(hashOf(token), actOf(person));
    },
    /** An API token, as the header that a script sends. */
    async token(shelf: string, scope: Scope, by: Person, days = 90): Promise<{ readonly id: string; readonly headers: Record<string, string> }> {
      const [tokenId, token] = [id(), `holdbar_${secret(32)}`];
      await store.addToken({ id: tokenId, shelf, label: `Script ${scope}`, scope, tokenHash: hashOf(token), expiresAt: later(days) }, actOf(by));
      return { id: tokenId, headers: { Authorization: `Bearer ${token}` } };
    },
    /** A scenario with two versions and a result, put there without asking the server. */
    async scenario(shelf: string, by: Person): Promise<string> {
      const scenarioId = id();
      await library.create({ id: scenarioId, shelf, draft, act: actOf(by) });
      await library.save({ id: scenarioId, expected: 1, draft, act: actOf(by) });
      return scenarioId;
    },
    passes(milliseconds: number): void {
      now = new Date(now.getTime() + milliseconds);
    },
    id,
    limits: sessionLimits,
  };
} // prettier-ignore
