import { z } from 'zod';
import { figures } from '../analyses/figure.ts';
import { rankImportance, type RankImportance } from '../analyses/sensitivity/rankImportance.ts';
import { sobolStudy, usualRows, type SobolStudy } from '../analyses/sensitivity/sobolStudy.ts';
import type { Steps } from '../analyses/steps.ts';
import { tornado, type Tornado, type TornadoRow } from '../analyses/tornado.ts';
import { assemble } from '../engine/assemble.ts';
import { hallModel } from '../hall/hallModel.ts';
import { words } from '../language/translated.ts';
import { sobolStudyParts } from '../studies/sobolStudyParts.ts';
import { figure, translated } from './answerParts.ts';
import { numberOption, textOption, wholeOption } from './optionValues.ts';
import { cutOfOne, questionOfOne } from './question.ts';
import { drawingHelp, drawingOptions } from './simulationParts.ts';

/** The most rows of a study: with thirty inputs some two million futures. */
const mostRows = 65_536;

/** How what means most is measured. */
const methods = ['tornado', 'rank', 'sobol'] as const;

const end = z.strictObject({
  x: z.number(),
  y: z.number().nullable(),
  reason: translated.exactOptional(),
});

const row = z.strictObject({
  path: z.string(),
  label: translated,
  unit: z.string(),
  base: z.number(),
  by: z.enum(['range', 'share']).describe("Whether the ends are the scenario's own range, or a share of the value."),
  low: end,
  high: end,
  swing: z.number().nullable(),
  inside: z.strictObject({ x: z.number(), y: z.number() }).exactOptional(),
}); // prettier-ignore

const tornadoAnswer: z.ZodType<Tornado> = z.strictObject({
  method: z.literal('tornado'),
  of: z.strictObject(figure),
  base: z.number().nullable(),
  reason: translated.exactOptional(),
  share: z.number(),
  rows: z.array(row).describe('The widest swing first.'),
  still: z.array(z.strictObject({ path: z.string(), label: translated, reason: translated })),
});

const uncertain = {
  path: z.string(),
  label: translated,
  unit: z.string(),
  kind: z.enum(['number', 'path', 'event']),
};

const rankAnswer: z.ZodType<RankImportance> = z.strictObject({
  method: z.literal('rank'),
  of: z.strictObject(figure),
  draws: z.int(),
  seed: z.number(),
  futures: z.int().describe('Futures in which the figure exists.'),
  rows: z
    .array(
      z.strictObject({
        ...uncertain,
        correlation: z.number().nullable().describe("Spearman's rank correlation with the figure."),
        low: z.number().nullable(),
        high: z.number().nullable(),
      }),
    )
    .describe('The strongest first.'),
});

const index = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });

const sobolAnswer: z.ZodType<SobolStudy> = z.strictObject({
  method: z.literal('sobol'),
  of: z.strictObject(figure),
  rows: z.int(),
  futures: z.int().describe('How many futures were computed: rows × (inputs + 2).'),
  seed: z.number(),
  mean: z.number(),
  variance: z.number(),
  correlationsLeftOut: z.boolean(),
  inputs: z
    .array(z.strictObject({ ...uncertain, first: index, total: index }))
    .describe('The largest total first; none where the figure is the same in every future.'),
});

const answer = z.union([tornadoAnswer, rankAnswer, sobolAnswer]);

const options = z.strictObject({
  method: z.enum(methods).exactOptional(),
  of: textOption.exactOptional(),
  share: numberOption.exactOptional(),
  rows: wholeOption(2, mostRows).exactOptional(),
  ...drawingOptions,
});

/** What means most for a figure: one input at a time, or all at once. */
export const sensitivityQuestion = questionOfOne(
  {
    options,
    optionHelp: {
      method: {
        value: methods.join('|'),
        help: words('tornado: hvert tall for seg, fra lavt til høyt; rank: rangkorrelasjon når alt usikkert varierer; sobol: andeler av variansen', 'tornado: kvart tal for seg, frå lågt til høgt; rank: rangkorrelasjon når alt usikkert varierer; sobol: delar av variansen', 'tornado: each number alone, from low to high; rank: rank correlation when all that is uncertain varies; sobol: shares of the variance'), // prettier-ignore
      },
      of: {
        value: 'FIGURE',
        help: words(`nøkkeltallet det gjelder; gap (tornado) eller margin når det er utelatt. Et av ${ids()}`, `nøkkeltalet det gjeld; gap (tornado) eller margin når det er utelate. Eitt av ${ids()}`, `the key figure it is about; gap (tornado) or margin when left out. One of ${ids()}`), // prettier-ignore
      },
      share: {
        value: 'SHARE',
        help: words('hvor mye tall uten spenn flyttes hver vei; 0.1 er 10 % og gjelder når det er utelatt', 'kor mykje tal utan spenn blir flytte kvar veg; 0.1 er 10 % og gjeld når det er utelate', 'how far numbers without a range are moved each way; 0.1 is 10 % and holds when left out'), // prettier-ignore
      },
      rows: {
        value: 'N',
        help: words(`sobol: rader i hvert av de to utvalgene; ${usualRows} når det er utelatt`, `sobol: rader i kvart av dei to utvala; ${usualRows} når det er utelate`, `sobol: rows of each of the two samples; ${usualRows} when left out`), // prettier-ignore
      },
      ...drawingHelp,
    },
    answer,
    study: cutOfOne(options, (scenario, { method, ...asked }) =>
      method === 'sobol' ? sobolStudyParts(scenario, asked) : undefined,
    ),
  },
  (scenario, { method = 'tornado', of, share = 0.1, ...options }, helpers): Steps<Tornado | RankImportance | SobolStudy, readonly TornadoRow[] | undefined> => {
    switch (method) {
      case 'tornado':
        return tornado(scenario, assemble(hallModel, scenario.read), { of: of ?? 'gap', share });
      case 'rank':
        return rankImportance(scenario, { of, ...options }, helpers);
      default:
        return sobolStudy(scenario, { of, ...options }, helpers);
    }
  },
); // prettier-ignore

function ids(): string {
  return figures.map(({ id }) => id).join(', ');
}
