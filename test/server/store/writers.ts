import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../program.ts';
import { asking, onVersion, type Answered } from '../libraryRequests.ts';

/** Asks the library of a server that listens. */
export const askingServer = (url: string) =>
  asking({ request: (path, init) => fetch(`${url}${path as string}`, init) });

/** The Tromsø example; a copy of its own for every call. */
export const tromso = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'scenarios/tromso.json'), 'utf8')) as Record<string, unknown>;

/** What the server has said that it has stored, by scenario: the text of each version. */
export type Acknowledged = Map<string, Map<number, string>>;

type Ask = ReturnType<typeof askingServer>;

/** Creates scenarios for writers, each acknowledged as its first version. */
export async function createdScenarios(ask: Ask, count: number): Promise<Acknowledged> {
  const acknowledged: Acknowledged = new Map();
  for (let index = 0; index < count; index += 1) {
    const { status, body } = await ask('POST', '', { body: { scenario: { ...tromso(), notes: 'first' } } });
    expect(status).toBe(201);
    acknowledged.set(body.id, new Map([[1, 'first']]));
  }
  return acknowledged;
}

/**
 * Saves version after version of every scenario, all at once, until the server refuses or goes away.
 * @param onSaved called at each save that was acknowledged, with how many there have been
 * @returns what the server answered last to each writer; undefined where it did not answer
 */
export async function writeUntilRefused(
  ask: Ask,
  acknowledged: Acknowledged,
  onSaved: (count: number) => void,
): Promise<readonly (Answered | undefined)[]> {
  let count = 0;
  const writer = async (id: string, versions: Map<number, string>): Promise<Answered | undefined> => {
    for (let number = Math.max(...versions.keys()) + 1; ; number += 1) {
      const text = `version ${number} of ${id}`;
      const save = { body: { scenario: { ...tromso(), notes: text } }, headers: onVersion(number - 1) };
      const answer = await ask('PUT', `/${id}`, save).catch(() => undefined);
      if (answer?.status !== 200) return answer;
      versions.set(number, text);
      count += 1;
      onSaved(count);
    }
  };
  return Promise.all([...acknowledged].map(([id, versions]) => writer(id, versions)));
}

/**
 * Everything that was acknowledged is there as it was sent, and nothing besides but what was on its way; what was on
 * its way and arrived is acknowledged from now on.
 */
export async function expectAllThere(ask: Ask, acknowledged: Acknowledged): Promise<void> {
  for (const [id, versions] of acknowledged) {
    const newest = (await ask('GET', `/${id}`)).body.newest.number as number;
    const last = Math.max(...versions.keys());
    expect(newest).toBeGreaterThanOrEqual(last);
    expect(newest).toBeLessThanOrEqual(last + 1);
    for (let number = 1; number <= newest; number += 1) {
      const { status, body } = await ask('GET', `/${id}/versions/${number}`);
      expect({ status, number: body.number }).toEqual({ status: 200, number });
      expect(body.document.notes).toBe(versions.get(number) ?? body.document.notes);
      versions.set(number, body.document.notes as string);
    }
    const log = await allActions(ask, id);
    expect(log).toEqual([...Array.from({ length: newest - 1 }, () => 'saved'), 'created']);
  }
}

async function allActions(ask: Ask, id: string): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const { body } = await ask(
      'GET',
      `/${id}/audit?limit=100${after === undefined ? '' : `&after=${after}`}`,
    );
    found.push(...body.items.map(({ action }: { action: string }) => action));
    after = body.next;
  } while (after !== undefined);
  return found;
}
