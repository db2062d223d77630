import { z } from 'zod';
import { words } from '../../language/translated.ts';
import { identifierSchema } from '../../scenario/identifier.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { shown } from '../../scenario/schemaProblems.ts';
import { operationShape, shockShape } from '../../scenario/stressShape.ts';

/** What `format` says in a file of stress tests. */
const stressFormatName = 'holdbar-stress-tests';

/** The stress tests that a scenario carries, as a file of them. */
export const stressFile = (shocks: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ format: stressFormatName, version: 1, shocks }); // prettier-ignore

/** The most shocks of a file: all pairs of them are run. */
export const mostShocks = 20;

const operation = operationShape
  .refine(({ shift, set, multiply, add }) => [shift, set, multiply, add].filter((each) => each !== undefined).length === 1, { params: { problem: 'oneOf' } })
  .refine(({ shift, from }) => shift === undefined || from === undefined, { params: { problem: 'fromOfDate' } }); // prettier-ignore

const shock = shockShape.extend({ operations: z.array(operation).min(1).max(50) });

const stressSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  format: z.literal(stressFormatName),
  version: z.literal(1),
  shocks: z
    .record(identifierSchema, shock)
    .refine((shocks) => Object.keys(shocks).length <= mostShocks, { params: { problem: 'tooMany' } }),
});

/** One thing that is done to the inputs of a scenario. */
export type ShockOperation = z.infer<typeof operation>;

/** Something that may go wrong: its name in three languages, and what it does to the inputs. */
export type Shock = z.infer<typeof shock>;

/** The shocks of a file by id. */
export type Shocks = Readonly<Record<string, Shock>>;

/** The JSON Schema (draft 2020-12) of a file of stress tests, for editors and the documentation. */
export const stressJsonSchema = (): Record<string, unknown> => z.toJSONSchema(stressSchema, { io: 'input', unrepresentable: 'any' }); // prettier-ignore

/**
 * Checks a file of stress tests. Whether its inputs exist is seen when it is put to a scenario.
 * @throws ScenarioError with every place that is wrong
 */
export function readStressTests(document: unknown): Shocks {
  const parsed = stressSchema.safeParse(document);
  if (parsed.success) return parsed.data.shocks;
  throw new ScenarioError(
    parsed.error.issues.map((issue) => {
      const path = issue.path.map(String).join('.');
      const expected = expectedOf(issue);
      const found = shown(issue.path.reduce((value: unknown, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], document)); // prettier-ignore
      return {
        path: `shocks file: ${path}`.replace(/: $/, ''),
        message: words(`Påkjenningen kan ikke leses ved «${path}»: her står ${found}; det skal være ${expected.nb}.`, `Påkjenninga kan ikkje lesast ved «${path}»: her står ${found}; det skal vere ${expected.nn}.`, `The stress test cannot be read at "${path}": found ${found}; it must be ${expected.en}.`), // prettier-ignore
        expected,
      };
    }),
  );
}

function expectedOf(issue: z.core.$ZodIssue): ReturnType<typeof words> {
  const params = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  if (params === 'oneOf') return words('nøyaktig én av shift, set, multiply og add', 'nøyaktig éin av shift, set, multiply og add', 'exactly one of shift, set, multiply and add'); // prettier-ignore
  if (params === 'fromOfDate') return words('bare tall endres fra en måned; en dato flyttes med shift alene', 'berre tal blir endra frå ein månad; ein dato blir flytt med shift åleine', 'only numbers change from a month; a date is moved with shift alone'); // prettier-ignore
  if (params === 'tooMany') return words(`høyst ${mostShocks} påkjenninger`, `høgst ${mostShocks} påkjenningar`, `at most ${mostShocks} shocks`); // prettier-ignore
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.slice(0, 3).join(', ').slice(0, 100);
    return words(`uten «${names}»`, `utan «${names}»`, `without "${names}"`);
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String).join(', ');
    return words(`en av ${options}`, `ein av ${options}`, `one of ${options}`);
  }
  if (issue.code === 'invalid_key') return words('en id som «lowVolume»', 'ein id som «lowVolume»', 'an id such as "lowVolume"'); // prettier-ignore
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    return issue.code === 'too_small'
      ? words(`minst ${limit}`, `minst ${limit}`, `at least ${limit}`)
      : words(`høyst ${limit}`, `høgst ${limit}`, `at most ${limit}`);
  }
  return issue.code === 'invalid_type'
    ? words(`av typen ${issue.expected}`, `av typen ${issue.expected}`, `of type ${issue.expected}`)
    : words('slik formatet sier', 'slik formatet seier', 'as the format says');
}
