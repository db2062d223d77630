import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { documentOf } from '../testApp.ts';

type Raw = Record<string, unknown>;

/** A request that somebody sends who means no good, or whose program is broken. */
interface BadRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** After `/api`; `{id}` and `{shelf}` stand for what exists. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const text = JSON.stringify(documentOf('tromso'));

/** Every place in the example, as the members that lead to it. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}
const places = placesIn(JSON.parse(text)).filter(({ length }) => length > 0);

/** Names that mean something to JavaScript, to databases or to nobody. */
const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', '', ' ', '0', '-1', 'a'.repeat(5000), "'; drop table scenarios; --", '\u0000', '\ud800', 'ÆØÅ', '../..', '$schema', 'extends'); // prettier-ignore

/** Values that belong nowhere. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, [], {}, '', -0, -1, 1e308, -1e308, 5e-324, 2 ** 53, '1e999', 'NaN', '2026-13', '9999-12', '=1+1', '${x}', '\u202e', '<script>alert(1)</script>', 'x'.repeat(100_000), Array.from({ length: 5000 }, () => 0)), // prettier-ignore
  fc
    .integer({ min: 1, max: 90 })
    .map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
  names,
);

/** The example with some of its members taken away, replaced, or given a strange one. */
const mutated = fc
  .array(fc.record({ place: fc.nat(places.length - 1), how: fc.constantFrom('remove', 'replace', 'add', 'wrap'), value: values, name: names }), { minLength: 1, maxLength: 4 })
  .map((steps) => {
    const document = JSON.parse(text) as Raw;
    for (const { place, how, value, name } of steps) {
      const path = places[place] ?? [];
      let holder: unknown = document;
      for (const key of path.slice(0, -1)) holder = (holder as Raw | undefined)?.[key];
      if (typeof holder !== 'object' || holder === null) continue;
      const key = path.at(-1) ?? '';
      if (how === 'remove') delete (holder as Raw)[key];
      else {
        const there = (holder as Raw)[key];
        const put = how === 'wrap' ? [there] : value;
        Object.defineProperty(holder, how === 'add' ? name : key, { value: put, enumerable: true, configurable: true, writable: true });
      }
    }
    return document;
  }); // prettier-ignore

/** Members that would reach into every object, were they copied without care. */
const pollution = fc
  .tuple(fc.constantFrom('"__proto__":{"polluted":true}', '"constructor":{"prototype":{"polluted":true}}', '"__proto__":{"shelf":"x","isAdmin":true}'), fc.boolean())
  .map(([member, inside]) => (inside ? `{${member},"scenario":{${member},${text.slice(1)}}` : `{"scenario":${text},${member}}`)); // prettier-ignore

const bytesOf = (string: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(string));

/** A few of the signs that mean something in YAML: over and over again they are the hardest of its texts. */
const signs = fc.string({ unit: fc.constantFrom('?', '-', ':', '"', "'", '*', '&', '!', '|', '>', '%', '#', '[', ']', '{', '}', ',', 'a', ' ', '\n', '\t', '\r'), minLength: 1, maxLength: 5 }); // prettier-ignore

/** What the text of a request may become on its way. */
const broken = (whole: fc.Arbitrary<string>): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> =>
  fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 2, arbitrary: fc.tuple(whole, fc.double({ min: 0, max: 1, noNaN: true })).map(([all, part]) => all.slice(0, Math.floor(all.length * part))) },
    { weight: 2, arbitrary: fc.tuple(whole, fc.nat(), fc.nat(255)).map(([all, at, byte]) => { const bytes = bytesOf(all); bytes[at % bytes.length] = byte; return bytes; }) },
    { weight: 1, arbitrary: whole.map((all) => new Uint8Array(Buffer.from(all, 'utf16le'))) },
    { weight: 1, arbitrary: whole.map((all) => new Uint8Array(gzipSync(all))) },
    { weight: 1, arbitrary: whole.map((all) => `\ufeff${all}`) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)) },
    { weight: 1, arbitrary: fc.integer({ min: 50, max: 400_000 }).map((depth) => '{"scenario":'.repeat(depth / 12) + '['.repeat(depth / 2)) },
    { weight: 1, arbitrary: fc.tuple(signs, fc.integer({ min: 1, max: 200_000 })).map(([some, times]) => some.repeat(times / some.length + 1)) },
    { weight: 1, arbitrary: fc.integer({ min: 400_000, max: 1_200_000 }).map((length) => `{"scenario":"${'x'.repeat(length)}"}`) },
  ); // prettier-ignore

