import { sql } from 'kysely';
import type { PartPlace } from '../../../models/index.ts';
import type { Database } from '../library/tables.ts';

/** How many bytes are read of PostgreSQL at once: whole results of ten megabytes would take several times that on their way. */
const piece = 1_048_576;

/** A part of a study. */
interface StudyPart extends PartPlace {
  readonly study: string;
}

/** Of a query on parts, the row of one. */
export const partRow = <Query extends { where: (column: 'studyId' | 'stage' | 'part', operator: '=', value: string | number) => Query }>(
  query: Query,
  { study, stage, part }: StudyPart,
): Query => query.where('studyId', '=', study).where('stage', '=', stage).where('part', '=', part); // prettier-ignore

/** What a part has given, as SQLite gives it; null as long as it has given nothing. @throws where there is no such part */
export async function resultInOne(database: Database, place: StudyPart): Promise<Uint8Array | null> {
  const { result } = await partRow(database.selectFrom('studyParts').select('result'), place).executeTakeFirstOrThrow(); // prettier-ignore
  return result;
}

/**
 * What a part has given, out of PostgreSQL; null as long as it has given nothing. Its driver reads bytes as text, and in
 * base 64 that takes half as long as in hexadecimal.
 * @throws where there is no such part
 */
export async function resultInPieces(database: Database, place: StudyPart): Promise<Uint8Array | null> {
  const { length } = await partRow(database.selectFrom('studyParts').select(sql<number | null>`octet_length(result)`.as('length')), place).executeTakeFirstOrThrow(); // prettier-ignore
  if (length === null) return null;
  // Memory of its own, which can be given to another thread.
  const all = Buffer.allocUnsafeSlow(length);
  for (let from = 0; from < length; from += piece) {
    const text = sql<string>`encode(substring(result from ${sql.lit(from + 1)} for ${sql.lit(piece)}), 'base64')`;
    const row = await partRow(database.selectFrom('studyParts').select(text.as('text')), place).executeTakeFirstOrThrow(); // prettier-ignore
    all.write(row.text, from, 'base64');
  }
  return all;
}
