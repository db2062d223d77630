import { beforeAll, describe, expect, test } from 'vitest';
import { engineVersion } from '../../models/index.ts';
import { asking, onVersion } from './libraryRequests.ts';
import { documentOf, library, testApp } from './testApp.ts';

const tromso = documentOf('tromso');
let now = new Date('2026-06-01T12:00:00.000Z');
const ask = asking(testApp({ now: () => now }));

async function created(scenario: unknown = tromso): Promise<string> {
  const { status, body } = await ask('POST', '', { body: { scenario } });
  expect(status).toBe(201);
  return body.id;
}

describe('the list', () => {
  let ids: readonly string[];
  beforeAll(async () => {
    const titles = ['Ås én', 'Ås to', 'Ås tre'];
    ids = [];
    for (const [index, title] of titles.entries()) {
      now = new Date(Date.UTC(2026, 5, 1, 12, index));
      ids = [...ids, await created({ ...tromso, title, tags: index === 1 ? ['pilot'] : [] })];
    }
  });

  test('is searched, paged, and narrowed to a tag', async () => {
    const first = await ask('GET', '?search=%C3%A5s&limit=2');
    expect(first.body.items.map(({ title }: { title: string }) => title)).toEqual(['Ås tre', 'Ås to']);
    const second = await ask('GET', `?search=%C3%A5s&limit=2&after=${encodeURIComponent(first.body.next)}`);
    expect(second.body.items.map(({ title }: { title: string }) => title)).toEqual(['Ås én']);
    expect(second.body).not.toHaveProperty('next');
    expect((await ask('GET', '?tag=pilot')).body.items).toMatchObject([{ title: 'Ås to', tags: ['pilot'] }]);
    expect((await ask('GET', '/tags')).body).toEqual([{ tag: 'pilot', count: 1 }]);
    expect(first.body.items[0]).not.toHaveProperty('document');
  });

  test.each(['?after=x', '?limit=0', '?limit=101', '?limit=x', '?bin=maybe', '?other=1', `?search=${'x'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      expect((await ask('GET', query)).status).toBe(400);
    },
  ); // prettier-ignore

  test('shows the bin apart, and what lies there can be taken out again', async () => {
    const [id = ''] = ids;
    expect((await ask('DELETE', `/${id}`)).body.binned).toEqual({
      at: now.toISOString(),
      by: 'Kari Nordmann',
    });
    const listed = async (query: string): Promise<readonly string[]> =>
      (await ask('GET', query)).body.items.map((entry: { id: string }) => entry.id);
    expect(await listed('?search=%C3%A5s')).not.toContain(id);
    expect(await listed('?bin=true')).toEqual([id]);
    const save = await ask('PUT', `/${id}`, { body: { scenario: tromso }, headers: onVersion(1) });
    expect(save).toMatchObject({ status: 409, body: { type: 'urn:holdbar:problem:binned', binned: { by: 'Kari Nordmann' } } }); // prettier-ignore
    expect((await ask('POST', `/${id}/recover`)).body).not.toHaveProperty('binned');
    expect(await listed('?bin=true')).toEqual([]);
    expect((await ask('DELETE', `/${'0'.repeat(32)}`)).status).toBe(404);
  });

  test('has the tags that a scenario is given, as a version of their own', async () => {
    const [id = ''] = ids;
    const tagging = { body: { tags: ['b', 'a', 'b'] }, headers: onVersion(1) };
    const tagged = await ask('PUT', `/${id}/tags`, tagging);
    expect(tagged.body).toMatchObject({ newest: { number: 2 }, document: { tags: ['b', 'a'] } });
    expect((await ask('GET', '?tag=a')).body.items).toMatchObject([{ id, tags: ['a', 'b'] }]);
    expect((await ask('PUT', `/${id}/tags`, { ...tagging, body: { tags: ['c'] } })).status).toBe(409);
    expect((await ask('PUT', `/${id}/tags`, { ...tagging, headers: {} })).status).toBe(428);
    expect((await ask('PUT', `/${id}/tags`, { ...tagging, body: { tags: [''] } })).status).toBe(422);
  });
});

describe('an approved scenario', () => {
  test('stands as it was, can be copied, and can be released', async () => {
    const id = await created();
    const approval = { body: { reason: 'Sak 12/26' }, headers: onVersion(1) };
    expect((await ask('PUT', `/${id}/approval`, { ...approval, headers: {} })).status).toBe(428);
    expect((await ask('PUT', `/${id}/approval`, { ...approval, headers: onVersion(2) })).status).toBe(409);
    const approved = { version: 1, at: now.toISOString(), by: 'Kari Nordmann', reason: 'Sak 12/26' };
    expect((await ask('PUT', `/${id}/approval`, approval)).body.approval).toEqual(approved);
    const save = { body: { scenario: { ...tromso, title: 'Ny' } }, headers: onVersion(1) };
    const refused = await ask('PUT', `/${id}`, save);
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:holdbar:problem:frozen', approval: approved } }); // prettier-ignore
    expect(refused.body.detail).toContain('"Tromsø" was approved by Kari Nordmann');
    expect(refused.body.detail).toContain('(Sak 12/26)');
    for (const path of ['tags', 'restore'])
      expect((await ask(path === 'tags' ? 'PUT' : 'POST', `/${id}/${path}`, { body: path === 'tags' ? { tags: [] } : { version: 1 }, headers: onVersion(1) })).status).toBe(409); // prettier-ignore
    const copy = await ask('POST', `/${id}/copies`, { body: {} });
    expect(copy).toMatchObject({ status: 201, body: { copyOf: { id, version: 1 } } });
    expect(copy.body).not.toHaveProperty('approval');
    expect((await ask('POST', `/${id}/release`, { body: { reason: 'Omgjort' } })).status).toBe(200);
    expect((await ask('POST', `/${id}/release`, { body: {} })).status).toBe(404);
    expect((await ask('PUT', `/${id}`, save)).status).toBe(200);
  });
});

describe('the actuals of an approved scenario', () => {
  const year = { 'volumes.sold': { '2027': 84 } };
  const record = (id: string, actuals: unknown, version: number) =>
    ask('PUT', `/${id}/actuals`, { body: { actuals, reason: 'Regnskap 2027' }, headers: onVersion(version) });

  test('are recorded beside the plan, which stands, and are all that is taken in', async () => {
    const id = await created();
    const approval = { body: {}, headers: onVersion(1) };
    expect((await ask('PUT', `/${id}/approval`, approval)).status).toBe(200);
    const { body: token } = await ask('POST', `/${id}/links`, { body: {} });
    const { status, body } = await record(id, year, 1);
    expect(status).toBe(200);
    expect(body).toMatchObject({ newest: { number: 2, reason: 'Regnskap 2027' }, approval: { version: 1 } });
    expect(body.document).toEqual({ ...tromso, actuals: year });
    // The hash is of the inputs: what was approved and what is there now are the same plan.
    expect(body.newest.hash).toBe((await ask('GET', `/${id}/versions/1`)).body.hash);
    const shown = await ask('GET', '/shared', { headers: { 'Holdbar-Link': token.token } });
    expect(shown.body).toMatchObject({ version: 2, approved: true });
    expect((await record(id, { 'volumes.sold': { '2027': 90 } }, 1)).body.type).toBe('urn:holdbar:problem:conflict');
    expect((await record(id, { 'no.line': { '2027': 1 } }, 2)).status).toBe(422);
    expect((await ask('PUT', `/${id}`, { body: { scenario: { ...tromso, actuals: year, title: 'Ny' } }, headers: onVersion(2) })).status).toBe(409);
    expect((await record(id, {}, 2)).body.document).toEqual(tromso);
  });

  test('are of a plan that no longer follows its base', async () => {
    const base = await created();
    const variant = { format: 'holdbar-scenario', version: 1, id: 'variant', title: 'Variant', extends: base, changes: {} };
    const id = await created(variant);
    const approved = await ask('PUT', `/${id}/approval`, { body: {}, headers: onVersion(1) });
    expect(approved.body).toMatchObject({ newest: { number: 2 }, approval: { version: 2 } });
    expect(approved.body.document.extends).toEqual({ id: base, document: tromso });
    const doubled = { ...tromso, economy: { ...(tromso['economy'] as object), population: 2 * 78_000 } };
    expect((await ask('PUT', `/${base}`, { body: { scenario: doubled }, headers: onVersion(1) })).status).toBe(200);
    expect((await record(id, year, 2)).body.newest.hash).toBe(approved.body.newest.hash);
  });
}); // prettier-ignore

describe('a copy', () => {
  test('is a scenario of its own, no longer an example', async () => {
    const id = await created();
    const { body: copy } = await ask('POST', `/${id}/copies`, { body: { reason: 'Prøve' } });
    expect(copy).toMatchObject({ title: 'Tromsø (copy)', newest: { number: 1, reason: 'Prøve' } });
    const { example: _, ...rest } = tromso;
    expect(copy.document).toEqual({ ...rest, id: 'tromso-copy', title: 'Tromsø (copy)' });
    expect(copy.newest.hash).toBe((await ask('GET', `/${id}`)).body.newest.hash);
    const norwegian = await ask('POST', `/${id}/copies`, { body: {}, headers: { 'Accept-Language': 'nb' } });
    expect(norwegian.body.title).toBe('Tromsø (kopi)');
    expect((await ask('POST', `/${id}/copies`, { body: { version: 2 } })).status).toBe(404);
  });

  test('is made once by the same key, also when both ask at once', async () => {
    const id = await created();
    const request = { body: { title: 'Min' }, headers: { 'Idempotency-Key': 'copy-key' } };
    const [one, two] = await Promise.all([1, 2].map(() => ask('POST', `/${id}/copies`, request)));
    expect(one?.body.id).toBe(two?.body.id);
    expect(new Set([one?.status, two?.status])).toEqual(new Set([200, 201]));
    const other = await ask('POST', `/${id}/copies`, { ...request, body: { title: 'En annen' } });
    expect(other.status).toBe(422);
  });
});

describe('a read-only link', () => {
  const open = (token: string) => ask('GET', '/shared', { headers: { 'Holdbar-Link': token } });

  test('shows the newest version to whoever has it, and nothing of who made it', async () => {
    const id = await created();
    const { status, body } = await ask('POST', `/${id}/links`, { body: { label: 'Formannskapet', days: 7 } });
    expect(status).toBe(201);
    expect(body.token).toMatch(/^[\w-]{43}$/);
    const listed = await ask('GET', `/${id}/links`);
    expect(listed.body).toEqual([body.link]);
    expect(JSON.stringify(listed.body)).not.toContain(body.token);
    expect(body.link.expiresAt).toBe(new Date(now.getTime() + 7 * 86_400_000).toISOString());
    expect((await ask('GET', `/${id}`)).body.shared).toBe(true);
    const shown = await open(body.token);
    expect(shown).toMatchObject({ status: 200, body: { document: tromso, version: 1, approved: false } });
    expect(JSON.stringify(shown.body)).not.toMatch(new RegExp(`Kari|${id}`));
    await ask('PUT', `/${id}`, { body: { scenario: { ...tromso, title: 'Ny' } }, headers: onVersion(1) });
    expect((await open(body.token)).body).toMatchObject({ version: 2, document: { title: 'Ny' } });
  });

  test('to one version keeps to it', async () => {
    const id = await created();
    const { body } = await ask('POST', `/${id}/links`, { body: { version: 1 } });
    await ask('PUT', `/${id}`, { body: { scenario: { ...tromso, title: 'Ny' } }, headers: onVersion(1) });
    expect((await open(body.token)).body).toMatchObject({ version: 1, document: tromso });
    expect((await ask('POST', `/${id}/links`, { body: { version: 9 } })).status).toBe(404);
  });

  test('ends when it is revoked, when it expires, and while the scenario lies in the bin', async () => {
    const id = await created();
    const made = async () => (await ask('POST', `/${id}/links`, { body: {} })).body;
    const [one, two] = [await made(), await made()];
    const revoked = await ask('DELETE', `/${id}/links/${one.link.id}`);
    const ended = revoked.body.filter((link: { revoked?: object }) => link.revoked !== undefined);
    expect(ended).toMatchObject([{ id: one.link.id, revoked: { by: 'Kari Nordmann' } }]);
    expect(await open(one.token)).toMatchObject({ status: 410, body: { detail: expect.stringContaining('withdrawn') } }); // prettier-ignore
    expect((await open(two.token)).status).toBe(200);
    await ask('DELETE', `/${id}`);
    expect((await open(two.token)).status).toBe(410);
    await ask('POST', `/${id}/recover`);
    expect((await open(two.token)).status).toBe(200);
    const before = now;
    now = new Date(Date.parse(two.link.expiresAt) - 1);
    expect((await open(two.token)).status).toBe(200);
    now = new Date(two.link.expiresAt);
    expect(await open(two.token)).toMatchObject({ status: 410, body: { detail: `The link worked until ${two.link.expiresAt.slice(0, 10)}. Ask for a new one.` } }); // prettier-ignore
    expect((await ask('GET', `/${id}`)).body.shared).toBe(false);
    now = before;
    expect((await ask('DELETE', `/${id}/links/nothing`)).status).toBe(404);
  });

  test.each(['', 'x', 'A'.repeat(43), "' or 1=1 --"])('is not guessed: %j', async (token) => {
    expect((await open(token)).status).toBe(404);
  });
});

describe('a kept result', () => {
  test('carries what it was computed from, and is shown beside that of today', async () => {
    const id = await created();
    const kept = await ask('POST', `/${id}/results`, { body: {} });
    expect(kept).toMatchObject({ status: 201, body: { version: 1, engine: engineVersion, question: 'run' } });
    expect((await ask('GET', `/${id}/results`)).body).toEqual([kept.body]);
    const { body: shown } = await ask('GET', `/${id}/results/${kept.body.id}`);
    expect(shown.answer).toEqual(shown.today.answer);
    expect(shown.today).toMatchObject({ engine: engineVersion, hash: kept.body.hash, differingLines: [] });
    const { 'accounts.cash': cash, ...others } = shown.answer.lines;
    const lines = {
      ...others,
      'old.line': cash,
      'loans.interest': { ...others['loans.interest'], values: [1] },
    };
    const act = { by: { id: 'ola', name: 'Ola' }, at: now.toISOString() };
    await library.keepResult(id, { ...kept.body, id: 'older', engine: '0.0.1', answer: { lines } }, act);
    const { body: older } = await ask('GET', `/${id}/results/older`);
    expect(older.engine).toBe('0.0.1');
    expect(older.today.differingLines.sort()).toEqual(['accounts.cash', 'loans.interest', 'old.line']);
    expect((await ask('GET', `/${id}/results/nothing`)).status).toBe(404);
  });
});
