import { createMemo, createSignal } from 'solid-js';
import { asCell, valueAt, type Cell } from '../../models/index.ts';
import { withNumber } from '../document/cells.ts';
import { withValue } from '../document/editField.ts';
import type { Lever } from '../levers/lever.ts';
import { levers } from '../levers/levers.ts';
import { computeScenario, type Computed } from '../state/computeScenario.ts';
import type { ScenarioState } from '../state/createScenario.ts';
import type { OpenScenario } from '../state/openScenario.ts';
import { ReusedAssembly } from '../state/reusedAssembly.ts';

/** What has been moved in the meeting, by the name of the lever. */
export type Moved = Readonly<Partial<Record<Lever['name'], number>>>;

/** A meeting: the proposal, and what becomes of it when a permitted number is moved. */
export interface Meeting {
  /** The scenario as the sheets see it, with what has been moved; nothing in it can be changed or kept. */
  readonly scenario: ScenarioState;
  readonly moved: () => Moved;
  readonly isAdjusted: () => boolean;
  /** Moves a number; back to the proposal's where no value is given. */
  readonly move: (lever: Lever['name'], value: number | undefined) => void;
  /** Puts all numbers where they are to be. */
  readonly moveAll: (moved: Moved) => void;
}

/** What has been moved and the proposal it was moved from, computed. */
interface Adjusted {
  readonly open: OpenScenario;
  readonly computed: Computed;
}

/** A meeting about the open scenario. What is moved stays in the meeting: the scenario itself is never changed. */
export function createMeeting(scenario: ScenarioState, begun: Moved): Meeting {
  const engine = new ReusedAssembly();
  const [moved, moveAll] = createSignal<Moved>(begun);
  const adjusted = createMemo((): Adjusted | undefined => {
    const [open, computed] = [scenario.open(), scenario.computed()];
    if (open === undefined || computed === undefined) return undefined;
    return levers.reduce<Adjusted>(
      (from, lever) => {
        const value = moved()[lever.name];
        return value === undefined ? from : (movedBy(scenario, engine, from, lever, value) ?? from);
      },
      { open, computed },
    );
  });
  return {
    moved,
    isAdjusted: () => Object.keys(moved()).length > 0,
    move(lever, value) {
      const { [lever]: _, ...others } = moved();
      moveAll(value === undefined ? others : { ...others, [lever]: value });
    },
    moveAll: (next) => moveAll(next),
    scenario: {
      ...scenario,
      open: () => adjusted()?.open ?? scenario.open(),
      document: () => (adjusted()?.open ?? scenario.open())?.document,
      computed: () => adjusted()?.computed,
      change: () => undefined,
      setUnread: () => undefined,
    },
  };
}

/** The scenario with one number moved; undefined where the models refuse it: then it stays where it was. */
function movedBy(
  scenario: ScenarioState,
  engine: ReusedAssembly,
  { open, computed }: Adjusted,
  lever: Lever,
  value: number,
): Adjusted | undefined {
  const inputs = scenario.inputsOf(open.document);
  const base = scenario.baseline();
  const document = lever.edits(computed, value).reduce((changed, [path, entry]) => {
    const cell = asCell(entry);
    const isPlain = cell.steps === undefined && cell.years === undefined;
    const old = valueAt(inputs, path) as number | Cell | undefined;
    const kept = isPlain ? withNumber(old, cell.value, undefined) : entry;
    return withValue(changed, path, kept, valueAt(base, path));
  }, open.document);
  const outcome = computeScenario({ ...open, document }, engine);
  return outcome.ok ? { open: { ...open, document }, computed: outcome.computed } : undefined;
}
