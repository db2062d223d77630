import type { z } from 'zod';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { fieldOf, type Field } from '../../../models/scenario/field.ts';
import { artOf, rowOf } from './generatedArts.ts';
import type { GeneratedDates } from './generatedDates.ts';
import { generatedNumber } from './generatedNumber.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** A member or a group as a file writes it. */
export type RawFields = Record<string, unknown>;

/** The groups and lists of a scenario file, by path. */
export type RawInputs = Record<string, Record<string, unknown>>;

/** Formulas of free lines: they grow with the hall and read nothing that additional support moves. */
const lineFormulas = [
  'staffing.cost * 0.02',
  'sum(stream, sales) * 0.03',
  'if(month >= timeline.opening, sum(place, premises.rent) * 0.05, 0)',
  'max(0, lag(staffing.cost, 2) - 3 * it)',
  'divide(sum(stream, volumes.sold), sum(stream, volumes.offered), 0) * disposal',
  'inMonth(itCost) * priceIndex.level[wages] * 0.1',
  'sum(role where staffing.kind is plan, staffing.salaries) * mod(month, 3) / 50',
  'sum(asset, assets.depreciation + sum(loan of asset, loans.interest)) * 0.1',
];

const minimumFormulas = [
  'divide(debtAtYearStart * depreciationThisYear, bookValueAtYearStart, 0)',
  'debtAtYearStart / 25',
  'min(depreciationThisYear, divide(debtAtYearStart * depreciationThisYear, bookValueAtYearStart, 0))',
];

/** Numbers that are written together with others, since they must make a whole or keep within something. */
const writtenTogether = new Set(['volumes.fromHouseholds', 'volumes.fromMunicipality', 'volumes.fromBusinesses', 'kostraFunction.share', 'loans.principal']); // prettier-ignore

/** Fills in the groups and members of a scenario, field by field, as their schema describes them. */
export class GeneratedFields {
  readonly #pick: Pick;
  readonly #dates: GeneratedDates;
  readonly #inputs: RawInputs;

  /** @param inputs what is written so far: references point into it */
  constructor(pick: Pick, dates: GeneratedDates, inputs: RawInputs) {
    this.#pick = pick;
    this.#dates = dates;
    this.#inputs = inputs;
  }

  /**
   * Fills in the fields of a group or member: those it must have, and some of the others.
   * @param fixed the id of a member that every scenario has
   */
  fill(
    topic: string,
    fields: Readonly<Record<string, z.ZodType>>,
    raw: RawFields,
    fixed?: string,
  ): RawFields {
    for (const [name, schema] of Object.entries(fields)) {
      const field = fieldOf(schema);
      if (field === undefined || writtenTogether.has(`${topic}.${name}`)) continue;
      const until = field.type === 'date' ? field.span?.until : undefined;
      if (until !== undefined) this.#span(raw, name, until);
      else if (!(name in raw) && (mustHave(field) || likely(this.#pick, 60)))
        this.#field(raw, topic, name, field, fixed);
    }
    return raw;
  }

  /** First and last month, in order; or neither, where the default holds. */
  #span(raw: RawFields, from: string, until: string): void {
    if (likely(this.#pick, 30)) return;
    const first = this.#dates.month(this.#pick, -6, this.#dates.months);
    raw[from] = this.#dates.text(this.#pick, first);
    raw[until] = this.#dates.text(this.#pick, this.#dates.month(this.#pick, first));
  }

  #field(raw: RawFields, topic: string, name: string, field: Field, fixed: string | undefined): void {
    const pick = this.#pick;
    switch (field.type) {
      case 'number':
        raw[name] = generatedNumber(pick, `${topic}.${name}`, field, this.#dates);
        return;
      case 'choice':
        raw[name] = topic === 'kostra' ? rowOf(pick, fixed ?? '') : oneOf(pick, Object.keys(field.options));
        return;
      case 'reference':
        raw[name] = field.dimension === 'kostraArt' ? artOf(pick, topic, raw) : this.#member(field.dimension);
        return;
      case 'date':
        if (name !== 'to') raw[name] = this.#date(topic);
        return;
      case 'formula':
        raw[name] = oneOf(pick, topic === 'loans' ? minimumFormulas : lineFormulas);
        return;
      case 'text':
        raw[name] = oneOf(pick, ['Byggevarer', 'Møbler & «utstyr»', '<b>x</b>']);
        return;
      // Written when all they may point at is there: see `GeneratedUncertainty`.
      case 'input':
      case 'paths':
    }
  }

  /** A month; what is bought or borrowed is mostly so in the first years. */
  #date(topic: string): unknown {
    const early = (topic === 'assets' || topic === 'loans') && likely(this.#pick, 80);
    const month = early ? this.#dates.month(this.#pick, 0, 24) : this.#dates.month(this.#pick);
    return this.#dates.text(this.#pick, month);
  }

  #member(dimension: string): string {
    const list = hallFormat.lists.find((each) => each.dimension === dimension);
    return oneOf(this.#pick, Object.keys(list?.fixed ?? this.#inputs[list?.path ?? ''] ?? {}));
  }
}

const mustHave = (field: Field): boolean =>
  field.type !== 'text' && !('default' in field) && !('optional' in field && field.optional === true);
