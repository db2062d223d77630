import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const purchased =
  'if(yearlyPurchases is none, 0, divide(inMonth(yearlyPurchases) * purchaseShare, newTonnePrice * perspectives.frameworkFactor, 0))';

/** Goods that leave without being sold: the municipality's own use by its purchasing target, and rentals. */
export const ownUseLines: readonly LineDeclaration[] = [
  {
    id: 'volumes.purchasedDemand',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words(
      'Egen bruk etter innkjøpsmålet',
      'Eigen bruk etter innkjøpsmålet',
      'Own use by the purchasing target',
    ),
    formula: { tonnes: purchased, items: purchased },
    source: words(
      'Innkjøp × andel som skal dekkes / (nypris × rabatt i rammeavtalen).',
      'Innkjøp × del som skal dekkjast / (nypris × rabatt i rammeavtalen).',
      'Purchases × share to be covered / (price of new goods × framework factor).',
    ),
  },
  {
    id: 'volumes.rentedOut',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Leid ut', 'Leigd ut', 'Rented out'),
    formula: 'min(forSale - out, forSale * rentThrough)',
    source: words(
      'Av det som er til salgs og ikke gikk ut.',
      'Av det som er til sals og ikkje gjekk ut.',
      'Of what is for sale and did not leave.',
    ),
  },
  {
    id: 'volumes.returned',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Tilbake fra utleie', 'Tilbake frå utleige', 'Returned from rent'),
    formula: 'divide(previous(rentedStock), inMonths(rentalYears), 0) * returnedShare',
    source: words(
      'Utleid lager delt på tiden ute × andelen som kommer tilbake.',
      'Utleigd lager delt på tida ute × delen som kjem tilbake.',
      'Goods out over the time out × the share returned.',
    ),
  },
  {
    id: 'volumes.lost',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Tapt på utleie', 'Tapt på utleige', 'Lost on rent'),
    formula: 'divide(previous(rentedStock), inMonths(rentalYears), 0) * (1 - returnedShare)',
    source: words(
      'Resten kommer ikke tilbake.',
      'Resten kjem ikkje tilbake.',
      'The rest does not come back.',
    ),
  },
  {
    id: 'volumes.rentedStock',
    per: 'stream',
    unit: 'tonne',
    kind: 'stock',
    label: words('Ute på leie', 'Ute på leige', 'Out on rent'),
    formula: 'previous(rentedStock) + rentedOut - returned - lost',
    opening: '0',
    source: words(
      'Det som er leid ut og ikke er kommet tilbake eller tapt.',
      'Det som er leigd ut og ikkje er kome tilbake eller tapt.',
      'What is rented out and neither returned nor lost.',
    ),
  },
];
