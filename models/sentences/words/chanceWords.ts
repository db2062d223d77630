import { words } from '../../language/translated.ts';

/** Chances of the design: P0, P<, P, P> and P1. */
export const chanceWords = {
  P0: words(
    'I ingen av de {futures} simulerte framtidene holder økonomien.',
    'I ingen av dei {futures} simulerte framtidene held økonomien.',
    'The finances hold in none of the {futures} simulated futures.',
  ),
  'P<': words(
    'I færre enn 1 av 100 simulerte framtider holder økonomien.',
    'I færre enn 1 av 100 simulerte framtider held økonomien.',
    'In fewer than 1 in 100 simulated futures the finances hold.',
  ),
  P: words(
    'I {count} av 100 simulerte framtider holder økonomien.',
    'I {count} av 100 simulerte framtider held økonomien.',
    'The finances hold in {count} of 100 simulated futures.',
  ),
  'P>': words(
    'I flere enn 99 av 100 simulerte framtider holder økonomien.',
    'I fleire enn 99 av 100 simulerte framtider held økonomien.',
    'In more than 99 of 100 simulated futures the finances hold.',
  ),
  P1: words(
    'I alle de {futures} simulerte framtidene holder økonomien.',
    'I alle dei {futures} simulerte framtidene held økonomien.',
    'The finances hold in all {futures} simulated futures.',
  ),
} as const;

/** What every chance is followed by. */
export const noForecastWords = words(
  'Det er ikke en prognose; det følger av spennene som er skrevet inn.',
  'Det er ikkje ein prognose; det følgjer av spenna som er skrivne inn.',
  'This is not a forecast; it follows from the ranges entered.',
);
