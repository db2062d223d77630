import { words, type Translated } from '../language/translated.ts';
import { consistencyTexts } from './consistencyTexts.ts';
import { followUpTexts } from './followUpTexts.ts';
import type { Problem } from './problem.ts';
import { questionTexts } from './questionTexts.ts';
import { rangeTexts } from './ranges/rangeTexts.ts';
import { uncertaintyTexts } from './uncertainty/uncertaintyTexts.ts';

/**
 * The sentences of what can be wrong with a scenario file, and what would be right; `{slot}` is filled in. `{name}` is
 * the field's label with its path.
 */
export const problemTexts = {
  ...consistencyTexts,
  ...followUpTexts,
  ...questionTexts,
  ...rangeTexts,
  ...uncertaintyTexts,
  tooLarge: {
    message: words('Filen er {found} kB; grensen er {most} kB.', 'Fila er {found} kB; grensa er {most} kB.', 'The file is {found} kB; the limit is {most} kB.'),
    expected: words('en fil på høyst {most} kB', 'ei fil på høgst {most} kB', 'a file of at most {most} kB'),
  },
  tooDeep: {
    message: words('Filen har {found} nivåer med klammer inni hverandre; grensen er {most}.', 'Fila har {found} nivå med klammer inni kvarandre; grensa er {most}.', 'The file has {found} levels of brackets inside each other; the limit is {most}.'),
    expected: words('høyst {most} nivåer', 'høgst {most} nivå', 'at most {most} levels'),
  },
  notJson: {
    message: words('Dette er ikke en scenariofil. Den skal være JSON; på linje {line} skulle det stått {wanted}.', 'Dette er ikkje ei scenariofil. Ho skal vere JSON; på linje {line} skulle det stått {wanted}.', 'This is not a scenario file. It must be JSON; on line {line} there should have been {wanted}.'),
    expected: words('{wanted} på linje {line}', '{wanted} på linje {line}', '{wanted} on line {line}'),
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
  noUnit: {
    message: words('{name}: enheten «{found}» passer ikke. Skriv tallet uten enhet.', '{name}: eininga «{found}» passar ikkje. Skriv talet utan eining.', '{name}: the unit "{found}" does not fit. Write the number without a unit.'),
    expected: words('tallet uten enhet', 'talet utan eining', 'the number without a unit'),
  },
  option: {
    message: words('{name} kan ikke være {found}. Velg blant {options}.', '{name} kan ikkje vere {found}. Vel mellom {options}.', '{name} cannot be {found}. Choose among {options}.'),
    expected: words('en av {options}', 'ein av {options}', 'one of {options}'),
  },
  unknownField: {
    message: words('Ukjent felt «{found}».{nearest}', 'Ukjent felt «{found}».{nearest}', 'Unknown field "{found}".{nearest}'),
    expected: words('et felt som finnes.{nearest}', 'eit felt som finst.{nearest}', 'a field that exists.{nearest}'),
  },
  identifier: {
    message: words('«{found}» kan ikke være en id. En id er en liten bokstav a–z og så bokstaver og tall.', '«{found}» kan ikkje vere ein id. Ein id er ein liten bokstav a–z og så bokstavar og tal.', '"{found}" cannot be an id. An id is a lower-case letter a–z, then letters and digits.'),
    expected: words('en id som «dorer»', 'ein id som «dorer»', 'an id such as "doors"'),
  },
  date: {
    message: words('{name}: {found} er ikke en måned. Skriv for eksempel "2027-05", eller { "milestone": "pilot.end", "months": 1 }.', '{name}: {found} er ikkje ein månad. Skriv til dømes "2027-05", eller { "milestone": "pilot.end", "months": 1 }.', '{name}: {found} is not a month. Write for example "2027-05", or { "milestone": "pilot.end", "months": 1 }.'),
    expected: words('en måned som 2027-05', 'ein månad som 2027-05', 'a month such as 2027-05'),
  },
  documentId: {
    message: words('{name} kan ikke være {found}. Bruk små bokstaver a–z, tall og bindestrek.', '{name} kan ikkje vere {found}. Bruk små bokstavar a–z, tal og bindestrek.', '{name} cannot be {found}. Use lower-case letters a–z, digits and hyphens.'),
    expected: words('en id som «min-hall»', 'ein id som «min-hall»', 'an id such as "my-hall"'),
  },
  calendarYear: {
    message: words('{name}: «{found}» er ikke et årstall. Skriv for eksempel "2030".', '{name}: «{found}» er ikkje eit årstal. Skriv til dømes "2030".', '{name}: "{found}" is not a calendar year. Write for example "2030".'),
    expected: words('et årstall som 2030', 'eit årstal som 2030', 'a calendar year such as 2030'),
  },
  listLength: {
    message: words('{name} skal ha {most} tall, men har {found}.', '{name} skal ha {most} tal, men har {found}.', '{name} must have {most} numbers, but has {found}.'),
    expected: words('{most} tall', '{most} tal', '{most} numbers'),
  },
  noWeight: {
    message: words('{name}: alle vektene er 0. Minst én måned må ha vekt.', '{name}: alle vektene er 0. Minst éin månad må ha vekt.', '{name}: all weights are 0. At least one month must have weight.'),
    expected: words('minst én vekt over 0', 'minst éi vekt over 0', 'at least one weight above 0'),
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
  noFormat: {
    message: words('Dette er ikke en scenariofil: «format» mangler.', 'Dette er ikkje ei scenariofil: «format» manglar.', 'This is not a scenario file: "format" is missing.'),
    expected: words('"holdbar-scenario"', '"holdbar-scenario"', '"holdbar-scenario"'),
  },
  newer: {
    message: words('Filen er laget med en nyere versjon ({found}). Denne leser til og med versjon {most}. Oppdater Holdbar.', 'Fila er laga med ein nyare versjon ({found}). Denne les til og med versjon {most}. Oppdater Holdbar.', 'The file was made by a newer version ({found}). This one reads up to version {most}. Update Holdbar.'),
    expected: words('versjon {most} eller eldre', 'versjon {most} eller eldre', 'version {most} or older'),
  },
  inputsInVariant: {
    message: words('«{found}» kan ikke stå i en variant: den har sine tall fra «extends», og det som er annerledes, under «changes».', '«{found}» kan ikkje stå i ein variant: han har tala sine frå «extends», og det som er annleis, under «changes».', '"{found}" cannot stand in a variant: its numbers come from "extends", and what differs stands under "changes".'),
    expected: words('«{found}.…» under «changes»', '«{found}.…» under «changes»', '"{found}.…" under "changes"'),
  },
  changesWithoutBase: {
    message: words('«changes» endrer et annet scenario, men «extends» sier ikke hvilket.', '«changes» endrar eit anna scenario, men «extends» seier ikkje kva for eit.', '"changes" changes another scenario, but "extends" does not say which.'),
    expected: words('«extends» med id-en til et scenario', '«extends» med id-en til eit scenario', '"extends" with the id of a scenario'),
  },
  baseMissing: {
    message: words('Utgangspunktet «{found}» mangler. Åpne det først, eller be om en fil der alt er med.', 'Utgangspunktet «{found}» manglar. Opne det fyrst, eller be om ei fil der alt er med.', 'The base scenario "{found}" is missing. Open it first, or ask for a file that holds everything.'),
    expected: words('id-en til et scenario som finnes', 'id-en til eit scenario som finst', 'the id of a scenario that exists'),
  },
  baseCircle: {
    message: words('Utgangspunktene går i ring: {found}.', 'Utgangspunkta går i ring: {found}.', 'The base scenarios go in a circle: {found}.'),
    expected: words('et utgangspunkt som ikke bygger på dette', 'eit utgangspunkt som ikkje byggjer på dette', 'a base that does not rest on this one'),
  },
  tooManyBases: {
    message: words('Det er mer enn {most} utgangspunkter på rad: {found}.', 'Det er meir enn {most} utgangspunkt på rad: {found}.', 'There are more than {most} bases in a row: {found}.'),
    expected: words('høyst {most} utgangspunkter på rad', 'høgst {most} utgangspunkt på rad', 'at most {most} bases in a row'),
  },
  inBase: {
    message: words('Utgangspunktet «{found}»: {error}', 'Utgangspunktet «{found}»: {error}', 'The base scenario "{found}": {error}'),
    expected: words('{what}', '{what}', '{what}'),
  },
  unknownPath: {
    message: words('Endringen gjelder «{found}», som ikke finnes i utgangspunktet.{nearest}', 'Endringa gjeld «{found}», som ikkje finst i utgangspunktet.{nearest}', 'The change is of "{found}", which the base does not have.{nearest}'),
    expected: words('et felt eller medlem i utgangspunktet.{nearest}', 'eit felt eller medlem i utgangspunktet.{nearest}', 'a field or member of the base.{nearest}'),
  },
  unknownMember: {
    message: words('{name} viser til «{found}», som ikke finnes.{nearest}', '{name} viser til «{found}», som ikkje finst.{nearest}', '{name} refers to "{found}", which does not exist.{nearest}'),
    expected: words('en id som finnes.{nearest}', 'ein id som finst.{nearest}', 'an id that exists.{nearest}'),
  },
  unknownMilestone: {
    message: words('{name} henger på milepælen «{found}», som ikke finnes.{nearest}', '{name} heng på milepælen «{found}», som ikkje finst.{nearest}', '{name} hangs on the milestone "{found}", which does not exist.{nearest}'),
    expected: words('en milepæl som finnes.{nearest}', 'ein milepæl som finst.{nearest}', 'a milestone that exists.{nearest}'),
  },
  takenMilestone: {
    message: words('«{found}» er alltid en milepæl. Gi din egen milepæl en annen id.', '«{found}» er alltid ein milepæl. Gi din eigen milepæl ein annan id.', '"{found}" is always a milestone. Give your own milestone another id.'),
    expected: words('en annen id', 'ein annan id', 'another id'),
  },
  milestoneCircle: {
    message: words('{name} henger på seg selv: {found}.', '{name} heng på seg sjølv: {found}.', '{name} hangs on itself: {found}.'),
    expected: words('en dato som ikke henger på seg selv', 'ein dato som ikkje heng på seg sjølv', 'a date that does not hang on itself'),
  },
  notTimed: {
    message: words('{name} kan ikke endres over tid med «{found}».', '{name} kan ikkje endrast over tid med «{found}».', '{name} cannot change over time with "{found}".'),
    expected: words('{what}', '{what}', '{what}'),
  },
  noPriceIndex: {
    message: words('{name} har prisår, men følger ingen prisindeks som kan flytte det til et annet år.', '{name} har prisår, men følgjer ingen prisindeks som kan flytte det til eit anna år.', '{name} has a price year, but follows no price index that could move it to another year.'),
    expected: words('tallet uten prisår', 'talet utan prisår', 'the number without a price year'),
  },
} as const; // prettier-ignore

/** The code of a problem. */
export type ProblemCode = keyof typeof problemTexts;

/** What a problem's texts say of just this one, by the name in braces; `Translated` where it differs by language. */
export type Slots = Readonly<Record<string, string | number | Translated>>;

/** A problem with its slots filled in. */
export function problem(code: ProblemCode, path: string, slots: Slots = {}): Problem {
  const { message, expected } = problemTexts[code];
  return { path, message: filled(message, slots), expected: filled(expected, slots) };
}

function filled(texts: Translated, slots: Slots): Translated {
  const fill = (locale: keyof Translated): string =>
    texts[locale].replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot] ?? '';
      return typeof value === 'object' ? value[locale] : String(value);
    });
  return words(fill('nb'), fill('nn'), fill('en'));
}
