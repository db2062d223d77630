import type { AcceptedScenario } from '../acceptedScenario.ts';
import { baseIdOf, type ScenarioDocument } from '../document.ts';
import type { Changes } from '../difference/inputDifference.ts';
import { valueAt } from '../fieldAddress.ts';
import type { FormatParts } from '../scenarioFormat.ts';
import { changesBetween } from './changesBetween.ts';
import { sameText } from './decision.ts';
import type { ThreeVersions } from './place.ts';

/**
 * The merged inputs as a document: still a variant of its base where all three are variants of the same, else whole.
 * @param head what the head says; undefined where it says nothing
 */
export function mergedDocument(
  format: FormatParts,
  { base, mine, theirs }: ThreeVersions,
  inputs: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>>,
): ScenarioDocument {
  const all = [base, mine, theirs].map(({ scenario }) => scenario);
  const [under] = mine.scenario.bases;
  const ids = new Set(all.map(({ head: each }) => baseIdOf(each)));
  const named = withHead(mine.scenario.document, head);
  if (under === undefined || ids.size > 1) {
    const { extends: _base, changes: _changes, ...own } = named;
    const parts = [...format.groups, ...format.lists].map(({ path }) => path);
    const kept = Object.entries(own).filter(([key]) => !(parts.includes(key) || key === 'order') || Object.hasOwn(inputs, key)); // prettier-ignore
    return { ...Object.fromEntries(kept), ...inputs } as ScenarioDocument;
  }
  const needed = changesBetween(format, under.inputs, inputs);
  return { ...named, changes: { ...stated([mine.scenario, theirs.scenario], inputs, needed), ...needed } };
}

/** Changes that a variant states though its base says the same: it is to keep its own if the base changes. */
function stated(
  variants: readonly AcceptedScenario[],
  inputs: Readonly<Record<string, unknown>>,
  needed: Changes,
): Changes {
  const isWithin = (path: string): boolean => Object.keys(needed).some((whole) => path === whole || path.startsWith(`${whole}.`)); // prettier-ignore
  const all = variants.flatMap(({ head }) => Object.entries(head.changes ?? {}));
  return Object.fromEntries(
    all.filter(
      ([path, value]) => value !== null && sameText(valueAt(inputs, path), value) && !isWithin(path),
    ),
  );
}

function withHead(document: ScenarioDocument, head: Readonly<Record<string, unknown>>): ScenarioDocument {
  const merged = Object.entries({ ...document, ...head }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as ScenarioDocument;
}
