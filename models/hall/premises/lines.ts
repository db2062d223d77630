import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const posting = {
  side: 'cost',
  nature: 'nature',
  payment: 'invoice',
  band: 'premises',
  vat: 'standard',
  grantEligible: 'grantEligible',
  feeShare: 'if(feeShare is none, selfCost.key, feeShare)',
};

const rent =
  '((storageArea + processingArea + shopArea + officeArea) * inMonth(yearlyRent) * priceIndex.level[rentIndex] + outdoorArea * inMonth(outdoorRent) * priceIndex.level[rentIndex]) * active(from + rentFreeMonths, to + 1)'; // prettier-ignore

/** Areas and what the places cost. */
export const premisesLines: readonly LineDeclaration[] = [
  {
    id: 'premises.indoorArea',
    per: 'place',
    unit: 'm2',
    kind: 'level',
    label: words('Innendørs areal', 'Innandørs areal', 'Indoor area'),
    formula: '(storageArea + processingArea + shopArea + officeArea) * active(from, to + 1)',
    source: words(
      'Lager, mottak, butikk og kontor i bruk.',
      'Lager, mottak, butikk og kontor i bruk.',
      'Storage, intake, shop and office in use.',
    ),
  },
  {
    id: 'premises.storageAvailable',
    unit: 'm2',
    kind: 'level',
    label: words('Lagerareal', 'Lagerareal', 'Storage area'),
    formula: 'sum(place, storageArea * active(from, to + 1))',
    source: words(
      'Lager i de lokalene som er i bruk.',
      'Lager i dei lokala som er i bruk.',
      'Storage of the places in use.',
    ),
  },
  {
    id: 'premises.totalArea',
    unit: 'm2',
    kind: 'level',
    label: words('Innendørs areal i alt', 'Innandørs areal i alt', 'Indoor area in all'),
    formula: 'sum(place, indoorArea)',
    source: words('Summen over lokalene.', 'Summen over lokala.', 'The sum over the places.'),
  },
  {
    id: 'premises.rent',
    per: 'place',
    unit: 'NOK',
    kind: 'flow',
    label: words('Husleie', 'Husleige', 'Rent'),
    formula: { lease: rent, internalRent: rent, own: '0' },
    source: words(
      'Areal × leie × indeks fra og med måneden etter de leiefrie.',
      'Areal × leige × indeks frå og med månaden etter dei leigefrie.',
      'Area × rent × index from the month after the rent-free ones.',
    ),
    posting: { ...posting, art: '190', vat: 'none' },
  },
  areaCost('commonCost', words('Felleskostnader', 'Felleskostnader', 'Common costs'), 'yearlyCommonCost', 'general', 'rentIncludesCommonCost', '190'), // prettier-ignore
  {
    ...areaCost('energy', words('Energi', 'Energi', 'Energy'), 'yearlyEnergy * energyPrice', 'energy', 'rentIncludesEnergy', '180'), // prettier-ignore
    source: words('Areal × kWh per m² × pris.', 'Areal × kWh per m² × pris.', 'Area × kWh per m² × price.'),
  },
  areaCost(
    'upkeep',
    words('Vedlikehold', 'Vedlikehald', 'Upkeep'),
    'yearlyUpkeep',
    'construction',
    'rentIncludesUpkeep',
    '230',
  ),
  areaCost(
    'cleaning',
    words('Renhold', 'Reinhald', 'Cleaning'),
    'yearlyCleaning',
    'wages',
    'rentIncludesCleaning',
    '260',
  ),
  {
    id: 'premises.movingOut',
    per: 'place',
    unit: 'NOK',
    kind: 'flow',
    label: words('Utflytting', 'Utflytting', 'Moving out'),
    formula: 'exitCost * priceIndex.level[construction] * active(to + 1, to + 2)',
    source: words(
      'Betales måneden etter siste måned.',
      'Blir betalt månaden etter siste månad.',
      'Paid the month after the last.',
    ),
    posting: { ...posting, art: '230', nature: 'oneOff', grantEligible: '0', feeShare: '0' },
  },
];

function areaCost(
  name: string,
  label: Translated,
  perYear: string,
  index: string,
  switchedOffBy: string,
  art: string,
): LineDeclaration {
  const cost = `indoorArea * inMonth(${perYear}) * priceIndex.level[${index}]`;
  const unlessIncluded = `if(${switchedOffBy} is yes, 0, ${cost})`;
  return {
    id: `premises.${name}`,
    per: 'place',
    unit: 'NOK',
    kind: 'flow',
    label,
    formula: { lease: unlessIncluded, internalRent: unlessIncluded, own: cost },
    source: words(
      'Innendørs areal × pris per m², når leien ikke dekker det.',
      'Innandørs areal × pris per m², når leiga ikkje dekkjer det.',
      'Indoor area × price per m², unless the rent covers it.',
    ),
    posting: { ...posting, art },
  };
}
