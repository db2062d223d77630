import { fieldAddresses, hallFormat, valueAt, type AcceptedScenario, type Cell } from '../../models/index.ts';
import { uncertainPaths } from '../document/ranges.ts';

/** Whether anything in a scenario is uncertain: a number with a range, or an event. */
export function hasRanges({ values }: AcceptedScenario): boolean {
  if (Object.keys(values['events'] ?? {}).length > 0) return true;
  return fieldAddresses(hallFormat, values).some(({ path, field }) => {
    const value = field.type === 'number' ? (valueAt(values, path) as number | Cell | undefined) : undefined;
    return value !== undefined && uncertainPaths(path, value).length > 0;
  });
}
