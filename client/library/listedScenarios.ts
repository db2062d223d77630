import type { ScenarioDocument } from '../../models/index.ts';
import type { Example } from '../state/loadExamples.ts';
import type { Draft } from './database.ts';

/** A scenario as Scenarioer lists it. */
export interface ListedScenario {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly tags: readonly string[];
  readonly isExample: boolean;
  /** Whether it is approved as the plan. */
  readonly isApproved: boolean;
  /** The id of the base it follows, if it is a variant. */
  readonly base: string | undefined;
  /** When it was last changed, in milliseconds; absent for an example. */
  readonly changed?: number;
  /** Whether its numbers are as they were when its verdict was computed: another key, another verdict. */
  readonly key: string;
}

/** A scenario with the variants that follow it in the same list. */
export interface ListedGroup extends ListedScenario {
  readonly variants: readonly ListedScenario[];
}

/** A scenario of the reader's own. */
export function listedDraft(
  { document, kept, bases }: Draft,
  live: (id: string) => Draft | undefined,
): ListedScenario {
  const { id, title, municipality = '', tags = [], approval } = document;
  const from = Object.keys(bases).map((base) => `${base}@${live(base)?.kept ?? ''}`);
  return { id, title, municipality, tags, isExample: false, isApproved: approval !== undefined, base: baseOf(document), changed: kept, key: [id, kept, ...from].join(' ') }; // prettier-ignore
}

/** An example. */
export const listedExample = ({
  id,
  title,
  municipality = '',
  extends: base,
  hash,
}: Example): ListedScenario => ({
  id,
  title,
  municipality,
  tags: [],
  isExample: true,
  isApproved: false,
  base,
  key: `${id} ${hash}`,
});

const baseOf = ({ extends: base }: ScenarioDocument): string | undefined =>
  typeof base === 'object' ? base.id : base;

/** Whether a scenario is searched for: by name, municipality or tag, whatever the case, every word of the search. */
export function isFound({ title, municipality, tags }: ListedScenario, search: string): boolean {
  const text = [title, municipality, ...tags].join(' ').toLocaleLowerCase('nb');
  return search.toLocaleLowerCase('nb').split(/\s+/).every((word) => text.includes(word)); // prettier-ignore
}

/** Variants stand under the base they follow where that is in the same list; the others by themselves. */
export function grouped(list: readonly ListedScenario[]): readonly ListedGroup[] {
  const ids = new Set(list.map(({ id }) => id));
  const rootOf = (each: ListedScenario): string => {
    const seen = new Set([each.id]);
    let at = each;
    while (at.base !== undefined && ids.has(at.base) && !seen.has(at.base)) {
      seen.add(at.base);
      at = list.find(({ id }) => id === at.base) ?? at;
    }
    return at.id;
  };
  return list
    .filter((each) => rootOf(each) === each.id)
    .map((root) => ({
      ...root,
      variants: list.filter((each) => each.id !== root.id && rootOf(each) === root.id),
    }));
}
