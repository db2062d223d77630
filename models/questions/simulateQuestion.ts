import { z } from 'zod';
import { openedWhich } from '../analyses/simulation/openedFutures.ts';
import { simulate } from '../analyses/simulation/simulate.ts';
import type { Simulation } from '../analyses/simulation/summary.ts';
import { mostStudyDraws } from '../analyses/simulation/terms.ts';
import { simulationStudy } from '../studies/simulationStudy.ts';
import { translated } from './answerParts.ts';
import { wholeOption } from './optionValues.ts';
import { cutOfOne, questionOfOne } from './question.ts';
import { stamp } from './runAnswer.ts';
import { shareByDraws, shareByYear, shareEstimate, simulationHelp, simulationOptions } from './simulationParts.ts'; // prettier-ignore

const number = z.number().nullable();

const spread = z.strictObject({
  mean: number,
  p5: number,
  p10: number,
  p25: number,
  p50: number,
  p75: number,
  p90: number,
  p95: number,
  absent: z.int().describe('In how many futures the figure does not exist.'),
  accuracy: z.number().describe('How far off the percentiles can be; 0 where every future is kept.'),
});

const course = z.array(z.number());

const fan = z.strictObject({
  unit: z.string(),
  kind: z.enum(['flow', 'stock', 'level', 'figure']),
  label: translated,
  periods: z.array(z.string()).describe('Calendar years, or months `YYYY-MM`.'),
  base: course.describe('In the deterministic run.'),
  p5: course,
  p25: course,
  p50: course,
  p75: course,
  p95: course,
});

const answer: z.ZodType<Simulation> = z.strictObject({
  stamp,
  foot: z.strictObject({
    draws: z.int(),
    seed: z.number(),
    method: z.string(),
    engine: z.string(),
    inputs: z.int(),
    uncertainty: z.number().describe('Half of the 95 % interval of the share that holds.'),
    kept: z
      .int()
      .describe('How many futures are kept one by one; percentiles are exact if it is all of them.'),
  }),
  draws: z.int(),
  seed: z.number(),
  probabilityHolds: shareEstimate,
  sentence: translated,
  byYear: z.array(shareByYear),
  support: z.strictObject({ certainty: z.number(), perYear: number }),
  gapTail: z.strictObject({ share: z.number(), mean: number }),
  keyFigures: z.record(z.string(), spread),
  fans: z.record(z.string(), fan),
  convergence: z.array(shareByDraws),
  of: z.string(),
  opened: z.array(z.strictObject({ which: z.enum(openedWhich), future: z.int(), value: z.number() })),
  truncated: z
    .array(z.strictObject({ path: z.string(), label: translated, share: z.number() }))
    .describe('Inputs whose range goes beyond what they may be; that share of it is drawn inside instead.'),
  samples: z
    .strictObject({
      inputs: z.record(z.string(), z.array(number)),
      holds: z.array(z.boolean()),
      figures: z.record(z.string(), z.array(number)),
    })
    .exactOptional(),
});

/** As a study it may have more futures than anyone waits for. */
const studyOptions = simulationOptions.extend({ draws: wholeOption(1, mostStudyDraws).exactOptional() });

/** Thousands of futures of a scenario within its ranges. */
export const simulateQuestion = questionOfOne(
  {
    options: simulationOptions,
    optionHelp: simulationHelp,
    answer,
    study: cutOfOne(studyOptions, simulationStudy),
  },
  simulate,
);
