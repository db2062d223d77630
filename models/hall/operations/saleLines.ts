import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What the hall sells and rents out. */
export const saleLines: readonly LineDeclaration[] = [
  {
    id: 'operations.sales',
    per: 'stream',
    unit: 'NOK',
    kind: 'flow',
    label: words('Salg', 'Sal', 'Sales'),
    formula: 'volumes.sold * volumes.tonnePrice * priceIndex.level[sales] * salesFactor',
    source: words(
      'Solgt mengde × pris × prisnivå, uten moms der salget er momspliktig.',
      'Seld mengd × pris × prisnivå, utan moms der salet er momspliktig.',
      'Volume sold × price × price level, excluding VAT where sales are liable.',
    ),
    posting: { side: 'income', art: '650', nature: 'recurring', payment: 'invoice', band: 'sales' },
  },
  {
    id: 'operations.salesFactor',
    unit: '1',
    kind: 'level',
    label: words(
      'Andel av prisen hallen beholder',
      'Del av prisen hallen held att',
      'Share of the price the hall keeps',
    ),
    formula:
      'if(vatMode is market, divide(1, 1 + vatRate, 1), if(vatMode is mixed, divide(vatableShare, 1 + vatRate, 0) + 1 - vatableShare, 1))',
    source: words(
      'Momsen av salget går til staten.',
      'Momsen av salet går til staten.',
      'The VAT on sales goes to the state.',
    ),
  },
  {
    id: 'operations.rental',
    per: 'stream',
    unit: 'NOK',
    kind: 'flow',
    label: words('Utleie', 'Utleige', 'Rental'),
    formula:
      'volumes.rentedStock * inMonth(volumes.rentalTonnePrice) * priceIndex.level[sales] * salesFactor',
    source: words(
      'Utleid mengde × pris per år.',
      'Utleigd mengd × pris per år.',
      'Volume out on rent × price a year.',
    ),
    posting: { side: 'income', art: '630', nature: 'recurring', payment: 'invoice', band: 'sales' },
  },
  {
    id: 'operations.internalSales',
    per: 'stream',
    unit: 'NOK',
    kind: 'flow',
    label: words('Internsalg', 'Internsal', 'Internal sales'),
    formula: 'volumes.internal * volumes.internalTonnePrice * priceIndex.level[sales]',
    source: words(
      'Det egne enheter betaler for varene.',
      'Det eigne einingar betaler for varene.',
      'What own units pay for the goods.',
    ),
    posting: { side: 'income', art: '790', nature: 'recurring', payment: 'invoice', band: 'sales' },
  },
  {
    id: 'operations.recycling',
    unit: 'NOK',
    kind: 'flow',
    label: words('Inntekt fra gjenvinning', 'Inntekt frå gjenvinning', 'Recycling income'),
    formula: 'disposed * recyclingPrice * priceIndex.level[waste]',
    source: words('Av det som avhendes.', 'Av det som blir avhenda.', 'On what is disposed of.'),
    posting: {
      side: 'income',
      art: '650',
      nature: 'recurring',
      payment: 'invoice',
      band: 'sales',
      feeShare: 'selfCost.key',
    },
  },
  {
    id: 'operations.yearlySales',
    per: 'year',
    unit: 'NOK',
    kind: 'figure',
    label: words('Salg i året', 'Sal i året', 'Sales in the year'),
    formula: 'sum(month of year, sum(stream, sales + rental))',
    source: words('Eksternt salg og utleie.', 'Eksternt sal og utleige.', 'External sales and rental.'),
  },
];
