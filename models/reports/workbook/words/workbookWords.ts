import { words } from '../../../language/translated.ts';

/** The words of the workbook that no declaration gives. */
export const workbookWords = {
  line: words('Linje', 'Linje', 'Line'),
  member: words('Gjelder', 'Gjeld', 'Member'),
  unit: words('Enhet', 'Eining', 'Unit'),
  id: words('Id', 'Id', 'Id'),
  yearIs: words('Året er', 'Året er', 'The year is'),
  value: words('Verdi', 'Verdi', 'Value'),
  opening: words('Inngående', 'Inngåande', 'Opening'),
  monthOfYear: words('Måned i året', 'Månad i året', 'Month of the year'),
  month: words('Måned nr.', 'Månad nr.', 'Month no.'),
  yearIndex: words('År nr.', 'År nr.', 'Year no.'),
  year: words('År', 'År', 'Year'),
  monthsInYear: words('Måneder i året', 'Månader i året', 'Months in the year'),
  firstMonth: words('Første måned (plass)', 'Fyrste månad (plass)', 'First month (place)'),
  lastMonth: words('Siste måned (plass)', 'Siste månad (plass)', 'Last month (place)'),
  sum: words('summen', 'summen', 'the sum'),
  last: words('siste måned', 'siste månad', 'the last month'),
  mean: words('snittet', 'snittet', 'the mean'),
  roleOpening: words('Inngående', 'Inngåande', 'Opening'),
  roleIn: words('+ inn', '+ inn', '+ in'),
  roleOut: words('− ut', '− ut', '− out'),
  rolePart: words('Mellomregning for «{line}»', 'Mellomrekning for «{line}»', 'Step towards “{line}”'),
  roleGather: words(
    'Det som telles med i «{line}»',
    'Det som blir talt med i «{line}»',
    'What counts in “{line}”',
  ),
  roleList: words('Oppslag for «{line}»', 'Oppslag for «{line}»', 'Look-up for “{line}”'),
  figures: words('Tall for hele beregningen', 'Tal for heile utrekninga', 'Figures of the whole run'),
  yearlyFigures: words('Tall per kalenderår', 'Tal per kalenderår', 'Figures per calendar year'),
  yearlyLines: words('Månedslinjene per kalenderår', 'Månadslinjene per kalenderår', 'The monthly lines per calendar year'), // prettier-ignore
  formula: words('Formel', 'Formel', 'Formula'),
  source: words('Kilde', 'Kjelde', 'Source'),
  note: words('Merknad', 'Merknad', 'Note'),
  status: words('Status', 'Status', 'Status'),
  low: words('Lavest', 'Lågast', 'Low'),
  high: words('Høyest', 'Høgst', 'High'),
  base: words('Utgangspunkt', 'Utgangspunkt', 'Base'),
  scenarioValue: words('Ved eksport', 'Ved eksport', 'At export'),
  changed: words('Endret', 'Endra', 'Changed'),
  name: words('Navn i formler', 'Namn i formlar', 'Name in formulas'),
  inMonths: words('Måned nr.', 'Månad nr.', 'Month no.'),
  check: words('Kontroll: ', 'Kontroll: ', 'Check: '),
  pass: words('STEMMER – regnearket gir motorens tall', 'STEMMER – reknearket gir tala til motoren', 'PASS – the workbook gives the engine’s numbers'), // prettier-ignore
  fail: words('STEMMER IKKE – se arket «{sheet}»', 'STEMMER IKKJE – sjå arket «{sheet}»', 'FAIL – see the sheet “{sheet}”'), // prettier-ignore
  inputsChanged: words('INNDATA ER ENDRET – motorens tall er fra før endringen', 'INNDATA ER ENDRA – tala til motoren er frå før endringa', 'INPUTS CHANGED – the engine’s numbers are from before'), // prettier-ignore
  engineValue: words('Motorens verdi', 'Verdien til motoren', 'Engine value'),
  workbookValue: words('Regnearkets verdi', 'Verdien i reknearket', 'Workbook value'),
  difference: words('Avvik', 'Avvik', 'Difference'),
  allowed: words('Tillatt avvik', 'Tillate avvik', 'Allowed difference'),
  ok: words('Stemmer', 'Stemmer', 'Agrees'),
  agrees: words('stemmer', 'stemmer', 'agrees'),
  differs: words('AVVIK', 'AVVIK', 'DIFFERS'),
  yellow: words('Gule celler kan endres: tall og måneder. Resten ble avgjort da regnearket ble laget.', 'Gule celler kan endrast: tal og månader. Resten vart avgjort då reknearket vart laga.', 'Yellow cells may be changed: numbers and months. The rest was settled when the workbook was made.'), // prettier-ignore
  overall: words('Samlet', 'Samla', 'Overall'),
  linesThatDiffer: words('Linjer som avviker', 'Linjer som avvik', 'Lines that differ'),
  linesChecked: words('Linjer som er kontrollert', 'Linjer som er kontrollerte', 'Lines checked'),
  inputsThatChanged: words('Inndata som er endret', 'Inndata som er endra', 'Inputs that are changed'),
  sumOverRun: words('(sum over alle måneder der linjen har flere)', '(sum over alle månader der linja har fleire)', '(the sum over all months where a line has several)'), // prettier-ignore
  atExport: words('Konklusjonen da regnearket ble laget (regnet ut av Holdbar, ikke av formler):', 'Konklusjonen då reknearket vart laga (rekna ut av Holdbar, ikkje av formlar):', 'The verdict when the workbook was made (computed by Holdbar, not by formulas):'), // prettier-ignore
  reachedIn: words('Nås i', 'Blir nådd i', 'Reached in'),
  whyNone: words('Hvorfor tallet mangler', 'Kvifor talet manglar', 'Why there is none'),
  months: words('måneder', 'månader', 'months'),
  tests: words('Prøvene i konklusjonen', 'Prøvene i konklusjonen', 'The tests of the verdict'),
  test: words('Prøve', 'Prøve', 'Test'),
  margin: words('Margin', 'Margin', 'Margin'),
  passes: words('Bestått', 'Bestått', 'Passes'),
  yes: words('ja', 'ja', 'yes'),
  no: words('nei', 'nei', 'no'),
  rules: words('Regler', 'Reglar', 'Rules'),
  rule: words('Regel', 'Regel', 'Rule'),
  broken: words('Slår til', 'Slår til', 'Applies'),
  severity: words('Alvor', 'Alvor', 'Severity'),
  legalSource: words('Hjemmel', 'Heimel', 'Legal source'),
  accountsNote: words('Økonomisk oversikt etter art, drift (budsjett- og regnskapsforskriften § 5-6). Kostnader er positive.', 'Økonomisk oversikt etter art, drift (budsjett- og rekneskapsforskrifta § 5-6). Kostnader er positive.', 'Economic overview by type, operations (budget and accounting regulation § 5-6). Costs are positive.'), // prettier-ignore
  nominal: words('Løpende kroner', 'Løpande kroner', 'Nominal kroner'),
  partYear: words('* Året har ikke alle tolv måneder.', '* Året har ikkje alle tolv månadene.', '* Not all twelve months of the year.'), // prettier-ignore
  operatingIncome: words('Driftsinntekter', 'Driftsinntekter', 'Operating income'),
  operatingCost: words('Driftsutgifter', 'Driftsutgifter', 'Operating cost'),
  finance: words('Finans', 'Finans', 'Finance'),
  disposal: words('Disponering', 'Disponering', 'Use of the result'),
  structural: words('Underliggende resultat', 'Underliggjande resultat', 'Structural result'),
  balance: words('Balanse ved årets slutt', 'Balanse ved slutten av året', 'Balance sheet at the end of the year'), // prettier-ignore
  cliffTitle: words('Inntekter per år: varige og pilot', 'Inntekter per år: varige og pilot', 'Income by year: recurring and pilot'), // prettier-ignore
  cashTitle: words('Kassen ved månedens slutt, på vedtatt finansiering', 'Kassa ved slutten av månaden, på vedteken finansiering', 'Cash at the end of the month, on decided funding'), // prettier-ignore
  compareNote: words('Første kolonne regnes om; de andre er tall fra da regnearket ble laget.', 'Fyrste kolonne blir rekna om; dei andre er tal frå då reknearket vart laga.', 'The first column is recalculated; the others are numbers from when the workbook was made.'), // prettier-ignore
  keyFigure: words('Nøkkeltall', 'Nøkkeltal', 'Key figure'),
  live: words('regnes om', 'blir rekna om', 'live'),
  valuesOnly: words('bare tall', 'berre tal', 'values only'),
  hash: words('Avtrykk av inndata', 'Avtrykk av inndata', 'Hash of inputs'),
  simulationNote: words('Regnet ut av Holdbar: {draws} framtider, frø {seed}. Bare tall; de regnes ikke om her.', 'Rekna ut av Holdbar: {draws} framtider, frø {seed}. Berre tal; dei blir ikkje rekna om her.', 'Computed by Holdbar: {draws} futures, seed {seed}. Values only; they are not recalculated here.'), // prettier-ignore
  scenario: words('Scenario', 'Scenario', 'Scenario'),
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  description: words('Beskrivelse', 'Omtale', 'Description'),
  author: words('Laget av', 'Laga av', 'Author'),
  date: words('Dato', 'Dato', 'Date'),
  notes: words('Merknader', 'Merknader', 'Notes'),
  period: words('Måneder', 'Månader', 'Months'),
  engine: words('Motorversjon', 'Motorversjon', 'Engine version'),
  howToRead: words('Slik leses regnearket', 'Slik les ein reknearket', 'How to read the workbook'),
  kroner: words('kroner', 'kroner', 'NOK'),
} as const;

/** The groups of key figures. */
export const groupWords = {
  funding: words('Finansiering', 'Finansiering', 'Funding'),
  cash: words('Kasse', 'Kasse', 'Cash'),
  operations: words('Drift', 'Drift', 'Operations'),
  perspectives: words('Kommunen samlet og samfunnet', 'Kommunen samla og samfunnet', 'The municipality as a whole and society'), // prettier-ignore
} as const;

/** How serious it is that a rule is broken. */
export const severityWords = {
  error: words('Feil', 'Feil', 'Error'),
  warning: words('Advarsel', 'Åtvaring', 'Warning'),
  note: words('Merknad', 'Merknad', 'Note'),
} as const;
