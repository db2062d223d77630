import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';
import { figure } from './figure.ts';

const tested = '(month > pilotEnd or not accounts.legalForm is unit)';
const cashOverFloor = 'decidedCash + tolerance * priceIndex.level[general] - accounts.floor';
const yearTested = 'inWindow = 1 and (breakEvenBy is none or year >= breakEvenBy)';

/** The tests, the additional support, and the margins. */
export const testLines: readonly LineDeclaration[] = [
  figure('resultMargin', 'NOK0', words('Netto driftsresultat i snitt', 'Netto driftsresultat i snitt', 'Mean net operating result'), 'divide(sum(year where inWindow = 1, realResult), windowYears, 0)', words('Snittet over årene som prøves, i faste priser.', 'Snittet over åra som blir prøvde, i faste prisar.', 'Mean over the years tested, in fixed prices.')), // prettier-ignore
  figure('structureMargin', 'NOK0', words('Laveste underliggende resultat', 'Lågaste underliggjande resultat', 'Lowest structural result'), structureMargin(), words('Det dårligste året som prøves, i faste priser.', 'Det dårlegaste året som blir prøvd, i faste prisar.', 'The worst year tested, in fixed prices.')), // prettier-ignore
  figure('liquidityMargin', 'NOK0', words('Minste margin i kassen, som støtte i året', 'Minste margin i kassa, som støtte i året', 'Least cash margin, as support a year'), 'least(month where month > pilotEnd, divide(decidedCash - accounts.floor, supportIndex, 0), 0)', words('Kassen over minstegrensen delt på det én krone støtte i året har gitt hittil.', 'Kassa over minstegrensa delt på det éi krone støtte i året har gitt hittil.', 'Cash above the floor over what one krone of support a year has brought so far.')), // prettier-ignore
  figure('cashMargin', 'NOK', words('Minste margin i kassen', 'Minste margin i kassa', 'Least cash margin'), `least(month where ${tested}, ${cashOverFloor}, 0)`, words('Kassen minus minstegrensen i månedene som prøves, med en halv krones toleranse.', 'Kassa minus minstegrensa i månadene som blir prøvde, med ei halv krones toleranse.', 'Cash less the floor in the months tested, with a tolerance of half a krone.')), // prettier-ignore
  {
    id: 'verdict.yearCashMargin',
    per: 'year',
    unit: 'NOK',
    kind: 'figure',
    label: words(
      'Minste margin i kassen i året',
      'Minste margin i kassa i året',
      'Least cash margin of the year',
    ),
    formula: `least(month of year where ${tested}, ${cashOverFloor}, 0)`,
    source: words('Som minste margin i kassen, år for år; 0 i år uten måneder som prøves.', 'Som minste margin i kassa, år for år; 0 i år utan månader som blir prøvde.', 'As the least cash margin, year by year; 0 in years without months tested.'), // prettier-ignore
  },
  test(
    'resultPasses',
    words('Resultatprøven', 'Resultatprøva', 'Result test'),
    'resultMargin + tolerance >= 0',
  ),
  test(
    'structurePasses',
    words('Strukturprøven', 'Strukturprøva', 'Structure test'),
    'structureMargin + tolerance >= 0',
  ),
  test(
    'liquidityPasses',
    words('Likviditetsprøven', 'Likviditetsprøva', 'Liquidity test'),
    'cashMargin >= 0',
  ),
  test(
    'passes',
    words('Alle prøvene i penger', 'Alle prøvene i pengar', 'All tests in money'),
    'resultPasses = 1 and structurePasses = 1 and liquidityPasses = 1',
  ),
  figure('additionalSupportPerYear', 'NOK0', words('Støtte som trengs i tillegg', 'Støtte som trengst i tillegg', 'Additional support needed'), 'max(0, -resultMargin, -structureMargin, -liquidityMargin)', words('Den minste årlige støtten fra måneden etter piloten som gjør at alle prøvene bestås. Prøvene er lineære i støtten.', 'Den minste årlege støtta frå månaden etter piloten som gjer at alle prøvene blir bestått. Prøvene er lineære i støtta.', 'The least yearly support from the month after the pilot with which all tests pass. Every margin is linear in it.')), // prettier-ignore
  figure('decidedSupportPerYear', 'NOK0', words('Vedtatt driftsstøtte i året', 'Vedteken driftsstøtte i året', 'Decided support a year'), 'divide(sum(year where inWindow = 1, realDecidedSupport), windowYears, 0)', words('Snittet over årene som prøves, i faste priser.', 'Snittet over åra som blir prøvde, i faste prisar.', 'Mean over the years tested, in fixed prices.')), // prettier-ignore
  figure('undecidedSupportPerYear', 'NOK0', words('Ikke vedtatt driftsstøtte i året', 'Ikkje vedteken driftsstøtte i året', 'Undecided support a year'), 'divide(sum(year where inWindow = 1, realUndecidedSupport), windowYears, 0)', words('Snittet over årene som prøves, i faste priser.', 'Snittet over åra som blir prøvde, i faste prisar.', 'Mean over the years tested, in fixed prices.')), // prettier-ignore
  figure('limit', 'NOK0', words('Grensen for støtte i året', 'Grensa for støtte i året', 'Limit of support a year'), 'if(supportLimit is none, undecidedSupportPerYear, supportLimit)', words('Det kommunen har skrevet som sitt meste, ellers den støtten som ikke er vedtatt.', 'Det kommunen har skrive som sitt meste, elles den støtta som ikkje er vedteken.', "What the municipality has stated as its most, else the support that is not decided.")), // prettier-ignore
  figure('advanceNeeded', 'NOK', words('Forskudd som trengs i piloten', 'Forskot som trengst i piloten', 'Advance needed in the pilot'), 'max(0, most(month where month <= pilotEnd, accounts.floor - decidedCash, 0))', words('Kassens dypeste underskudd mot minstegrensen til og med piloten; for en enhet et lån av kommunekassen.', 'Det djupaste underskotet i kassa mot minstegrensa til og med piloten; for ei eining eit lån av kommunekassa.', 'The deepest shortfall of cash against the floor up to the end of the pilot; for a unit a loan from the municipality.')), // prettier-ignore
];

function structureMargin(): string {
  return `least(year where ${yearTested}, realStructural, 0)`;
}

function test(name: string, label: Translated, condition: string): LineDeclaration {
  const source = words(
    '1 når prøven er bestått, ellers 0.',
    '1 når prøva er bestått, elles 0.',
    '1 when the test passes, else 0.',
  );
  return figure(name, '1', label, `if(${condition}, 1, 0)`, source);
}
