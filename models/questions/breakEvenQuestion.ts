import { z } from 'zod';
import { breakEven } from '../analyses/breakEven/breakEven.ts';
import type { BreakEven } from '../analyses/breakEven/breakEvenAnswer.ts';
import { breakEvenTargets } from '../analyses/breakEven/target.ts';
import { words } from '../language/translated.ts';
import { outcome, printedValue, reach, span, todaysInput, translated } from './answerParts.ts';
import { numberOption, textOption, wholeOption } from './optionValues.ts';
import { questionOfOne } from './question.ts';

const crossingKind = z.enum(['root', 'jump', 'plateau']);

const crossing = z.strictObject({
  kind: crossingKind,
  value: z.number().describe('On the side where the target is reached.'),
  printed: printedValue,
  below: z.number(),
  above: z.number(),
  reachedAbove: z.boolean(),
  quantityBelow: z.number(),
  quantityAbove: z.number(),
  verdictBelow: outcome.nullable(),
  verdictAbove: outcome.nullable(),
  until: z.number().exactOptional().describe('The other end of a plateau.'),
  refused: translated.exactOptional().describe('Why a scenario with this value would be refused.'),
});

const answer: z.ZodType<BreakEven> = z.strictObject({
  ...todaysInput,
  of: z.strictObject({
    id: z.enum(breakEvenTargets),
    label: translated,
    unit: z.string(),
    year: z.int().exactOptional(),
  }),
  kind: z.enum([
    ...crossingKind.options,
    'several',
    'alwaysReached',
    'neverReached',
    'refused',
    'changesNothing',
  ]),
  value: z.number().nullable().describe('The crossing nearest to the value in the scenario.'),
  reason: translated.exactOptional().describe('What is to be known of the value, or why there is none.'),
  verdictBelow: outcome.nullable(),
  verdictAbove: outcome.nullable(),
  crossings: z.array(crossing),
  complete: z.boolean().describe('False where the span may hold more crossings than were found.'),
  span,
  searched: reach,
  range: span.exactOptional(),
  lever: span.exactOptional(),
  curve: z.array(z.tuple([z.number(), z.number().nullable()])),
  verdicts: z.array(outcome.nullable()),
  breakEvenYear: z.strictObject({ year: z.number().nullable(), reason: translated.exactOptional() }),
});

/** At which value of an input the hall breaks even, and the curve around it. */
export const breakEvenQuestion = questionOfOne(
  {
    options: z.strictObject({
      input: textOption,
      of: z.enum(breakEvenTargets).exactOptional(),
      year: wholeOption(1900, 2199).exactOptional(),
      from: numberOption.exactOptional(),
      to: numberOption.exactOptional(),
      points: wholeOption(2, 2000).exactOptional(),
    }),
    optionHelp: {
      input: {
        value: 'PATH',
        help: words('stien til tallet, for eksempel streams.doors.salesPrice', 'stien til talet, til dømes streams.doors.salesPrice', 'the path of the number, such as streams.doors.salesPrice'),
      },
      of: {
        value: breakEvenTargets.join('|'),
        help: words('hva som skal gå i balanse; underliggende resultat når det er utelatt', 'kva som skal gå i balanse; underliggjande resultat når det er utelate', 'what is to break even; the structural result when left out'),
      },
      year: {
        value: 'YYYY',
        help: words('underliggende resultat i dette året i stedet for det dårligste', 'underliggjande resultat i dette året i staden for det dårlegaste', 'the structural result of this year instead of the worst'),
      },
      from: {
        value: 'X',
        help: words('hvor kurven begynner, i tallets egen enhet, andeler som 0.1', 'kvar kurva tek til, i eininga til talet, delar som 0.1', "where the curve begins, in the number's own unit, shares as 0.1"),
      },
      to: { value: 'X', help: words('hvor den slutter', 'kvar ho sluttar', 'where it ends') },
      points: {
        value: 'N',
        help: words('antall punkter på kurven; 100 når det er utelatt', 'talet på punkt på kurva; 100 når det er utelate', 'points of the curve; 100 when left out'),
      },
    },
    answer,
  },
  (scenario, options) => breakEven(scenario, options),
); // prettier-ignore
