import { z } from 'zod';
import { bridge, type Bridge } from '../analyses/bridge/bridge.ts';
import { words } from '../language/translated.ts';
import { figure, translated } from './answerParts.ts';
import { inputDifference } from './differenceAnswer.ts';
import { textOption, wholeOption } from './optionValues.ts';
import { questionOfTwo } from './question.ts';

const end = z.strictObject({ id: z.string(), title: z.string(), value: z.number().nullable() });

const answer: z.ZodType<Bridge> = z.strictObject({
  of: z.strictObject(figure),
  first: end,
  second: end,
  sameInputs: z.boolean(),
  total: z.number().nullable(),
  reason: translated.exactOptional(),
  method: z.enum(['exact', 'sampled']),
  evaluations: z.int(),
  seed: z.int().exactOptional(),
  changes: z.array(
    z.strictObject({
      label: translated,
      inputs: z.array(inputDifference),
      value: z.number().nullable(),
      standardError: z.number().exactOptional(),
      nothing: translated.exactOptional().describe('Why it contributes nothing.'),
    }),
  ),
});

const groupings = ['input', 'member', 'topic'] as const;

/** What each changed input contributes to the difference between two scenarios. */
export const bridgeQuestion = questionOfTwo(
  {
    options: z.strictObject({
      of: textOption.exactOptional(),
      by: z.enum(groupings).exactOptional(),
      most: wholeOption(4, 65_536).exactOptional(),
      seed: wholeOption(0, 4_294_967_295).exactOptional(),
    }),
    optionHelp: {
      of: {
        value: 'FIGURE',
        help: words('nøkkeltallet som forklares; gap når det er utelatt', 'nøkkeltalet som blir forklart; gap når det er utelate', 'the key figure that is explained; gap when left out'),
      },
      by: {
        value: groupings.join('|'),
        help: words('hva som er ett trinn: hvert tall, alt i ett medlem, eller en hel side av skjemaet', 'kva som er eitt trinn: kvart tal, alt i éin medlem, eller ei heil side av skjemaet', 'what makes one step: each number, all of a member, or a page of the form'),
      },
      most: {
        value: 'N',
        help: words('hvor mange kjøringer det høyst kan ta; 1024 når det er utelatt', 'kor mange køyringar det høgst kan ta; 1024 når det er utelate', 'how many runs it may take; 1024 when left out'),
      },
      seed: {
        value: 'N',
        help: words('frøet for tilfeldige rekkefølger, der det blir trukket', 'frøet for tilfeldige rekkjefølgjer, der det blir trekt', 'the seed of random orders, where they are drawn'),
      },
    },
    answer,
  },
  (first, second, options) => bridge(first, second, options),
); // prettier-ignore
