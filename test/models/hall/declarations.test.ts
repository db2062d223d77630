import { describe, expect, it } from 'vitest';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { locales, type Translated } from '../../../models/language/translated.ts';
import { unitOf } from '../../../models/language/unit.ts';
import { asCell } from '../../../models/scenario/cell.ts';
import { edgeFactor } from '../../../models/scenario/edgeUnit.ts';
import { fieldOf, type Field } from '../../../models/scenario/field.ts';
import { fieldsOf } from '../../../models/scenario/group.ts';
import { isWithin, valueInside } from '../../../models/scenario/fields/number.ts';

/** Every field of the format, by its input and kind. */
const fields: readonly (readonly [id: string, field: Field])[] = [
  ...hallFormat.groups.flatMap(({ topic, fields: all }) => entries(topic, all)),
  ...hallFormat.lists.flatMap(
    (list) =>
    list.fixed === undefined
      ? (list.kinds === undefined ? [undefined] : Object.keys(list.kinds)).flatMap((kind) => entries(`${list.topic} ${kind ?? ''}`, fieldsOf(list, kind))) // prettier-ignore
      : Object.entries(list.fixed).flatMap(([member, { fields: all }]) => entries(`${list.topic}[${member}]`, all)), // prettier-ignore
  ),
];

function entries(place: string, all: ReturnType<typeof fieldsOf>): readonly (readonly [string, Field])[] {
  return Object.entries(all).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    return field === undefined ? [] : [[`${place}.${name}`, field] as const];
  });
}

const numbers = fields.flatMap(([id, field]) => (field.type === 'number' ? [[id, field] as const] : []));

/** How often a unit doubles when the hall does: its last part is the year, which does not. */
const sizeOf = (unit: string): number => [...unitOf(unit)].slice(0, -1).reduce((sum, exponent) => sum + exponent, 0); // prettier-ignore

/** Counted without a unit: they double with the hall. */
const people = ['staffing.trainingPlaces', 'staffing.volunteers', 'targets.places'];

/** What one of them works, costs and needs, which does not. */
const perPerson = ['trainingPayment', 'trainingSupervision', 'trainingProductivity', 'volunteerHours', 'volunteerExpense', 'volunteerSupervision'].map((name) => `staffing.${name}`); // prettier-ignore

/** Amounts that law sets, and half a krone, which is half a krone however large the hall. */
const whateverTheHall = ['operations.vatThreshold', 'funding.aidCeiling', 'verdict.tolerance'];

function expectWords(text: Translated, what: string): void {
  for (const locale of locales) expect(text[locale].trim(), `${what} in ${locale}`).not.toBe('');
}

describe('every input', () => {
  it('has a label and a help text in three languages', () => {
    for (const [id, { label, help }] of fields) {
      expectWords(label, id);
      expectWords(help, id);
    }
  });

  it('that has a size is marked so, and no other', () => {
    const wrong = numbers.filter(([, { unit, extensive }]) => (sizeOf(unit) === 1) !== (extensive === true));
    expect(wrong.map(([id]) => id).sort()).toEqual([...people, ...perPerson, ...whateverTheHall].sort());
    expect(numbers.filter(([, { unit }]) => ![0, 1].includes(sizeOf(unit))).map(([id]) => id)).toEqual([]);
  });

  it('in kroner of the price year can be moved from another year', () => {
    const fixed = numbers.filter(([, { unit, index }]) => unit.startsWith('NOK0') !== (index !== undefined));
    // Amounts of the verdict are compared in the price year itself.
    expect(fixed.map(([id]) => id)).toEqual(['verdict.supportLimit', 'verdict.trialSupport', 'verdict.tolerance']); // prettier-ignore
  });

  it('has a default within its limits, with a source', () => {
    for (const [id, field] of numbers) {
      if (field.default === undefined) continue;
      expect(isWithin(field, valueInside(field, asCell(field.default))), id).toBe(true);
      const source = field.defaultSource?.source;
      expect(source, id).toBeDefined();
      if (source !== undefined) expectWords(source, id);
    }
  });

  it('is shown in a unit that fits', () => {
    const wrong = numbers.filter(([, { shownIn, unit }]) => edgeFactor(shownIn ?? unit, unit) === undefined);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('has what is usual within its limits', () => {
    const wrong = numbers.filter(
      ([, { usual, min = -Infinity, max = Infinity }]) =>
        usual !== undefined && !(min <= usual.low && usual.low < usual.high && usual.high <= max),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('every line', () => {
  it('has a label, a unit and a source', () => {
    for (const [id, { declaration }] of hallModel.lines) {
      expectWords(declaration.label, id);
      expect(() => unitOf(declaration.unit), id).not.toThrow();
      if (typeof declaration.source === 'string') expect(declaration.source, id).not.toBe('');
      else expectWords(declaration.source, id);
    }
  });

  it('of money is posted once, and nothing else is', () => {
    const posted = [...hallModel.lines.values()].filter(
      ({ declaration }) => declaration.posting !== undefined,
    );
    expect(posted.map(({ declaration }) => [declaration.id, declaration.unit, declaration.kind]).filter(([, unit, kind]) => unit !== 'NOK' || kind !== 'flow')).toEqual([]); // prettier-ignore
  });
});

describe('additional support', () => {
  it('is read by sums of money, by the interest that leaves it out, and by the verdict alone', () => {
    const readers = [...hallModel.lines.values()].filter(({ declaration }) => /additionalSupport(InAll)?\b/.test(JSON.stringify(declaration.formula))); // prettier-ignore
    expect(readers.map(({ declaration }) => declaration.id)).toEqual([
      'funding.additionalSupportInAll',
      'funding.supportInAll',
      'accounts.interestIncome',
      'accounts.netCost',
      'perspectives.municipalityResult',
      'perspectives.societyTax',
      'perspectives.hallFlow',
      'verdict.decidedOwnerSupport',
    ]);
  });
});

describe('an empty scenario', () => {
  it('needs only the first month, the price year and the zone', () => {
    const least = { format: 'holdbar-scenario', version: 1, id: 'least', title: 'Least', timeline: { start: '2027-01' }, economy: { priceYear: 2027 }, staffing: { zone: 'V' } }; // prettier-ignore
    expect(() => openScenario(least)).not.toThrow();
  });
});
