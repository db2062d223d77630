import { hallFormat, valueAt } from '../../models/index.ts';

/** The name of a member that a line or rule speaks of (`volumes.abovePotential`, `furniture`); its id where it has none. */
export function memberName(inputs: Readonly<Record<string, unknown>>, line: string, member: string): string {
  const topic = line.slice(0, line.indexOf('.'));
  const lists = hallFormat.lists.filter((list) => list.topic === topic);
  for (const { path } of [...lists, ...hallFormat.lists]) {
    const label = valueAt(inputs, `${path}.${member}.label`);
    if (typeof label === 'string') return label;
  }
  return member;
}
