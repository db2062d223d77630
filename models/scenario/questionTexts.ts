import { words } from '../language/translated.ts';

/** What can be wrong with an input that a question is about. */
export const questionTexts = {
  unknownInput: {
    message: words('Scenariet har ikke noe tall «{found}».{nearest}', 'Scenariet har ikkje noko tal «{found}».{nearest}', 'The scenario has no number "{found}".{nearest}'),
    expected: words('et tall som finnes.{nearest}', 'eit tal som finst.{nearest}', 'a number that exists.{nearest}'),
  },
  absentInput: {
    message: words('{name} ({found}) er ikke fylt ut, så det er ikke noe tall å endre. Skriv et tall først.', '{name} ({found}) er ikkje fylt ut, så det er ikkje noko tal å endre. Skriv eit tal fyrst.', '{name} ({found}) is left empty, so there is no number to change. Enter one first.'),
    expected: words('et felt med et tall i', 'eit felt med eit tal i', 'a field with a number in it'),
  },
  fixedInput: {
    message: words('{name} ({found}) er ikke et tall som kan varieres. Velg et beløp, en mengde, en pris, en andel eller en vekst.', '{name} ({found}) er ikkje eit tal som kan varierast. Vel eit beløp, ei mengd, ein pris, ein del eller ein vekst.', '{name} ({found}) is not a number that can be varied. Choose an amount, a quantity, a price, a share or a growth rate.'),
    expected: words('et tall som kan varieres', 'eit tal som kan varierast', 'a number that can be varied'),
  },
  sameInput: {
    message: words('{name} er valgt to ganger. Velg to ulike tall.', '{name} er vald to gonger. Vel to ulike tal.', '{name} has been chosen twice. Choose two different numbers.'),
    expected: words('to ulike tall', 'to ulike tal', 'two different numbers'),
  },
  noPilot: {
    message: words('Scenariet har ingen pilot, så det er ingen pilotslutt å avvikle ved.', 'Scenariet har ingen pilot, så det er ingen pilotslutt å avvikle ved.', 'The scenario has no pilot, so there is no end of it to close at.'),
    expected: words('et scenario med en pilotperiode', 'eit scenario med ein pilotperiode', 'a scenario with a pilot period'),
  },
  planYear: {
    message: words('Økonomiplanen kan ikke begynne i {found}: fire år må ligge i beregningen. Velg fra {first} til {last}, eller regn over flere år.', 'Økonomiplanen kan ikkje byrje i {found}: fire år må liggje i utrekninga. Vel frå {first} til {last}, eller rekn over fleire år.', 'The four-year plan cannot begin in {found}: four years must lie in the calculation. Choose from {first} to {last}, or calculate more years.'),
    expected: words('et år fra {first} til {last}', 'eit år frå {first} til {last}', 'a year from {first} to {last}'),
  },
  noUncertainty: {
    message: words('Ingen tall har spenn ennå, så alle framtider er like. Skriv for eksempel 80–140 i en mengde.', 'Ingen tal har spenn enno, så alle framtider er like. Skriv til dømes 80–140 i ei mengd.', 'No number has a range yet, so all futures are alike. Write for instance 80–140 in a quantity.'),
    expected: words('minst ett tall med spenn, eller en hendelse', 'minst eitt tal med spenn, eller ei hending', 'at least one number with a range, or an event'),
  },
  tooManyUncertain: {
    message: words('Det er for mange usikre tall: {found} mot {most}. Tall som trekkes år for år teller ett for hvert år.', 'Det er for mange usikre tal: {found} mot {most}. Tal som blir trekte år for år tel eitt for kvart år.', 'There are too many uncertain numbers: {found} against {most}. Numbers drawn year by year count one a year.'),
    expected: words('høyst {most} usikre tall', 'høgst {most} usikre tal', 'at most {most} uncertain numbers'),
  },
  impossibleFuture: {
    message: words('Umulige framtider med {drawn}: i framtid {future} har «{name}» ({line}) ingen verdi i {period}.', 'Umoglege framtider med {drawn}: i framtid {future} har «{name}» ({line}) ingen verdi i {period}.', 'Impossible futures with {drawn}: in future {future} "{name}" ({line}) has no value in {period}.'),
    expected: words('et spenn der alle linjer har en verdi', 'eit spenn der alle linjer har ein verdi', 'a range in which every line has a value'),
  },
  absentFigure: {
    message: words('«{name}» finnes ikke i alle framtidene. Velg et nøkkeltall som alltid finnes, for eksempel minste margin (margin).', '«{name}» finst ikkje i alle framtidene. Vel eit nøkkeltal som alltid finst, til dømes minste margin (margin).', '"{name}" does not exist in every future. Choose a figure that always exists, such as the smallest margin (margin).'),
    expected: words('et nøkkeltall som finnes i alle framtider', 'eit nøkkeltal som finst i alle framtider', 'a figure that exists in every future'),
  },
  noBetter: {
    message: words('«{name}» er verken bedre høyt eller lavt, så ingen kan være best. Velg et annet nøkkeltall, for eksempel margin.', '«{name}» er korkje betre høgt eller lågt, så ingen kan vere best. Vel eit anna nøkkeltal, til dømes margin.', '"{name}" is neither better high nor low, so none can be the better. Choose another figure, such as margin.'),
    expected: words('et nøkkeltall som er bedre høyt eller lavt', 'eit nøkkeltal som er betre høgt eller lågt', 'a figure that is better high or low'),
  },
  unknownLine: {
    message: words('Det er ingen linje «{found}».{nearest}', 'Det er inga linje «{found}».{nearest}', 'There is no line "{found}".{nearest}'),
    expected: words('linjer som finnes.{nearest}', 'linjer som finst.{nearest}', 'lines that exist.{nearest}'),
  },
  noCourse: {
    message: words('«{name}» ({found}) er ett tall for hele beregningen og har ikke noe forløp.', '«{name}» ({found}) er eitt tal for heile utrekninga og har ikkje noko forløp.', '"{name}" ({found}) is one number for the whole calculation and has no course.'),
    expected: words('linjer med verdier måned for måned eller år for år', 'linjer med verdiar månad for månad eller år for år', 'lines with values by month or by year'),
  },
} as const; // prettier-ignore
