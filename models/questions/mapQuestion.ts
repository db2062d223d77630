import { z } from 'zod';
import { inputAxis } from '../analyses/inputAxis.ts';
import { twoInputMap } from '../analyses/twoInputMap/twoInputMap.ts';
import type { TwoInputMap } from '../analyses/twoInputMap/twoInputMapAnswer.ts';
import { assemble } from '../engine/assemble.ts';
import { hallModel } from '../hall/hallModel.ts';
import { words } from '../language/translated.ts';
import { outcome, span, todaysInput } from './answerParts.ts';
import { atOption } from './optionProblems.ts';
import { textOption, wholeOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';

const axis = z.strictObject({ ...todaysInput, span, places: z.array(z.number()) });

const answer: z.ZodType<TwoInputMap> = z.strictObject({
  x: axis,
  y: axis,
  outcomes: z.array(z.array(outcome.nullable())).describe('The verdict of each cell, row by row of rising y.'),
  margins: z.array(z.array(z.number().nullable())),
  frontier: z.array(z.strictObject({ x: z.number(), y: z.number(), holdsAbove: z.boolean() })),
  outcome,
  coarse: z.boolean(),
}); // prettier-ignore

const path = (which: 'x' | 'y') => ({
  value: 'PATH',
  help: words(`stien til tallet langs ${which}`, `stien til talet langs ${which}`, `the path of the number along ${which}`), // prettier-ignore
});

/** The verdict over two inputs at once. */
export const mapQuestion = questionOfOne(
  {
    options: z.strictObject({
      x: textOption,
      y: textOption,
      columns: wholeOption(2, 200).exactOptional(),
      rows: wholeOption(2, 200).exactOptional(),
    }),
    optionHelp: {
      x: path('x'),
      y: path('y'),
      columns: {
        value: 'N',
        help: words('antall ruter langs x; 40 når det er utelatt', 'talet på ruter langs x; 40 når det er utelate', 'cells along x; 40 when left out'), // prettier-ignore
      },
      rows: {
        value: 'N',
        help: words('antall ruter langs y; 40 når det er utelatt', 'talet på ruter langs y; 40 når det er utelate', 'cells along y; 40 when left out'), // prettier-ignore
      },
    },
    answer,
  },
  function* (scenario, options) {
    const assembly = assemble(hallModel, scenario.read);
    for (const option of ['x', 'y'] as const)
      atOption(() => option, () => inputAxis(scenario, assembly, options[option])); // prettier-ignore
    return yield* twoInputMap(scenario, options, assembly);
  },
);
