import {
  fieldAddresses,
  hallFormat,
  numberStatuses,
  valueAt,
  type AcceptedScenario,
  type Translated,
} from '../../models/index.ts';

/** Where a number comes from: in the words of the file, or of the default in every language; and how sure it is. */
export interface InputSource {
  readonly source: string | Translated | null;
  readonly status?: string;
}

/** Gives the source of every number of a scenario by the path of its leaf. */
export function inputSources(scenario: AcceptedScenario): (path: string) => InputSource {
  const statuses = numberStatuses(hallFormat, scenario);
  const fields = new Map(fieldAddresses(hallFormat, scenario.values).map(({ path, field }) => [path, field]));
  return (path) => {
    const status = statuses.get(path);
    const above = pathsAbove(path);
    const stated = above.map((each) => statedSource(valueAt(scenario.values, each)));
    const at = above.find((each) => fields.has(each)) ?? path;
    const field = valueAt(scenario.inputs, at) === undefined ? fields.get(at) : undefined;
    const preset = field?.type === 'number' ? field.defaultSource?.source : undefined;
    const source = stated.find((each) => each !== undefined) ?? preset ?? null;
    return { source, ...(status === undefined ? {} : { status }) };
  };
}

/** A path and those above it, the nearest first. */
function pathsAbove(path: string): readonly string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

function statedSource(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('source' in value)) return undefined;
  return typeof value.source === 'string' ? value.source : undefined;
}
