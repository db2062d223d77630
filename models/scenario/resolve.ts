import { applyChanges } from './changes.ts';
import {
  baseIdOf,
  formatName,
  formatVersion,
  headSchema,
  type Head,
  type ScenarioDocument,
} from './document.ts';
import { migrated } from './migration/migration.ts';
import { scenarioMigrations } from './migration/scenarioMigrations.ts';
import { mostProblems, ScenarioError, type Problem } from './problem.ts';
import { problem } from './problemTexts.ts';
import { deepestNesting } from './readText.ts';
import type { FormatParts } from './scenarioFormat.ts';
import { meant, schemaProblems, shortened, shown } from './schemaProblems.ts';
import { nearest } from '../language/nearest.ts';
import { words } from '../language/translated.ts';

/** Finds a base by its id: among the files of a folder, the library or the browser; undefined where there is none. */
export type BaseLookup = (id: string) => unknown;

/** A scenario whose bases have been followed: its own head, and the raw inputs with all changes applied. */
export interface Resolved {
  readonly head: Head;
  readonly document: ScenarioDocument;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The bases from the nearest to the root. */
  readonly bases: readonly Resolved[];
}

/** The most bases that may rest on each other. */
const mostBases = 20;

/**
 * Brings a document up to the newest version of the format, checks its head and applies its changes to its base (which a body may carry inline).
 * @throws ScenarioError with all problems found
 */
export function resolve(
  format: FormatParts,
  given: unknown,
  lookup: BaseLookup,
  above: readonly string[] = [],
): Resolved {
  const document = migrated(scenarioMigrations, given);
  const head = checkedHead(format, document);
  const scenario = document as ScenarioDocument;
  const base = head.extends;
  if (base === undefined) return { head, document: scenario, inputs: ownInputs(scenario), bases: [] };
  const id = baseIdOf(head) ?? '';
  const path = [...above, head.id];
  const way = [...path, id].join(' → ');
  if (path.includes(id)) throw new ScenarioError([problem('baseCircle', 'extends', { found: way })]);
  if (path.length > mostBases)
    throw new ScenarioError([problem('tooManyBases', 'extends', { found: way, most: mostBases })]);
  const found = typeof base === 'object' && base.document !== undefined ? base.document : lookup(id);
  if (found === undefined) throw new ScenarioError([problem('baseMissing', 'extends', { found: id })]);
  checkBase(format, id, found);
  const root = resolve(format, found, lookup, path);
  const { inputs, problems } = applyChanges(format, root.inputs, head.changes ?? {});
  if (problems.length > 0) throw new ScenarioError(problems);
  return { head, document: scenario, inputs, bases: [root, ...root.bases] };
}

/** Says of which file it is that a base's head is wrong. */
function checkBase(format: FormatParts, id: string, document: unknown): void {
  try {
    checkedHead(format, migrated(scenarioMigrations, document));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const problems = error.problems.map(({ message, expected }) => problem('inBase', 'extends', { found: id, error: message, what: expected })); // prettier-ignore
    throw new ScenarioError(problems);
  }
}

const headNames = Object.keys(headSchema.shape);

function ownInputs(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !headNames.includes(key)));
}

function checkedHead(format: FormatParts, document: unknown): Head {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const name = words('Scenariet', 'Scenariet', 'The scenario');
    throw new ScenarioError([problem('notObject', '', { name, found: shown(document) })]);
  }
  const hidden = hiddenKeys(document);
  if (hidden.length > 0)
    throw new ScenarioError(hidden.map((path) => problem('unknownField', path, { found: path })));
  const { format: name, version } = document as Partial<Record<string, unknown>>;
  if (name === undefined) throw new ScenarioError([problem('noFormat', 'format')]);
  if (name !== formatName) throw new ScenarioError([problem('format', 'format', { found: shown(name) })]);
  if (typeof version === 'number' && version > formatVersion) {
    throw new ScenarioError([problem('newer', 'version', { found: version, most: formatVersion })]);
  }
  const parsed = headSchema.safeParse(document);
  const problems = parsed.success
    ? []
    : schemaProblems(parsed.error.issues, document, () => ({ names: headNames }));
  const unknown = unknownKeys(format, document as Record<string, unknown>);
  if (!parsed.success || unknown.length > 0) throw new ScenarioError([...problems, ...unknown]);
  return parsed.data;
}

function unknownKeys(format: FormatParts, document: Readonly<Record<string, unknown>>): readonly Problem[] {
  const inputs = [...format.groups.map(({ path }) => path), ...format.lists.map(({ path }) => path), 'order'];
  const variant = document['extends'] !== undefined;
  const allowed = variant ? headNames : [...headNames, ...inputs];
  const changes = !variant && document['changes'] !== undefined ? [problem('changesWithoutBase', 'changes')] : []; // prettier-ignore
  const unknown = Object.keys(document)
    .filter((key) => !allowed.includes(key))
    .slice(0, mostProblems)
    .map((key) =>
      variant && inputs.includes(key)
        ? problem('inputsInVariant', key, { found: key })
        : problem('unknownField', shortened(key), {
            found: shortened(key),
            nearest: meant(nearest(key, allowed)),
          }),
    );
  return [...changes, ...unknown];
}

/**
 * The paths with a part named `__proto__`, which the schema passes over instead of refusing.
 * @throws ScenarioError `tooDeep`, before anything that calls itself for each level
 */
function hiddenKeys(value: unknown, above: readonly string[] = []): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (above.length > deepestNesting) {
    const found = words('for mange', 'for mange', 'too many');
    throw new ScenarioError([problem('tooDeep', '', { found, most: deepestNesting })]);
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key.split('.').includes('__proto__')) return [[...above, key].join('.')];
    return typeof inner === 'object' ? hiddenKeys(inner, [...above, key]) : [];
  });
}
