import { hallFormat } from '../../hall/scenarioSchema.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { Changes, Difference, InputDifference } from '../../scenario/difference/inputDifference.ts';
import { memberName } from '../../scenario/inputLabel.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { joined as joinedTexts } from '../../sentences/fill.ts';
import { changedScenario } from '../changedScenario.ts';

/** One step of a bridge: inputs that change together. */
export interface Player {
  readonly label: Translated;
  readonly inputs: readonly InputDifference[];
  readonly changes: Changes;
}

/** What makes one step: every input for itself, all of one member, or all of one page of the form. */
export type Grouping = 'input' | 'member' | 'topic';

/** The steps from the first scenario to the second, in the order of the form. */
export function playersOf(
  { inputs }: Difference,
  changes: Changes,
  grouping: Grouping,
  named: AcceptedScenario,
): readonly Player[] {
  const groups = new Map<string, InputDifference[]>();
  for (const input of inputs) {
    const key = keyOf(input.path, grouping);
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  return [...groups].map(([key, group]) => ({
    label: labelOf(key, group, named),
    inputs: group,
    changes: Object.fromEntries(group.map(({ path }) => [path, changes[path]])),
  }));
}

function keyOf(path: string, grouping: Grouping): string {
  const [first = '', second = ''] = path.split('.');
  if (grouping === 'input') return path;
  const list = hallFormat.lists.some((each) => each.path === first);
  return grouping === 'member' && list ? `${first}.${second}` : first;
}

function labelOf(key: string, group: readonly InputDifference[], { values }: AcceptedScenario): Translated {
  const [only, ...others] = group;
  if (only === undefined) throw new RangeError('a step without a change');
  if (others.length === 0) return only.label;
  const [path = '', member] = key.split('.');
  const list = hallFormat.lists.find((each) => each.path === path);
  if (list === undefined || member === undefined) return only.group;
  return joinedTexts([only.group, memberName(list, member, values)], ': ');
}

/** Some steps as one. */
export const joinedPlayers = (players: readonly Player[]): Player => ({
  label: joinedTexts(players.map(({ label }) => label), ' + '), // prettier-ignore
  inputs: players.flatMap(({ inputs }) => inputs),
  changes: mergedChanges(players),
});

/** All changes of some steps. */
export const mergedChanges = (players: readonly Player[]): Changes =>
  Object.fromEntries(players.flatMap(({ changes }) => Object.entries(changes)));

/** Whether a scenario with the changes of some steps is allowed. */
function isAllowed(base: AcceptedScenario, players: readonly Player[]): boolean {
  try {
    changedScenario(base, mergedChanges(players));
    return true;
  } catch (error) {
    if (error instanceof ScenarioError) return false;
    throw error;
  }
}

/**
 * Joins steps that cannot be taken alone, or last: a loan and the asset it pays for, shares that must make a whole. After
 * it, the base with any one step, and the end without any one, are allowed scenarios.
 */
export function* allowedPlayers(
  base: AcceptedScenario,
  players: readonly Player[],
): Generator<number, readonly Player[], void> {
  let list = players;
  for (let at = 0; at < list.length; at += 1) {
    yield at;
    const partners = partnersOf(base, list, at);
    if (partners.length === 0) continue;
    const together = joinedPlayers(list.filter((_, place) => place === at || partners.includes(place)));
    list = list.flatMap((player, place) => (place === at ? [together] : partners.includes(place) ? [] : [player])); // prettier-ignore
    at = list.indexOf(together) - 1;
  }
  return list;
}

/** The places of the steps that one must be taken with; none where it may be taken first and last. */
function partnersOf(base: AcceptedScenario, players: readonly Player[], at: number): readonly number[] {
  const fits = (group: readonly number[]): boolean =>
    isAllowed(base, players.filter((_, place) => group.includes(place))) && isAllowed(base, players.filter((_, place) => !group.includes(place))); // prettier-ignore
  if (players.length === 1 || fits([at])) return [];
  const near = players.flatMap((_, place) => (place === at ? [] : [place])).sort((a, b) => likeness(players, at, b) - likeness(players, at, a) || a - b); // prettier-ignore
  const one = near.find((place) => fits([at, place]));
  if (one !== undefined) return [one];
  const count = near.findIndex((_, index) => fits([at, ...near.slice(0, index + 1)]));
  return count === -1 ? near : near.slice(0, count + 1);
}

/** How many of the words of their paths two steps share. */
function likeness(players: readonly Player[], one: number, other: number): number {
  const words = (at: number): readonly string[] => (players[at]?.inputs ?? []).flatMap(({ path }) => path.split('.')); // prettier-ignore
  const known = new Set(words(one));
  return words(other).filter((word) => known.has(word)).length;
}
