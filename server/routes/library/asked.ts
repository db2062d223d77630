import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import { demand, roleOn } from '../../access/access.ts';
import { RequestError } from '../../requestError.ts';
import type { Role } from '../../store/access/accessStore.ts';
import type { IdempotencyKey, StoredScenario } from '../../store/library/library.ts';
import { timeOf, type LibraryContext, type LibraryParts } from './libraryParts.ts';

/** Why something is done. */
export const reasonField = z.string().trim().min(1).max(1000).optional();

/** The number of a version in a body. */
export const versionField = z.int().min(1).max(1_000_000_000);

/** The scenario that an address names. */
export const idParameter = z.strictObject({ id: z.string() });

/** How much of a list is asked for. */
export const limitParameter = z.coerce.number().int().min(1).max(100).default(50);

/** The header that says which version a change rests on. */
export const ifMatchHeader = z.object({
  'if-match': z.string().optional().openapi({ description: 'The ETag of the version that has been seen, as `"4"`' }), // prettier-ignore
});

/** The header by which a repeated request is known. */
export const idempotencyHeader = z.object({
  'idempotency-key': z.string().optional().openapi({ description: 'Chosen at random by the client: the same request with the same key is done once' }), // prettier-ignore
});

/** The ETag of a version. */
export const tagOf = (version: number): string => `"${version}"`;

/** The version in If-Match. Compression on the way makes a tag weak; the number is the same. @throws RequestError */
export function expectedVersion(c: LibraryContext): number {
  const found = c.req.header('If-Match');
  const number = /^(?:W\/)?"(\d{1,9})"$/.exec(found?.trim() ?? '')?.[1];
  if (number !== undefined) return Number(number);
  if (found === undefined)
    throw new RequestError(
      'versionNeeded',
      words(
        'Si hvilken versjon du har sett, så ingen andres endringer går tapt: If-Match med ETag-en fra da du leste.',
        'Sei kva versjon du har sett, så ingen andre sine endringar går tapt: If-Match med ETag-en frå da du las.',
        "Say which version you have seen, so that nobody's changes are lost: If-Match with the ETag from when you read.",
      ),
    );
  throw wrongHeader('If-Match', '"4"');
}

const wrongHeader = (name: string, example: string): RequestError =>
  new RequestError(
    'wrongParameter',
    words(
      `${name} kan ikke brukes. Skriv den som ${example}.`,
      `${name} kan ikkje brukast. Skriv han som ${example}.`,
      `${name} cannot be used. Write it as ${example}.`,
    ),
  );

/** The key of a request that is done once only, with what the request asks for. @throws RequestError */
export function idempotencyKey(c: LibraryContext, asked: unknown): IdempotencyKey | undefined {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw wrongHeader('Idempotency-Key', '0f8fad5b-d9cb-469f-a165-70867728950e');
  const text = JSON.stringify([c.req.method, c.req.path, asked]);
  return { key, requestHash: createHash('sha256').update(text).digest('hex') };
}

/** A key that was used for another request. */
export const keyReused = (): RequestError =>
  new RequestError(
    'keyReused',
    words(
      'Nøkkelen i Idempotency-Key er brukt til en annen forespørsel. Velg en ny.',
      'Nøkkelen i Idempotency-Key er brukt til ein annan førespurnad. Vel ein ny.',
      'The key in Idempotency-Key has been used for another request. Choose a new one.',
    ),
  );

/**
 * The scenario with an id, for who may do with it what needs a role. One on a shelf that they do not see is as one that
 * does not exist. @throws RequestError `notFound`, `notAllowed`
 */
export async function foundScenario(
  c: LibraryContext,
  parts: LibraryParts,
  id: string,
  needed: Role,
): Promise<StoredScenario> {
  const found = isLibraryId(id) ? await parts.library.find(id, timeOf(parts)) : undefined;
  if (found === undefined) throw noScenario();
  demandOn(c, found.shelf, needed);
  return found;
}

/** The shelf of a scenario, for who may do with it what needs a role. @throws RequestError as `foundScenario` does */
export async function foundShelf(
  c: LibraryContext,
  parts: LibraryParts,
  id: string,
  needed: Role,
): Promise<string> {
  const shelf = isLibraryId(id) ? await parts.library.shelfOf(id) : undefined;
  if (shelf === undefined) throw noScenario();
  demandOn(c, shelf, needed);
  return shelf;
}

function demandOn(c: LibraryContext, shelf: string, needed: Role): void {
  const role = roleOn(c.get('access'), shelf);
  if (role === undefined) throw noScenario();
  demand(role, needed);
}

/** Whether a text has the form of the library's ids: everything else is refused before the database is asked. */
export const isLibraryId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** What is answered where there is no such scenario. */
export const noScenario = (): RequestError =>
  new RequestError(
    'notFound',
    words(
      'Det finnes ikke noe slikt scenario i biblioteket.',
      'Det finst ikkje noko slikt scenario i biblioteket.',
      'There is no such scenario in the library.',
    ),
  );

/** What is answered where a scenario has no such version, link or result. */
export const nothingThere = (): RequestError =>
  new RequestError(
    'notFound',
    words(
      'Scenariet finnes, men ikke det du spør etter i det.',
      'Scenariet finst, men ikkje det du spør etter i det.',
      'The scenario exists, but not what you ask for in it.',
    ),
  );
