import type { Absence, LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';
import { figure } from './figure.ts';

const windowMean = words('Snittet over årene som prøves, i faste priser, på vedtatt finansiering.', 'Snittet over åra som blir prøvde, i faste prisar, på vedteken finansiering.', 'Mean over the years tested, in fixed prices, on decided funding.'); // prettier-ignore
const afterPilot = words('Månedene etter piloten.', 'Månadene etter piloten.', 'The months after the pilot.');
const noInhabitants = absence('economy.population is none', words('Innbyggertallet er ikke skrevet inn.', 'Innbyggjartalet er ikkje skrive inn.', 'The number of inhabitants has not been entered.')); // prettier-ignore
const noHouseholds = absence('economy.households is none', words('Antall husholdninger er ikke skrevet inn.', 'Talet på hushald er ikkje skrive inn.', 'The number of households has not been entered.')); // prettier-ignore
const neverShort = absence('firstShortMonth < -1000', words('Pengene tar ikke slutt i beregningsperioden.', 'Pengane tek ikkje slutt i utrekningsperioden.', 'The money does not run out in the period calculated.')); // prettier-ignore

/** Where `least` finds no month; before any month a timeline can have. */
const noMonth = '-100000';

/** How much of a month after the pilot lies within a place's notice; of the last month of the run all that is left of it. */
const noticeLeft =
  'max(0, if(month = lastMonth, pilotEnd + premises.noticeMonths + 1 - month, min(1, pilotEnd + premises.noticeMonths + 1 - month)))';

/** The key figures of the verdict, all on decided funding. */
export const keyFigureLines: readonly LineDeclaration[] = [
  figure('pilotCliff', 'NOK', words('Finansieringsstup', 'Finansieringsstup', 'Funding cliff'), 'if(pilot.kind is none, 0, sum(month where month > pilotEnd - 12 and month <= pilotEnd, accounts.pilotIncome) - sum(month where month > pilotEnd and month <= pilotEnd + 12, accounts.pilotIncome))', words('Pilotinntekter de siste tolv pilotmånedene minus de tolv etter.', 'Pilotinntekter dei siste tolv pilotmånadene minus dei tolv etter.', 'Pilot income of the last twelve pilot months less the twelve after.')), // prettier-ignore
  figure('gap', 'NOK0', words('Mangler i året', 'Manglar i året', 'Funding gap a year'), 'divide(sum(year where inWindow = 1, max(0, -realStructural)), windowYears, 0)', windowMean), // prettier-ignore
  figure('worstGap', 'NOK0', words('Mangler i det verste året', 'Manglar i det verste året', 'Funding gap in the worst year'), 'max(0, most(year where inWindow = 1, -realStructural, 0))', words('Det verste året som prøves, i faste priser.', 'Det verste året som blir prøvd, i faste prisar.', 'The worst year tested, in fixed prices.')), // prettier-ignore
  figure('gapPerInhabitant', 'NOK0/inhabitant', words('Mangler i året per innbygger', 'Manglar i året per innbyggjar', 'Funding gap a year per inhabitant'), 'if(economy.population is none, 0, gap / economy.population)', windowMean, [noInhabitants]), // prettier-ignore
  figure('gapPerHousehold', 'NOK0/household', words('Mangler i året per husholdning', 'Manglar i året per hushald', 'Funding gap a year per household'), 'if(economy.households is none, 0, gap / economy.households)', windowMean, [noHouseholds]), // prettier-ignore
  figure('firstShortMonth', '1', words('Første måned kassen er under minstegrensen', 'Fyrste månad kassa er under minstegrensa', 'First month cash is below the floor'), `least(month where (month > pilotEnd or not accounts.legalForm is unit) and decidedCash + tolerance * priceIndex.level[general] < accounts.floor, month, ${noMonth})`, words('Blant månedene som prøves.', 'Blant månadene som blir prøvde.', 'Among the months tested.'), [absence(`firstShortMonth < -1000`, neverShort.reason)]), // prettier-ignore
  figure('runway', '1', words('Måneder pengene rekker', 'Månader pengane rekk', 'Runway in months'), 'firstShortMonth - pilotEnd - 1', words('Hele måneder etter piloten før kassen første gang er under minstegrensen.', 'Heile månader etter piloten før kassa fyrste gong er under minstegrensa.', 'Whole months after the pilot before cash is first below the floor.'), [neverShort]), // prettier-ignore
  figure('firstFullYear', '1', words('Første hele år', 'Fyrste heile år', 'First full year'), 'least(year where fullYear = 1 and most(month of year, month, 0) >= timeline.opening, year, lastWindowYear + 1)', words('Også i piloten, men ikke før året hallen åpner.', 'Også i piloten, men ikkje før året hallen opnar.', 'Also in the pilot, but not before the year in which the hall opens.')), // prettier-ignore
  figure('lastDeficitYear', '1', words('Siste år med underskudd', 'Siste år med underskot', 'Last year with a deficit'), 'most(year where fullYear = 1 and year <= lastWindowYear and realStructural + tolerance < 0, year, firstFullYear - 1)', words('Siste hele år til og med det siste som prøves, der det underliggende resultatet er under 0.', 'Siste heile år til og med det siste som blir prøvd, der det underliggjande resultatet er under 0.', 'The last full year up to the last tested whose structural result is below 0.')), // prettier-ignore
  figure('breakEvenYear', '1', words('Går i balanse fra', 'Går i balanse frå', 'Breaks even from'), 'lastDeficitYear + 1', words('Det første året som det underliggende resultatet er 0 eller bedre fra, til det siste som prøves.', 'Det fyrste året som det underliggjande resultatet er 0 eller betre frå, til det siste som blir prøvd.', 'The first year from which the structural result stays at 0 or above, to the last tested.'), [absence('lastDeficitYear >= lastWindowYear', words('Går ikke i balanse i noe år som prøves.', 'Går ikkje i balanse i noko år som blir prøvd.', 'Does not balance in any year tested.'))]), // prettier-ignore
  figure('minimumCash', 'NOK', words('Laveste kassebeholdning', 'Lågaste kassebehaldning', 'Minimum cash'), 'least(month, decidedCash, 0)', words('Alle måneder, på vedtatt finansiering.', 'Alle månader, på vedteken finansiering.', 'All months, on decided funding.')), // prettier-ignore
  figure('minimumCashMonth', '1', words('Måned med lavest kassebeholdning', 'Månad med lågast kassebehaldning', 'Month of minimum cash'), 'least(month where decidedCash <= minimumCash, month, 0)', words('Den første, om det er flere.', 'Den fyrste, om det er fleire.', 'The first, if there are several.')), // prettier-ignore
  figure('recurringCoverage', '1', words('Varige inntekter av varige utgifter', 'Varige inntekter av varige utgifter', 'Recurring income over recurring cost'), 'divide(sum(year where inWindow = 1, realRecurringIncome), sum(year where inWindow = 1, realRecurringCost), 0)', words('Driftsstøtte medregnet; årene som prøves.', 'Driftsstøtte medrekna; åra som blir prøvde.', 'Owner support included; the years tested.')), // prettier-ignore
  figure('coverageRatio', '1', words('Dekningsgrad', 'Dekningsgrad', 'Coverage ratio'), 'divide(sum(year where inWindow = 1, realRecurringIncome - realDecidedSupport), sum(year where inWindow = 1, realRecurringCost), 0)', words('Egne varige inntekter delt på varige utgifter, uten driftsstøtte; årene som prøves.', 'Eigne varige inntekter delt på varige utgifter, utan driftsstøtte; åra som blir prøvde.', 'Own recurring income over recurring cost, without owner support; the years tested.')), // prettier-ignore
  figure('meanRecurringCost', 'NOK0', words('Varige utgifter i året', 'Varige utgifter i året', 'Recurring cost a year'), 'divide(sum(year where inWindow = 1, realRecurringCost), windowYears, 0)', windowMean), // prettier-ignore
  figure('reusedShare', '1', words('Ombrukt andel av potensialet', 'Ombrukt del av potensialet', 'Share of the potential reused'), 'divide(sum(month where month > pilotEnd, sum(stream, volumes.reused)), sum(month where month > pilotEnd, sum(stream, volumes.potential)), 0)', afterPilot), // prettier-ignore
  figure('costPerTonneReused', 'NOK0/tonne', words('Varige utgifter per tonn ombrukt', 'Varige utgifter per tonn ombrukt', 'Recurring cost per tonne reused'), 'divide(sum(month where month > pilotEnd, divide(accounts.recurringCost + accounts.capitalCost, priceIndex.level[general], 0)), sum(month where month > pilotEnd, sum(stream, volumes.reused)), 0)', afterPilot, [absence('sum(month where month > pilotEnd, sum(stream, volumes.reused)) <= 0', words('Ingenting blir ombrukt.', 'Ingenting blir ombrukt.', 'Nothing is reused.'))]), // prettier-ignore
  figure('fte', 'FTE', words('Årsverk', 'Årsverk', 'FTE'), 'divide(sum(month where month > pilotEnd, staffing.totalFte), sum(month where month > pilotEnd, 1), 0)', words('Snittet av månedene etter piloten.', 'Snittet av månadene etter piloten.', 'Mean of the months after the pilot.')), // prettier-ignore
  figure('storageUse', '1', words('Lagerbruk', 'Lagerbruk', 'Storage use'), 'divide(sum(month where month > pilotEnd, volumes.areaUsed), sum(month where month > pilotEnd, premises.storageAvailable), 0)', afterPilot), // prettier-ignore
  figure('lastMonth', '1', words('Siste måned i beregningen', 'Siste månad i utrekninga', 'Last month calculated'), 'most(month, month, 0)', words('Talt fra den første, som er 0.', 'Talt frå den fyrste, som er 0.', 'Counted from the first, which is 0.')), // prettier-ignore
  figure(
    'commitmentAtPilotEnd',
    'NOK',
    words(
      'Bundet opp når piloten slutter',
      'Bunde opp når piloten sluttar',
      'Commitment at the end of the pilot',
    ),
    `sum(place, sum(month where month > pilotEnd, premises.rent * ${noticeLeft}) * sum(month where month = pilotEnd, active(premises.from, premises.to + 1))) + sum(month where month = pilotEnd, sum(place, premises.exitCost * priceIndex.level[construction] * active(premises.from, premises.to + 1)) + sum(loan, loans.balance))`,
    words(
      'Leien måned for måned i oppsigelsestiden, men ikke etter at leieforholdet er slutt, utflytting og gjeld om hallen legges ned da. Etter siste måned i beregningen regnes leien som i den.',
      'Leiga månad for månad i oppseiingstida, men ikkje etter at leigeforholdet er slutt, utflytting og gjeld om hallen blir lagd ned då. Etter siste månad i utrekninga blir leiga rekna som i han.',
      'Rent month by month during notice, but not after the lease ends, moving out and debt if the hall closes then. Beyond the last month calculated, the rent is that of the last.',
    ),
  ),
];

function absence(when: string, reason: Translated): Absence {
  return { when, reason };
}
