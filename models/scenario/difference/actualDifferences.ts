import { words } from '../../language/translated.ts';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import type { FormatParts } from '../scenarioFormat.ts';
import type { ActualDifference } from './inputDifference.ts';

/** Where the actuals of two scenarios are not the same, number by number. */
export function actualDifferences(
  { actualLabels = {} }: Pick<FormatParts, 'actualLabels'>,
  { head: { actuals: before = {} } }: AcceptedScenario,
  { head: { actuals: after = {} } }: AcceptedScenario,
): readonly ActualDifference[] {
  const lines = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return lines.flatMap((line) => {
    const periods = new Set([...Object.keys(before[line] ?? {}), ...Object.keys(after[line] ?? {})]);
    return [...periods].sort().flatMap((period): readonly ActualDifference[] => {
      const [first, second] = [before[line]?.[period], after[line]?.[period]];
      if (first === second) return [];
      const label = actualLabels[line] ?? words(line, line, line);
      const sides = {
        ...(first === undefined ? {} : { first }),
        ...(second === undefined ? {} : { second }),
      };
      return [{ line, label, period, ...sides }];
    });
  });
}
