import fc from 'fast-check';
import type { z } from 'zod';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { asCell, type Cell } from '../../../models/scenario/cell.ts';
import { fieldOf, type Field } from '../../../models/scenario/field.ts';
import { fieldsOf, type MemberList } from '../../../models/scenario/group.ts';
import { GeneratedDates } from './generatedDates.ts';
import { generatedNumber } from './generatedNumber.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** A member or a group as a file writes it. */
export type RawFields = Record<string, unknown>;

/** A scenario file as plain values that may be changed. */
export type RawScenario = Record<string, unknown>;

/*
 * Valid scenarios of the hall, found by walking its format: every field, kind, way of writing and change over time
 * occurs. The formulas of free lines grow with the hall and read nothing that additional support moves.
 */
const made = fc.gen().map((pick): RawScenario => new ScenarioMaker(pick).document());

/** Most of them of middling numbers; some, as fast-check likes it, at the ends: nothing, the least, the most. */
export const generatedScenario: fc.Arbitrary<RawScenario> = fc.oneof(
  { arbitrary: fc.noBias(made), weight: 3 },
  { arbitrary: made, weight: 1 },
);

const ownFormulas = [
  'staffing.cost * 0.02',
  'sum(stream, sales) * 0.03',
  'if(month >= timeline.opening, sum(place, premises.rent) * 0.05, 0)',
  'max(0, lag(staffing.cost, 2) - 3 * it)',
  'divide(sum(stream, volumes.sold), sum(stream, volumes.offered), 0) * disposal',
  'inMonth(itCost) * priceIndex.level[wages] * 0.1',
  'sum(role where staffing.kind is plan, staffing.salaries) * mod(month, 3) / 50',
];

/** How many members of a list there are at most. */
const mostMembers: Readonly<Record<string, number>> = { milestones: 2, freeLines: 4, funding: 4 };

const workShares = ['intakeShare', 'preparationShare', 'saleShare', 'transportShare', 'openingShare'];

