import { perUnit, pure, sameUnit, timesUnit, unitOf, type Unit } from '../language/unit.ts';

/** Units that exist at the edges only, and what they are inside. */
const edges: ReadonlyMap<string, readonly [factor: number, unit: string]> = new Map([
  ['%', [0.01, '1']],
  ['kg', [0.001, 'tonne']],
  ['kgCO2e', [0.001, 'tonneCO2e']],
  ['kNOK', [1000, 'NOK']],
  ['mNOK', [1_000_000, 'NOK']],
]);

/**
 * The factor that turns a number in an edge unit (`%`, `kg/item`, `kNOK/year`, `NOK/m2/month`) into the input's own
 * unit; undefined where the two do not measure the same. At the edges NOK stands for kroner of either kind.
 */
export function edgeFactor(edge: string, inside: string): number | undefined {
  const target = plainKroner(unitOf(inside));
  let factor = 1;
  let unit: Unit = pure;
  let sign: 1 | -1 = 1;
  for (const part of edge.split(/([*/])/)) {
    if (part === '*') sign = 1;
    else if (part === '/') sign = -1;
    else {
      const [scale, name] = edges.get(part) ?? [1, part];
      const found = readUnit(name);
      if (found === undefined) return undefined;
      factor = sign === 1 ? factor * scale : factor / scale;
      unit = sign === 1 ? timesUnit(unit, found) : perUnit(unit, found);
    }
  }
  if (sameUnit(plainKroner(unit), target)) return factor;
  const yearly = perUnit(unit, unitOf('year'));
  return edge.endsWith('/month') && sameUnit(plainKroner(yearly), target) ? factor * 12 : undefined;
}

function readUnit(name: string): Unit | undefined {
  try {
    return unitOf(name);
  } catch {
    return undefined;
  }
}

/** The unit with NOK0 counted as NOK. */
function plainKroner(unit: Unit): Unit {
  const [nominal = 0, real = 0, ...rest] = unit;
  return [nominal + real, 0, ...rest];
}
