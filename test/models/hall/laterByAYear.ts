import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import type { RawScenario } from './generatedScenario.ts';

type Raw = Record<string, unknown>;

/**
 * A scenario whose prices grow at a constant rate, and the same a year later: months, price years, and values by
 * calendar year. What the defaults date by law or statistics is given, so that it moves too.
 */
export function laterByAYear(document: RawScenario): {
  readonly now: RawScenario;
  readonly later: RawScenario;
} {
  const now = structuredClone(document);
  const indices = Object.keys(hallFormat.lists.find(({ dimension }) => dimension === 'priceIndex')?.fixed ?? {}); // prettier-ignore
  now['priceIndices'] = Object.fromEntries(indices.map((id, place) => [id, { growth: id === 'none' ? 0 : 0.01 + place / 250 }])); // prettier-ignore
  now['economy'] = { baseAmount: { value: 130_160, priceYear: 2025 }, ...(now['economy'] as Raw) };
  return { now, later: moved(now) as RawScenario };
}

/** Inputs that are a calendar year. */
const years = ['priceYear', 'breakEvenBy'];

function moved(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d$/.test(value) ? `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` : value; // prettier-ignore
  if (Array.isArray(value)) return value.map((each) => moved(each));
  if (typeof value === 'number') return years.includes(name) ? value + 1 : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (/^\d{4}$/.test(key) && name === 'years') return [String(Number(key) + 1), moved(inner)];
    return [key, key === 'value' && years.includes(name) ? Number(inner) + 1 : moved(inner, key)];
  });
  return Object.fromEntries(entries);
}
