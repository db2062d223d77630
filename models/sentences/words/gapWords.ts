import { words } from '../../language/translated.ts';

/** Why a lever is no way out, and what stops it. Ours. */
export const gapWords = {
  evenThen: words(
    'Selv om {lever}, mangler det {need} i året.',
    'Sjølv om {lever}, manglar det {need} i året.',
    'Even if {lever}, {need} a year is missing.',
  ),
  shortInPilot: words(
    'Selv om {lever}, er kassen under minstegrensen før piloten er over.',
    'Sjølv om {lever}, er kassa under minstegrensa før piloten er over.',
    'Even if {lever}, cash is below the floor before the pilot is over.',
  ),
  noHelp: words(
    'Hjelper ikke: det mangler like mye eller mer når {lever}.',
    'Hjelper ikkje: det manglar like mykje eller meir når {lever}.',
    'Does not help: as much or more is missing when {lever}.',
  ),
  noRoom: words(
    'Kan ikke endres mer i den retningen som hjelper.',
    'Kan ikkje endrast meir i den retninga som hjelper.',
    'Cannot be moved further the way that helps.',
  ),
  limited: words(
    'Kommunens grense er {limit} i året; det trengs {need}.',
    'Grensa til kommunen er {limit} i året; det trengst {need}.',
    "The municipality's limit is {limit} a year; {need} is needed.",
  ),
  brokenRule: words(
    'Ingen slik endring retter regelen som er brutt: {rule}',
    'Inga slik endring rettar regelen som er broten: {rule}',
    'No such change mends the rule that is broken: {rule}',
  ),
  notChosen: words(
    'Lønnsveksten avgjøres i de sentrale oppgjørene; kommunen velger den ikke.',
    'Lønsveksten blir avgjord i dei sentrale oppgjera; kommunen vel han ikkje.',
    'Wage growth is settled centrally; the municipality does not choose it.',
  ),
  reserveNoStructure: words(
    'En engangsreserve retter resultatet og kassen, men aldri det underliggende resultatet: engangspenger betaler ikke for varig drift.',
    'Ein eingongsreserve rettar resultatet og kassa, men aldri det underliggjande resultatet: eingongspengar betaler ikkje for varig drift.',
    'A one-off reserve mends the result and the cash, but never the structural result: one-off money does not pay for permanent operations.',
  ),
  storageFull: words(
    'Lageret er fullt ved {tonnes}.',
    'Lageret er fullt ved {tonnes}.',
    'Storage is full at {tonnes}.',
  ),
  hoursUsed: words(
    'Timene rekker ikke til mer enn {tonnes}.',
    'Timane rekk ikkje til meir enn {tonnes}.',
    'The hours suffice for no more than {tonnes}.',
  ),
} as const;
