import { ModelError, type ErrorDetails, type Place } from './modelError.ts';

/** The base units; `month` and shares count as 1. NOK is nominal, NOK0 is kroner of the price year. */
export const baseUnits = [
  'NOK', 'NOK0', 'tonne', 'item', 'hour', 'FTE', 'm2', 'kWh', 'tonneCO2e', 'inhabitant', 'household', 'year',
] as const; // prettier-ignore

/** A product of base units: one whole exponent each, in the order of `baseUnits`. */
export type Unit = readonly number[];

/** The unit of shares, counts and months. */
export const pure: Unit = baseUnits.map(() => 0);

const cache = new Map<string, Unit>();

/**
 * Reads a unit such as `NOK0/m2/year`, `tonne` or `1` (`share` and `month` are other names of 1).
 * @param place what an error says of where the unit stands
 * @throws ModelError `unknownUnit`
 */
export function unitOf(text: string, place: Place = {}): Unit {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const exponents = pure.slice();
  let sign = 1;
  for (const part of text.split(/([*/])/)) {
    if (part === '*') sign = 1;
    else if (part === '/') sign = -1;
    else if (!['1', 'share', 'month'].includes(part)) addTo(exponents, part, sign, { ...place, found: text });
  }
  cache.set(text, exponents);
  return exponents;
}

function addTo(exponents: number[], part: string, sign: number, details: ErrorDetails): void {
  const [, name = '', power = '1'] = /^(\w+?)(?:\^(\d+))?$/.exec(part) ?? [];
  const index = (baseUnits as readonly string[]).indexOf(name);
  if (index < 0) throw new ModelError('unknownUnit', { ...details, expected: baseUnits });
  exponents[index] = (exponents[index] ?? 0) + sign * Number(power);
}

/** Unit of a product. */
export const timesUnit = (a: Unit, b: Unit): Unit => a.map((exponent, index) => exponent + (b[index] ?? 0));

/** Unit of a quotient. */
export const perUnit = (a: Unit, b: Unit): Unit => a.map((exponent, index) => exponent - (b[index] ?? 0));

/** Unit of a whole power. */
export const powerUnit = (a: Unit, power: number): Unit => a.map((exponent) => exponent * power);

/** Whether two units are the same. */
export const sameUnit = (a: Unit, b: Unit): boolean => a.every((exponent, index) => exponent === b[index]);

/** Whether a unit is 1. */
export const isPure = (unit: Unit): boolean => unit.every((exponent) => exponent === 0);

/** A unit as text, such as `NOK0/m2/year`; 1 for a pure number. */
export function unitText(unit: Unit): string {
  const above = partsWith(unit, 1);
  const below = partsWith(unit, -1);
  if (above.length + below.length === 0) return '1';
  return [above.join('*') || '1', ...below].join('/');
}

function partsWith(unit: Unit, sign: 1 | -1): string[] {
  return baseUnits.flatMap((name, index) => {
    const exponent = (unit[index] ?? 0) * sign;
    return exponent > 0 ? [exponent === 1 ? name : `${name}^${exponent}`] : [];
  });
}
