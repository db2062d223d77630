import { words } from '../language/translated.ts';

/** What can be wrong with the actuals of a scenario file, and with a question about them. */
export const followUpTexts = {
  followedLine: {
    message: words('Det føres ikke faktiske tall for «{found}».{nearest}', 'Det blir ikkje ført faktiske tal for «{found}».{nearest}', 'Actuals are not kept for "{found}".{nearest}'),
    expected: words('en av linjene {options}', 'ei av linjene {options}', 'one of the lines {options}'),
  },
  actualPeriod: {
    message: words('{name}: «{found}» er verken en måned eller et år. Skriv for eksempel "2027-05" eller "2027".', '{name}: «{found}» er korkje ein månad eller eit år. Skriv til dømes "2027-05" eller "2027".', '{name}: "{found}" is neither a month nor a year. Write for example "2027-05" or "2027".'),
    expected: words('en måned som 2027-05 eller et år som 2027', 'ein månad som 2027-05 eller eit år som 2027', 'a month such as 2027-05 or a year such as 2027'),
  },
  day: {
    message: words('{name}: {found} er ikke en dato. Skriv for eksempel "2026-12-12".', '{name}: {found} er ikkje ein dato. Skriv til dømes "2026-12-12".', '{name}: {found} is not a date. Write for example "2026-12-12".'),
    expected: words('en dato som 2026-12-12', 'ein dato som 2026-12-12', 'a date such as 2026-12-12'),
  },
  hash: {
    message: words('{name}: {found} er ikke en hash, som er 64 tegn 0–9 og a–f.', '{name}: {found} er ikkje ein hash, som er 64 teikn 0–9 og a–f.', '{name}: {found} is not a hash, which is 64 characters 0–9 and a–f.'),
    expected: words('64 tegn 0–9 og a–f', '64 teikn 0–9 og a–f', '64 characters 0–9 and a–f'),
  },
  actualOutside: {
    message: words('{name}: {found} ligger utenfor beregningen, som går fra {first} til {last}.', '{name}: {found} ligg utanfor utrekninga, som går frå {first} til {last}.', '{name}: {found} lies outside the calculation, which runs from {first} to {last}.'),
    expected: words('en måned fra {first} til {last}', 'ein månad frå {first} til {last}', 'a month from {first} to {last}'),
  },
  actualTwice: {
    message: words('{name} har både et tall for hele {found} og tall for måneder i {found}. Behold det ene.', '{name} har både eit tal for heile {found} og tal for månader i {found}. Ta vare på det eine.', '{name} has both a number for all of {found} and numbers for months of {found}. Keep one of them.'),
    expected: words('enten måneder eller hele året', 'anten månader eller heile året', 'either months or the whole year'),
  },
  followedYear: {
    message: words('{found} ligger utenfor beregningen. Velg et år fra {first} til {last}.', '{found} ligg utanfor utrekninga. Vel eit år frå {first} til {last}.', '{found} lies outside the calculation. Choose a year from {first} to {last}.'),
    expected: words('et år fra {first} til {last}', 'eit år frå {first} til {last}', 'a year from {first} to {last}'),
  },
} as const; // prettier-ignore
