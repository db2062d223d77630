import { strFromU8, unzipSync, Zip } from 'fflate';
import { DeflatedPart } from '../package/deflatedPart.ts';
import { withFilledRows, type FilledRow } from './cells/filledRows.ts';

/**
 * A workbook with the rows of its sheets filled, one sheet at a time.
 * @param bytes the workbook, with the first cell of each row
 * @param rows for each sheet, in their order
 */
export async function filledWorkbook(
  bytes: Uint8Array,
  rows: readonly (readonly FilledRow[])[],
): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    written.push(chunk);
  });
  for (const [name, content] of Object.entries(parts)) {
    const part = new DeflatedPart(name);
    zip.add(part);
    const sheet = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0);
    const filled = rows[sheet - 1] ?? [];
    if (filled.length > 0) await fill(part, strFromU8(content), filled);
    else part.push(content, true);
    await part.ended;
  }
  zip.end();
  return joined(written);
}

async function fill(part: DeflatedPart, xml: string, rows: readonly FilledRow[]): Promise<void> {
  const encoder = new TextEncoder();
  for (const text of withFilledRows(xml, rows)) {
    await part.room;
    part.push(encoder.encode(text));
  }
  part.push(new Uint8Array(), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    all.set(chunk, place);
    place += chunk.length;
  }
  return all;
}
