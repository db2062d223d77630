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
} as const; // prettier-ignore
