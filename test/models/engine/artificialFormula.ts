import { inputs, units, type ArtificialUnit, type Signature } from './artificialWorld.ts';
import type { Random } from './random.ts';

/** When a formula is evaluated, as the language has it. */
type Time = 'month' | 'opening' | 'rate' | 'run' | 'year' | 'runMonth' | 'yearMonth';

/** Where a formula is written. */
export interface Spot {
  readonly topic: string;
  readonly bound: readonly string[];
  readonly kind: string | undefined;
  readonly time: Time;
  /** Lines before this one may be read as they stand in the month. */
  readonly index: number;
  /** Whether the bound members are the line's own, so that it may read itself of a loan before its own. */
  readonly own: boolean;
  /** Whether all money lines stand before it, so that it may sum postings. */
  readonly postings: boolean;
}

const hasMonth = ({ time }: Spot): boolean => time === 'month' || time === 'runMonth' || time === 'yearMonth';
const hasFigures = ({ time }: Spot): boolean => !['month', 'opening', 'rate'].includes(time);

/** Writes random formulas that are right by construction: known names, fitting units, dimensions and times. */
export class Writer {
  /** Indices of lines that someone looks back at with `previous`. */
  readonly lookedBackAt = new Set<number>();
  readonly #random: Random;
  readonly #lines: readonly Signature[];

  /** Where given, only these may be looked back at: a user's formula cannot ask for an opening. */
  readonly #opened: ReadonlySet<number> | undefined;

  constructor(random: Random, lines: readonly Signature[], opened?: ReadonlySet<number>) {
    this.#random = random;
    this.#lines = lines;
    this.#opened = opened;
  }

  /** A formula of a unit. */
  number(unit: ArtificialUnit, spot: Spot, depth: number): string {
    if (depth <= 0 || this.#random.once(6)) return this.#leaf(unit, spot);
    if (unit === 'NOK' && hasMonth(spot) && spot.postings && this.#random.once(3))
      return this.#overPostings();
    const part = (of: ArtificialUnit = unit): string => this.number(of, spot, depth - 1);
    const random = this.#random;
    switch (random.below(hasFigures(spot) ? 19 : 16)) {
      case 0:
        return `(${part()} + ${part()})`;
      case 1:
        return `(${part()} - ${part()})`;
      case 2:
        return `-${part()}`;
      case 3:
        return random.once(2) ? `(${part()} * ${part('1')})` : `(${part('1')} * ${part()})`;
      case 4:
        return `(${part()} / ${this.#safe('1', spot)})`;
      case 5:
        return `${random.pick(['min', 'max'])}(${Array.from({ length: 2 + random.below(2) }, () => part()).join(', ')})`;
      case 6:
      case 7:
        return `if(${this.condition(spot, depth - 1)}, ${part()}, ${part()})`;
      case 8:
        return `ceilTo(${part()}, ${part()})`;
      case 9:
        return `divide(${part()}, ${part('1')}, ${part()})`;
      case 10:
        return this.#converted(unit, spot, depth);
      case 11:
      case 12:
        return this.#overMembers(unit, spot, depth);
      case 13:
        return this.#lookBack(unit, spot) ?? part();
      case 14:
        return this.#guarded(unit, spot) ?? part();
      case 15:
        return unit === '1' ? this.#pure(spot, depth) : `(${part()} * ${this.#pure(spot, depth)})`;
      default:
        return this.#overTime(unit, spot, depth);
    }
  }

  /** A formula that is true or false. */
  condition(spot: Spot, depth: number): string {
    const random = this.#random;
    const part = (): string => this.condition(spot, depth - 1);
    if (depth > 0) {
      switch (random.below(6)) {
        case 0:
          return `(${part()} and ${part()})`;
        case 1:
          return `(${part()} or ${part()})`;
        case 2:
          return `(not ${part()})`;
        case 3: {
          const [dimension, inner] = this.#entered(spot);
          return `some(${dimension}, ${this.condition(inner, depth - 1)})`;
        }
        default:
      }
    }
    if (random.once(3)) return this.#settled(spot);
    const unit = random.pick(units);
    const sign = random.pick(['<', '>', '=', '<=', '>=']);
    return `(${this.number(unit, spot, depth - 1)} ${sign} ${this.number(unit, spot, depth - 1)})`;
  }

  /** A condition of choices and references only. */
  #settled({ bound, topic, kind }: Spot): string {
    const conditions = ['a.policy is plan', 'not (a.policy is workload)'];
    if (bound.includes('stream')) conditions.push('s.origin is household', 's.indexedBy is none', 's.indexedBy is low', 'not s.maybe is none'); // prettier-ignore
    if (bound.includes('loan')) conditions.push('l.onStream is a', 'l.after is none');
    if (bound.includes('loan') && kind === undefined) conditions.push('l.kind is serial');
    if (topic === 'a') conditions.push('policy is plan or policy is workload');
    return `(${this.#random.pick(conditions)})`;
  }

  #leaf(unit: ArtificialUnit, spot: Spot): string {
    const random = this.#random;
    const before = random.once(4) ? this.#lookBack(unit, spot) : undefined;
    if (before !== undefined) return before;
    const yearly = this.#lines.filter(
      (line) => line.per === 'year' && line.unit === unit && line.index < spot.index,
    );
    if (spot.time === 'yearMonth' && yearly.length > 0 && random.once(2)) return random.pick(yearly).id;
    const names = this.#names(unit, spot);
    if (unit === '1' && random.once(3)) return random.pick(this.#literals(spot));
    if (names.length > 0 && !random.once(12)) return random.pick(names);
    return unit === '1' ? random.pick(this.#literals(spot)) : random.pick(['0', `a.u${units.indexOf(unit)}`]);
  }

  #literals(spot: Spot): readonly string[] {
    return [
      '0', '1', '2', '0.1', '0.3', '12', 'startYear', 'a.opened', 'a.lags', 
      ...(hasMonth(spot) ? ['i.level[low]', 'month', 'monthOfYear', 'monthsSince(a.opened)', 'active(a.opened, a.closed + 1)', 'active(2, 9)'] : []),
      ...(hasMonth(spot) || spot.time === 'year' || spot.time === 'rate' ? ['(year - 2020)'] : []),
    ]; // prettier-ignore
  }

