import { words } from '../../language/translated.ts';

/** Verdicts of a hall that holds: V01–V06 of the design; V04b and V05b are ours. */
export const holdsWords = {
  V01: words(
    '{holds}. Driften går i balanse fra første måned etter piloten ({firstMonth}).',
    '{holds}. Drifta går i balanse frå første månad etter piloten ({firstMonth}).',
    '{holds}. Operations balance from the first month after the pilot ({firstMonth}).',
  ),
  V02: words(
    '{holds}. Driften går i balanse allerede i pilotperioden, fra {balanceFrom}.',
    '{holds}. Drifta går i balanse alt i pilotperioden, frå {balanceFrom}.',
    '{holds}. Operations balance already during the pilot, from {balanceFrom}.',
  ),
  V03: words(
    '{holds}. {deficitYear} går med underskudd, men reserven dekker det. Fra {balanceFrom} går driften i balanse.',
    '{holds}. {deficitYear} går med underskot, men reserven dekkjer det. Frå {balanceFrom} går drifta i balanse.',
    '{holds}. {deficitYear} runs at a deficit, but the reserve covers it. From {balanceFrom} operations balance.',
  ),
  V04: words(
    '{holds}. De {deficitYears} første årene etter piloten går med underskudd, men reserven dekker dem. Fra {balanceFrom} går driften i balanse.',
    '{holds}. Dei {deficitYears} første åra etter piloten går med underskot, men reserven dekkjer dei. Frå {balanceFrom} går drifta i balanse.',
    '{holds}. The first {deficitYears} years after the pilot run at a deficit, but the reserve covers them. From {balanceFrom} operations balance.',
  ),
  /** Two or more deficit years that are not the first after a pilot. */
  V04b: words(
    '{holds}. {deficitYears} år før {balanceFrom} går med underskudd, men reserven dekker dem. Fra {balanceFrom} går driften i balanse.',
    '{holds}. {deficitYears} år før {balanceFrom} går med underskot, men reserven dekkjer dei. Frå {balanceFrom} går drifta i balanse.',
    '{holds}. {deficitYears} years before {balanceFrom} run at a deficit, but the reserve covers them. From {balanceFrom} operations balance.',
  ),
  V05: words(
    '{holds} med den vedtatte driftsstøtten på {decided} i året{inPrices}.',
    '{holds} med den vedtekne driftsstøtta på {decided} i året{inPrices}.',
    '{holds} with the approved operating support of {decided} a year{inPrices}.',
  ),
  /** V05 where the first years run at a deficit all the same. */
  V05b: words(
    '{holds} med den vedtatte driftsstøtten på {decided} i året{inPrices}. Reserven dekker underskudd fram til {balanceFrom}.',
    '{holds} med den vedtekne driftsstøtta på {decided} i året{inPrices}. Reserven dekkjer underskot fram til {balanceFrom}.',
    '{holds} with the approved operating support of {decided} a year{inPrices}. The reserve covers deficits until {balanceFrom}.',
  ),
  V06: words(
    '{holds}. Det er ikke lagt inn noen pilot. Driften går i balanse fra {balanceFrom}.',
    '{holds}. Det er ikkje lagt inn nokon pilot. Drifta går i balanse frå {balanceFrom}.',
    '{holds}. No pilot has been entered. Operations balance from {balanceFrom}.',
  ),
} as const;
