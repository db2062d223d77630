import { words, type Translated } from '../language/translated.ts';
import type { Problem } from './problem.ts';

/**
 * The sentences of what can be wrong with a scenario file, and what would be right; `{slot}` is filled in. `{name}` is
 * the field's label with its path.
 */
export const problemTexts = {
  tooLarge: {
    message: words('Filen er {found} kB; grensen er {most} kB.', 'Fila er {found} kB; grensa er {most} kB.', 'The file is {found} kB; the limit is {most} kB.'),
    expected: words('en fil på høyst {most} kB', 'ei fil på høgst {most} kB', 'a file of at most {most} kB'),
  },
  notJson: {
    message: words('Dette er ikke en scenariofil. Den skal være JSON; feilen er på linje {line}: {found}', 'Dette er ikkje ei scenariofil. Ho skal vere JSON; feilen er på linje {line}: {found}', 'This is not a scenario file. It must be JSON; the error is on line {line}: {found}'),
    expected: words('gyldig JSON', 'gyldig JSON', 'valid JSON'),
  },
  notObject: {
    message: words('{name} skal være et objekt, men er {found}.', '{name} skal vere eit objekt, men er {found}.', '{name} must be an object, but is {found}.'),
    expected: words('et objekt i { }', 'eit objekt i { }', 'an object in { }'),
  },
  notNumber: {
    message: words('{name}: {found} er ikke et tall. Skriv for eksempel 1200, eller { "value": 1200 }.', '{name}: {found} er ikkje eit tal. Skriv til dømes 1200, eller { "value": 1200 }.', '{name}: {found} is not a number. Write for example 1200, or { "value": 1200 }.'),
    expected: words('et tall', 'eit tal', 'a number'),
  },
  notWhole: {
    message: words('{name} må være et helt tall. Her står {found}.', '{name} må vere eit heilt tal. Her står {found}.', '{name} must be a whole number. Found {found}.'),
    expected: words('et helt tall', 'eit heilt tal', 'a whole number'),
  },
  notText: {
    message: words('{name} skal være tekst, men er {found}.', '{name} skal vere tekst, men er {found}.', '{name} must be text, but is {found}.'),
    expected: words('tekst', 'tekst', 'text'),
  },
  notList: {
    message: words('{name} skal være en liste, men er {found}.', '{name} skal vere ei liste, men er {found}.', '{name} must be a list, but is {found}.'),
    expected: words('en liste', 'ei liste', 'a list'),
  },
  missing: {
    message: words('{name} mangler.', '{name} manglar.', '{name} is missing.'),
    expected: words('{what}', '{what}', '{what}'),
  },
  limits: {
    message: words('{name} må være {limits}. Her står {found}.', '{name} må vere {limits}. Her står {found}.', '{name} must be {limits}. Found {found}.'),
    expected: words('{limits}', '{limits}', '{limits}'),
  },
  negative: {
    message: words('{name} kan ikke være negativ. Her står {found}.', '{name} kan ikkje vere negativ. Her står {found}.', '{name} cannot be negative. Found {found}.'),
    expected: words('0 eller mer', '0 eller meir', '0 or more'),
  },
  unit: {
    message: words('{name}: enheten «{found}» passer ikke. Skriv i {unit}.', '{name}: eininga «{found}» passar ikkje. Skriv i {unit}.', '{name}: the unit "{found}" does not fit. Write it in {unit}.'),
    expected: words('{unit}', '{unit}', '{unit}'),
  },
  option: {
    message: words('{name} kan ikke være {found}. Velg blant {options}.', '{name} kan ikkje vere {found}. Vel mellom {options}.', '{name} cannot be {found}. Choose among {options}.'),
    expected: words('en av {options}', 'ein av {options}', 'one of {options}'),
  },
  unknownField: {
    message: words('Ukjent felt «{found}».{nearest}', 'Ukjent felt «{found}».{nearest}', 'Unknown field "{found}".{nearest}'),
    expected: words('et felt som finnes{nearest}', 'eit felt som finst{nearest}', 'a field that exists{nearest}'),
  },
  identifier: {
    message: words('«{found}» kan ikke være en id. En id er en liten bokstav a–z og så bokstaver og tall.', '«{found}» kan ikkje vere ein id. Ein id er ein liten bokstav a–z og så bokstavar og tal.', '"{found}" cannot be an id. An id is a lower-case letter a–z, then letters and digits.'),
    expected: words('en id som «dorer»', 'ein id som «dorer»', 'an id such as "doors"'),
  },
  date: {
    message: words('{name}: {found} er ikke en måned. Skriv for eksempel "2027-05", eller { "milestone": "pilot.end", "months": 1 }.', '{name}: {found} er ikkje ein månad. Skriv til dømes "2027-05", eller { "milestone": "pilot.end", "months": 1 }.', '{name}: {found} is not a month. Write for example "2027-05", or { "milestone": "pilot.end", "months": 1 }.'),
    expected: words('en måned som 2027-05', 'ein månad som 2027-05', 'a month such as 2027-05'),
  },
  tooMany: {
    message: words('{name} har for mange medlemmer. Grensen er {most}.', '{name} har for mange medlemer. Grensa er {most}.', '{name} has too many members. The limit is {most}.'),
    expected: words('høyst {most}', 'høgst {most}', 'at most {most}'),
  },
  tooLong: {
    message: words('{name} er for lang. Grensen er {most} tegn.', '{name} er for lang. Grensa er {most} teikn.', '{name} is too long. The limit is {most} characters.'),
    expected: words('høyst {most} tegn', 'høgst {most} teikn', 'at most {most} characters'),
  },
  format: {
    message: words('Dette er ikke en scenariofil: «format» er {found}.', 'Dette er ikkje ei scenariofil: «format» er {found}.', 'This is not a scenario file: "format" is {found}.'),
    expected: words('"holdbar-scenario"', '"holdbar-scenario"', '"holdbar-scenario"'),
  },
  newer: {
    message: words('Filen er laget med en nyere versjon ({found}). Denne leser til og med versjon {most}. Oppdater Holdbar.', 'Fila er laga med ein nyare versjon ({found}). Denne les til og med versjon {most}. Oppdater Holdbar.', 'The file was made by a newer version ({found}). This one reads up to version {most}. Update Holdbar.'),
    expected: words('versjon {most} eller eldre', 'versjon {most} eller eldre', 'version {most} or older'),
  },
  baseMissing: {
    message: words('Utgangspunktet «{found}» mangler. Åpne det først, eller be om en fil der alt er med.', 'Utgangspunktet «{found}» manglar. Opne det fyrst, eller be om ei fil der alt er med.', 'The base scenario "{found}" is missing. Open it first, or ask for a file that holds everything.'),
    expected: words('id-en til et scenario som finnes', 'id-en til eit scenario som finst', 'the id of a scenario that exists'),
  },
  baseCircle: {
    message: words('Utgangspunktene går i ring: {found}.', 'Utgangspunkta går i ring: {found}.', 'The base scenarios go in a circle: {found}.'),
    expected: words('et utgangspunkt som ikke bygger på dette', 'eit utgangspunkt som ikkje byggjer på dette', 'a base that does not rest on this one'),
  },
  unknownPath: {
    message: words('Endringen gjelder «{found}», som ikke finnes i utgangspunktet.{nearest}', 'Endringa gjeld «{found}», som ikkje finst i utgangspunktet.{nearest}', 'The change is of "{found}", which the base does not have.{nearest}'),
    expected: words('et felt eller medlem i utgangspunktet{nearest}', 'eit felt eller medlem i utgangspunktet{nearest}', 'a field or member of the base{nearest}'),
  },
  unknownMember: {
    message: words('{name} viser til «{found}», som ikke finnes.{nearest}', '{name} viser til «{found}», som ikkje finst.{nearest}', '{name} refers to "{found}", which does not exist.{nearest}'),
    expected: words('en id som finnes{nearest}', 'ein id som finst{nearest}', 'an id that exists{nearest}'),
  },
  unknownMilestone: {
    message: words('{name} henger på milepælen «{found}», som ikke finnes.{nearest}', '{name} heng på milepælen «{found}», som ikkje finst.{nearest}', '{name} hangs on the milestone "{found}", which does not exist.{nearest}'),
    expected: words('en milepæl som finnes{nearest}', 'ein milepæl som finst{nearest}', 'a milestone that exists{nearest}'),
  },
  milestoneCircle: {
    message: words('{name} henger på seg selv: {found}.', '{name} heng på seg sjølv: {found}.', '{name} hangs on itself: {found}.'),
    expected: words('en dato som ikke henger på seg selv', 'ein dato som ikkje heng på seg sjølv', 'a date that does not hang on itself'),
  },
  rangeOrder: {
    message: words('{name}: laveste verdi ({low}) er større enn høyeste ({high}).', '{name}: lågaste verdi ({low}) er større enn høgste ({high}).', '{name}: the lowest value ({low}) is above the highest ({high}).'),
    expected: words('laveste først', 'lågaste fyrst', 'the lowest first'),
  },
  rangeOutside: {
    message: words('{name}: verdien {found} ligger utenfor spennet {low}–{high}.', '{name}: verdien {found} ligg utanfor spennet {low}–{high}.', '{name}: the value {found} is outside its range {low}–{high}.'),
    expected: words('en verdi i spennet', 'ein verdi i spennet', 'a value in the range'),
  },
  rangeLimits: {
    message: words('{name}: spennet {low}–{high} gir umulige framtider; det må være {limits}.', '{name}: spennet {low}–{high} gir umoglege framtider; det må vere {limits}.', '{name}: the range {low}–{high} gives impossible futures; it must be {limits}.'),
    expected: words('{limits}', '{limits}', '{limits}'),
  },
  neverUncertain: {
    message: words('{name} kan ikke ha spenn: lengder, år og antall måneder må være sikre.', '{name} kan ikkje ha spenn: lengder, år og talet på månader må vere sikre.', '{name} cannot have a range: lengths, years and numbers of months are certain.'),
    expected: words('et tall uten spenn', 'eit tal utan spenn', 'a number without a range'),
  },
  noPriceIndex: {
    message: words('{name} har prisår, men beløpet følger ingen prisindeks.', '{name} har prisår, men beløpet følgjer ingen prisindeks.', '{name} has a price year, but the amount follows no price index.'),
    expected: words('et beløp uten prisår', 'eit beløp utan prisår', 'an amount without a price year'),
  },
  endsBeforeStart: {
    message: words('{name} slutter ({end}) før det begynner ({start}).', '{name} sluttar ({end}) før det tek til ({start}).', '{name} ends ({end}) before it begins ({start}).'),
    expected: words('{start} eller senere', '{start} eller seinare', '{start} or later'),
  },
  noWindow: {
    message: words('Beregningen slutter ({end}) før det er ett helt kalenderår etter piloten ({start}). Øk antall år.', 'Utrekninga sluttar ({end}) før det er eitt heilt kalenderår etter piloten ({start}). Auk talet på år.', 'The calculation ends ({end}) before there is one full calendar year after the pilot ({start}). Increase the number of years.'),
    expected: words('minst {years} år', 'minst {years} år', 'at least {years} years'),
  },
  shareSum: {
    message: words('{name}: andelene summerer til {found} %. De må være 100 % eller lavere.', '{name}: delane summerer til {found} %. Dei må vere 100 % eller lågare.', '{name}: the shares sum to {found} %. They must be 100 % or less.'),
    expected: words('høyst 100 %', 'høgst 100 %', 'at most 100 %'),
  },
  sharesNotWhole: {
    message: words('{name}: andelene summerer til {found} %. De må bli 100 %.', '{name}: delane summerer til {found} %. Dei må bli 100 %.', '{name}: the shares sum to {found} %. They must make 100 %.'),
    expected: words('til sammen 100 %', 'til saman 100 %', '100 % in all'),
  },
  loanOverAsset: {
    message: words('{name}: lånet ({found} kr) er større enn investeringen etter tilskudd ({most} kr). Lån kan bare dekke investeringer.', '{name}: lånet ({found} kr) er større enn investeringa etter tilskot ({most} kr). Lån kan berre dekkje investeringar.', '{name}: the loan (NOK {found}) is larger than the asset after grants (NOK {most}). Loans may only finance investments.'),
    expected: words('høyst {most} kr', 'høgst {most} kr', 'at most NOK {most}'),
  },
  needsOther: {
    message: words('{name} trenger at {other} er skrevet inn.', '{name} treng at {other} er skrive inn.', '{name} needs {other} to be entered.'),
    expected: words('et tall i {other}', 'eit tal i {other}', 'a number in {other}'),
  },
  onlyOne: {
    message: words('{name}: det kan bare være ett. Legg dem sammen.', '{name}: det kan berre vere eitt. Legg dei saman.', '{name}: there can be only one. Join them.'),
    expected: words('ett', 'eitt', 'one'),
  },
  formula: {
    message: words('{name}: {error}', '{name}: {error}', '{name}: {error}'),
    expected: words('en formel som gir {unit}', 'ein formel som gir {unit}', 'a formula that gives {unit}'),
  },
} as const; // prettier-ignore

/** The code of a problem. */
export type ProblemCode = keyof typeof problemTexts;

/** A problem with its slots filled in; slots that differ by language are given as `Translated`. */
export function problem(
  code: ProblemCode,
  path: string,
  slots: Readonly<Record<string, string | number | Translated>> = {},
): Problem {
  const { message, expected } = problemTexts[code];
  return { path, message: filled(message, slots), expected: filled(expected, slots) };
}

function filled(
  texts: Translated,
  slots: Readonly<Record<string, string | number | Translated>>,
): Translated {
  const fill = (locale: keyof Translated): string =>
    texts[locale].replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot] ?? '';
      return typeof value === 'object' ? value[locale] : String(value);
    });
  return words(fill('nb'), fill('nn'), fill('en'));
}
