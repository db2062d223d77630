import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { locales } from '../../../models/language/translated.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { fieldAddresses, type FieldAddress } from '../../../models/scenario/fieldAddress.ts';
import type { Problem } from '../../../models/scenario/problem.ts';
import { problemsOf } from '../scenario/refusal.ts';
import { badValues } from './badFields.ts';
import { everyMember } from './everyMember.ts';

type Raw = Record<string, unknown>;

const addresses = fieldAddresses(hallFormat, openScenario(everyMember).values);

/** The hall with one value put at a path, or taken away from it. */
function withValue(path: string, value: unknown): Raw {
  const document = structuredClone(everyMember) as Raw;
  const parts = path.split('.');
  let holder = document;
  for (const part of parts.slice(0, -1)) holder = (holder[part] ??= {}) as Raw;
  if (value === undefined) delete holder[parts.at(-1)!];
  else holder[parts.at(-1)!] = value;
  return document;
}

/** The one problem at a path, which says in three languages what is wrong and what would be right. */
function expectProblemAt(document: Raw, path: string, right: RegExp, what: string): Problem {
  const problems = problemsOf(() => openScenario(document));
  const here = problems.filter((problem) => problem.path === path);
  expect(here.length, `${what}: ${JSON.stringify(problems.map((each) => each.path))}, not ${path}`).toBe(1);
  const problem = here[0]!;
  expect(problem.expected.en, what).toMatch(right);
  for (const locale of locales) {
    for (const text of [problem.message[locale], problem.expected[locale]])
      expect(text, what).not.toMatch(/undefined|\[object|NaN|\{\w+\}|NOK0|^\s*$/);
  }
  return problem;
}

const isNumber = (address: FieldAddress): address is FieldAddress & { field: NumberField } =>
  address.field.type === 'number';

describe('every field of every group and list', () => {
  it('is there to be tried, of every kind', () => {
    const tried = new Set(addresses.map(({ input }) => input));
    const missing = hallFormat.inputs.filter(({ id }) => !tried.has(id)).map(({ id }) => id);
    // The kind of a member is tried by itself; the grant before another is found, not entered.
    expect(missing.filter((id) => !id.endsWith('.kind'))).toEqual(['funding.before']);
    expect(addresses.length).toBeGreaterThan(300);
  });

  it.each(addresses)('$path: refuses each wrong value with one clear problem', ({ path, field }) => {
    for (const { what, value, at, right } of badValues(field)) {
      const problem = expectProblemAt(withValue(path, value), `${path}${at}`, right, `${path}: ${what}`);
      // A name that does not exist is named itself; all else is of the field, by its label.
      if (what.startsWith('an unknown part')) continue;
      for (const locale of locales) expect(problem.message[locale], what).toContain(field.label[locale]);
    }
  });

  it.each(addresses.filter(isNumber))('$path: accepts its limits', ({ path, field }) => {
    const { min, max, aboveMin } = field;
    for (const value of aboveMin === true ? [max] : [min, max])
      expect(hallFormat.inputsSchema.safeParse(inputsOf(withValue(path, value))).success).toBe(true);
  });

  it.each(addresses)('$path: is said to be missing where it must be there', ({ path, field }) => {
    const optional = field.type === 'text' || ('optional' in field && field.optional === true);
    const without = inputsOf(withValue(path, undefined));
    const needed = !optional && (!('default' in field) || field.default === undefined);
    expect(hallFormat.inputsSchema.safeParse(without).success).toBe(!needed);
    if (needed) expectProblemAt(withValue(path, undefined), path, /./, `${path}: missing`);
  });
});

const kinds = hallFormat.lists.flatMap(({ path, kinds: of }) => (of === undefined ? [] : [{ path, of: Object.keys(of) }])); // prettier-ignore
const memberOf = (path: string): string => Object.keys((everyMember as unknown as Record<string, Raw>)[path] ?? {})[0] ?? ''; // prettier-ignore

describe('every list', () => {
  it.each(kinds)('$path: refuses a member of no kind', ({ path, of }) => {
    const at = `${path}.${memberOf(path)}.kind`;
    expectProblemAt(withValue(at, 'other'), at, new RegExp(of.join(', ')), 'another kind');
    expectProblemAt(withValue(at, undefined), at, new RegExp(of.join(', ')), 'no kind');
  });

  const lists = hallFormat.lists.map(({ path, fixed }) => ({ path, fixed: fixed !== undefined }));
  it.each(lists)('$path: refuses what is no list, no member and no field', ({ path, fixed }) => {
    expectProblemAt(withValue(path, 5), path, /an object/, 'a number');
    const member = fixed ? Object.keys(hallFormat.lists.find((each) => each.path === path)!.fixed!)[0]! : memberOf(path); // prettier-ignore
    expectProblemAt(
      withValue(`${path}.${member}`, []),
      `${path}.${member}`,
      /an object/,
      'a list for a member',
    );
    expectProblemAt(withValue(`${path}.${member}.colour`, 1), `${path}.${member}.colour`, /a field that exists/, 'an unknown field'); // prettier-ignore
    const stranger = fixed ? /a field that exists/ : /an id such as "doors"/;
    expectProblemAt(
      withValue(`${path}.Not an id`, {}),
      `${path}.Not an id`,
      stranger,
      'a member with a bad id',
    );
  });
});

describe('every group', () => {
  it.each(hallFormat.groups.map(({ path }) => path))('%s: refuses what is no group and no field', (path) => {
    expectProblemAt(withValue(path, 'text'), path, /an object/, 'text');
    expectProblemAt(
      withValue(`${path}.colour`, 1),
      `${path}.colour`,
      /a field that exists/,
      'an unknown field',
    );
  });
});

function inputsOf(document: Raw): Raw {
  const { format: _, version: __, id: ___, title: ____, ...inputs } = document;
  return inputs;
}
