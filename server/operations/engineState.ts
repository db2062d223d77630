import { askedOf, standalone, type Question, type Simulation } from '../../models/index.ts';
import type { ScenarioStore } from '../store/scenarioStore.ts';

/** The example that shows at the start that all is well. */
export const exampleId = 'tromso';

/** Few enough to take no time, and a whole block of the compiled code. */
const draws = 64;

/**
 * What computes futures here, found by computing some of the example.
 * @throws Error where they cannot be computed
 */
export async function engineState(
  scenarios: Pick<ScenarioStore, 'find'>,
  questions: ReadonlyMap<string, Question>,
): Promise<'compiled' | 'interpreted'> {
  const [example, simulate] = [scenarios.find(exampleId), questions.get('simulate')];
  if (example === undefined || simulate === undefined) throw new Error('the example is missing');
  const answered = await askedOf(simulate, [standalone(example)], { draws }, () => undefined);
  if (!answered.ok) throw new Error(answered.problems.map(({ message }) => message.en).join(' '));
  return (answered.answer as Simulation).foot.engine === 'compiled' ? 'compiled' : 'interpreted';
}
