import { createMemo, type Accessor } from 'solid-js';
import type { ScenarioDocument, Verdict } from '../../models/index.ts';
import { computeScenario } from '../state/computeScenario.ts';
import type { ScenarioState } from '../state/createScenario.ts';
import { ReusedAssembly } from '../state/reusedAssembly.ts';

/** The verdict of the base that the open variant follows; undefined for what is no variant. */
export function createBaseVerdict(scenario: Pick<ScenarioState, 'open'>): Accessor<Verdict | undefined> {
  const base = createMemo((): ScenarioDocument | undefined => {
    const open = scenario.open();
    const from = open?.document.extends;
    if (open === undefined || from === undefined) return undefined;
    const found = typeof from === 'string' ? open.bases[from] : (from.document ?? open.bases[from.id]);
    return found as ScenarioDocument | undefined;
  });
  const bases = createMemo(() => scenario.open()?.bases ?? {}, {}, { equals: (one, other) => Object.keys(one).join() === Object.keys(other).join() }); // prettier-ignore
  return createMemo(() => {
    const document = base();
    if (document === undefined) return undefined;
    const found = computeScenario({ document, baseline: document, bases: bases() }, new ReusedAssembly());
    return found.ok ? found.computed.result.verdict : undefined;
  });
}
