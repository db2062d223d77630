import { expect, test } from 'vitest';
import type { Place } from '../../../server/store/library/openLibrary.ts';
import { onVersion, type Answered } from '../libraryRequests.ts';
import { startLibraryServer } from './libraryServer.ts';
import { askingServer, tromso } from './writers.ts';

/** How many people have the same scenario open. */
const editors = 200;

/** How many of those who were refused try again at the same time. */
const together = 2;

/** What an editor makes of a document: other inhabitants, and a line in the notes. */
const edited = (document: Record<string, unknown>, editor: number): Record<string, unknown> => ({
  ...document,
  economy: { ...(document['economy'] as object), population: 80_000 + editor },
  notes: `${String(document['notes'])}\neditor ${editor}`,
});

/**
 * Two hundred people change the same input of the same version at once: nobody's work is lost without a word.
 * @param merging how many of those who are refused then merge, on top of what the refusal told them
 */
export function testEditors(newPlace: () => Promise<Place>, merging: number): void {
  test(`${editors} editors at once lose nothing, and each refusal says why`, { timeout: 600_000 }, async () => {
    const server = await startLibraryServer(await newPlace());
    const ask = askingServer(server.url);
    const { body: created } = await ask('POST', '', { body: { scenario: { ...tromso(), notes: 'start' } } });
    const save = (editor: number, document: Record<string, unknown>, number: number): Promise<Answered> =>
      ask('PUT', `/${created.id}`, { body: { scenario: edited(document, editor), reason: `editor ${editor}` }, headers: onVersion(number) });

    const numbers = Array.from({ length: editors }, (_, editor) => editor);
    const first = await Promise.all(numbers.map((editor) => save(editor, created.document, 1)));
    const won = first.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const winner = first.findIndex(({ status }) => status === 200);
    const refused = first.flatMap((answer, editor) => (editor === winner ? [] : [{ editor, answer }]));
    for (const { editor, answer } of refused) expectExplained(answer, editor);
    for (const { answer } of refused) expect(answer.body.conflict.theirs.document).toEqual(won[0]?.body.document);

    let refusals = 0;
    const waiting = refused.slice(0, merging);
    const all = [winner, ...waiting.map(({ editor }) => editor)];
    const mergeOnTop = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        let { answer } = next;
        while (answer.status !== 200) {
          const { number, document } = answer.body.conflict.theirs;
          answer = await save(next.editor, document, number);
          if (answer.status === 200) break;
          refusals += 1;
          expectExplained(answer, next.editor);
        }
      }
    };
    await Promise.all(Array.from({ length: together }, mergeOnTop));

    const { body: final } = await ask('GET', `/${created.id}`);
    expect(final.newest.number).toBe(merging + 2);
    const lines = (final.document.notes as string).split('\n');
    expect(lines[0]).toBe('start');
    expect(lines.slice(1).sort()).toEqual(all.map((editor) => `editor ${editor}`).sort());
    expect(refusals).toBeGreaterThan(0);
    expect(server.faults).toEqual([]);
    await server.kill();
  });
} // prettier-ignore

function expectExplained({ status, body }: Answered, editor: number): void {
  expect({ status, type: body.type }).toEqual({ status: 409, type: 'urn:holdbar:problem:conflict' });
  const { conflict, detail } = body;
  expect(detail).toContain(`saved version ${conflict.theirs.number} of "Tromsø"`);
  expect(detail).toContain('(economy.population)');
  expect(conflict.both).toEqual(['economy.population']);
  expect(conflict.yours.document.economy.population).toBe(80_000 + editor);
  expect(conflict.yours.difference.inputs[0].second.value).toBe(80_000 + editor);
  expect(conflict.theirs.difference.inputs[0].second.value).toBe(conflict.theirs.document.economy.population);
}
