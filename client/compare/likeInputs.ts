import { valueAt, type InputDifference } from '../../models/index.ts';
import { fieldIndex } from '../form/fieldIndex.ts';
import type { Language } from '../language/createLanguage.ts';
import type { ComparedScenario } from './createComparedScenarios.ts';

/** What is shown of two scenarios: what differs, what is alike, or all of it. */
export const shownInputs = ['ulike', 'like', 'alle'] as const;

/** One of them, as it stands in the address. */
export type ShownInputs = (typeof shownInputs)[number];

/** An input that both scenarios have and hold alike. */
export interface LikeInput {
  readonly path: string;
  readonly section: string;
  readonly label: string;
}

/** The inputs that are alike in two scenarios, in the order of the form; what both leave to the default among them. */
export function likeInputs(
  first: ComparedScenario,
  second: ComparedScenario,
  differing: readonly InputDifference[],
  language: Language,
): readonly LikeInput[] {
  const other = second.scenario.values;
  const isDiffering = (path: string): boolean => differing.some((each) => path === each.path || path.startsWith(`${each.path}.`)); // prettier-ignore
  const isThere = (path: string): boolean => path.split('.').length < 3 || valueAt(other, path.slice(0, path.lastIndexOf('.'))) !== undefined; // prettier-ignore
  return fieldIndex(first.scenario.values, language).filter(
    ({ path }) => !isDiffering(path) && isThere(path),
  );
}

/** Those of some rows whose name has all the words that are looked for. */
export const rowsNamed = <Row extends { readonly section: string; readonly label: string }>(rows: readonly Row[], words: string): readonly Row[] =>
  rows.filter(({ section, label }) => words.toLowerCase().split(/\s+/).every((word) => `${section} ${label}`.toLowerCase().includes(word))); // prettier-ignore
