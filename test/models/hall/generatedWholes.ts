import fc from 'fast-check';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { asCell, entryOf, type Cell } from '../../../models/scenario/cell.ts';
import { fieldOf, type NumberField } from '../../../models/scenario/field.ts';
import { fieldsOf } from '../../../models/scenario/group.ts';
import { valueInside } from '../../../models/scenario/fields/number.ts';
import type { GeneratedDates } from './generatedDates.ts';
import type { RawFields, RawInputs } from './generatedFields.ts';
import { generatedNumber } from './generatedNumber.ts';
import { likely, oneOf, type Pick } from './pick.ts';

const origins = ['fromHouseholds', 'fromMunicipality', 'fromBusinesses'];
const workShares = ['intakeShare', 'preparationShare', 'saleShare', 'transportShare', 'openingShare'];

/** Makes the numbers of a scenario fit together: shares of a whole, loans within what they buy, what a source needs. */
export class GeneratedWholes {
  readonly #pick: Pick;
  readonly #dates: GeneratedDates;
  readonly #inputs: RawInputs;

  constructor(pick: Pick, dates: GeneratedDates, inputs: RawInputs) {
    this.#pick = pick;
    this.#dates = dates;
    this.#inputs = inputs;
  }

  make(): void {
    this.#origins();
    this.#functions();
    this.#work();
    this.#loans();
    this.#sources();
  }

  /** Where a stream comes from: three shares of the whole, or the default. */
  #origins(): void {
    for (const stream of this.#members('streams')) {
      if (likely(this.#pick, 40)) continue;
      const shares = this.#parts(origins.length);
      for (const [index, name] of origins.entries()) stream[name] = this.#number('streams', name, shares[index] ?? 0, stream['kind']); // prettier-ignore
    }
  }

  /** The KOSTRA functions: shares of the whole, or the default. */
  #functions(): void {
    const list = hallFormat.lists.find(({ path }) => path === 'functions');
    const ids = Object.keys(list?.fixed ?? {});
    delete this.#inputs['functions'];
    if (likely(this.#pick, 50)) return;
    const shares = this.#parts(ids.length);
    this.#inputs['functions'] = Object.fromEntries(ids.map((id, index) => [id, { share: this.#number('functions', 'share', shares[index] ?? 0, undefined, id) }])); // prettier-ignore
  }

  /** The roles' shares of one kind of work sum to at most 1. */
  #work(): void {
    const roles = this.#members('roles').filter(({ kind }) => kind === 'workload');
    for (const share of workShares) {
      for (const role of roles) {
        const cell = asCell((role[share] ?? 0) as number | Cell);
        const whole = cell.unit === '%' ? 100 : 1;
        if (roles.length > 1) role[share] = Math.min(cell.value / whole, 1 / roles.length);
      }
    }
  }

  /** The loans on an asset: at most what it costs after its grant, at the price level of its month; some exactly that. */
  #loans(): void {
    const loans = this.#members('loans');
    for (const loan of loans) {
      const same = loans.filter(({ asset }) => asset === loan['asset']).length;
      const most = Math.max(0, this.#costAfterGrant(loan['asset'] as string)) / same;
      const part = likely(this.#pick, 25) ? 1 : this.#pick(fc.integer, { min: 0, max: 1000 }) / 1000;
      loan['principal'] = this.#number('loans', 'principal', most * part, loan['kind']);
    }
  }

  #costAfterGrant(id: string): number {
    const asset = this.#inputs['assets']?.[id] as RawFields;
    const outlay = asCell(asset['outlay'] as number | Cell);
    const year = Math.floor((this.#dates.start + this.#dates.monthIn(asset['date'] ?? { milestone: 'start', months: 0 })) / 12); // prettier-ignore
    const from = outlay.priceYear ?? asCell(this.#inputs['economy']?.['priceYear'] as number | Cell).value;
    const grant = valueInside(fieldIn('assets', 'grantShare'), asCell((asset['grantShare'] ?? 0) as number | Cell)); // prettier-ignore
    return valueInside(fieldIn('assets', 'outlay'), outlay) * this.#construction(from, year) * this.#vatOn(asset) * (1 - grant); // prettier-ignore
  }

  /** What a purchase costs with the value-added tax that is not recovered, over what it costs without. */
  #vatOn({ vat, depreciationClass }: RawFields): number {
    const operations = this.#inputs['operations'] ?? {};
    if (operations['vatMode'] !== 'mixed' || vat === 'none' || depreciationClass === 'land') return 1;
    const share = (name: string, standard: number): number => valueInside(fieldIn('operations', name), asCell((operations[name] ?? standard) as number | Cell)); // prettier-ignore
    return 1 + share('vatRate', 0.25) * (1 - share('recoveredShare', 1));
  }

  /** What prices of construction are multiplied by from one year to another. */
  #construction(from: number, to: number): number {
    const field = fieldIn('priceIndices', 'growth', undefined, 'construction');
    const written = (this.#inputs['priceIndices']?.['construction'] as RawFields | undefined)?.['growth'];
    const growth = asCell((written ?? field.default ?? 0) as number | Cell);
    const rate = (year: number): number =>
      valueInside(field, entryOf(growth, growth.years?.[year] ?? growth));
    let level = 1;
    for (let year = from + 1; year <= to; year += 1) level *= 1 + rate(year);
    for (let year = from; year > to; year -= 1) level /= 1 + rate(year);
    return level;
  }

  /** One waste fee at most; inhabitants and households where a source is counted by them. */
  #sources(): void {
    const sources = this.#inputs['funding'] ?? {};
    const fees = Object.entries(sources).filter(([, source]) => (source as RawFields)['kind'] === 'wasteFee');
    for (const [id] of fees.slice(1)) delete sources[id];
    const kinds = this.#members('funding').map(({ kind, policy }) => (policy === 'planned' ? policy : kind));
    const economy = this.#inputs['economy'] ?? {};
    if (kinds.includes('perInhabitant')) economy['population'] ??= this.#pick(fc.integer, { min: 500, max: 90_000 }); // prettier-ignore
    if (kinds.includes('planned'))
      economy['households'] ??= this.#pick(fc.integer, { min: 200, max: 50_000 });
  }

  /** Shares of so many parts that sum to 1: most of them 0. */
  #parts(count: number): readonly number[] {
    const eighths = Array.from({ length: 8 }, () => oneOf(this.#pick, Array.from({ length: count }, (_, part) => part))); // prettier-ignore
    return Array.from({ length: count }, (_, part) => eighths.filter((each) => each === part).length / 8);
  }

  #number(path: string, name: string, value: number, kind?: unknown, member?: string): unknown {
    const field = fieldIn(path, name, kind as string | undefined, member);
    return generatedNumber(this.#pick, `${path}.${name}`, field, this.#dates, value);
  }

  #members(path: string): readonly RawFields[] {
    return Object.values(this.#inputs[path] ?? {}) as RawFields[];
  }
}

function fieldIn(path: string, name: string, kind?: string, member?: string): NumberField {
  const list = hallFormat.lists.find((each) => each.path === path);
  const group = hallFormat.groups.find((each) => each.path === path);
  const schema = list === undefined ? group?.fields[name] : fieldsOf(list, kind, member)[name];
  const field = schema === undefined ? undefined : fieldOf(schema);
  if (field?.type !== 'number') throw new RangeError(`no number ${path}.${name}`);
  return field;
}
