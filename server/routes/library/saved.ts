import type { z } from '@hono/zod-openapi';
import type { libraryScenario } from '../../answers/libraryAnswer.ts';
import type { Save, StoredScenario } from '../../store/library/library.ts';
import { basesOf, type CheckedDraft } from './accepted.ts';
import { foundScenario, tagOf } from './asked.ts';
import type { LibraryContext, LibraryParts } from './libraryParts.ts';
import { refusal } from './refusal.ts';

/** What is answered of a scenario. */
type Shown = z.infer<typeof libraryScenario>;

/** A scenario with the bases that it rests on; sets the ETag, which is its version. */
export async function shownScenario(
  c: LibraryContext,
  parts: LibraryParts,
  scenario: StoredScenario,
): Promise<Shown> {
  const bases = await basesOf(scenario.document, scenario.shelf, parts);
  c.header('ETag', tagOf(scenario.newest.number));
  return { ...scenario, bases };
}

/** The same for a scenario as it is now in the library. */
export const scenarioNow = async (c: LibraryContext, parts: LibraryParts, id: string): Promise<Shown> =>
  shownScenario(c, parts, await foundScenario(c, parts, id, 'viewer'));

/**
 * Saves a version. @returns the scenario as it is then. A save that comes again, since its first answer was lost on the way,
 * finds itself there and is answered as the first was. @throws RequestError saying why there is no new version
 */
export async function saveOrRefuse(
  c: LibraryContext,
  parts: LibraryParts,
  save: Save & { readonly draft: CheckedDraft },
): Promise<Shown> {
  const { expected, draft, act } = save;
  const outcome = await parts.library.save(save);
  if (outcome.kind === 'saved') return shownScenario(c, parts, outcome.scenario);
  if (outcome.kind === 'conflict') {
    const { newest, document } = outcome.current;
    const isSame =
      newest.number === expected + 1 &&
      newest.authorId === act.by.id &&
      newest.reason === act.reason &&
      JSON.stringify(document) === JSON.stringify(draft.document);
    if (isSame) return shownScenario(c, parts, outcome.current);
  }
  throw await refusal(outcome, { expected, document: draft.document, scenario: draft.scenario }, parts);
}
