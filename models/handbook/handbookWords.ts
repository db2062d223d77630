import type { LineKind, RuleDeclaration } from '../language/declaration.ts';
import { words, type Translated } from '../language/translated.ts';
import type { DefaultSource, Field, TimeForm } from '../scenario/field.ts';

/** The names of the parts of an entry, and the short sentences between declared texts. */
export const handbookWords = {
  title: words('Modellhåndbok for Holdbar', 'Modellhandbok for Holdbar', 'Handbook of the Holdbar model'),
  contents: words('Innhold', 'Innhald', 'Contents'),
  topics: words('Tema', 'Tema', 'Topics'),
  inputs: words('Tall og valg inn', 'Tal og val inn', 'Inputs'),
  lines: words('Linjer', 'Linjer', 'Lines'),
  figures: words('Nøkkeltall', 'Nøkkeltal', 'Key figures'),
  rule: words('Regel', 'Regel', 'Rule'),
  kindName: words('slag', 'slag', 'kind'),
  sequenceName: words('den forrige i rekken', 'den førre i rekkja', 'the one before it in line'),
  rules: words('Regler', 'Reglar', 'Rules'),
  lists: words('Lister', 'Lister', 'Lists'),
  register: words('Register', 'Register', 'Index'),
  name: words('Navn', 'Namn', 'Name'),
  id: words('Id', 'Id', 'Id'),
  what: words('Hva', 'Kva', 'What'),
  meaning: words('Betydning', 'Tyding', 'Meaning'),
  inFile: words('I filen', 'I fila', 'In the file'),
  inFormulas: words('I formler', 'I formlar', 'In formulas'),
  unit: words('Enhet', 'Eining', 'Unit'),
  writtenIn: words('skrives også i', 'blir òg skrive i', 'also written in'),
  type: words('Slag', 'Slag', 'Type'),
  options: words('Alternativer', 'Alternativ', 'Options'),
  unitOf: words('den samme som i', 'den same som i', 'the same as in'),
  pointsAt: words('Peker på', 'Peikar på', 'Points at'),
  orNone: words('eller ingen (`none`)', 'eller ingen (`none`)', 'or none (`none`)'),
  standard: words('Hvis ikke oppgitt', 'Om ikkje oppgitt', 'Unless it is given'),
  mayBeEmpty: words('Kan stå tomt.', 'Kan stå tomt.', 'May be left empty.'),
  mustBeGiven: words('Må fylles ut.', 'Må fyllast ut.', 'Must be given.'),
  allowed: words('Tillatt', 'Tillate', 'Allowed'),
  whole: words('hele tall', 'heile tal', 'whole numbers'),
  usual: words('Vanlig', 'Vanleg', 'Usual'),
  overTime: words('Kan endres over tid', 'Kan endrast over tid', 'May change over time'),
  index: words('Prisindeks', 'Prisindeks', 'Price index'),
  asChosenIn: words('den som er valgt i', 'den som er vald i', 'the one chosen in'),
  onlyFor: words('Gjelder bare', 'Gjeld berre', 'Only for'),
  shownWhen: words('Brukes bare når', 'Blir berre brukt når', 'Only used when'),
  is: words('er', 'er', 'is'),
  or: words('eller', 'eller', 'or'),

  usedBy: words('Brukes av', 'Blir brukt av', 'Used by'),
  byFormat: words('Bruk utenom formlene', 'Bruk utanom formlane', 'Use outside the formulas'),
  inPostings: words('Summeres gjennom posteringen i', 'Blir summert gjennom posteringa i', 'Added up through its posting in'), // prettier-ignore
  reads: words('Leser', 'Les', 'Reads'),
  readsPostings: words('posteringer', 'posteringar', 'postings'),
  noReader: words('Ingen formel leser den: den er et resultat.', 'Ingen formel les ho: ho er eit resultat.', 'No formula reads it: it is a result.'), // prettier-ignore
  noFormula: words('Ingen formel leser den.', 'Ingen formel les det.', 'No formula reads it.'),
  noNumber: words(
    'Ingen tall avhenger av den.',
    'Ingen tal er avhengige av det.',
    'No number depends on it.',
  ),
  source: words('Kilde', 'Kjelde', 'Source'),
  legalSource: words('Hjemmel', 'Heimel', 'Legal source'),
  opening: words('Før første måned', 'Før fyrste månad', 'Before the first month'),
  absent: words('Har ingen verdi når', 'Har ingen verdi når', 'Has no value when'),
  posted: words('Posteres', 'Blir postert', 'Posted'),
  forEach: words('én for hver i', 'éin for kvar i', 'one for each of'),
  eachYear: words('én for hvert år', 'éin for kvart år', 'one for each year'),
  givesUnit: words(
    'Formelen gir et rent tall, og linjen gir det enheten sin.',
    'Formelen gir eit reint tal, og linja gir det eininga si.',
    'The formula gives a pure number, and the line gives it its unit.',
  ),
  when: words('Når', 'Når', 'When'),
  kinds: words('Slag', 'Slag', 'Kinds'),
  member: words('Medlem', 'Medlem', 'Member'),
  members: words('Medlemmer i hvert scenario', 'Medlemmer i kvart scenario', 'Members of every scenario'),
  kindOf: words('Slaget avgjør hvilke felt et medlem har, og hvilke formler.', 'Slaget avgjer kva felt ein medlem har, og kva formlar.', 'The kind decides which fields a member has, and which formulas.'), // prettier-ignore
  sequence: words(
    'Det forrige medlemmet i rekken: bare for {kinds}, ordnet etter {by} og så etter id. Den første har ingen.',
    'Den førre medlemen i rekkja: berre for {kinds}, ordna etter {by} og så etter id. Den fyrste har ingen.',
    'The member before it in line: only for {kinds}, in order of {by} and then of id. The first has none.',
  ),
  milestone: words('milepælen {name}', 'milepælen {name}', 'the milestone {name}'),
  months: words('måneder', 'månader', 'months'),
} as const;

