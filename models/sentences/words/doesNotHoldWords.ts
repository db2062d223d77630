import { words } from '../../language/translated.ts';

/** Verdicts of a hall that does not hold: V20–V28 of the design; V24b, V25b, V25c and V26b are ours. */
export const doesNotHoldWords = {
  V20: words(
    '{fails}. Når pilottilskuddet tar slutt i {pilotEnd}, mangler det {need} i året{inPrices}.{coverage}',
    '{fails}. Når pilottilskotet tek slutt i {pilotEnd}, manglar det {need} i året{inPrices}.{coverage}',
    '{fails}. When the pilot grant ends in {pilotEnd}, {need} a year{inPrices} is missing.{coverage}',
  ),
  V20b: words(
    '{fails}. Fra {firstYear} mangler det {need} i året{inPrices}.{coverage}',
    '{fails}. Frå {firstYear} manglar det {need} i året{inPrices}.{coverage}',
    '{fails}. From {firstYear}, {need} a year{inPrices} is missing.{coverage}',
  ),
  V21: words(
    '{fails}. Det trengs {need} i året{inPrices} fra {firstMonth}; kommunens grense er {limit}.',
    '{fails}. Det trengst {need} i året{inPrices} frå {firstMonth}; grensa til kommunen er {limit}.',
    "{fails}. {need} a year{inPrices} is needed from {firstMonth}; the municipality's limit is {limit}.",
  ),
  V22: words(
    '{failsForGood}. Driften går i balanse til og med {runLast}, men ikke fra {runAfter}: utgiftene vokser raskere enn inntektene.',
    '{failsForGood}. Drifta går i balanse til og med {runLast}, men ikkje frå {runAfter}: utgiftene veks raskare enn inntektene.',
    '{failsForGood}. Operations balance up to and including {runLast}, but not from {runAfter}: costs grow faster than income.',
  ),
  V23: words(
    '{fails}. Driften går i balanse bare i {runFirst}.',
    '{fails}. Drifta går i balanse berre i {runFirst}.',
    '{fails}. Operations balance only in {runFirst}.',
  ),
  V24: words(
    '{fails}. Driften går i balanse fra {runFirst} til {runLast}, men ikke etterpå.',
    '{fails}. Drifta går i balanse frå {runFirst} til {runLast}, men ikkje etterpå.',
    '{fails}. Operations balance from {runFirst} to {runLast}, but not after that.',
  ),
  /** In balance now and then, and not at the end. */
  V24b: words(
    '{fails}. Driften går i balanse i bare {balancedYears} av {testedYears} år (til {windowEnd}).',
    '{fails}. Drifta går i balanse i berre {balancedYears} av {testedYears} år (til {windowEnd}).',
    '{fails}. Operations balance in only {balancedYears} of {testedYears} years (to {windowEnd}).',
  ),
  V25: words(
    '{fails}. Driften går i balanse fra {balanceFrom}, men pengene tar slutt før det, i {emptyMonth}.',
    '{fails}. Drifta går i balanse frå {balanceFrom}, men pengane tek slutt før det, i {emptyMonth}.',
    '{fails}. Operations balance from {balanceFrom}, but the money runs out before that, in {emptyMonth}.',
  ),
  /** Cash goes below zero although operations balance by then; the words of V15. */
  V25b: words(
    '{fails}. Driften går i balanse, men kassen er tom i {emptyMonth}.',
    '{fails}. Drifta går i balanse, men kassa er tom i {emptyMonth}.',
    '{fails}. Operations balance, but cash runs out in {emptyMonth}.',
  ),
  /** In balance to the end, but later than required, and the money lasts till then. */
  V25c: words(
    '{fails}. Driften går i balanse først fra {balanceFrom}; kravet er fra {required}.',
    '{fails}. Drifta går i balanse først frå {balanceFrom}; kravet er frå {required}.',
    '{fails}. Operations balance only from {balanceFrom}; the requirement is from {required}.',
  ),
  V26: words(
    '{fails}. Pengene tar slutt allerede i pilotperioden, i {emptyMonth}.',
    '{fails}. Pengane tek slutt alt i pilotperioden, i {emptyMonth}.',
    '{fails}. The money runs out already during the pilot, in {emptyMonth}.',
  ),
  /** V26 of a company without a pilot. */
  V26b: words(
    '{fails}. Pengene tar slutt allerede før åpningen, i {emptyMonth}.',
    '{fails}. Pengane tek slutt alt før opninga, i {emptyMonth}.',
    '{fails}. The money runs out already before the opening, in {emptyMonth}.',
  ),
  V27: words(
    '{fails}. Driften går i balanse, men kassen går under minstegrensen på {floor}.',
    '{fails}. Drifta går i balanse, men kassa går under minstegrensa på {floor}.',
    '{fails}. Operations balance, but cash falls below the required minimum of {floor}.',
  ),
  V28: words(
    'Økonomien holder ikke slik den er satt opp: {rule} Mer støtte endrer ikke det.',
    'Økonomien held ikkje slik han er sett opp: {rule} Meir støtte endrar ikkje det.',
    'The finances do not hold as set up: {rule} More support does not change that.',
  ),
} as const;
