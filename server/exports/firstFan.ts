import type { Simulation } from '../../models/index.ts';

/** The spread of the line that a simulation was asked for. @throws RangeError where it gave none */
export function firstFan({ fans }: Simulation): Simulation['fans'][string] {
  const [fan] = Object.values(fans);
  if (fan === undefined) throw new RangeError('the simulation did not give the line it was asked for');
  return fan;
}
