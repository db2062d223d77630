import type { Translated } from '../language/translated.ts';
import { inFigures } from './figures.ts';
import { fill, inEveryLanguage, joined } from './fill.ts';
import { chanceWords, noForecastWords } from './words/chanceWords.ts';

/** How many of the simulated futures hold. */
export interface Chance {
  readonly holding: number;
  readonly futures: number;
}

/**
 * In how many of the simulated futures the finances hold, P0–P1, and that this is no forecast. "None" and "all" are
 * said only when it is so; otherwise the nearest whole count of 100, from 1 to 99.
 */
export function chanceSentence({ holding, futures }: Chance): Translated {
  const said = fill(chanceWords[chanceCase(holding, futures)], {
    futures: inEveryLanguage((locale) => inFigures(futures, locale)),
    count: String(Math.round((holding / futures) * 100)),
  });
  return joined([said, noForecastWords]);
}

function chanceCase(holding: number, futures: number): keyof typeof chanceWords {
  if (holding === 0) return 'P0';
  if (holding === futures) return 'P1';
  if (holding * 100 < futures) return 'P<';
  return holding * 100 > futures * 99 ? 'P>' : 'P';
}
