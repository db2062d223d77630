import type { NumberField } from '../field.ts';
import type { FormatParts, ScenarioValues } from '../scenarioFormat.ts';
import {
  neverHappens,
  type DateEvent,
  type NumberEvent,
  type NumberLeaf,
  type ScenarioInputs,
} from '../scenarioInputs.ts';

/** An event of a scenario, with what it does to the input it happens to. */
export interface ReadEvent {
  readonly kind: string;
  readonly month: NumberLeaf;
  readonly read: Pick<ScenarioInputs, 'number' | 'date'>;
  readonly topic: string;
  readonly id: string;
}

/** The events of a scenario by the path of the input they happen to, in order of id. */
export function readEvents(
  format: FormatParts,
  values: ScenarioValues,
  read: Pick<ScenarioInputs, 'number' | 'date'>,
): ReadonlyMap<string, readonly ReadEvent[]> {
  const list = format.lists.find(({ path }) => path === format.uncertainty?.events);
  const found = new Map<string, readonly ReadEvent[]>();
  if (list === undefined) return found;
  const { path, topic } = list;
  const members = Object.entries(values[path] ?? {}) as [string, { kind: string; input: string }][];
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, { kind, input }] of members) {
    const month = { path: `${path}.${id}.month`, value: neverHappens };
    found.set(input, [...(found.get(input) ?? []), { kind, month, read, topic, id }]);
  }
  return found;
}

/** What an event does to a number; undefined for one of a date. */
export function numberEvent(event: ReadEvent, field: NumberField): NumberEvent | undefined {
  const { kind, month, read, topic, id } = event;
  if (kind !== 'set' && kind !== 'add' && kind !== 'multiply') return undefined;
  const { min: low = -Infinity, max: high = Infinity } = field;
  return { month, effect: kind, value: read.number(`${topic}.value`, id), low, high };
}

/** What an event does to a date; undefined for one of a number. */
export function dateEvent({ kind, month, read, topic, id }: ReadEvent): DateEvent | undefined {
  if (kind === 'setDate') return { month, to: read.date(`${topic}.date`, id) };
  if (kind === 'moveDate') return { month, to: read.number(`${topic}.months`, id).value };
  return undefined;
}
