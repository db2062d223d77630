import { z } from 'zod';
import type { Study } from '../studies/study.ts';
import { stressStudy } from '../studies/stressStudy.ts';
import { stress, type StressOptions, type StressTable } from '../analyses/stress/stress.ts';
import { readStressTests, stressFile } from '../analyses/stress/stressTests.ts';
import namedTests from '../../scenarios/stress-tests.json' with { type: 'json' };
import { words } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { figure, outcome, translated } from './answerParts.ts';
import { atOption } from './optionProblems.ts';
import { textOption } from './optionValues.ts';
import { cutOfOne, questionOfOne } from './question.ts';

const result = z.strictObject({
  outcome,
  additionalSupportPerYear: z.number().nullable(),
  gap: z.number().nullable(),
  margin: z.number().nullable().describe('The smallest margin a year; negative where it does not hold.'),
  runway: z.number().nullable().describe('Months; null where the money does not run out.'),
  figure: z.number().nullable(),
  limited: z.array(z.string()).describe('Inputs that stopped at what is allowed.'),
});

const single = z.strictObject({
  id: z.string(),
  label: translated,
  state: z.enum(['applies', 'changesNothing', 'absent', 'impossible']),
  reason: translated.exactOptional(),
  result: result.exactOptional(),
  inputs: z.array(z.strictObject({ path: z.string(), label: translated })),
});

const pair = z.strictObject({
  first: z.string(),
  second: z.string(),
  result: result.exactOptional(),
  reason: translated.exactOptional(),
});

const answer: z.ZodType<StressTable> = z.strictObject({
  of: z.strictObject(figure),
  base: result,
  singles: z.array(single),
  pairs: z.array(pair),
  worstSingle: z.string().exactOptional(),
  worstPair: z.tuple([z.string(), z.string()]).exactOptional(),
  holds: z.strictObject({ singles: z.int(), pairs: z.int() }),
});

const options = z.strictObject({
  of: textOption.exactOptional(),
  own: z.record(z.string(), z.unknown()).exactOptional(),
  alone: z.literal(true).exactOptional(),
});

/** What becomes of the verdict if something goes wrong, and if two things do. */
export const stressQuestion = questionOfOne(
  {
    options,
    optionHelp: {
      of: {
        value: 'FIGURE',
        help: words('nøkkeltallet ved siden av konklusjonen; gap når det er utelatt', 'nøkkeltalet ved sida av konklusjonen; gap når det er utelate', 'the key figure beside the verdict; gap when left out'), // prettier-ignore
      },
      own: {
        value: 'TESTS',
        isFile: true,
        help: words('egne påkjenninger i tillegg, i en fil som scenarios/stress-tests.json', 'eigne påkjenningar i tillegg, i ei fil som scenarios/stress-tests.json', 'own stress tests besides, in a file such as scenarios/stress-tests.json'), // prettier-ignore
      },
      alone: {
        value: '',
        isFlag: true,
        help: words('hver påkjenning for seg, ikke to og to', 'kvar påkjenning for seg, ikkje to og to', 'each stress test by itself, not two together'), // prettier-ignore
      },
    },
    answer,
    study: cutOfOne(options, (scenario, asked): Study => {
      const study = atOption(inOwn, () =>
        stressStudy(scenario, readStressTests(namedTests), stressOptions(scenario, asked)),
      );
      return { ...study, compute: (place, given) => atOption(inOwn, () => study.compute(place, given)) };
    }),
  },
  function* (scenario, asked) {
    const steps = stress(scenario, readStressTests(namedTests), stressOptions(scenario, asked));
    for (;;) {
      const next = atOption(inOwn, () => steps.next());
      if (next.done === true) return next.value;
      yield next.value;
    }
  },
);

/** The tests that the scenario carries are put to it too; one of the same id that is asked with goes before. */
function stressOptions(
  { head }: AcceptedScenario,
  { of = 'gap', own, alone }: z.infer<typeof options>,
): StressOptions {
  const { stressTests = {} } = head;
  const carried = Object.keys(stressTests).length === 0 ? {} : readStressTests(stressFile(stressTests));
  return { of, alone, own: { ...carried, ...(own === undefined ? {} : atOption(inOwn, () => readStressTests(own))) } }; // prettier-ignore
}

/** What is wrong with a shock is wrong with one of the user's own: those of the product fit every scenario. */
const inOwn = (path: string): string =>
  path.replace(/^shocks(?: file)?$/, 'own').replace(/^shocks file: /, 'own.');
