import { z } from 'zod';
import { figures } from '../analyses/figure.ts';
import { tornado, type Tornado } from '../analyses/tornado.ts';
import { assemble } from '../engine/assemble.ts';
import { hallModel } from '../hall/hallModel.ts';
import { words } from '../language/translated.ts';
import { figure, translated } from './answerParts.ts';
import { numberOption, textOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';

/** How what means most is measured. */
const methods = ['tornado'] as const;

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

const answer: z.ZodType<Tornado> = z.strictObject({
  of: z.strictObject(figure),
  base: z.number().nullable(),
  reason: translated.exactOptional(),
  share: z.number(),
  rows: z.array(row).describe('The widest swing first.'),
  still: z.array(z.strictObject({ path: z.string(), label: translated, reason: translated })),
});

/** What means most for a figure, one input at a time. */
export const sensitivityQuestion = questionOfOne(
  {
    options: z.strictObject({
      method: z.enum(methods).exactOptional(),
      of: textOption.exactOptional(),
      share: numberOption.exactOptional(),
    }),
    optionHelp: {
      method: {
        value: methods.join('|'),
        help: words('hvert tall for seg, fra lavt til høyt (tornado)', 'kvart tal for seg, frå lågt til høgt (tornado)', 'each number alone, from low to high (tornado)'), // prettier-ignore
      },
      of: {
        value: 'FIGURE',
        help: words(`nøkkeltallet det gjelder; gap når det er utelatt. Et av ${ids()}`, `nøkkeltalet det gjeld; gap når det er utelate. Eitt av ${ids()}`, `the key figure it is about; gap when left out. One of ${ids()}`), // prettier-ignore
      },
      share: {
        value: 'SHARE',
        help: words('hvor mye tall uten spenn flyttes hver vei; 0.1 er 10 % og gjelder når det er utelatt', 'kor mykje tal utan spenn blir flytte kvar veg; 0.1 er 10 % og gjeld når det er utelate', 'how far numbers without a range are moved each way; 0.1 is 10 % and holds when left out'), // prettier-ignore
      },
    },
    answer,
  },
  (scenario, { of = 'gap', share = 0.1 }) => tornado(scenario, assemble(hallModel, scenario.read), { of, share }),
); // prettier-ignore

function ids(): string {
  return figures.map(({ id }) => id).join(', ');
}
