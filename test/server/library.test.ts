import { describe, expect, test } from 'vitest';
import { engineVersion, openScenario } from '../../models/index.ts';
import { asking, onVersion } from './libraryRequests.ts';
import { documentOf, library, testApp } from './testApp.ts';

const tromso = documentOf('tromso');
const ask = asking(testApp());
const asOla = asking(testApp({ person: { id: 'ola', name: 'Ola Hansen' } }));

/** The Tromsø example with other numbers of inhabitants and rent. */
function changed(population: number, yearlyRent = 95, title = 'Tromsø'): Record<string, unknown> {
  const text = JSON.stringify({ ...tromso, title }).replace('"value":79421', `"value":${population}`);
  return JSON.parse(text.replace('"yearlyRent":{"value":95', `"yearlyRent":{"value":${yearlyRent}`));
}

async function created(scenario: unknown = tromso, reason?: string): Promise<string> {
  const { status, body } = await ask('POST', '', { body: { scenario, reason } });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body.id;
}

describe('a scenario', () => {
  test('is created with an id that cannot be guessed, and read with its version', async () => {
    const made = await ask('POST', '', { body: { scenario: tromso, reason: 'Fra eksempelet' } });
    expect(made.status).toBe(201);
    expect(made.headers.get('ETag')).toBe('"1"');
    expect(made.body.id).toMatch(/^[0-9a-f]{32}$/);
    expect(made.body.newest).toEqual({ number: 1, hash: openScenario(tromso).hash, engine: engineVersion, authorId: 'local', author: 'Kari Nordmann', savedAt: '2026-06-01T12:00:00.000Z', reason: 'Fra eksempelet' }); // prettier-ignore
    const read = await ask('GET', `/${made.body.id}`);
    expect(read).toMatchObject({ status: 200, body: made.body });
    expect(read.headers.get('ETag')).toBe('"1"');
    expect(read.body.document).toEqual(tromso);
    expect(await created()).not.toBe(made.body.id);
  });

  test.each(['nothing', 'tromso', '0'.repeat(32), 'A'.repeat(32), '__proto__', '%00', '..%2f..%2fetc'])(
    'is not found by %s',
    async (id) => {
      expect(await ask('GET', `/${id}`)).toMatchObject({ status: 404, body: { title: 'Not found' } });
      const save = await ask('PUT', `/${id}`, { body: { scenario: tromso }, headers: onVersion(1) });
      expect(save.status).toBe(404);
    },
  );

  test('that is wrong is not stored, and what is wrong is said', async () => {
    const before = (await library.audit(1)).items[0]?.sequence;
    const wrong = await ask('POST', '', { body: { scenario: { ...tromso, streams: 7 } } });
    expect(wrong).toMatchObject({ status: 422, body: { title: 'Errors in the scenario', problems: [{ path: 'streams' }] } }); // prettier-ignore
    expect((await ask('POST', '', { body: { scenario: null } })).status).toBe(422);
    expect(await ask('POST', '', { body: { scenario: tromso, extra: 1 } })).toMatchObject({ status: 422, body: { problems: [{ path: 'extra' }] } }); // prettier-ignore
    const large = { ...tromso, notes: 'x'.repeat(1_000_000) };
    expect(await ask('POST', '', { body: { scenario: large } })).toMatchObject({ status: 413, body: { detail: 'The body is too large. The limit is 1000 kB.' } }); // prettier-ignore
    expect((await ask('POST', '', { body: '{' })).status).toBe(400);
    expect((await library.audit(1)).items[0]?.sequence).toBe(before);
  });

  test('is created once by the same key, however often it is asked for', async () => {
    const request = { body: { scenario: tromso }, headers: { 'Idempotency-Key': 'one-key' } };
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => ask('POST', '', request)));
    expect(new Set([first, ...others].map((each) => each?.body.id)).size).toBe(1);
    expect([first, ...others].filter((each) => each?.status === 201)).toHaveLength(1);
    expect([first, ...others].filter((each) => each?.status === 200)).toHaveLength(2);
    const other = await ask('POST', '', { ...request, body: { scenario: changed(1000) } });
    expect(other).toMatchObject({ status: 422, body: { type: 'urn:holdbar:problem:keyReused' } });
    const noKey = await ask('POST', '', { ...request, headers: { 'Idempotency-Key': 'a b' } });
    expect(noKey.status).toBe(400);
  });
});

