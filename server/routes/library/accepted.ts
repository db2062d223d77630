import {
  carryingBases,
  engineVersion,
  openScenario,
  type AcceptedScenario,
  type ScenarioDocument,
} from '../../../models/index.ts';
import type { Draft } from '../../store/library/library.ts';
import { isLibraryId } from './asked.ts';
import { timeOf, type LibraryParts } from './libraryParts.ts';

/** The most bases that may rest on each other; the models refuse more. */
const mostBases = 20;

/** Documents of the library by id. */
type Bases = Readonly<Record<string, ScenarioDocument>>;

/**
 * The documents of the library that a variant rests on, from the nearest to the root, as they are now. They lie on the
 * same shelf: so everybody who sees the variant may see them, and nobody reads another shelf by resting on it.
 */
export async function basesOf(
  document: ScenarioDocument,
  shelf: string,
  parts: LibraryParts,
): Promise<Bases> {
  const bases: Record<string, ScenarioDocument> = {};
  let next = baseId(document);
  while (next !== undefined && !Object.hasOwn(bases, next) && Object.keys(bases).length < mostBases) {
    const found = isLibraryId(next) ? await parts.library.find(next, timeOf(parts)) : undefined;
    if (found?.shelf !== shelf) break;
    bases[next] = found.document;
    next = baseId(found.document);
  }
  return bases;
}

/** The id of a base that the document names and does not carry. The document has not been checked yet. */
function baseId(document: unknown): string | undefined {
  const base = (document as { readonly extends?: unknown } | null)?.extends;
  if (typeof base === 'string') return base;
  if (typeof base !== 'object' || base === null || 'document' in base) return undefined;
  const { id } = base as { readonly id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

/** Opens a document on the bases of its shelf and the shipped examples. @throws ScenarioError */
export async function accepted(
  document: ScenarioDocument,
  shelf: string,
  parts: LibraryParts,
): Promise<AcceptedScenario> {
  const bases = await basesOf(document, shelf, parts);
  return openScenario(document, (id) => (Object.hasOwn(bases, id) ? bases[id] : parts.scenarios.base(id)));
}

/** A document with all that it rests on inside it: what happens to its bases later does not reach it. */
export async function carryingItsBases(
  document: ScenarioDocument,
  shelf: string,
  parts: LibraryParts,
): Promise<ScenarioDocument> {
  const bases = await basesOf(document, shelf, parts);
  return carryingBases(document, (id) => (Object.hasOwn(bases, id) ? bases[id] : parts.scenarios.base(id)));
}

/** A draft with the scenario that it opens as. */
export interface CheckedDraft extends Draft {
  readonly scenario: AcceptedScenario;
}

/** A document that has been checked, as it is stored. @throws ScenarioError */
export async function draftOf(
  document: ScenarioDocument,
  shelf: string,
  parts: LibraryParts,
): Promise<CheckedDraft> {
  if (parts.checking === undefined || 'extends' in document) {
    const scenario = await accepted(document, shelf, parts);
    return { document, hash: scenario.hash, engine: engineVersion, scenario };
  }
  const hash = await parts.checking.hash(document);
  return {
    document,
    hash,
    engine: engineVersion,
    // Opened here only where somebody has to be told how it differs.
    get scenario() {
      return openScenario(document);
    },
  };
}
