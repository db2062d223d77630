import type { AcceptedScenario } from './acceptedScenario.ts';
import type { ScenarioDocument } from './document.ts';

/** A scenario as one document without a base: its head, and its inputs with all changes made. Defaults stay unwritten. */
export function standalone({ head, inputs }: AcceptedScenario): ScenarioDocument {
  const { extends: _base, changes: _changes, ...own } = head;
  return { ...own, ...inputs };
}
