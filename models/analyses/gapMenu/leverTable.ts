import type { Run } from '../../engine/run.ts';
import { runAssembly } from '../../engine/run.ts';
import { assemble, type Assembly } from '../../engine/assemble.ts';
import { changedScenario } from '../changedScenario.ts';
import { hallModel } from '../../hall/hallModel.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { allLevers } from '../levers/allLevers.ts';
import { isThere, type Lever, type MissingLever } from '../levers/lever.ts';
import { LeverGround } from '../levers/leverGround.ts';
import { LeverProbe } from '../levers/leverProbe.ts';
import { reserveSource } from '../levers/reserveSource.ts';

/** The levers of a scenario with what they are tried on. */
export interface LeverTable {
  readonly run: Run;
  readonly levers: readonly Lever[];
  readonly missing: readonly MissingLever[];
  readonly probe: LeverProbe;
}

/**
 * The levers of a scenario. They are tried on the scenario with an empty source for the one-off reserve added, which
 * changes no number: so that the reserve can be moved like the others.
 */
export function leverTable(scenario: AcceptedScenario, assembly?: Assembly): LeverTable {
  const own = runAssembly(assembly ?? assemble(hallModel, scenario.read));
  const reserve = reserveSource(scenario, own);
  const tried =
    reserve === undefined ? scenario : changedScenario(scenario, { [reserve.path]: reserve.memberWith(0) });
  const run = reserve === undefined ? own : runAssembly(assemble(hallModel, tried.read));
  const ground = new LeverGround(tried, run);
  const all = allLevers(ground, reserve);
  const levers = all.filter(isThere);
  return {
    run,
    levers,
    missing: all.filter((lever): lever is MissingLever => !isThere(lever)),
    probe: new LeverProbe(run.assembly, levers, ground.months),
  };
}
