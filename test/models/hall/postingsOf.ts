import type { HallRun } from './hallRun.ts';

/** A money line of one member, and where it belongs: worked out here from declarations and scenario alone. */
export interface PostedLine {
  readonly line: string;
  readonly member: string | undefined;
  readonly side: string;
  readonly art: string;
  readonly nature: string;
  readonly payment: string;
  readonly values: Float64Array;
}

const listOf: Readonly<Record<string, string>> = { role: 'roles', place: 'places', freeLine: 'freeLines', fundingSource: 'funding' }; // prettier-ignore

/** Every money line of a run. */
export function postingsOf({ scenario, run }: HallRun): readonly PostedLine[] {
  return run.assembly.instances.flatMap(({ line, member }) => {
    const { id, per, posting } = line.declaration;
    if (posting === undefined) return [];
    const fields = (scenario.values[listOf[per ?? ''] ?? '']?.[member ?? ''] ?? {}) as Record<string, string>;
    const said = (attribute: string): string => {
      const text = posting[attribute] ?? '';
      return text === attribute ? (fields[text] ?? '') : text;
    };
    const [side, art, nature, payment] = ['side', 'art', 'nature', 'payment'].map(said) as [string, string, string, string]; // prettier-ignore
    return [{ line: id, member, side, art, nature, payment, values: run.values(id, member) }];
  });
}
