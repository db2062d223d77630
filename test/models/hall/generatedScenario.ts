import fc from 'fast-check';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { asCell, type Cell } from '../../../models/scenario/cell.ts';
import { fieldsOf, type MemberList } from '../../../models/scenario/group.ts';
import { GeneratedDates } from './generatedDates.ts';
import { GeneratedFields, type RawFields, type RawInputs } from './generatedFields.ts';
import { GeneratedUncertainty } from './generatedUncertainty.ts';
import { GeneratedWholes } from './generatedWholes.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** A scenario file as plain values that may be changed. */
export type RawScenario = Record<string, unknown>;

/*
 * Valid scenarios of the hall, found by walking its format: every field, kind, way of writing and change over time
 * occurs.
 */
const made = fc.gen().map((pick): RawScenario => new ScenarioMaker(pick).document());

/** Most of them of middling numbers; some, as fast-check likes it, at the ends: nothing, the least, the most. */
export const generatedScenario: fc.Arbitrary<RawScenario> = fc.oneof(
  { arbitrary: fc.noBias(made), weight: 3 },
  { arbitrary: made, weight: 1 },
);

/** How many members of a list there are at most, where it is not three. */
const mostMembers: Readonly<Record<string, number>> = { milestones: 2, freeLines: 4, funding: 6 };

const memberNames = ['zebra', 'b2', 'a', 'mEMBER9'];

class ScenarioMaker {
  readonly #pick: Pick;
  readonly #dates: GeneratedDates;
  readonly #inputs: RawInputs = {};
  readonly #fields: GeneratedFields;
  /** January of the first year tested, from the start. */
  #firstWindow = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
    const start = pick(fc.integer, { min: 2024 * 12, max: 2031 * 12 + 11 });
    this.#dates = new GeneratedDates(start, oneOf(pick, [2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 12]));
    this.#fields = new GeneratedFields(pick, this.#dates, this.#inputs);
  }

  document(): RawScenario {
    this.#timeline();
    this.#ownMilestones();
    for (const { path, topic, fields } of hallFormat.groups) {
      if (path === 'timeline' || path === 'pilot') continue;
      this.#inputs[path] = this.#fields.fill(topic, fields, {});
    }
    for (const list of hallFormat.lists)
      if (list.dimension !== 'milestone' && list.outsideFormulas !== true) this.#list(list);
    new GeneratedWholes(this.#pick, this.#dates, this.#inputs).make();
    new GeneratedUncertainty(this.#pick, this.#dates, this.#inputs).make();
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
    const timeline: RawFields = { start: dates.plain(0), years: dates.months / 12 };
    const pilot: RawFields = { kind: hasPilot ? 'period' : 'none' };
    pilot['start'] = dates.text(pick, pilotStart);
    dates.at('pilot.start', pilotStart);
    pilot['end'] = dates.text(pick, pilotEnd);
    dates.at('pilot.end', pilotEnd);
    timeline['opening'] = dates.text(pick, opening);
    dates.at('opening', opening);
    if (likely(pick, 30)) {
      const closing = dates.month(pick, Math.max(0, opening) + 1);
      timeline['closing'] = dates.text(pick, closing);
      dates.at('closing', closing);
    }
    const begin = Math.max(0, hasPilot ? pilotEnd + 1 : opening);
    this.#firstWindow = Math.ceil((dates.start + begin) / 12) * 12 - dates.start;
    this.#inputs['timeline'] = timeline;
    this.#inputs['pilot'] = pilot;
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
        if (likely(this.#pick, 40)) members[id] = this.#fields.fill(list.topic, fields, {}, id);
      return;
    }
    if (!this.#canPoint(list)) return;
    for (let index = 0; index < this.#count(list.path); index += 1) {
      const kind = list.kinds === undefined ? undefined : oneOf(this.#pick, Object.keys(list.kinds));
      const member: RawFields = kind === undefined ? {} : { kind };
      members[memberNames[index] ?? `member${index}`] = member;
      this.#fields.fill(list.topic, fieldsOf(list, kind), member);
    }
  }

  /** Whether there is something for the members of a list to belong to: loans need an asset. */
  #canPoint({ path }: MemberList): boolean {
    const owners: Readonly<Record<string, readonly string[]>> = { loans: ['assets'], components: ['demolitions', 'streams'] }; // prettier-ignore
    return (owners[path] ?? []).every((owner) => Object.keys(this.#inputs[owner] ?? {}).length > 0);
  }

  /** The year to break even by is before, or one of, the years tested. */
  #breakEvenBy(): void {
    const verdict = this.#inputs['verdict'] ?? {};
    if (!('breakEvenBy' in verdict)) return;
    const years = asCell((verdict['years'] ?? 10) as number | Cell).value;
    const tested = Math.min(years, Math.floor((this.#dates.months - this.#firstWindow) / 12));
    const first = (this.#dates.start + this.#firstWindow) / 12;
    const year = this.#pick(fc.integer, { min: first - 2, max: first + tested - 1 });
    verdict['breakEvenBy'] = likely(this.#pick, 50) ? year : { value: year, unit: '1', note: 'as adopted' };
  }
}
