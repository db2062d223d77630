import { nearest } from '../../language/nearest.ts';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import { applyChanges } from '../changes.ts';
import { meaningOf } from '../hash.ts';
import { ScenarioError } from '../problem.ts';
import type { ScenarioDocument } from '../document.ts';
import type { ScenarioFormat } from '../scenarioFormat.ts';
import { sameText } from './decision.ts';
import { actualPlaces, actualsOf } from './actualPlaces.ts';
import { headPlaces, quietHead } from './headPlaces.ts';
import { inputPlaces } from './inputPlaces.ts';
import type { Merge, MergeConflict, MergeWishes } from './merge.ts';
import { mergedDocument } from './mergedDocument.ts';
import { noConflictThere } from './mergeProblems.ts';
import type { MergeVersion, Place, ThreeVersions } from './place.ts';

/**
 * Puts together two versions of a scenario that come from the same base, input by input: what only one side changed is
 * as that side has it, what both changed to different values is a conflict. A number and its source and note are one
 * input. A member that one took away and the other changed is one conflict, as is one that both added differently. The
 * order of display, and the order of drawing, are put together where both have only added. Whether the whole can be
 * used is for the caller to check: one side may point at what the other has taken away.
 * @throws ScenarioError where a choice is about something that is no conflict
 */
export function mergeScenarios(
  format: ScenarioFormat,
  scenarios: {
    readonly base: AcceptedScenario;
    readonly mine: AcceptedScenario;
    readonly theirs: AcceptedScenario;
  },
  { choices = {}, prefer }: MergeWishes = {},
): Merge {
  const version = (scenario: AcceptedScenario): MergeVersion => ({ scenario, meaning: meaningOf(format, scenario.values) }); // prettier-ignore
  const { base, mine, theirs } = scenarios;
  const versions: ThreeVersions = { base: version(base), mine: version(mine), theirs: version(theirs) };
  const head = headPlaces(versions);
  const actuals = actualPlaces(format, versions);
  const inputs = inputPlaces(format, versions);
  const conflicts = [...head, ...inputs, ...actuals]
    .filter(({ decision }) => decision === 'conflict')
    .map(({ input }): MergeConflict => {
      const chosen = Object.hasOwn(choices, input.path) ? choices[input.path] : prefer;
      return chosen === undefined ? input : { ...input, chosen };
    });
  checkChoices(choices, conflicts);
  const open = conflicts.filter(({ chosen }) => chosen === undefined).length;
  const from = (wanted: Place['decision']) =>
    [...head, ...inputs, ...actuals].filter(({ decision }) => decision === wanted).map(({ input }) => input);
  const lists = {
    conflicts,
    fromMine: from('mine'),
    fromTheirs: from('theirs'),
    agreed: from('agreed'),
    open,
  };
  if (open > 0) return lists;
  return { ...lists, document: documentOf(format, versions, { head, inputs, actuals, conflicts }) };
}

/** @throws ScenarioError naming the conflict that was perhaps meant */
function checkChoices(choices: object, conflicts: readonly MergeConflict[]): void {
  const paths = conflicts.map(({ path }) => path);
  const unknown = Object.keys(choices).filter((path) => !paths.includes(path));
  if (unknown.length > 0)
    throw new ScenarioError(unknown.map((path) => noConflictThere(path, nearest(path, paths))));
}

/** The document when every conflict has been settled: mine, with what is taken from theirs. */
function documentOf(
  format: ScenarioFormat,
  versions: ThreeVersions,
  found: {
    readonly head: readonly Place[];
    readonly inputs: readonly Place[];
    readonly actuals: readonly Place[];
    readonly conflicts: readonly MergeConflict[];
  },
): ScenarioDocument {
  const chosen = new Map(found.conflicts.map(({ path, chosen: side }) => [path, side] as const));
  const standing = ({ input, take, written, together }: Place): unknown =>
    together ?? written[chosen.get(input.path) ?? take];
  const changes = found.inputs
    .filter((place) => !sameText(standing(place), place.written.mine))
    .map((place) => [place.input.path, standing(place) ?? null] as const);
  const isOrder = (path: string): boolean => path.startsWith('order.');
  const { inputs } = applyChanges(format, versions.mine.scenario.inputs, Object.fromEntries(changes.filter(([path]) => !isOrder(path)))); // prettier-ignore
  const orders = changes.filter(([path]) => isOrder(path)).map(([path, ids]) => [path, presentIn(inputs, path, ids)] as const); // prettier-ignore
  const ordered = applyChanges(format, inputs, Object.fromEntries(orders)).inputs;
  const words = found.head.map((place) => [place.input.path, standing(place)] as const);
  const actuals = actualsOf(found.actuals.map((place) => [place.input.path, standing(place)] as const));
  const head = { ...quietHead(versions), ...Object.fromEntries(words), actuals };
  return mergedDocument(format, versions, withoutEmptied(ordered, versions), head);
}

/** Without the parts that the merge has left empty, where one side does not have them at all. */
function withoutEmptied(
  inputs: Readonly<Record<string, unknown>>,
  { mine, theirs }: ThreeVersions,
): Readonly<Record<string, unknown>> {
  const isKept = ([key, part]: readonly [string, unknown]): boolean =>
    Object.keys(part as object).length > 0 ||
    (Object.hasOwn(mine.scenario.inputs, key) && Object.hasOwn(theirs.scenario.inputs, key));
  return Object.fromEntries(Object.entries(inputs).filter(isKept));
}

/** An order without the members that the merge has taken away. */
function presentIn(inputs: Readonly<Record<string, unknown>>, path: string, ids: unknown): unknown {
  const members = inputs[path.slice('order.'.length)] ?? {};
  return Array.isArray(ids) ? ids.filter((id: string) => Object.hasOwn(members, id)) : ids;
}