/** How a line behaves over time. */
export const lineKinds: Readonly<Record<LineKind, Translated>> = {
  flow: words('i løpet av måneden (året er summen)', 'i løpet av månaden (året er summen)', 'during the month (the year is the sum)'), // prettier-ignore
  stock: words('ved månedens slutt (året er siste måned)', 'ved slutten av månaden (året er siste månad)', 'at the end of the month (the year is the last month)'), // prettier-ignore
  level: words('gjelder i måneden (året er snittet)', 'gjeld i månaden (året er snittet)', 'holds in the month (the year is the mean)'), // prettier-ignore
  figure: words('nøkkeltall, regnet ut etter månedene', 'nøkkeltal, rekna ut etter månadene', 'key figure, computed after the months'), // prettier-ignore
};

/** What an input may be. */
export const fieldTypes: Readonly<Record<Field['type'], Translated>> = {
  number: words('tall', 'tal', 'number'),
  choice: words('valg', 'val', 'choice'),
  reference: words('henvisning', 'tilvising', 'reference'),
  date: words('måned (`2027-05`) eller milepæl og måneder', 'månad (`2027-05`) eller milepæl og månader', 'month (`2027-05`) or a milestone and months'), // prettier-ignore
  formula: words('formel', 'formel', 'formula'),
  text: words('tekst', 'tekst', 'text'),
  input: words('stien til et annet felt', 'stien til eit anna felt', 'the path of another field'),
  paths: words('liste av stier til felt', 'liste av stiar til felt', 'list of paths of fields'),
};

/** The ways a number may change. */
export const timeForms: Readonly<Record<TimeForm, Translated>> = {
  years: words('per kalenderår', 'per kalenderår', 'by calendar year'),
  steps: words('i trinn fra en dato', 'i trinn frå ein dato', 'in steps by date'),
  months: words('med vekter for månedene i året', 'med vekter for månadene i året', 'by weights for the months of the year'), // prettier-ignore
};

/** How sure a default is. */
export const statusWords: Readonly<Record<DefaultSource['status'], Translated>> = {
  sourced: words('fra kilde', 'frå kjelde', 'sourced'),
  derived: words('utledet', 'utleidd', 'derived'),
  assumed: words('antatt', 'teke for gitt', 'assumed'),
};

/** How serious it is that a rule is broken. */
export const severityWords: Readonly<Record<RuleDeclaration['severity'], Translated>> = {
  error: words('Feil', 'Feil', 'Error'),
  warning: words('Advarsel', 'Åtvaring', 'Warning'),
  note: words('Merknad', 'Merknad', 'Note'),
};