describe('a save', () => {
  test('is a new version with its reason', async () => {
    const id = await created();
    const save = await ask('PUT', `/${id}`, { body: { scenario: changed(80_000), reason: 'Nye tall fra SSB' }, headers: onVersion(1) }); // prettier-ignore
    expect(save).toMatchObject({ status: 200, body: { newest: { number: 2, reason: 'Nye tall fra SSB' } } });
    expect(save.headers.get('ETag')).toBe('"2"');
    expect(save.body.document).toEqual(changed(80_000));
  });

  test('says which version it rests on', async () => {
    const id = await created();
    const without = await ask('PUT', `/${id}`, { body: { scenario: tromso } });
    expect(without).toMatchObject({ status: 428, body: { type: 'urn:holdbar:problem:versionNeeded' } });
    for (const tag of ['*', '1', '"x"', '"1", "2"', '"-1"', ''])
      expect((await ask('PUT', `/${id}`, { body: { scenario: tromso }, headers: { 'If-Match': tag } })).status).toBe(400); // prettier-ignore
    const weak = await ask('PUT', `/${id}`, {
      body: { scenario: changed(1) },
      headers: { 'If-Match': 'W/"1"' },
    });
    expect(weak.status).toBe(200);
  });

  test('on a version that another has saved over is refused, with both sides', async () => {
    const id = await created();
    const theirs = changed(80_000, 120);
    const yours = changed(81_000, 95, 'Tromsø, mitt');
    expect((await asOla('PUT', `/${id}`, { body: { scenario: theirs, reason: 'Ny leie' }, headers: onVersion(1) })).status).toBe(200); // prettier-ignore
    const refused = await ask('PUT', `/${id}`, { body: { scenario: yours }, headers: onVersion(1) });
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:holdbar:problem:conflict' } });
    const { conflict, detail } = refused.body;
    expect(detail).toContain('Ola Hansen saved version 2 of "Tromsø" after you opened version 1.');
    expect(detail).toContain('(economy.population)');
    expect(detail).toContain('If-Match: "2"');
    expect(conflict.base).toEqual({ version: 1, document: tromso });
    expect(conflict.theirs).toMatchObject({
      number: 2,
      author: 'Ola Hansen',
      reason: 'Ny leie',
      document: theirs,
    });
    expect(conflict.yours.document).toEqual(yours);
    const rent = Object.keys(tromso['places'] as object).map((place) => `places.${place}.yearlyRent`);
    const paths = (side: { difference: { inputs: { path: string }[] } }) => side.difference.inputs.map(({ path }) => path); // prettier-ignore
    expect(paths(conflict.theirs)).toEqual(['economy.population', rent[0]]);
    expect(paths(conflict.yours)).toEqual(['economy.population']);
    expect(conflict.yours.difference.inputs[0]).toMatchObject({ first: { value: 79_421 }, second: { value: 81_000 } }); // prettier-ignore
    expect(conflict.both).toEqual(['economy.population']);
    expect((await ask('GET', `/${id}`)).body).toMatchObject({ newest: { number: 2 }, document: theirs });
  });

  test('that does not touch what the other changed is refused too, and says so', async () => {
    const id = await created();
    await asOla('PUT', `/${id}`, { body: { scenario: changed(79_421, 120) }, headers: onVersion(1) });
    const { status, body } = await ask('PUT', `/${id}`, {
      body: { scenario: changed(5) },
      headers: onVersion(1),
    });
    expect(status).toBe(409);
    expect(body.conflict.both).toEqual([]);
    expect(body.detail).toContain('You have not changed the same inputs.');
  });

  test('on a version that never was is refused', async () => {
    const id = await created();
    const { status, body } = await ask('PUT', `/${id}`, {
      body: { scenario: tromso },
      headers: onVersion(9),
    });
    expect(status).toBe(409);
    expect(body.detail).toContain('has no version 9; the newest is 1');
    expect(body.conflict).not.toHaveProperty('base');
  });

  test('that comes again, since its answer was lost, finds itself', async () => {
    const id = await created();
    const request = { body: { scenario: changed(5), reason: 'Rettet' }, headers: onVersion(1) };
    const first = await ask('PUT', `/${id}`, request);
    expect(await ask('PUT', `/${id}`, request)).toMatchObject({ status: 200, body: first.body });
    expect((await asOla('PUT', `/${id}`, request)).status).toBe(409);
    expect((await ask('GET', `/${id}/versions`)).body.items).toHaveLength(2);
  });
});

