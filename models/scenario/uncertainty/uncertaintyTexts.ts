import { words } from '../../language/translated.ts';

/** What can be wrong with events, correlations and the order of drawing. */
export const uncertaintyTexts = {
  pointsNowhere: {
    message: words('{name}: «{found}» er ikke {what} i scenariet.{nearest}', '{name}: «{found}» er ikkje {what} i scenariet.{nearest}', '{name}: "{found}" is not {what} of the scenario.{nearest}'),
    expected: words('stien til {what}.{nearest}', 'stien til {what}.{nearest}', 'the path of {what}.{nearest}'),
  },
  notOverTime: {
    message: words('{name}: «{target}» ({found}) er ett tall for hele perioden og kan ikke endres fra en måned av. Velg et tall som kan endres over tid, eller gi dette et spenn.', '{name}: «{target}» ({found}) er eitt tal for heile perioden og kan ikkje endrast frå ein månad av. Vel eit tal som kan endrast over tid, eller gi dette eit spenn.', '{name}: "{target}" ({found}) is one number for the whole period and cannot change from a month on. Choose a number that may change over time, or give this one a range.'),
    expected: words('et tall som kan endres over tid', 'eit tal som kan endrast over tid', 'a number that may change over time'),
  },
  leftEmpty: {
    message: words('{name}: «{target}» ({found}) er ikke fylt ut, så det er ikke noe å endre. Skriv et tall først.', '{name}: «{target}» ({found}) er ikkje fylt ut, så det er ikkje noko å endre. Skriv eit tal fyrst.', '{name}: "{target}" ({found}) is left empty, so there is nothing to change. Enter a number first.'),
    expected: words('et felt med et tall i', 'eit felt med eit tal i', 'a field with a number in it'),
  },
  alwaysCertain: {
    message: words('{name}: «{target}» ({found}) kan ikke endres av en hendelse: hele beregningen hviler på den.', '{name}: «{target}» ({found}) kan ikkje endrast av ei hending: heile utrekninga kviler på han.', '{name}: "{target}" ({found}) cannot be changed by an event: the whole calculation rests on it.'),
    expected: words('en annen dato', 'ein annan dato', 'another date'),
  },
  notUncertain: {
    message: words('{name}: «{target}» ({found}) kan ikke ha spenn. Velg et tall som kan være usikkert.', '{name}: «{target}» ({found}) kan ikkje ha spenn. Vel eit tal som kan vere usikkert.', '{name}: "{target}" ({found}) cannot have a range. Choose a number that may be uncertain.'),
    expected: words('et tall som kan ha spenn', 'eit tal som kan ha spenn', 'a number that may have a range'),
  },
  eventOutside: {
    message: words('{name}: perioden ({start} til {end}) ligger utenfor beregningen, som går fra {first} til {last}.', '{name}: perioden ({start} til {end}) ligg utanfor utrekninga, som går frå {first} til {last}.', '{name}: the period ({start} to {end}) lies outside the calculation, which goes from {first} to {last}.'),
    expected: words('en periode mellom {first} og {last}', 'ein periode mellom {first} og {last}', 'a period between {first} and {last}'),
  },
  eventCircle: {
    message: words('{name}: den nye datoen henger på «{target}», som hendelsen selv flytter. Skriv en måned, eller bruk en hendelse som flytter datoen et antall måneder.', '{name}: den nye datoen heng på «{target}», som hendinga sjølv flyttar. Skriv ein månad, eller bruk ei hending som flyttar datoen eit tal månader.', '{name}: the new date hangs on "{target}", which the event itself moves. Write a month, or use an event that moves the date by a number of months.'),
    expected: words('en måned som 2027-05', 'ein månad som 2027-05', 'a month such as 2027-05'),
  },
  withItself: {
    message: words('{name}: «{target}» er valgt to ganger. Velg to ulike tall.', '{name}: «{target}» er vald to gonger. Vel to ulike tal.', '{name}: "{target}" has been chosen twice. Choose two different numbers.'),
    expected: words('to ulike tall', 'to ulike tal', 'two different numbers'),
  },
  pairTwice: {
    message: words('{name}: «{target}» og «{other}» er allerede koblet i «{found}». Slå dem sammen.', '{name}: «{target}» og «{other}» er alt kopla i «{found}». Slå dei saman.', '{name}: "{target}" and "{other}" are already connected in "{found}". Join the two.'),
    expected: words('én sammenheng for hvert par', 'éin samanheng for kvart par', 'one correlation for each pair'),
  },
  yearlyWithOnce: {
    message: words('{name}: «{target}» trekkes på nytt for hvert år, men «{other}» bare én gang. De kan ikke henge sammen.', '{name}: «{target}» blir trekt på nytt for kvart år, men «{other}» berre éin gong. Dei kan ikkje henge saman.', '{name}: "{target}" is drawn anew for each year, but "{other}" only once. They cannot be correlated.'),
    expected: words('to tall som trekkes likt', 'to tal som blir trekte likt', 'two numbers that are drawn alike'),
  },
  impossibleTogether: {
    message: words('Disse kan ikke henge sammen slik det står: {names}. Nærmeste mulige: {nearest}.', 'Desse kan ikkje henge saman slik det står: {names}. Næraste moglege: {nearest}.', 'These cannot be correlated as stated: {names}. Nearest possible: {nearest}.'),
    expected: words('{nearest}', '{nearest}', '{nearest}'),
  },
  orderTwice: {
    message: words('{name}: «{found}» står to ganger i rekkefølgen.', '{name}: «{found}» står to gonger i rekkjefølgja.', '{name}: "{found}" stands twice in the order.'),
    expected: words('hver sti én gang', 'kvar sti éin gong', 'each path once'),
  },
} as const; // prettier-ignore

/** What a path may point at, in messages. */
export const pointedAtWords = {
  timedNumber: words('et tall som kan endres over tid', 'eit tal som kan endrast over tid', 'a number that may change over time'), // prettier-ignore
  date: words('en dato', 'ein dato', 'a date'),
  uncertainNumber: words('et tall med spenn', 'eit tal med spenn', 'a number with a range'),
} as const;