const documents = broken(
  fc.oneof(
    { weight: 4, arbitrary: mutated.map((scenario) => JSON.stringify({ scenario })) },
    { weight: 1, arbitrary: pollution },
    { weight: 1, arbitrary: values.map((scenario) => JSON.stringify({ scenario })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(names, values)
        .map(([name, value]) => JSON.stringify({ scenario: {}, [name]: value })),
    },
  ),
);

const bodies = broken(
  fc.oneof(
    values.map((value) => JSON.stringify(value) ?? 'null'),
    fc
      .dictionary(
        fc.oneof(
          fc.constantFrom(
            'days',
            'label',
            'reason',
            'version',
            'tags',
            'actuals',
            'role',
            'scope',
            'name',
            'token',
            'title',
            'shelf',
          ),
          names,
        ),
        values,
        { maxKeys: 5 },
      ) // prettier-ignore
      .map((object) => JSON.stringify(object)),
  ),
);

/** What a header may carry at all: the rest is refused by whoever sends it. */
const headerText = fc
  .oneof(
    fc.string({ maxLength: 60, unit: 'grapheme-ascii' }),
    fc.constantFrom('"1"', '"0"', '"99999999999999999999"', 'W/"1"', '*', 'Bearer x', '"1', '""'),
  ) // prettier-ignore
  .map((value) => value.trim());

const headers = fc.record(
  {
    'If-Match': headerText,
    'Idempotency-Key': headerText,
    'Accept-Language': headerText,
    'Content-Encoding': fc.constantFrom('gzip', 'br', 'x'),
    'Content-Type': fc.constantFrom('application/json', 'application/yaml', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'), // prettier-ignore
  },
  { requiredKeys: [] },
);

const written = fc.constantFrom(
  ['POST', '/library/{id}/copies'], ['POST', '/library/{id}/links'], ['POST', '/library/{id}/restore'],
  ['PUT', '/library/{id}/tags'], ['PUT', '/library/{id}/actuals'], ['PUT', '/library/{id}/approval'], ['POST', '/library/{id}/results'],
  ['POST', '/shelves'], ['PUT', '/shelves/{shelf}'], ['POST', '/shelves/{shelf}/tokens'],
  ['POST', '/shelves/{shelf}/invitations'], ['POST', '/invitations/accept'], ['POST', '/run'],
); // prettier-ignore

/** Text in an address, escaped as it must be, or escaped wrongly. */
const inAddress = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }).map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '?'))), // prettier-ignore
  fc.constantFrom('%00', '%ff', '%', '%2e%2e%2f', '..%5c', "'--", '%27%20or%201=1', '%F0%9F%98%80', 'a'.repeat(3000)), // prettier-ignore
);

const read = fc
  .tuple(fc.constantFrom('/library/x', '/library/x/versions/x', '/library/{id}/versions/x', '/library/{id}/results/x', '/library?search=x', '/library?after=x', '/library?limit=x', '/library?tag=x', '/library?shelf=x', '/library/audit?after=x', '/library/{id}/difference?from=x&to=x', '/shelves/x/members', '/sign-in?to=x', '/sign-in/callback?code=x&state=x', '/scenarios/x'), inAddress) // prettier-ignore
  .map(([path, part]): BadRequest => ({ method: 'GET', path: path.replaceAll(/x(?=$|[/&])/g, part), headers: {} })); // prettier-ignore

/** Bad requests of all kinds. */
export const badRequests: fc.Arbitrary<BadRequest> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.boolean(), documents, headers).map(([isNew, body, more]): BadRequest => ({
      method: isNew ? 'POST' : 'PUT',
      path: isNew ? '/library' : '/library/{id}',
      headers: { 'Content-Type': 'application/json', ...more },
      body,
    })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(written, bodies, headers).map(([[method = '', path = ''], body, more]): BadRequest => ({
      method: method as BadRequest['method'],
      path,
      headers: { 'Content-Type': 'application/json', ...more },
      body,
    })),
  },
  { weight: 2, arbitrary: read },
); // prettier-ignore

/** A few kilobytes that unpack to more than a file may have. */
const bombs = [2, 4, 6].map((size) => deflateRawSync(Buffer.alloc(size * 1_000_000, 0x20)));

const packed = deflateRawSync(text);

/** Links whose content is not what it says: some unpack to much more than they are. */
export const badLinks: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...bombs),
    fc.uint8Array({ maxLength: 500 }),
    fc.integer({ min: 0, max: 900 }).map((size) => packed.subarray(0, size)),
    fc.integer({ min: 50, max: 5000 }).map((depth) => deflateRawSync('['.repeat(depth))),
  )
  .map((content) => `#holdbar1.${'a'.repeat(64)}.${Buffer.concat([Buffer.alloc(8), content]).toString('base64url')}`); // prettier-ignore