  /** Names of inputs and lines that can be read here. */
  #names(unit: ArtificialUnit, spot: Spot): readonly string[] {
    const { bound, kind, time, index } = spot;
    const reach = (per: string | undefined): boolean => per === undefined || bound.includes(per);
    const ofInputs = inputs.filter((input) => {
      if ((input.type !== 'number' && input.type !== 'formula') || input.unit !== unit || !reach(input.per))
        return false;
      if (input.type === 'formula') return hasMonth(spot) && index > 1;
      if (input.optional === true) return false;
      if (input.kinds !== undefined && (kind === undefined || !input.kinds.includes(kind))) return false;
      return input.timed !== true || hasMonth(spot) || (time === 'rate' && input.id === 'i.growth');
    });
    const ofLines = this.#lines.filter((line) => {
      if (line.unit !== unit || line.index >= index) return false;
      if (line.kind !== 'figure') return reach(line.per) && hasMonth(spot);
      return hasFigures(spot) && (line.per !== 'year' || time === 'year' || time === 'yearMonth');
    });
    return [...ofInputs, ...ofLines, ...ofLines].map(({ id }) => this.#called(id, spot));
  }

  /** `name` in its own topic, now and then; `topic.name` elsewhere. */
  #called(id: string, { topic }: Spot): string {
    return id.startsWith(`${topic}.`) && this.#random.once(2) ? id.slice(topic.length + 1) : id;
  }

  /** An input that is never 0. */
  #safe(unit: '1', { bound }: Spot): string {
    const list = ['2', '-0.7', `a.safe${units.indexOf(unit)}`, '(1 - a.share)', `(a.safe0 * 3)`, 'a.safe0^2'];
    return this.#random.pick(bound.includes('stream') ? [...list, '(1 - s.share)'] : list);
  }

  /** A unit out of others. */
  #converted(unit: ArtificialUnit, spot: Spot, depth: number): string {
    const part = (of: ArtificialUnit): string => this.number(of, spot, depth - 1);
    switch (unit) {
      case '1':
        return this.#random.once(2)
          ? `inMonths(${part('year')})`
          : `divide(${part('NOK')}, ${part('NOK')}, ${part('1')})`;
      case 'NOK':
        return this.#random.once(2)
          ? `inMonth(${part('NOK/year')})`
          : `(${part('NOK/tonne')} * ${part('tonne')})`;
      case 'tonne':
        return `divide(${part('NOK')}, ${part('NOK/tonne')}, ${part('tonne')})`;
      case 'NOK/tonne':
        return `(${part('NOK')} / a.safe2)`;
      case 'NOK/year':
        return `(${part('NOK')} / a.safe5)`;
      case 'year':
        return `(${part('NOK')} / a.safe4)`;
    }
  }

  #pure(spot: Spot, depth: number): string {
    const random = this.#random;
    const part = (): string => this.number('1', spot, depth - 1);
    switch (random.below(5)) {
      case 0:
        return `mod(${part()}, ${random.pick(['7', '12', '0.5', 'a.safe0'])})`;
      case 1:
        return `(${part()})^${random.pick(['2', '3', '5', '0', '7'])}`;
      case 2:
        return `max(0.01, min(50, ${part()}))^${random.pick(['0.5', '1.7', 'a.u0', '-2', 'a.lags', '-3.5'])}`;
      case 3: {
        const [dimension, inner] = this.#entered(spot);
        const where = this.#where(inner);
        return `count(${dimension}${where.text}, ${this.condition(where.spot, depth - 1)})`;
      }
      default:
        return spot.time === 'opening' || spot.time === 'run' ? part() : this.#compounded(spot, depth);
    }
  }

  #compounded(spot: Spot, depth: number): string {
    const rate = { ...spot, time: 'rate' as const };
    const limited = `min(0.2, max(-0.1, ${this.number('1', rate, depth - 1)}))`;
    return `compounded(${limited}, ${this.#random.pick(['2024', '2027', 'a.baseYear', 'startYear'])})`;
  }

  /** A line of before: anyone’s, also one that stands later in the model. */
  #lookBack(unit: ArtificialUnit, spot: Spot): string | undefined {
    if (!hasMonth(spot)) return undefined;
    const found = this.#lines.filter(
      (line) =>
        line.unit === unit &&
        line.kind !== 'figure' &&
        (line.per === undefined || spot.bound.includes(line.per)),
    );
    if (found.length === 0) return undefined;
    // rather one that stands later, so that loops run through several lines
    const later = found.filter((line) => line.index >= spot.index);
    const line = this.#random.pick(later.length > 0 && !this.#random.once(4) ? later : found);
    const name = this.#called(line.id, spot);
    // half of what was, so that loops die away rather than explode
    if (this.#random.once(3)) return `lag(${name}, ${this.#random.pick(['1', '2', '13', ...(line.index < spot.index ? ['0', 'a.lags'] : [])])}) / 2`; // prettier-ignore
    if (this.#opened?.has(line.index) === false) return undefined;
    this.lookedBackAt.add(line.index);
    return `0.5 * previous(${name})`;
  }

  /** What another member has, where the reference to it is not empty. */
  #guarded(unit: ArtificialUnit, spot: Spot): string | undefined {
    const { topic, bound, index, own } = spot;
    const otherwise = (): string => this.#leaf(unit, spot);
    const readable = (per: string, most: number): readonly string[] =>
      hasMonth(spot)
        ? this.#lines.filter((line) => line.per === per && line.unit === unit && line.kind !== 'figure' && line.index < most).map(({ id }) => id) // prettier-ignore
        : [];
    const read = (reference: string, names: readonly string[]): string | undefined =>
      names.length === 0
        ? undefined
        : `if(${reference} is none, ${otherwise()}, ${this.#random.pick(names)}[${reference}])`;
    const at = units.indexOf(unit);
    const always = (id: string): readonly string[] => {
      const timed = inputs.some(
        (input) => input.id === id && input.type === 'number' && input.timed === true,
      );
      return timed && !hasMonth(spot) ? [] : [id];
    };
    if (topic === 's' && bound.includes('stream')) {
      if (unit === 'tonne' && this.#random.once(2)) return `if(maybe is none, ${otherwise()}, maybe)`;
      return unit === '1' && hasMonth(spot) ? read('indexedBy', ['i.level']) : undefined;
    }
    if (topic !== 'l' || !bound.includes('loan')) return undefined;
    if (this.#random.once(2)) return read('onStream', [...always(`s.u${at}`), ...readable('stream', index)]);
    return read('after', [...always(`l.u${at}`), ...readable('loan', own ? index + 1 : index)]);
  }

  /** Another dimension to gather, and where its members are bound. */
  #entered(spot: Spot): readonly [text: string, inner: Spot] {
    const dimension = this.#random.pick(['stream', 'loan', 'priceIndex']);
    const kind = dimension === 'loan' ? undefined : spot.kind;
    const own = spot.own && dimension !== 'loan';
    const inner = { ...spot, bound: [...new Set([...spot.bound, dimension])], kind, own };
    const back = dimension === 'loan' && spot.bound.includes('stream') && this.#random.once(2);
    return [back ? 'loan of stream' : dimension, inner];
  }

  #where(spot: Spot): { readonly text: string; readonly spot: Spot } {
    if (!this.#random.once(3)) return { text: '', spot };
    if (spot.bound.includes('loan') && this.#random.once(2)) {
      const kind = this.#random.pick(['serial', 'annuity']);
      return { text: ` where l.kind is ${kind}`, spot: { ...spot, kind } };
    }
    return { text: ` where ${this.#settled(spot)}`, spot };
  }

  #overMembers(unit: ArtificialUnit, spot: Spot, depth: number): string {
    const [dimension, inner] = this.#entered(spot);
    const where = this.#where(inner);
    const body = this.number(unit, where.spot, depth - 1);
    if (this.#random.once(2)) return `sum(${dimension}${where.text}, ${body})`;
    const otherwise = this.number(unit, spot, depth - 1);
    return `${this.#random.pick(['least', 'most'])}(${dimension}${where.text}, ${body}, ${otherwise})`;
  }

  #overPostings(): string {
    const where = this.#random.pick([
      '',
      ' where side is cost',
      ' where not (side is cost) or index is high',
    ]);
    const body = this.#random.pick([
      'amount',
      'amount * vat',
      'if(index is none, amount, amount * i.level[index])',
      'max(0, posting.amount)',
    ]);
    return `sum(posting${where}, ${body})`;
  }

  #overTime(unit: ArtificialUnit, spot: Spot, depth: number): string {
    const random = this.#random;
    const [dimension, time] = random.pick([
      ['month', 'runMonth'],
      ['year', 'year'],
      ...(spot.time === 'year' ? [['month of year', 'yearMonth'], ['month of year', 'yearMonth']] : []),
    ] as const) as readonly [string, Time]; // prettier-ignore
    const inner = { ...spot, time };
    const where = random.once(2) ? '' : ` where ${this.condition(inner, depth - 1)}`;
    if (unit === '1' && random.once(3))
      return `count(${dimension}${where}, ${this.condition(inner, depth - 1)})`;
    const body = this.number(unit, inner, depth - 1);
    if (random.once(2)) return `sum(${dimension}${where}, ${body})`;
    const otherwise = where === '' && random.once(2) ? '' : `, ${this.number(unit, spot, depth - 1)}`;
    return `${random.pick(['least', 'most'])}(${dimension}${where}, ${body}${otherwise})`;
  }
}
