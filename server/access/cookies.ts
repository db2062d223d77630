import type { Context } from 'hono';
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Attempt } from './provider.ts';
import { sessionLimits, type Team } from './team.ts';

/**
 * Cookies that scripts cannot read and other sites cannot send along with a change. Over https a browser takes them
 * from this very host only (`__Host-`); without https that is not to be had, and single machines do without.
 */
function kindOf({ settings }: Team) {
  const secure = settings.PUBLIC_URL.startsWith('https:');
  const shared = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return { prefix: secure ? ('host' as const) : undefined, options: secure ? { ...shared, prefix: 'host' as const } : shared }; // prettier-ignore
}

const sessionName = 'holdbar-session';
const attemptName = 'holdbar-sign-in';

/** How long somebody may take at the provider, in seconds. */
const longestAttempt = 600;

/** The secret id of the sign-in that a browser has. */
export const sessionCookie = (c: Context, team: Team): string | undefined =>
  getCookie(c, sessionName, kindOf(team).prefix);

/** Gives a browser the secret id of its sign-in. */
export const setSessionCookie = (c: Context, team: Team, id: string): void =>
  setCookie(c, sessionName, id, { ...kindOf(team).options, maxAge: sessionLimits.absolute / 1000 });

/** Takes the sign-in from a browser. */
export const dropSessionCookie = (c: Context, team: Team): void =>
  void deleteCookie(c, sessionName, kindOf(team).options);

/** What a browser carries while it is at the provider; `to` is where it goes then, `until` when it is too late. */
const carried = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string(), until: z.number() }); // prettier-ignore

/** Gives a browser what it needs to come back. */
export const setAttemptCookie = (c: Context, team: Team, attempt: Attempt, to: string, now: Date): Promise<void> => {
  const text = JSON.stringify({ ...attempt, to, until: now.getTime() + longestAttempt * 1000 });
  const value = Buffer.from(text).toString('base64url');
  return setSignedCookie(c, attemptName, value, team.settings.SESSION_SECRET, { ...kindOf(team).options, maxAge: longestAttempt });
}; // prettier-ignore

/** What a browser comes back with, once; undefined where it has nothing of ours, or comes too late. */
export async function takeAttemptCookie(
  c: Context,
  team: Team,
  now: Date,
): Promise<(Attempt & { readonly to: string }) | undefined> {
  const { prefix, options } = kindOf(team);
  const value = await getSignedCookie(c, team.settings.SESSION_SECRET, attemptName, prefix);
  deleteCookie(c, attemptName, options);
  if (value === undefined || value === false) return undefined;
  const { until, ...attempt } = carried.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
  return until > now.getTime() ? attempt : undefined;
}
