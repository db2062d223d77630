import { expect, test } from 'vitest';
import { teamSettingsOf } from '../../../server/access/teamSettings.ts';
import { ended, start } from '../program.ts';

const team = {
  ACCESS: 'team',
  PUBLIC_URL: 'https://holdbar.example/',
  OIDC_ISSUER: 'https://login.microsoftonline.com/tenant/v2.0',
  OIDC_CLIENT_ID: 'holdbar',
  OIDC_CLIENT_SECRET: 'hunter2',
  SESSION_SECRET: 'hunter2'.repeat(5),
};

test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('one person at this machine: %s', (host) => {
  expect(teamSettingsOf({}, host)).toBeUndefined();
  expect(teamSettingsOf({ ACCESS: 'single' }, host)).toBeUndefined();
});

test.each(['0.0.0.0', '::', '192.168.1.2', 'holdbar.example', '1.127.0.0.1', 'localhost.example'])(
  'the network does not reach a server without sign-in: %s',
  (host) => {
    const open = (): unknown => teamSettingsOf({}, host);
    expect(open).toThrow(`HOST is ${host}, so that others than you reach the server, and it has no sign-in.`);
    expect(teamSettingsOf(team, host)).toBeDefined();
  },
);

test('a team', () => {
  expect(teamSettingsOf(team, '0.0.0.0')).toEqual({
    PUBLIC_URL: 'https://holdbar.example',
    OIDC_ISSUER: 'https://login.microsoftonline.com/tenant/v2.0',
    OIDC_CLIENT_ID: 'holdbar',
    OIDC_CLIENT_SECRET: 'hunter2',
    SESSION_SECRET: 'hunter2'.repeat(5),
    PROXIES: 0,
  });
});

test.each([
  [{ ACCESS: 'open' }, 'ACCESS is "open". Write single (one person, no sign-in) or team (with sign-in).'],
  [{ PUBLIC_URL: undefined }, 'PUBLIC_URL is missing. Write the address that browsers use'],
  [{ PUBLIC_URL: 'http://holdbar.example' }, 'PUBLIC_URL is "http://holdbar.example". Write the address'],
  [{ PUBLIC_URL: 'https://holdbar.example/sti' }, 'PUBLIC_URL is "https://holdbar.example/sti".'],
  [{ OIDC_ISSUER: '' }, 'OIDC_ISSUER is missing. Write the address of the sign-in provider'],
  [{ OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER is "http://login.example".'],
  [{ OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID is missing.'],
  [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET is missing.'],
  [{ SESSION_SECRET: '' }, 'SESSION_SECRET is missing. Write at least 32 random characters'],
  [{ SESSION_SECRET: 'hunter2' }, 'SESSION_SECRET is …. Write at least 32 random characters'],
  [{ FIRST_OWNER_SECRET: 'hunter2' }, 'FIRST_OWNER_SECRET is …. Write at least 32 random characters'],
  [{ PROXIES: '-1' }, 'PROXIES is "-1". Write how many proxies stand in front, from 0 to 9.'],
])('%j is refused', (change, message) => {
  const read = (): unknown => teamSettingsOf({ ...team, ...change }, '0.0.0.0');
  expect(read).toThrow(message);
  expect(read).not.toThrow('hunter2');
});

test('the server does not start where the network would reach it without sign-in', async () => {
  const environment = { PORT: '0', HOST: '0.0.0.0', ACCESS: '' };
  const { code, out, err } = await ended(start('server/main.ts', [], { environment }));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^holdbar: HOST er 0\.0\.0\.0, så andre enn du når tjeneren, og den har ingen innlogging\./);
}, 30_000); // prettier-ignore
