import type { AcceptedScenario } from '../acceptedScenario.ts';
import type { Translated } from '../../language/translated.ts';
import type { DifferenceSide } from '../difference/inputDifference.ts';
import { decided, type Decision, type Versions } from './decision.ts';
import type { MergedInput } from './merge.ts';

/** One of the three versions, with what its numbers depend on, by path. */
export interface MergeVersion {
  readonly scenario: AcceptedScenario;
  readonly meaning: Readonly<Record<string, unknown>>;
}

/** The three versions of a merge. */
export interface ThreeVersions {
  readonly base: MergeVersion;
  readonly mine: MergeVersion;
  readonly theirs: MergeVersion;
}

/** A place that a merge decides about, and what stands there if it takes mine or theirs (undefined: nothing). */
export interface Place {
  readonly input: MergedInput;
  readonly decision: Decision;
  readonly take: 'mine' | 'theirs';
  readonly written: Versions;
  /** What stands there instead of either, where the two can be put together. */
  readonly together?: unknown;
}

/** What is said of a place. */
export interface Named {
  readonly path: string;
  readonly label: Translated;
  readonly group: Translated;
  readonly unit?: string;
  readonly shownIn?: string;
}

/** The same of each version. */
export const ofEach = <Value>(
  versions: ThreeVersions,
  value: (version: MergeVersion) => Value,
): { readonly base: Value; readonly mine: Value; readonly theirs: Value } => ({
  base: value(versions.base),
  mine: value(versions.mine),
  theirs: value(versions.theirs),
});

/** A place from what it is called and what the versions have there. */
export function placeOf(
  named: Named,
  written: Versions,
  meant: Versions,
  sides: {
    readonly base: DifferenceSide | undefined;
    readonly mine: DifferenceSide | undefined;
    readonly theirs: DifferenceSide | undefined;
  },
): Place {
  const { base, mine, theirs } = sides;
  const input: MergedInput = {
    ...named,
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  };
  return { input, ...decided(written, meant), written };
}

/** A plain value of a version as one side; nothing where it has none. */
export const plainSide = (value: unknown): DifferenceSide | undefined =>
  value === undefined ? undefined : { value, isDefault: false };
