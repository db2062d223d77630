import { z } from 'zod';
import { mostDraws, usualDraws, usualLines } from '../analyses/simulation/terms.ts';
import { words } from '../language/translated.ts';
import { numberOption, textOption, wholeOption } from './optionValues.ts';
import type { QuestionOption } from './question.ts';

/** A list of names, which the command line gives with commas between. */
const listOption = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').map((each) => each.trim()) : value),
  z.array(textOption).min(1).max(50),
);

/** Yes or no, said by naming it. */
export const flagOption = z.boolean();

/** A share above 0 and below 1, which the command line gives as text. */
const shareOption = numberOption.pipe(z.number().gt(0).lt(1));

/** How futures are drawn, as every question about them may say it. */
export const drawingOptions = {
  draws: wholeOption(1, mostDraws).exactOptional(),
  seed: wholeOption(0, Number.MAX_SAFE_INTEGER).exactOptional(),
  sampling: z.enum(['sobol', 'latinHypercube', 'random']).exactOptional(),
  engine: z.enum(['compiled', 'scalar']).exactOptional(),
};

/** What is said of those options. */
export const drawingHelp: Readonly<Record<keyof typeof drawingOptions, QuestionOption>> = {
  draws: {
    value: 'N',
    help: words(`hvor mange framtider, fra 1 til ${mostDraws}; ${usualDraws} når det er utelatt`, `kor mange framtider, frå 1 til ${mostDraws}; ${usualDraws} når det er utelate`, `how many futures, from 1 to ${mostDraws}; ${usualDraws} when left out`), // prettier-ignore
  },
  seed: {
    value: 'S',
    help: words('frøet som trekningen følger av; scenariets eget når det er utelatt', 'frøet som trekkinga følgjer av; det scenariet har når det er utelate', "the seed that the draws follow from; the scenario's own when left out"), // prettier-ignore
  },
  sampling: {
    value: 'sobol|latinHypercube|random',
    help: words('hvordan framtidene legges ut; scenariets egen måte når det er utelatt', 'korleis framtidene blir lagde ut; måten scenariet har når det er utelate', "how the futures are placed; the scenario's own way when left out"), // prettier-ignore
  },
  engine: {
    value: 'compiled|scalar',
    help: words('hva som regner; svarene er de samme, kompilert er raskest og gjelder der det kan kjøres', 'kva som reknar; svara er dei same, kompilert er raskast og gjeld der det kan køyrast', 'what computes; the answers are the same, compiled is fastest and holds where it can run'), // prettier-ignore
  },
};

/** What a simulation may be asked besides. */
export const simulationOptions = z.strictObject({
  ...drawingOptions,
  of: textOption.exactOptional(),
  lines: listOption.exactOptional(),
  monthly: flagOption.exactOptional(),
  certainty: shareOption.exactOptional(),
  samples: flagOption.exactOptional(),
});

/** What is said of all its options. */
export const simulationHelp: Readonly<Record<keyof z.infer<typeof simulationOptions>, QuestionOption>> = {
  ...drawingHelp,
  of: {
    value: 'FIGURE',
    help: words('nøkkeltallet framtidene ordnes etter; margin når det er utelatt', 'nøkkeltalet framtidene blir ordna etter; margin når det er utelate', 'the key figure by which futures are ordered; margin when left out'), // prettier-ignore
  },
  lines: {
    value: 'LINE,LINE',
    help: words(`linjene som vises med spenn; ${usualLines.join(',')} når det er utelatt`, `linjene som blir viste med spenn; ${usualLines.join(',')} når det er utelate`, `the lines whose spread is shown; ${usualLines.join(',')} when left out`), // prettier-ignore
  },
  monthly: {
    value: '',
    isFlag: true,
    help: words('linjene måned for måned i stedet for år for år', 'linjene månad for månad i staden for år for år', 'the lines by month instead of by year'), // prettier-ignore
  },
  certainty: {
    value: 'SHARE',
    help: words('hvor sikker støtten skal være; 0.9 når det er utelatt', 'kor sikker støtta skal vere; 0.9 når det er utelate', 'how certain the support is to be; 0.9 when left out'), // prettier-ignore
  },
  samples: {
    value: '',
    isFlag: true,
    help: words('ta med hver framtid for seg', 'ta med kvar framtid for seg', 'include every future by itself'), // prettier-ignore
  },
};

const share = { value: z.number(), low: z.number(), high: z.number() };

/** A share with its 95 % interval. */
export const shareEstimate = z.strictObject(share);

/** The same, of a year among the futures in which it is asked. */
export const shareByYear = z.strictObject({ year: z.int(), futures: z.int(), ...share });

/** The same, of the first futures. */
export const shareByDraws = z.strictObject({ draws: z.int(), ...share });
