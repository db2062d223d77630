import { inFigures, words, type Locale, type Simulation } from '../../../models/index.ts';
import { filled } from './questionWords.ts';

/** What each way of placing futures is called. */
const samplingNames: Readonly<Record<string, ReturnType<typeof words>>> = {
  sobol: words('Sobol', 'Sobol', 'Sobol'),
  latinHypercube: words('latinsk hyperkube', 'latinsk hyperkube', 'Latin hypercube'),
  random: words('tilfeldig', 'tilfeldig', 'random'),
};

const say = {
  foot: words(
    'Trekning: {sampling}, {draws} framtider, frø {seed}, motor {engine} ({computed}), usikkerhet ± {uncertainty} av 100.',
    'Trekking: {sampling}, {draws} framtider, frø {seed}, motor {engine} ({computed}), uvisse ± {uncertainty} av 100.',
    'Draws: {sampling}, {draws} futures, seed {seed}, engine {engine} ({computed}), uncertainty ± {uncertainty} in 100.',
  ),
  compiled: words('kompilert', 'kompilert', 'compiled'),
  scalar: words('ukompilert: én framtid om gangen', 'ukompilert: éi framtid om gongen', 'not compiled: one future at a time'),
} as const; // prettier-ignore

/** How the futures were drawn and computed, and how well the share that holds is known. */
export function drawingFoot({ foot, stamp }: Simulation, locale: Locale): string {
  return filled(say.foot[locale], {
    sampling: samplingNames[foot.method]?.[locale] ?? foot.method,
    draws: inFigures(foot.draws, locale),
    seed: foot.seed,
    engine: stamp.engine,
    computed: say[foot.engine === 'compiled' ? 'compiled' : 'scalar'][locale],
    uncertainty: inFigures(foot.uncertainty * 100, locale, 1),
  });
}
