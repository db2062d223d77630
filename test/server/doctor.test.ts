import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../server/store/library/openLibrary.ts';
import { holdbarHere } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdbar-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Finding {
  readonly id: string;
  readonly ok: boolean;
  readonly said: string;
}

async function examined(environment: Record<string, string>): Promise<{ readonly code: number | null; readonly findings: Record<string, Finding> }> {
  const { code, out } = await holdbarHere(['doctor', '--json', '--language', 'en'], { environment: { DATA_DIR: folder, ...environment } });
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return { code, findings: Object.fromEntries(findings.map((finding) => [finding.id, finding])) };
} // prettier-ignore

test(
  'finds all in order where nothing has been started, and makes nothing',
  { timeout: 30_000 },
  async () => {
    const { code, findings } = await examined({});
    expect(code).toBe(0);
    expect(findings['engine']).toEqual({ id: 'engine', ok: true, said: 'compiled (WebAssembly)' });
    expect(findings['library']?.said).toContain('is made at the first start');
    const text = await holdbarHere(['doctor'], { environment: { DATA_DIR: folder } });
    expect(text.out).toMatch(/^✓ Node: .*\n✓ Innstillinger: én person\n✓ Bibliotek: /);
  },
);

test('says the version of the tables', async () => {
  const place = { DATA_DIR: mkdtempSync(join(folder, 'made-')) };
  await (await openLibrary(place, () => undefined)).close();
  const { findings } = await examined(place);
  expect(findings['library']?.said).toMatch(/^answers, tables (\d+)\/\1$/);
});

test(
  'says what is wrong: a setting, a file that is no library, a database and a provider that are away',
  { timeout: 30_000 },
  async () => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(
      join(broken, 'library.sqlite'),
      'no database at all, but long enough to look like one'.repeat(20),
    );
    const secrets = { OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', SESSION_SECRET: 's'.repeat(32) };
    const cases = [
    [{ PORT: 'abc' }, 'settings', 'PORT is "abc"'],
    [{ DATA_DIR: broken }, 'library', 'not a database'],
    [{ DATABASE_URL: 'postgres://holdbar@127.0.0.1:9/holdbar' }, 'library', 'ECONNREFUSED'],
    [{ ACCESS: 'team', PUBLIC_URL: 'http://localhost', OIDC_ISSUER: 'http://127.0.0.1:9', ...secrets }, 'provider', 'fetch failed'],
  ] as const; // prettier-ignore
    for (const [environment, id, said] of cases) {
      const { code, findings } = await examined(environment);
      expect([code, findings[id]?.ok]).toEqual([2, false]);
      expect(findings[id]?.said).toContain(said);
    }
  },
);
