import { z } from 'zod';
import { dateSchema } from './cell.ts';
import { identifierSchema } from './identifier.ts';

const text = z.strictObject({ nb: z.string().min(1).max(200), nn: z.string().min(1).max(200), en: z.string().min(1).max(200) }); // prettier-ignore

const where = z.strictObject({
  kind: z.string().max(60).optional().describe('Only members of this kind.'),
  member: z.string().max(60).optional().describe('Only the member with this id.'),
  commitment: z.enum(['decided', 'applied', 'assumed']).optional().describe('Only sources decided, applied for or assumed.'), // prettier-ignore
  largest: z.literal(true).optional().describe('Of these only the one with the largest number.'),
}); // prettier-ignore

const number = z.number().min(-1e9).max(1e9);

/** What is done to the inputs of a scenario by a stress test: its parts, whatever they are together. */
export const operationShape = z.strictObject({
  input: z.string().regex(/^[a-zA-Z]+\.[a-zA-Z]+$/).describe('Id of an input, such as `funding.to`: of every member that has it.'),
  where: where.optional(),
  shift: z.int().min(-600).max(600).optional().describe('Moves a date by so many months.'),
  set: number.optional().describe('Gives a number this value, in the unit of the input, shares as shares.'),
  multiply: number.optional().describe('Multiplies a number.'),
  add: number.optional().describe('Adds to a number, in the unit of the input: 0.02 is two percentage points.'),
  from: dateSchema.optional().describe('The month a number changes from; left out, all the time. Without a pilot, its end is the month before opening.'),
}); // prettier-ignore

/** A stress test: its name, what is said where it does not apply, and what it does. */
export const shockShape = z.strictObject({
  label: text,
  otherwise: text.optional().describe('What is said of a scenario that has none of the inputs.'),
  operations: z.array(operationShape).min(1).max(50),
});

/** The most stress tests that a scenario carries besides those of the product. */
export const mostOwnTests = 8;

/** The stress tests that a scenario carries, by id. */
export const ownTestsSchema = z.record(identifierSchema, shockShape).refine((tests) => Object.keys(tests).length <= mostOwnTests, `at most ${mostOwnTests}`); // prettier-ignore

/** A stress test of one's own. */
export type OwnTest = z.infer<typeof shockShape>;