class ScenarioMaker {
  readonly #pick: Pick;
  readonly #dates: GeneratedDates;
  readonly #inputs: Record<string, Record<string, unknown>> = {};
  /** January of the first year tested, from the start. */
  #firstWindow = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
    const start = pick(fc.integer, { min: 2024 * 12, max: 2031 * 12 + 11 });
    this.#dates = new GeneratedDates(start, oneOf(pick, [2, 3, 3, 4, 4, 5, 6, 15]));
  }

  document(): RawScenario {
    this.#timeline();
    this.#ownMilestones();
    for (const { path, topic, fields } of hallFormat.groups) {
      if (path === 'timeline' || path === 'pilot') continue;
      this.#inputs[path] = this.#fields(topic, fields, {});
    }
    for (const list of hallFormat.lists) if (list.dimension !== 'milestone') this.#list(list);
    this.#shareWork();
    this.#breakEvenBy();
    const order = Object.fromEntries(Object.entries(this.#inputs).filter(([path]) => hallFormat.lists.some((list) => list.path === path && list.fixed === undefined)).map(([path, members]) => [path, Object.keys(members).reverse()])); // prettier-ignore
    return {
      format: 'holdbar-scenario',
      version: 1,
      id: 'generated',
      title: 'Generated',
      ...(likely(this.#pick, 50) ? { author: 'fast-check', notes: 'Æ ø å', tags: ['generated'] } : {}),
      ...this.#inputs,
      ...(likely(this.#pick, 50) ? { order } : {}),
    };
  }

  /** The dates that all others may hang on, with one full calendar year after the pilot. */
  #timeline(): void {
    const [pick, dates] = [this.#pick, this.#dates];
    const lastWindow = Math.floor((dates.start + dates.months) / 12) * 12 - 12 - dates.start;
    const hasPilot = likely(pick, 75);
    const opening = pick(fc.integer, { min: hasPilot ? -3 : 0, max: Math.min(18, lastWindow) });
    const pilotEnd = pick(fc.integer, { min: -2, max: lastWindow - 1 });
    const pilotStart = pick(fc.integer, { min: Math.min(-4, pilotEnd), max: pilotEnd });
    const timeline: RawFields = { start: this.#month(0), years: dates.months / 12 };
    const pilot: RawFields = { kind: hasPilot ? 'period' : 'none' };
    pilot['start'] = dates.text(pick, pilotStart);
    dates.at('pilot.start', pilotStart);
    pilot['end'] = dates.text(pick, pilotEnd);
    dates.at('pilot.end', pilotEnd);
    timeline['opening'] = dates.text(pick, opening);
    dates.at('opening', opening);
    if (likely(pick, 30)) {
      const closing = dates.month(pick, opening + 1);
      timeline['closing'] = dates.text(pick, closing);
      dates.at('closing', closing);
    }
    const begin = Math.max(0, hasPilot ? pilotEnd + 1 : opening);
    this.#firstWindow = Math.ceil((dates.start + begin) / 12) * 12 - dates.start;
    this.#inputs['timeline'] = timeline;
    this.#inputs['pilot'] = pilot;
  }

  #month(month: number): string {
    const calendar = this.#dates.start + month;
    return `${Math.floor(calendar / 12)}-${String((calendar % 12) + 1).padStart(2, '0')}`;
  }

  #ownMilestones(): void {
    const count = this.#count('milestones');
    const members: Record<string, RawFields> = {};
    for (let index = 0; index < count; index += 1) {
      const month = this.#dates.month(this.#pick);
      members[`renewal${index}`] = { label: `Fornyelse ${index}`, date: this.#dates.text(this.#pick, month) };
      this.#dates.at(`renewal${index}`, month);
    }
    if (count > 0) this.#inputs['milestones'] = members;
  }

  #count(path: string): number {
    return this.#pick(fc.integer, { min: 0, max: mostMembers[path] ?? 3 });
  }

  #list(list: MemberList): void {
    const members: Record<string, RawFields> = {};
    this.#inputs[list.path] = members;
    if (list.fixed !== undefined) {
      for (const [id, { fields }] of Object.entries(list.fixed))
        if (likely(this.#pick, 40)) members[id] = this.#fields(list.topic, fields, { id });
      return;
    }
    const names = ['zebra', 'b2', 'a', 'mEMBER9'];
    for (let index = 0; index < this.#count(list.path); index += 1) {
      const kind = list.kinds === undefined ? undefined : oneOf(this.#pick, Object.keys(list.kinds));
      const member: RawFields = kind === undefined ? {} : { kind };
      members[names[index] ?? `member${index}`] = member;
      this.#fields(list.topic, fieldsOf(list, kind), member);
    }
  }

  /** Fills in the fields of a group or member: those it must have, and some of the others. */
  #fields(topic: string, fields: Readonly<Record<string, z.ZodType>>, given: RawFields): RawFields {
    const { id, ...into } = given as { id?: string };
    const raw: RawFields = id === undefined ? given : into;
    for (const [name, schema] of Object.entries(fields)) {
      const field = fieldOf(schema);
      if (field === undefined) continue;
      const until = field.type === 'date' ? field.span?.until : undefined;
      if (until !== undefined) this.#span(raw, name, until);
      else if (!(name in raw) && (mustHave(field) || raw['side'] === 'income' || likely(this.#pick, 60)))
        this.#field(raw, topic, name, field, id);
    }
    return raw;
  }

  /** First and last month, in order; or neither, where the default holds. */
  #span(raw: RawFields, from: string, until: string): void {
    if (raw['kind'] !== 'grant' && likely(this.#pick, 30)) return;
    const first = this.#dates.month(this.#pick, -6, this.#dates.months);
    raw[from] = this.#dates.text(this.#pick, first);
    raw[until] = this.#dates.text(this.#pick, this.#dates.month(this.#pick, first));
  }

  #field(raw: RawFields, topic: string, name: string, field: Field, member: string | undefined): void {
    const pick = this.#pick;
    switch (field.type) {
      case 'number':
        raw[name] = generatedNumber(pick, `${topic}.${name}`, field, this.#dates);
        return;
      case 'choice':
        raw[name] = topic === 'kostra' ? oneOf(pick, rowsOf(member ?? '')) : oneOf(pick, Object.keys(field.options)); // prettier-ignore
        return;
      case 'reference': {
        const found = this.#reference(field.dimension, raw);
        if (found !== undefined) raw[name] = found;
        return;
      }
      case 'date':
        if (name !== 'to') raw[name] = this.#dates.text(pick, this.#dates.month(pick));
        return;
      case 'formula':
        raw[name] = oneOf(pick, ownFormulas);
        return;
      case 'text':
        raw[name] = oneOf(pick, ['Byggevarer', 'Møbler & «utstyr»', '<b>x</b>']);
    }
  }

  #reference(dimension: string, raw: RawFields): string | undefined {
    const list = hallFormat.lists.find((each) => each.dimension === dimension);
    const all = Object.keys(list?.fixed ?? this.#inputs[list?.path ?? ''] ?? {});
    if (dimension === 'kostraArt') return oneOf(this.#pick, all.filter((art) => isIncomeArt(art) === (raw['side'] === 'income'))); // prettier-ignore
    if (dimension !== 'fundingSource') return oneOf(this.#pick, all);
    const members = this.#inputs[list?.path ?? ''] ?? {};
    const before = all.filter((id) => members[id] !== raw && (members[id] as RawFields)['kind'] === 'grant');
    return oneOf(this.#pick, ['none', ...before]);
  }

  /** The roles' shares of one kind of work sum to at most 1. */
  #shareWork(): void {
    const roles = Object.values(this.#inputs['roles'] ?? {}).filter((role) => (role as RawFields)['kind'] === 'workload') as RawFields[]; // prettier-ignore
    for (const share of workShares) {
      for (const role of roles) {
        const cell = asCell((role[share] ?? 0) as number | Cell);
        const whole = cell.unit === '%' ? 100 : 1;
        if (roles.length > 1) role[share] = Math.min(cell.value / whole, 1 / roles.length);
      }
    }
  }

  /** The year to break even by is before, or one of, the years tested. */
  #breakEvenBy(): void {
    const verdict = this.#inputs['verdict'] ?? {};
    if (!('breakEvenBy' in verdict)) return;
    const years = asCell((verdict['years'] ?? 10) as number | Cell).value;
    const tested = Math.min(years, Math.floor((this.#dates.months - this.#firstWindow) / 12));
    const first = (this.#dates.start + this.#firstWindow) / 12;
    const year = this.#pick(fc.integer, { min: first - 2, max: first + tested - 1 });
    verdict['breakEvenBy'] = likely(this.#pick, 50) ? year : { value: year, note: 'as adopted' };
  }
}

const mustHave = (field: Field): boolean =>
  field.type !== 'text' && !('default' in field) && !('optional' in field && field.optional === true);

/** Arts from 600 on are income. */
const isIncomeArt = (art: string): boolean => Number(art) >= 600;

const rowsOf = (art: string): readonly string[] =>
  isIncomeArt(art)
    ? ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent']
    : ['salaries', 'socialCosts', 'goodsAndServices', 'transfersToOthers'];
