import { perUnit, pure, sameUnit, timesUnit, unitOf, type Unit } from '../language/unit.ts';

/** Units that exist at the edges only, and what they are inside: so many parts of so many. */
const edges: ReadonlyMap<string, readonly [times: number, over: number, unit: string]> = new Map([
  ['%', [1, 100, '1']],
  ['kg', [1, 1000, 'tonne']],
  ['kgCO2e', [1, 1000, 'tonneCO2e']],
  ['kNOK', [1000, 1, 'NOK']],
  ['mNOK', [1_000_000, 1, 'NOK']],
]);

/** A number in one unit, times a whole number and over another, in another unit. */
interface Ratio {
  readonly times: number;
  readonly over: number;
}

/** Ratios found, by both units: scenarios say the same units again and again. Not more, since a file may say any unit. */
const knownRatios = new Map<string, Ratio>();
const mostKnown = 1000;

/**
 * What turns a number in an edge unit (`%`, `kg/item`, `kNOK/year`, `NOK/m2/month`) into the input's own unit, as
 * whole numbers: multiply by `times`, then divide by `over`, and 57 % is 0.57 to the last bit. Undefined where the two
 * do not measure the same. At the edges NOK stands for kroner of either kind.
 */
export function edgeRatio(edge: string, inside: string): Ratio | undefined {
  const key = `${edge} ${inside}`;
  const known = knownRatios.get(key);
  if (known !== undefined) return known;
  const found = foundRatio(edge, inside);
  if (found !== undefined && knownRatios.size < mostKnown) knownRatios.set(key, found);
  return found;
}

function foundRatio(edge: string, inside: string): Ratio | undefined {
  // A month counts as 1 in units, so that nothing else would see a second one.
  if (edge.split('month').length > 2) return undefined;
  const target = plainKroner(unitOf(inside));
  let times = 1;
  let over = 1;
  let unit: Unit = pure;
  let sign: 1 | -1 = 1;
  for (const part of edge.split(/([*/])/)) {
    if (part === '*') sign = 1;
    else if (part === '/') sign = -1;
    else {
      const [up, down, name] = edges.get(part) ?? [1, 1, part];
      const found = readUnit(name);
      if (found === undefined) return undefined;
      times *= sign === 1 ? up : down;
      over *= sign === 1 ? down : up;
      unit = sign === 1 ? timesUnit(unit, found) : perUnit(unit, found);
    }
  }
  if (sameUnit(plainKroner(unit), target)) return { times, over };
  const yearly = perUnit(unit, unitOf('year'));
  const monthly = edge.endsWith('/month') && sameUnit(plainKroner(yearly), target);
  return monthly ? { times: times * 12, over } : undefined;
}

/** The factor that turns a number in an edge unit into the input's own unit; undefined where they do not fit. */
export function edgeFactor(edge: string, inside: string): number | undefined {
  const ratio = edgeRatio(edge, inside);
  return ratio === undefined ? undefined : ratio.times / ratio.over;
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
