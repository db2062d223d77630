import { z } from 'zod';
import { switchingValues } from '../analyses/switchingValues/switchingValues.ts';
import type { SwitchingValues } from '../analyses/switchingValues/switchingValue.ts';
import { outcome, printedValue, reach, span, todaysInput, translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

const flip = z.strictObject({
  value: z.number().describe('The nearest value with which the verdict is the other.'),
  printed: printedValue,
  last: z.number().describe('The value beside it, with which the verdict is still that of the scenario.'),
  verdictBelow: outcome,
  verdictAbove: outcome,
  difference: z.number(),
  change: z.number().nullable().describe('The difference as a share of the value in the scenario.'),
  plausible: z.enum(['inside', 'outside', 'unknown']).describe('Whether the range of the input holds it.'),
});

const row = z.strictObject({
  ...todaysInput,
  saidIn: z.enum(['percent', 'points', 'amount']),
  range: span.exactOptional(),
  below: flip.nullable(),
  above: flip.nullable(),
  nearest: z.enum(['below', 'above']),
  nearness: z.number().nullable(),
  searched: reach,
});

const idle = z.strictObject({ ...todaysInput, reason: translated, searched: reach.exactOptional() });

const answer: z.ZodType<SwitchingValues> = z.strictObject({
  outcome,
  rows: z.array(row).describe('Inputs that flip the verdict, the nearest first.'),
  neverFlip: z.array(idle),
  changeNothing: z.array(idle),
  notVaried: z.array(idle),
});

/** For every numeric input, the nearest value at which the verdict flips. */
export const switchingValuesQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  (scenario) => switchingValues(scenario),
);
