import fc from 'fast-check';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { asCell, entryOf, type Cell } from '../../../models/scenario/cell.ts';
import { fieldAddresses, valueAt, type FieldAddress } from '../../../models/scenario/fieldAddress.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { isWithin, valueInside } from '../../../models/scenario/fields/number.ts';
import type { GeneratedDates } from './generatedDates.ts';
import type { RawFields, RawInputs } from './generatedFields.ts';
import { generatedNumber, generatedValue } from './generatedNumber.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** A number of the scenario as it is written. */
interface Written {
  readonly address: FieldAddress;
  readonly field: NumberField;
  readonly cell: Cell;
}

const memberNames = ['zebra', 'b2', 'a'];

/** Writes what may become of the inputs written so far: how they are drawn, events, and correlations. */
export class GeneratedUncertainty {
  readonly #pick: Pick;
  readonly #dates: GeneratedDates;
  readonly #inputs: RawInputs;
  readonly #written: readonly Written[];

  constructor(pick: Pick, dates: GeneratedDates, inputs: RawInputs) {
    this.#pick = pick;
    this.#dates = dates;
    this.#inputs = inputs;
    this.#written = fieldAddresses(hallFormat, { ...inputs }).flatMap((address) => {
      const { field, path } = address;
      const value = valueAt(inputs, path) as number | Cell | undefined;
      return field.type === 'number' && value !== undefined ? [{ address, field, cell: asCell(value) }] : [];
    });
  }

  make(): void {
    this.#inputs['events'] = this.#members(() => this.#event());
    const ranged = this.#ranged();
    this.#inputs['correlations'] = this.#correlations(ranged);
    const order = [...ranged.map(({ path }) => path), 'streams.gone.salesPrice', ...Object.keys(this.#inputs['events']).map((id) => `events.${id}`)]; // prettier-ignore
    if (likely(this.#pick, 40)) this.#inputs['sampling'] = { ...this.#inputs['sampling'], order };
  }

  #members(make: () => RawFields | undefined): Record<string, RawFields> {
    const count = this.#pick(fc.integer, { min: 0, max: 3 });
    const made = memberNames.slice(0, count).map((name) => [name, make()] as const);
    return Object.fromEntries(made.flatMap(([name, member]) => (member === undefined ? [] : [[name, member]]))); // prettier-ignore
  }

  #event(): RawFields | undefined {
    const [pick, dates] = [this.#pick, this.#dates];
    const kind = oneOf(pick, ['set', 'add', 'multiply', 'setDate', 'moveDate'] as const);
    const from = dates.month(pick, -6, dates.months - 1);
    const event: RawFields = {
      kind,
      ...(likely(pick, 50) ? { label: 'Det som kan skje' } : {}),
      probability: this.#number('event.probability', { type: 'number', unit: '1', shownIn: '%', min: 0, max: 1, certain: true }), // prettier-ignore
      from: dates.text(pick, from),
      to: dates.text(pick, dates.month(pick, Math.max(0, from))),
    };
    if (kind === 'setDate' || kind === 'moveDate') return { ...event, ...this.#dateEffect(kind) };
    const timed = this.#written.filter(({ field }) => field.timed?.some((form) => form !== 'months'));
    return timed.length === 0 ? undefined : { ...event, ...this.#numberEffect(kind, oneOf(pick, timed)) };
  }

  #dateEffect(kind: 'setDate' | 'moveDate'): RawFields {
    const [pick, dates] = [this.#pick, this.#dates];
    const input = oneOf(pick, ['pilot.end', 'timeline.opening', 'timeline.closing']);
    // A new date that hung on a milestone might hang on the one it moves.
    const month = dates.month(pick);
    const date = likely(pick, 50) ? dates.plain(month) : { milestone: 'start', months: month };
    const months = this.#number('event.months', { type: 'number', unit: '1', min: -24, max: 24, whole: true, certain: true }); // prettier-ignore
    return kind === 'setDate' ? { input, date } : { input, months };
  }

  #numberEffect(kind: 'set' | 'add' | 'multiply', { address, field, cell }: Written): RawFields {
    const { aboveMin: _, ...open } = field;
    const { path, input } = address;
    if (kind === 'set') return { input: path, value: this.#number(input, { ...field }) };
    const entries = [cell.value, ...Object.values(cell.years ?? {}), ...(cell.steps ?? []).map(({ value }) => value)]; // prettier-ignore
    const own = entries.map((entry) => valueInside(field, entryOf(cell, entry)));
    const [first = 0] = own;
    if (kind === 'add') {
      const change = generatedValue(this.#pick, input, field) - first;
      const suits = own.every((value) => isWithin(field, value + change));
      const most = (field.max ?? Infinity) - (field.min ?? -Infinity);
      const span = { min: -most, max: most };
      return { input: path, value: this.#number(input, { ...open, ...span }, suits ? change : 0) };
    }
    const factor = this.#pick(fc.integer, { min: 0, max: 30 }) / 20;
    const suits = own.every((value) => isWithin(field, value * factor));
    const times: NumberField = { ...open, type: 'number', unit: '1', shownIn: '1', min: 0, max: 100 }; // prettier-ignore
    return { input: path, value: this.#number('', times, suits ? factor : 1) };
  }

  #number(input: string, field: Omit<NumberField, 'label' | 'help'>, given?: number): unknown {
    const { index: _, timed: __, ...plain } = field;
    const texts = { label: { nb: '', nn: '', en: '' }, help: { nb: '', nn: '', en: '' } };
    return generatedNumber(this.#pick, input, { ...texts, ...plain }, this.#dates, given);
  }

  /** The numbers with a range, by the path of their leaf. */
  #ranged(): readonly { readonly path: string; readonly yearly: boolean }[] {
    return this.#written.flatMap(({ address: { path }, cell }) => {
      const parts = [[path, cell], ...Object.entries(cell.years ?? {}).map(([year, entry]) => [`${path}.years.${year}`, asCell(entry)]), ...(cell.steps ?? []).map(({ value }, at) => [`${path}.steps.${at}.value`, asCell(value)])] as [string, Cell][]; // prettier-ignore
      return parts.flatMap(([at, { range }]) => range === undefined ? [] : [{ path: at, yearly: range.persistence !== undefined }]); // prettier-ignore
    });
  }

  /** Few and weak enough to hold together whichever they are; or one as strong as can be. */
  #correlations(
    ranged: readonly { readonly path: string; readonly yearly: boolean }[],
  ): Record<string, RawFields> {
    const alone = likely(this.#pick, 30);
    const most = alone ? 1 : 0.3;
    const taken = new Set<string>();
    const members = this.#members(() => {
      if (ranged.length === 0 || (alone && taken.size > 0)) return undefined;
      const first = oneOf(this.#pick, ranged);
      const others = ranged.filter(({ path, yearly }) => path !== first.path && yearly === first.yearly && !taken.has([path, first.path].sort().join(' '))); // prettier-ignore
      if (others.length === 0) return undefined;
      const second = oneOf(this.#pick, others).path;
      taken.add([first.path, second].sort().join(' '));
      const value = this.#number('', { type: 'number', unit: '1', min: -most, max: most, certain: true });
      return { first: first.path, second, value };
    });
    return members;
  }
}
