import * as client from 'openid-client';
import { words } from '../../models/index.ts';
import { RequestError } from '../requestError.ts';
import type { Identity } from '../store/access/accessStore.ts';
import type { TeamSettings } from './teamSettings.ts';

/** What a browser remembers from leaving for the provider until it comes back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who tells us who somebody is. */
export interface SignInProvider {
  /** Where the browser goes to sign in. @throws RequestError `busy` where the provider does not answer */
  readonly begin: () => Promise<{ readonly address: string; readonly attempt: Attempt }>;
  /** Who came back. @param address where the browser came back to @throws SignInError */
  readonly complete: (address: URL, attempt: Attempt) => Promise<Identity>;
  /**
   * Where the browser goes to end the sign-in at the provider too (OpenID Connect RP-Initiated Logout 1.0); undefined
   * where the provider has no such place. Without an ID token, which is not kept, it may ask whether that is meant.
   * @throws RequestError `busy` where the provider does not answer
   */
  readonly leave: () => Promise<string | undefined>;
}

/** A sign-in that did not succeed; its message names no secret. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
}

/** Where the provider sends browsers back to. */
const callbackPath = '/api/sign-in/callback';

/** Where it sends those back to who have signed out there. */
const leftPath = '/tilgang';

/** How long the provider may take to answer, in seconds. */
const patience = 10;

/**
 * Any standard OpenID Connect provider, found by its discovery document when somebody first signs in: authorization code
 * with PKCE (RFC 7636), state and nonce; the library checks issuer, audience, signature, times and nonce.
 */
export function openIdProvider(settings: TeamSettings): SignInProvider {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL } = settings;
  const issuer = new URL(OIDC_ISSUER);
  let found: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> =>
    (found ??= client
      .discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
        timeout: patience,
        // Within this machine only: other addresses have been refused before.
        execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        // The next one who signs in asks again.
        found = undefined;
        throw error;
      }));
  const reached = (): Promise<client.Configuration> =>
    configuration().catch((error: unknown) => {
      throw away(error);
    });
  return {
    begin: async () => {
      const known = await reached();
      const attempt = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }; // prettier-ignore
      const address = client.buildAuthorizationUrl(known, {
        redirect_uri: `${PUBLIC_URL}${callbackPath}`,
        scope: 'openid profile email',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, attempt };
    },
    complete: async (address, { state, nonce, verifier }) => {
      try {
        const known = await configuration();
        const tokens = await client.authorizationCodeGrant(known, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return await identityOf(known, tokens);
      } catch (error) {
        throw signInError(error);
      }
    },
    leave: async () => {
      const known = await reached();
      if (known.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(known, { post_logout_redirect_uri: `${PUBLIC_URL}${leftPath}` }).href;
    },
  };
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

/** Who the ID token means. Providers may give the name only when they are asked for it. */
async function identityOf(known: client.Configuration, tokens: Tokens): Promise<Identity> {
  const claims = tokens.claims();
  if (claims === undefined) throw new SignInError('no ID token');
  const canBeAsked = known.serverMetadata().userinfo_endpoint !== undefined;
  const more = claims['name'] === undefined && canBeAsked ? await client.fetchUserInfo(known, tokens.access_token, claims.sub) : {}; // prettier-ignore
  const said: Readonly<Record<string, unknown>> = { ...more, ...claims };
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => said[name]).find((value): value is string => typeof value === 'string' && value !== '')?.slice(0, 200); // prettier-ignore
  const email = text('email', 'preferred_username');
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: text('name', 'preferred_username', 'email') ?? claims.sub,
    ...(email === undefined ? {} : { email }),
  };
}

/** The code of an error only: its message or cause may quote what the provider sent. */
const signInError = (error: unknown): SignInError =>
  error instanceof SignInError ? error : new SignInError(codeOf(error));

function codeOf(error: unknown): string {
  const { code, error: said } = error as { readonly code?: unknown; readonly error?: unknown };
  const codes = [code, said].filter((each): each is string => typeof each === 'string' && /^\w{1,60}$/.test(each)); // prettier-ignore
  return codes.length > 0 ? codes.join(' ') : 'unknown';
}

const away = (error: unknown): RequestError =>
  new RequestError(
    'busy',
    words(
      `Innloggingstjenesten svarer ikke (${codeOf(error)}). Prøv igjen om litt.`,
      `Innloggingstenesta svarar ikkje (${codeOf(error)}). Prøv igjen om litt.`,
      `The sign-in provider does not answer (${codeOf(error)}). Try again in a while.`,
    ),
  );
