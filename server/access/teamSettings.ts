import { z } from 'zod';
import { words } from '../../models/index.ts';
import { InputError } from '../inputError.ts';
import { settingsOf, type Environment } from '../settings.ts';

const loopbackNames = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether a host is this machine itself, as nobody else reaches it. */
export const isLoopback = (host: string): boolean => loopbackNames.test(host);

/** An address that nobody on the way can read or change: https, or http within this machine. */
const isSafeAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const safe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return safe && username === '' && password === '';
};

const isOrigin = (text: string): boolean => isSafeAddress(text) && new URL(text).href === `${new URL(text).origin}/`; // prettier-ignore

const modeSchema = z.object({ ACCESS: z.enum(['single', 'team']).default('single') });

const mode = {
  wanted: {
    ACCESS: words(
      'single (én person, uten innlogging) eller team (med innlogging)',
      'single (éin person, utan innlogging) eller team (med innlogging)',
      'single (one person, no sign-in) or team (with sign-in)',
    ),
  },
  secret: [],
};

const secretText = z.string().min(32);

const teamSchema = z.object({
  PUBLIC_URL: z.string().refine(isOrigin).transform((text) => new URL(text).origin),
  OIDC_ISSUER: z.string().refine(isSafeAddress),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  SESSION_SECRET: secretText,
  FIRST_OWNER_SECRET: secretText.optional(),
  PROXIES: z.string().regex(/^\d$/).transform(Number).default(0),
}); // prettier-ignore

const secretWords = words(
  'minst 32 tilfeldige tegn, for eksempel fra: openssl rand -base64 32',
  'minst 32 tilfeldige teikn, til dømes frå: openssl rand -base64 32',
  'at least 32 random characters, for instance from: openssl rand -base64 32',
);

const team = {
  wanted: {
    PUBLIC_URL: words(
      'adressen som nettleserne bruker, uten sti, som https://holdbar.kommune.no (http bare på denne maskinen)',
      'adressa som nettlesarane bruker, utan sti, som https://holdbar.kommune.no (http berre på denne maskina)',
      'the address that browsers use, without a path, such as https://holdbar.kommune.no (http on this machine only)',
    ),
    OIDC_ISSUER: words(
      'adressen til innloggingstjenesten (OpenID Connect), som https://login.microsoftonline.com/LEIER/v2.0',
      'adressa til innloggingstenesta (OpenID Connect), som https://login.microsoftonline.com/LEIGAR/v2.0',
      'the address of the sign-in provider (OpenID Connect), such as https://login.microsoftonline.com/TENANT/v2.0',
    ),
    OIDC_CLIENT_ID: words(
      'id-en som innloggingstjenesten har gitt Holdbar',
      'id-en som innloggingstenesta har gitt Holdbar',
      'the id that the sign-in provider has given Holdbar',
    ),
    OIDC_CLIENT_SECRET: words(
      'hemmeligheten som innloggingstjenesten har gitt Holdbar',
      'løyndommen som innloggingstenesta har gitt Holdbar',
      'the secret that the sign-in provider has given Holdbar',
    ),
    SESSION_SECRET: secretWords,
    FIRST_OWNER_SECRET: secretWords,
    PROXIES: words(
      'hvor mange mellomtjenere (proxyer) som står foran, fra 0 til 9',
      'kor mange mellomtenarar (proxyar) som står framfor, frå 0 til 9',
      'how many proxies stand in front, from 0 to 9',
    ),
  },
  secret: ['OIDC_CLIENT_SECRET', 'SESSION_SECRET', 'FIRST_OWNER_SECRET'] as const,
};

/** How a team signs in. */
export type TeamSettings = z.infer<typeof teamSchema>;

/**
 * How a team signs in; undefined for one person at this machine, who needs not to.
 * @param host where the server listens
 * @throws InputError where a setting is missing or wrong, and where the network would reach a server without sign-in
 */
export function teamSettingsOf(environment: Environment, host: string): TeamSettings | undefined {
  const { ACCESS } = settingsOf(modeSchema, environment, mode);
  if (ACCESS === 'team') return settingsOf(teamSchema, environment, team);
  if (!isLoopback(host)) throw openToAll(host);
  return undefined;
}

const openToAll = (host: string): InputError =>
  new InputError(
    words(
      `HOST er ${host}, så andre enn du når tjeneren, og den har ingen innlogging. Bruk HOST=127.0.0.1, eller sett opp innlogging med ACCESS=team (se README).`,
      `HOST er ${host}, så andre enn du når tenaren, og han har inga innlogging. Bruk HOST=127.0.0.1, eller set opp innlogging med ACCESS=team (sjå README).`,
      `HOST is ${host}, so that others than you reach the server, and it has no sign-in. Use HOST=127.0.0.1, or set up sign-in with ACCESS=team (see README).`,
    ),
  );
