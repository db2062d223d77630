import { z } from 'zod';
import type { Difference, InputDifference } from '../scenario/difference/inputDifference.ts';
import { changes, translated } from './answerParts.ts';

/** What one of the scenarios holds. */
export const differenceSide = z.strictObject({
  value: z.unknown(),
  label: translated.exactOptional(),
  source: z.string().exactOptional(),
  note: z.string().exactOptional(),
  status: z.enum(['sourced', 'derived', 'assumed', 'illustrative']).exactOptional(),
  isDefault: z.boolean(),
});

/** One input that is not the same in two scenarios. */
export const inputDifference: z.ZodType<InputDifference> = z.strictObject({
  path: z.string(),
  kind: z.enum(['changed', 'added', 'removed', 'onlyFirst', 'onlySecond']),
  label: translated,
  group: translated,
  unit: z.string().exactOptional(),
  shownIn: z.string().exactOptional(),
  first: differenceSide.exactOptional(),
  second: differenceSide.exactOptional(),
});

const textDifference = z.strictObject({
  path: z.string(),
  label: translated,
  part: z.enum(['name', 'source', 'note', 'status', 'order']),
  first: z.string().exactOptional(),
  second: z.string().exactOptional(),
});

const actualDifference = z.strictObject({
  line: z.string(),
  label: translated,
  period: z.string(),
  first: z.number().exactOptional(),
  second: z.number().exactOptional(),
});

const named = z.strictObject({ id: z.string(), title: z.string(), hash: z.string() });

/** The difference of two scenarios in terms of their inputs. */
export const differenceAnswer: z.ZodType<Difference> = z.strictObject({
  first: named,
  second: named,
  sameInputs: z.boolean(),
  inputs: z.array(inputDifference),
  texts: z.array(textDifference),
  actuals: z.array(actualDifference).describe('What the accounts say; no number of a run depends on it.'),
  changes,
  textChanges: changes,
});
