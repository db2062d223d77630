import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

/** A real OpenID Connect provider on loopback. */
export interface TestProvider {
  readonly issuer: string;
  readonly stop: () => void;
}

/** What the provider knows of Holdbar. */
export const client = { id: 'holdbar', secret: 'a-secret-that-the-provider-gave' };

/**
 * Starts a provider that lets everybody sign in under the name that they write.
 * @param publicUrl where Holdbar is
 */
export async function startProvider(publicUrl: string): Promise<TestProvider> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const issuer = `http://localhost:${address.port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [`${publicUrl}/api/sign-in/callback`], post_logout_redirect_uris: [`${publicUrl}/tilgang`] }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: `${id} Nordmann`, email: `${id.toLowerCase()}@example.no` }) }),
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  return {
    issuer,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
} // prettier-ignore

/** A browser without a screen: it follows addresses, keeps cookies by host and port, and fills in forms. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  /** The cookies that it has of an origin. */
  cookies(origin: string): ReadonlyMap<string, string> {
    return this.#jars.get(origin) ?? new Map();
  }

  /** Asks once, without following. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { Cookie: cookie }) };
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  } // prettier-ignore

  /** Goes to an address and signs in at the provider as somebody. @returns the address that it ends at, before it is asked */
  async signIn(address: string, name: string, until: (address: string) => boolean): Promise<string> {
    let next = address;
    let form: URLSearchParams | undefined;
    for (let steps = 0; steps < 20 && !until(next); steps += 1) {
      const answer: Response = await this.ask(next, form === undefined ? {} : { method: 'POST', body: form });
      form = undefined;
      const location = answer.headers.get('Location');
      if (location !== null) next = new URL(location, next).href;
      else {
        const page = await answer.text();
        const action = /action="([^"]+)"/.exec(page)?.[1];
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        if (action === undefined || prompt === undefined) throw new Error(`No form at ${next}: ${page}`);
        next = new URL(action, next).href;
        form = new URLSearchParams({ prompt, login: name, password: 'x' });
      }
    }
    return next;
  }
}
