import { z } from 'zod';
import { hallFormat } from '../hall/scenarioSchema.ts';
import { sensitiveFacts, type SensitiveFact } from '../hall/sensitiveFacts.ts';
import { linkOf, type Link } from '../scenario/link/link.ts';
import { translated } from './answerParts.ts';
import { questionOfOne } from './question.ts';

/** A scenario as the fragment of a link, and what in it may not be for everyone. */
export type CarriedLink = Link & { readonly carries: readonly SensitiveFact[] };

const always = {
  size: z.int().describe('Characters of the fragment.'),
  hash: z.string(),
  carries: z.array(
    z.strictObject({
      kind: z.enum(['salary', 'rent', 'author', 'words']),
      path: z.string(),
      message: translated,
    }),
  ),
};

const answer: z.ZodType<CarriedLink> = z.discriminatedUnion('fits', [
  z.strictObject({ fits: z.literal(true), fragment: z.string(), ...always }),
  z.strictObject({ fits: z.literal(false), limit: z.int(), ...always }),
]);

/** The whole scenario in the fragment of a link, or that it is too long for one. */
export const linkQuestion = questionOfOne(
  { options: z.strictObject({}), optionHelp: {}, answer },
  function* (scenario) {
    yield { done: 0, total: 1 };
    return { ...linkOf(hallFormat, scenario), carries: sensitiveFacts(scenario) };
  },
);
