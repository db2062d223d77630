import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { fieldOf, type Field } from '../../../models/scenario/field.ts';
import { fieldsOf, type MemberList } from '../../../models/scenario/group.ts';
import { generatedScenario, type RawScenario } from './generatedScenario.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What a field may be written as, each with a name: `roles plan.plannedFte steps`. */
function waysOf(place: string, field: Field): readonly string[] {
  switch (field.type) {
    case 'number':
      return ['plain', 'cell', 'unit', ...(field.index === undefined ? [] : ['priceYear']), ...(field.certain === true ? [] : ['range']), ...(field.timed ?? [])].map((way) => `${place} ${way}`); // prettier-ignore
    case 'choice':
      return Object.keys(field.options).map((option) => `${place} ${option}`);
    case 'date':
      return field.plain === true ? [`${place} month`] : [`${place} month`, `${place} milestone`];
    default:
      return [place];
  }
}

/** The ways a field is written in. */
function waysIn(place: string, value: unknown): readonly string[] {
  if (typeof value === 'number') return [`${place} plain`];
  if (typeof value === 'string') return [place, `${place} ${value}`, ...(/^\d{4}-\d\d$/.test(value) ? [`${place} month`] : [])]; // prettier-ignore
  if (Array.isArray(value)) return [place];
  const cell = value as Raw;
  return [...('value' in cell ? [`${place} cell`] : []), ...Object.keys(cell).map((part) => `${place} ${part}`)]; // prettier-ignore
}

function everyWay(): readonly string[] {
  const waysOfFields = (place: string, fields: Readonly<Record<string, z.ZodType>>): readonly string[] =>
    Object.entries(fields).flatMap(([name, schema]) => {
      const field = fieldOf(schema);
      return field === undefined ? [] : waysOf(`${place}.${name}`, field);
    });
  const groups = hallFormat.groups.flatMap(({ path, fields }) => waysOfFields(path, fields));
  const lists = hallFormat.lists.flatMap((list) => kindsOf(list).flatMap((kind) => waysOfFields(`${list.path} ${kind ?? 'any'}`, fieldsOf(list, kind)))); // prettier-ignore
  const fixed = hallFormat.lists.flatMap((list) => Object.values(list.fixed ?? {}).flatMap(({ fields }) => waysOfFields(`${list.path} any`, fields))); // prettier-ignore
  return [...new Set([...groups, ...lists, ...fixed])];
}

const kindsOf = ({ kinds }: MemberList): readonly (string | undefined)[] =>
  kinds === undefined ? [undefined] : Object.keys(kinds);

function waysOfScenario(document: RawScenario): readonly string[] {
  const fields = (place: string, raw: Raw): readonly string[] =>
    Object.entries(raw).flatMap(([name, value]) => waysIn(`${place}.${name}`, value));
  const groups = hallFormat.groups.flatMap(({ path }) => fields(path, (document[path] ?? {}) as Raw));
  const lists = hallFormat.lists.flatMap(
    ({ path }) =>
    Object.values((document[path] ?? {}) as Record<string, Raw>).flatMap((member) => fields(`${path} ${(member['kind'] as string | undefined) ?? 'any'}`, member)), // prettier-ignore
  );
  return [...groups, ...lists];
}

/** What the generator never does: it writes the length of the run plainly. */
const never = ['timeline.years cell', 'timeline.years unit'];

describe('the generator of scenarios', () => {
  let documents: readonly RawScenario[] = [];

  beforeAll(() => {
    documents = fc.sample(fc.noBias(generatedScenario), { seed: 5, numRuns: 500 });
  }, 60_000);

  it('writes every field in every way it may be written', () => {
    const written = new Set(documents.flatMap(waysOfScenario));
    expect(everyWay().filter((way) => !written.has(way) && !never.includes(way))).toEqual([]);
  });

  it('has several members of every list, and hangs dates on every milestone', () => {
    for (const { path, fixed } of hallFormat.lists) {
      const counts = documents.map((document) => Object.keys((document[path] ?? {}) as Raw).length);
      expect(Math.max(...counts), path).toBeGreaterThanOrEqual(fixed === undefined ? 2 : 4);
      if (fixed === undefined) expect(Math.min(...counts), path).toBe(0);
    }
    const text = JSON.stringify(documents);
    for (const milestone of ['start', 'end', 'renewal0', ...Object.keys(hallFormat.milestones)])
      expect(text).toContain(`"milestone":"${milestone}"`);
  });
});
