import type { Drawn } from '../../engine/simulate/drawing.ts';
import type { SimulationPlan } from '../../engine/simulate/futures.ts';
import { uncertainNumbers } from '../../hall/uncertainNumbers.ts';
import { words, type Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { edgeRatio } from '../../scenario/edgeUnit.ts';
import type { NumberField } from '../../scenario/field.ts';
import { valueAt } from '../../scenario/fieldAddress.ts';

/** Something that is drawn, as analyses rank and restrict it: a number, a number's whole path over the years, an event. */
export interface UncertainInput {
  readonly path: string;
  readonly label: Translated;
  /** Of an event `1`: it is 1 in the futures where it happens, else 0. */
  readonly unit: string;
  /** The unit it is typed and shown in, and what a number is multiplied by and divided by to be in it. */
  readonly shown: { readonly unit: string; readonly times: number; readonly over: number };
  readonly kind: 'number' | 'path' | 'event';
  /** The scenario's own value; 0 of an event. */
  readonly base: number;
  /** The share of its distribution that lies outside what it may be, and is drawn inside instead; 0 of an event. */
  readonly cut: number;
  /** Where the numbers it sets stand in the drawn rows. */
  readonly at: readonly number[];
  /** One number for each future: of a path the mean of its years. */
  readonly column: (drawn: Drawn) => Float64Array;
}

/** Everything that is drawn in a scenario, in the order of the form, events last. */
export function uncertainInputs(scenario: AcceptedScenario, plan: SimulationPlan): readonly UncertainInput[] {
  const { values } = scenario;
  const uncertain = uncertainNumbers(values);
  const own = new Set(uncertain.map(({ path }) => path));
  const numbers = uncertain.map(({ path, label, field, value, persistence }): UncertainInput => {
    const isPath = persistence !== undefined;
    const drawnHere = plan.inputs.flatMap((input, index) =>
      (isPath ? input.path.startsWith(`${path}.years.`) && !own.has(input.path) : input.path === path)
        ? [{ input, index }]
        : [],
    );
    return {
      path,
      label,
      unit: field.unit,
      shown: shownAs(field),
      kind: isPath ? 'path' : 'number',
      base: value,
      cut: Math.max(0, ...drawnHere.map(({ input }) => input.cut)),
      at: drawnHere.flatMap(({ input }) => input.leaves.map(({ at }) => at)),
      column: ({ columns }) => meanOf(drawnHere.map(({ index }) => columns[index]!)),
    };
  });
  const events = plan.events.map(({ path, at, never }, index): UncertainInput => {
    const name = valueAt(values, `${path}.label`);
    const shown = typeof name === 'string' && name !== '' ? name : path;
    return {
      path,
      label: words(shown, shown, shown),
      unit: '1',
      shown: { unit: '1', times: 1, over: 1 },
      kind: 'event',
      base: 0,
      cut: 0,
      at: [at],
      column: ({ columns }) => columns[plan.inputs.length + index]!.map((month) => (month === never ? 0 : 1)),
    };
  });
  return [...numbers, ...events];
}

function shownAs({ unit, shownIn = unit }: NumberField): UncertainInput['shown'] {
  const { times, over } = edgeRatio(shownIn, unit) ?? { times: 1, over: 1 };
  return { unit: shownIn, times: over, over: times };
}

function meanOf(columns: readonly Float64Array[]): Float64Array {
  const [first] = columns;
  if (first === undefined || columns.length === 1) return first ?? new Float64Array(0);
  return first.map((_, index) => columns.reduce((sum, column) => sum + column[index]!, 0) / columns.length);
}
