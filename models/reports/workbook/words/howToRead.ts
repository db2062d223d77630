import { words, type Translated } from '../../../language/translated.ts';

/** What each sheet is, by its key; without a key it holds for the whole workbook. */
export const howToRead: readonly (readonly [key: string, text: Translated])[] = [
  ['', words(
    'Hver linje i modellen har en rad med én formel, og samme kolonne er samme måned i alle ark. Kommentaren på en linje viser formelen slik modellen har den, og kilden.',
    'Kvar linje i modellen har ei rad med éin formel, og same kolonne er same månad i alle ark. Kommentaren på ei linje viser formelen slik modellen har han, og kjelda.',
    'Each line of the model has a row with one formula, and the same column is the same month on every sheet. The comment on a line shows the formula as the model has it, and its source.',
  )],
  ['', words(
    'Regnearket regner ut scenariet slik det er skrevet. Spenn og hendelser som kan inntreffe, er ikke med i formlene.',
    'Reknearket reknar ut scenariet slik det er skrive. Spenn og hendingar som kan skje, er ikkje med i formlane.',
    'The workbook computes the scenario as it is written. Ranges, and events that may happen, are not in the formulas.',
  )],
  ['inputs', words(
    'Tall og måneder i gule celler kan endres, og alt regnes om. Valg, lister, lengden på beregningen og det som står i grått, ble avgjort da regnearket ble laget: endre det i Holdbar. Arket kan leses inn igjen i Holdbar som et scenario; formler i gule celler blir avvist.',
    'Tal og månader i gule celler kan endrast, og alt blir rekna om. Val, lister, lengda på utrekninga og det som står i grått, vart avgjort då reknearket vart laga: endre det i Holdbar. Arket kan lesast inn att i Holdbar som eit scenario; formlar i gule celler blir avviste.',
    'Numbers and months in yellow cells may be changed, and everything is recalculated. Choices, lists, the length of the run and what stands in grey were settled when the workbook was made: change them in Holdbar. The sheet can be read back into Holdbar as a scenario; formulas in yellow cells are refused.',
  )],
  ['keyFigures', words('Konklusjon, nøkkeltall, prøver og regler.', 'Konklusjon, nøkkeltal, prøver og reglar.', 'Verdict, key figures, tests and rules.')],
  ['accounts', words('Regnskapet per år i oppstillingen fra forskriften § 5-6, og balansen.', 'Rekneskapen per år i oppstillinga frå forskrifta § 5-6, og balansen.', 'The accounts by year in the layout of the regulation § 5-6, and the balance sheet.')],
  ['years', words('Alle månedslinjer per kalenderår, og tall som bare finnes per år.', 'Alle månadslinjer per kalenderår, og tal som berre finst per år.', 'Every monthly line by calendar year, and figures that exist by year only.')],
  ['lists', words('Verdier per år eller måned i året som månedene slår opp i. Her har hver celle sin egen formel.', 'Verdiar per år eller månad i året som månadene slår opp i. Her har kvar celle sin eigen formel.', 'Values by year or month of the year that the months look up. Here each cell has a formula of its own.')],
  ['check', words(
    'Holder hver linje og måned opp mot det Holdbars motor regnet ut («{engine}»). Resultatet står øverst i alle ark. Når inndata er endret, gjelder ikke motorens tall lenger, og det står der.',
    'Held kvar linje og månad opp mot det motoren i Holdbar rekna ut («{engine}»). Resultatet står øvst i alle ark. Når inndata er endra, gjeld ikkje tala til motoren lenger, og det står der.',
    'Holds every line and month against what Holdbar’s engine computed (“{engine}”). The outcome stands at the top of every sheet. When inputs are changed the engine’s numbers no longer hold, and it says so.',
  )],
]; // prettier-ignore
