import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { words } from '../../../models/language/translated.ts';
import { acceptScenario } from '../../../models/scenario/acceptedScenario.ts';
import { monthNumber } from '../../../models/scenario/calendarMonth.ts';
import { inputsOfGroup, inputsOfList } from '../../../models/scenario/declaredInputs.ts';
import { edgeFactor } from '../../../models/scenario/edgeUnit.ts';
import { fieldOf, type NumberField } from '../../../models/scenario/field.ts';
import { isWithin, number } from '../../../models/scenario/fields/number.ts';
import { reference } from '../../../models/scenario/fields/reference.ts';
import { limitsText } from '../../../models/scenario/limitsText.ts';
import { scenarioFormat } from '../../../models/scenario/scenarioFormat.ts';
import { quietHall } from '../hall/quietHall.ts';
import { workedExampleA } from '../hall/workedExample.ts';
import { expectProblem, problemsOf } from './refusal.ts';

const text = words('Tall', 'Tal', 'Number');
const texts = { label: text, help: text };

describe('a number', () => {
  const open = number({ ...texts, unit: 'FTE' });
  const below = number({ ...texts, unit: 'FTE', max: 2, belowMax: true });
  const least = number({ ...texts, unit: 'FTE', min: 1 });

  it('may have no limits', () => {
    for (const value of [-1e12, 0, 1e12]) expect(open.safeParse(value).success).toBe(true);
    expect(open.safeParse(Infinity).success).toBe(false);
    expect(limitsText(fieldOf(open) as NumberField).en).toBe('a number');
    expect(isWithin(fieldOf(open) as NumberField, -1e300)).toBe(true);
  });

  it('may have to stay below its limit, or have one limit only', () => {
    expect([below.safeParse(1.999).success, below.safeParse(2).success]).toEqual([true, false]);
    expect(isWithin(fieldOf(below) as NumberField, 2)).toBe(false);
    expect(limitsText(fieldOf(below) as NumberField).nb).toBe('under 2 FTE');
    expect([least.safeParse(1).success, least.safeParse(0.999).success]).toEqual([true, false]);
    expect(limitsText(fieldOf(least) as NumberField).nb).toBe('minst 1 FTE');
  });

  it('is declared with the limits it has', () => {
    const declared = inputsOfGroup({ topic: 'test', path: 'test', label: text, fields: { open, below } });
    expect(declared[0]).not.toHaveProperty('max');
    expect(declared[0]).not.toHaveProperty('min');
    expect(declared[1]).toMatchObject({ id: 'test.below', max: 2, belowMax: true });
  });

  it('that no field maker made is refused as a fault of the model', () => {
    const fields = { bare: z.number() };
    expect(() => inputsOfGroup({ topic: 'test', path: 'test', label: text, fields })).toThrow(TypeError);
  });
});

describe('a format without lists that come in kinds', () => {
  const things = { dimension: 'thing', topic: 'thing', path: 'things', label: text, memberLabel: text, fields: { size: number({ ...texts, unit: 'm2' }), next: reference({ ...texts, dimension: 'thing', optional: true, default: 'none' }) } }; // prettier-ignore

  it('has members whose references may point at nothing', () => {
    expect(inputsOfList(things).map(({ id }) => id)).toEqual(['thing.size', 'thing.next']);
    const format = scenarioFormat({ ...hallFormat, lists: [...hallFormat.lists, things] });
    const document = { ...quietHall, things: { a: { size: 1, next: 'b' }, b: { size: 2 } } };
    const { read } = acceptScenario(format, document, () => undefined);
    expect(read.reference('thing.next', 'a')).toBe('b');
    expect(read.reference('thing.next', 'b')).toBeUndefined();
  });
});

describe('reading an accepted scenario', () => {
  // Without checks of the model's own: the hall's would refuse it.
  const { read } = acceptScenario(hallFormat, { ...workedExampleA, timeline: { start: '2027-01', years: 1 } }, () => undefined); // prettier-ignore

  it('gives the numbers in the units of the inputs', () => {
    expect(read.number('volumes.captureRate', 'goods').value).toBe(0.5);
    expect(read.months).toBe(12);
  });

  it('of what it does not have is a fault of the program, named', () => {
    expect(() => read.number('volumes.nothing')).toThrow('the scenario has no volumes.nothing');
    expect(() => read.number('volumes.captureRate', 'nobody')).toThrow('volumes.captureRate of nobody');
    expect(() => read.date('timeline.never')).toThrow(RangeError);
  });

  it('of a month that is none is a fault of the program', () => {
    expect(monthNumber('2027-05')).toBe(2027 * 12 + 4);
    expect(() => monthNumber('2027-13')).toThrow(RangeError);
  });
});

describe('units at the edges', () => {
  it('may be products', () => {
    // A kilogram at a krone a tonne.
    expect(edgeFactor('kg*NOK/tonne', 'NOK')).toBe(0.001);
    expect(edgeFactor('FTE*hour/FTE', 'hour')).toBe(1);
    expect(edgeFactor('FTE*hour', 'hour')).toBeUndefined();
  });
});

describe('many problems', () => {
  it('of changes are named up to a hundred', () => {
    const changes = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`operations.none${index}`, 1])); // prettier-ignore
    const variant = { format: 'holdbar-scenario', version: 1, id: 'v', title: 'V', extends: { id: 'base', document: { ...quietHall, id: 'base' } }, changes }; // prettier-ignore
    expect(problemsOf(() => acceptScenario(hallFormat, variant, () => undefined))).toHaveLength(100);
  });

  it('of the order of a list are told by their place', () => {
    const ordered = (list: unknown) => problemsOf(() => acceptScenario(hallFormat, { ...quietHall, order: { streams: list } }, () => undefined))[0]; // prettier-ignore
    expectProblem(ordered(['goods', 'Not an id']), { path: 'order.streams.1', found: 'Not an id', right: 'an id such as "doors"' }); // prettier-ignore
    expectProblem(ordered([5]), { path: 'order.streams.0', found: '5', right: 'text' });
  });
});
