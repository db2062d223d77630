import { hallFormat, type Translated } from '../../models/index.ts';
import { memberChoices } from './memberChoices.ts';

/**
 * The name of a member that a line or rule speaks of (`volumes.abovePotential`, `furniture`), of the lists of its topic
 * first; its id where it has none.
 */
export function memberName(
  inputs: Readonly<Record<string, unknown>>,
  line: string,
  member: string,
  pick: (text: Translated) => string,
): string {
  const topic = line.slice(0, line.indexOf('.'));
  const own = hallFormat.lists.filter((list) => list.topic === topic);
  for (const { dimension } of [...own, ...hallFormat.lists]) {
    const found = memberChoices(dimension, inputs, pick).find(([id]) => id === member);
    if (found !== undefined) return found[1];
  }
  return member;
}
