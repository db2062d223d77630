import { words } from '../../language/translated.ts';

/** How long the money lasts: R0–R6 of the design. */
export const runwayWords = {
  R0: words(
    'Pengene tar ikke slutt i beregningsperioden (til {timelineEnd}).',
    'Pengane tek ikkje slutt i utrekningsperioden (til {timelineEnd}).',
    'The money does not run out in the period calculated (to {timelineEnd}).',
  ),
  R1: words(
    'Pengene tar slutt samme måned som piloten ({emptyMonth}).',
    'Pengane tek slutt same månad som piloten ({emptyMonth}).',
    'The money runs out the same month as the pilot ends ({emptyMonth}).',
  ),
  R2: words(
    'Pengene rekker én måned etter piloten, til {emptyMonth}.',
    'Pengane rekk éin månad etter piloten, til {emptyMonth}.',
    'The money lasts 1 month after the pilot, until {emptyMonth}.',
  ),
  R3: words(
    'Pengene rekker {months} måneder etter piloten, til {emptyMonth}.',
    'Pengane rekk {months} månader etter piloten, til {emptyMonth}.',
    'The money lasts {months} months after the pilot, until {emptyMonth}.',
  ),
  R4: words(
    'Pengene tar slutt én måned før piloten er over ({emptyMonth}).',
    'Pengane tek slutt éin månad før piloten er over ({emptyMonth}).',
    'The money runs out 1 month before the pilot ends ({emptyMonth}).',
  ),
  R5: words(
    'Pengene tar slutt {months} måneder før piloten er over ({emptyMonth}).',
    'Pengane tek slutt {months} månader før piloten er over ({emptyMonth}).',
    'The money runs out {months} months before the pilot ends ({emptyMonth}).',
  ),
  R6: words(
    'Pengene tar slutt i {emptyMonth}.',
    'Pengane tek slutt i {emptyMonth}.',
    'The money runs out in {emptyMonth}.',
  ),
} as const;
