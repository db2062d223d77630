import { openScenario } from '../../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../../models/hall/scenarioSchema.ts';
import { runHall } from '../../../../models/analyses/runResult.ts';
import { asCell, type Cell } from '../../../../models/scenario/cell.ts';
import type { RawScenario } from '../generatedScenario.ts';
import { differences } from './otherNumbers.ts';
import type { Wrong } from './sums.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Figures that are a calendar year: they move when all dates do. */
const years = new Set(['verdict.firstWindowYear', 'verdict.lastWindowYear', 'verdict.firstFullYear', 'verdict.lastDeficitYear', 'verdict.breakEvenYear']); // prettier-ignore

/** Inputs that are a calendar year. */
const yearInputs = ['priceYear', 'breakEvenBy'];

/** Identity 7: a year later in everything, and nothing is otherwise, where growth is constant. */
export function sameAYearLater(document: RawScenario): Wrong {
  const now = constantGrowth(document);
  const later = openScenario(moved(now));
  return differences(runHall(openScenario(now)), runHall(later), (line, _, value) =>
    years.has(line) ? value + 1 : value,
  );
}

/** The scenario with all defaults written out, so that what law and statistics date moves too, and prices that grow evenly. */
function constantGrowth(document: RawScenario): RawScenario {
  const { head, values } = openScenario(document);
  const indices = Object.keys(hallFormat.lists.find(({ dimension }) => dimension === 'priceIndex')?.fixed ?? {}); // prettier-ignore
  const growth = indices.map((id, place) => [id, { growth: id === 'none' ? 0 : 0.01 + place / 250 }]);
  // At other prices an asset may cost less than what was borrowed for it.
  const loans = Object.entries(values['loans'] ?? {}).map(([id, loan]) => [id, { ...(loan as Raw), principal: quarter((loan as Raw)['principal'] as number | Cell) }]); // prettier-ignore
  // Growth that is now certain can neither be correlated nor is it where an event would have found it.
  const events = Object.entries(values['events'] ?? {}).filter(([, event]) => !(event as { input: string }).input.startsWith('priceIndices.')); // prettier-ignore
  return { ...head, ...values, priceIndices: Object.fromEntries(growth), loans: Object.fromEntries(loans), events: Object.fromEntries(events), correlations: {} }; // prettier-ignore
}

function quarter(written: number | Cell): Cell {
  const { value, unit } = asCell(written);
  return { value: value / 4, unit };
}

/** The same a year later: months, price years, and values by calendar year. */
function moved(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d$/.test(value) ? `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` : value; // prettier-ignore
  if (Array.isArray(value)) return value.map((each) => moved(each));
  if (typeof value === 'number') return yearInputs.includes(name) ? value + 1 : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Raw).map(([key, inner]): [string, unknown] => {
    if (/^\d{4}$/.test(key) && name === 'years') return [String(Number(key) + 1), moved(inner)];
    return [key, key === 'value' && yearInputs.includes(name) ? Number(inner) + 1 : moved(inner, key)];
  });
  return Object.fromEntries(entries);
}
