import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { asCell, type Cell, type Range } from '../../../models/scenario/cell.ts';
import type { ScenarioDocument } from '../../../models/scenario/document.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { fieldAddresses, valueAt } from '../../../models/scenario/fieldAddress.ts';
import { isWithin, valueInside } from '../../../models/scenario/fields/number.ts';
import type { ScenarioValues } from '../../../models/scenario/scenarioFormat.ts';
import { standalone } from '../../../models/scenario/standalone.ts';

/** The distributions that any positive number may have, taken in turn; a share within limits may be beta besides. */
const families: readonly Partial<Range>[] = [
  {},
  { dist: 'uniform' },
  { dist: 'triangular' },
  { dist: 'normal' },
  { dist: 'lognormal' },
  { dist: 'normal', ends: 'deviation' },
  { dist: 'pert', ends: 'absolute' },
  { dist: 'discrete' },
];

interface Ranged {
  readonly path: string;
  readonly field: NumberField;
  readonly isPath: boolean;
}

/**
 * A scenario as a document of its own in which every positive number that it writes has a range of a tenth to each side,
 * of every kind of distribution in turn; rates by year are paths, two pairs hang together, and two things may happen.
 * @param collapsed the ranges have no width, and the events no probability
 */
export function rangedDocument(
  scenario: AcceptedScenario,
  { collapsed = false, share = 0.1 } = {},
): ScenarioDocument {
  const document = structuredClone(standalone(scenario));
  const inputs = scenario.inputs as ScenarioValues;
  const reach = collapsed ? 0 : share;
  const ranged: Ranged[] = [];
  for (const { path, field } of fieldAddresses(hallFormat, inputs)) {
    const entry = valueAt(inputs, path) as number | Cell | undefined;
    if (field.type !== 'number' || field.certain === true || entry === undefined) continue;
    const cell = asCell(entry);
    const isPath = field.timed?.includes('years') === true && cell.steps === undefined && ranged.length % 3 === 0; // prettier-ignore
    const isBeta = field.min === 0 && field.max === 1 && cell.value > 0.2 && cell.value < 0.8 && ranged.length % 2 === 0; // prettier-ignore
    const range = rangeOf(field, cell, reach, isBeta ? { dist: 'beta' } : families[ranged.length % families.length]!, isPath); // prettier-ignore
    if (range === undefined) continue;
    put(document, path, { ...cell, range });
    ranged.push({ path, field, isPath });
  }
  const once = ranged.filter(({ isPath }) => !isPath).map(({ path }) => path);
  const timed = ranged.filter(({ field }) => field.timed !== undefined).map(({ path }) => path);
  return {
    ...document,
    correlations: {
      ...pairOf('one', once[0], once[1], 0.6),
      ...pairOf('two', once[2], once[1], -0.4),
    },
    events: {
      ...(timed[0] === undefined ? {} : { dearer: event(collapsed, 'multiply', timed[0], { value: 1.2 }) }),
      later: event(collapsed, 'moveDate', 'timeline.opening', { months: 3 }),
    },
  };
}

const pairOf = (
  id: string,
  first: string | undefined,
  second: string | undefined,
  value: number,
): Readonly<Record<string, unknown>> =>
  first === undefined || second === undefined ? {} : { [id]: { first, second, value } };

function rangeOf(
  field: NumberField,
  cell: Cell,
  share: number,
  family: Partial<Range>,
  isPath: boolean,
): Range | undefined {
  const { value } = cell;
  if (value <= 0) return undefined;
  const [low, high] = [value * (1 - share), value * (1 + share)];
  const suits = [low, high].every((end) => isWithin(field, valueInside(field, { ...cell, value: end })));
  if (!suits) return undefined;
  const values = [low, value, high].map((each) => ({
    value: each,
    probability: each === value ? 0.5 : 0.25,
  }));
  return {
    low,
    high,
    ...family,
    ...(family.dist === 'discrete' ? { values: share === 0 ? [{ value, probability: 1 }] : values } : {}),
    ...(isPath ? { persistence: 0.5 } : {}),
  };
}

const event = (
  collapsed: boolean,
  kind: string,
  input: string,
  rest: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  kind,
  input,
  label: 'Det som kan skje',
  probability: collapsed ? 0 : 0.4,
  from: { milestone: 'start', months: 0 },
  to: { milestone: 'start', months: 11 },
  ...rest,
});

function put(document: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop()!;
  const holder = parts.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, document); // prettier-ignore
  holder[last] = value;
}