describe('the history', () => {
  test('has every version, what differs between two, and brings one back as a new one', async () => {
    const id = await created(tromso, 'Start');
    await ask('PUT', `/${id}`, { body: { scenario: changed(80_000) }, headers: onVersion(1) });
    const page = await ask('GET', `/${id}/versions?limit=1`);
    expect(page.body).toMatchObject({ items: [{ number: 2 }], next: '2' });
    expect((await ask('GET', `/${id}/versions?after=2`)).body).toMatchObject({ items: [{ number: 1, reason: 'Start' }] }); // prettier-ignore
    expect((await ask('GET', `/${id}/versions/1`)).body).toMatchObject({ number: 1, document: tromso });
    expect((await ask('GET', `/${id}/versions/3`)).status).toBe(404);
    expect((await ask('GET', `/${id}/versions/x`)).status).toBe(400);
    const { body: difference } = await ask('GET', `/${id}/difference?from=1&to=2`);
    expect(difference.inputs).toMatchObject([{ path: 'economy.population', kind: 'changed', second: { value: 80_000 } }]); // prettier-ignore
    const restore = { body: { version: 1, reason: 'Feil tall' }, headers: onVersion(2) };
    const restored = await ask('POST', `/${id}/restore`, restore);
    expect(restored.body).toMatchObject({ document: tromso, newest: { number: 3, restoredFrom: 1, reason: 'Feil tall' } }); // prettier-ignore
    expect((await ask('POST', `/${id}/restore`, { ...restore, headers: onVersion(1) })).status).toBe(409);
    expect((await ask('POST', `/${id}/restore`, { ...restore, headers: {} })).status).toBe(428);
    const log = await ask('GET', `/${id}/audit`);
    expect(log.body.items).toMatchObject([{ action: 'restored', version: 3, actor: 'Kari Nordmann' }, { action: 'saved' }, { action: 'created' }]); // prettier-ignore
    expect((await ask('GET', '/audit?limit=1')).body.items[0]).toEqual(log.body.items[0]);
  });
});

test('a variant follows its base in the library', async () => {
  const base = await created();
  const variant = { ...documentOf('tromso-municipal-support'), extends: base };
  const id = await created(variant);
  const read = await ask('GET', `/${id}`);
  expect(read.body.bases).toEqual({ [base]: tromso });
  expect(read.body.newest.hash).toBe(openScenario({ ...variant, extends: 'tromso' }, () => tromso).hash);
  const unknown = await ask('POST', '', { body: { scenario: { ...variant, extends: '0'.repeat(32) } } });
  expect(unknown).toMatchObject({ status: 422, body: { problems: [{ path: 'extends' }] } });
  const ofExample = await created({ ...variant, extends: 'tromso' });
  expect((await ask('GET', `/${ofExample}`)).body.bases).toEqual({});
});

test.each([
  ['[]', 'nb', 'Innholdet skal være et objekt i { }.'],
  ['{}', 'nn', '«scenario» skal vere med.'],
  ['{"scenario": {}, "reason": 7}', 'en', '"reason" must be text.'],
  [`{"scenario": {}, "reason": "${'x'.repeat(1001)}"}`, 'nb', '«reason» skal være høyst 1000 tegn.'],
  ['{"scenario": {}, "reason": " "}', 'en', '"reason" must be at least 1 character.'],
])('a body of another form is refused in the language of the request: %.40s', async (body, language, detail) => {
  const answer = await ask('POST', '', { body, headers: { 'Accept-Language': language } });
  expect(answer).toMatchObject({ status: 422, body: { detail } });
}); // prettier-ignore
