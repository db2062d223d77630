import { words } from '../language/translated.ts';

/** Words on the charts of simulated futures. */
export const futureWords = {
  middle: words('Midterste', 'Midtarste', 'Middle'),
  half: words('Halvparten av framtidene ligger her (25–75)', 'Halvparten av framtidene ligg her (25–75)', 'Half of the futures are here (25–75)'),
  most: words('90 av 100 ligger her (5–95)', '90 av 100 ligg her (5–95)', '90 of 100 are here (5–95)'),
  between: words('{low} til {high}', '{low} til {high}', '{low} to {high}'),
  ofHundred: words('av 100 simulerte framtider', 'av 100 simulerte framtider', 'of 100 simulated futures'),
  holds: words('{count} av 100 holder', '{count} av 100 held', '{count} of 100 hold'),
  interval: words('Usikkerhet fra trekningen', 'Uvisse frå trekkinga', 'Uncertainty from the draws'),
  wanted: words('Ønsket sikkerhet', 'Ønskt tryggleik', 'Wanted certainty'),
  rises: words('høyere verdi, høyere resultat', 'høgare verdi, høgare resultat', 'higher value, higher result'),
  falls: words('høyere verdi, lavere resultat', 'høgare verdi, lågare resultat', 'higher value, lower result'),
  none: words('ingen sammenheng', 'ingen samanheng', 'no connection'),
  draws: words('{draws} framtider', '{draws} framtider', '{draws} futures'),
} as const; // prettier-ignore
