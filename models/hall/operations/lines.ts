import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const cost = {
  side: 'cost',
  nature: 'recurring',
  payment: 'invoice',
  vat: 'standard',
  feeShare: 'selfCost.key',
};
const running = { ...cost, band: 'operations', grantEligible: 'runningEligible' };
const handling = { ...cost, grantEligible: 'handlingEligible' };

/** Sales, and what it costs to run the hall besides people and premises. */
export const operationsLines: readonly LineDeclaration[] = [
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
    id: 'operations.unrecoveredVat',
    unit: 'NOK',
    kind: 'flow',
    label: words('Moms som ikke fås tilbake', 'Moms ein ikkje får att', 'VAT not recovered'),
    formula:
      'if(vatMode is mixed, (1 - recoveredShare) * vatRate * sum(posting where side is cost and vat is standard, amount), 0)',
    source: words(
      'Moms på kjøp × den delen som ikke fås tilbake.',
      'Moms på kjøp × den delen ein ikkje får att.',
      'VAT on purchases × the part not recovered.',
    ),
    posting: { ...running, art: '429', vat: 'none', grantEligible: '0', addition: 'yes', feeShare: '0' },
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
    id: 'operations.disposed',
    unit: 'tonne',
    kind: 'flow',
    label: words('Avhendet', 'Avhenda', 'Disposed of'),
    formula: 'sum(stream, volumes.scrapped + volumes.forcedOut + volumes.rejected * rejectedAtOwnCost)',
    source: words('Kassert, tvunget ut, og den avviste delen hallen betaler for.', 'Kassert, tvinga ut, og den avviste delen hallen betaler for.', 'Scrapped, forced out, and the rejected part the hall pays for.'), // prettier-ignore
  },
  {
    id: 'operations.disposal',
    unit: 'NOK',
    kind: 'flow',
    label: words('Avhending', 'Avhending', 'Disposal'),
    formula: 'disposed * disposalPrice * priceIndex.level[waste]',
    source: words('Avhendet mengde × pris.', 'Avhenda mengd × pris.', 'Volume disposed of × price.'),
    posting: { ...handling, art: '195', band: 'transport' },
  },
  {
    id: 'operations.transport',
    unit: 'NOK',
    kind: 'flow',
    label: words('Transport', 'Transport', 'Transport'),
    formula: 'sum(stream, volumes.admitted + volumes.internal) * transportPrice * priceIndex.level[general]',
    source: words(
      'Mottatt og utlevert mengde × pris.',
      'Motteken og utlevert mengd × pris.',
      'Volume admitted and delivered × price.',
    ),
    posting: { ...handling, art: '170', band: 'transport' },
  },
  perTonne(
    'consumables',
    words('Forbruksmateriell', 'Forbruksmateriell', 'Consumables'),
    'consumablesPrice',
    '120',
  ),
  perTonne('repair', words('Reparasjon', 'Reparasjon', 'Repair'), 'repairPrice', '250'),
  perTonne(
    'testing',
    words('Prøving og dokumentasjon', 'Prøving og dokumentasjon', 'Testing and documentation'),
    'testingPrice',
    '270',
  ),
  perYear('it', words('IT og katalog', 'IT og katalog', 'IT and catalogue'), 'itCost', '195'),
  perYear(
    'insurance',
    words('Forsikring og vakthold', 'Forsikring og vakthald', 'Insurance and security'),
    'insuranceCost',
    '185',
  ),
  perYear('marketing', words('Markedsføring', 'Marknadsføring', 'Marketing'), 'marketingCost', '140'),
  perYear(
    'other',
    words('Andre driftsutgifter', 'Andre driftsutgifter', 'Other operating costs'),
    'otherCost',
    '120',
  ),
  {
    id: 'operations.free',
    per: 'freeLine',
    unit: 'NOK',
    kind: 'flow',
    label: words('Egne linjer', 'Eigne linjer', 'Free lines'),
    formula: {
      perMonth: 'amount * priceIndex.level[indexedBy] * active(from, to + 1)',
      perTonneIn:
        'sum(stream, volumes.admitted) * amount * priceIndex.level[indexedBy] * active(from, to + 1)',
      perTonneSold: 'sum(stream, volumes.sold) * amount * priceIndex.level[indexedBy] * active(from, to + 1)',
      perFte: 'staffing.totalFte * inMonth(amount) * priceIndex.level[indexedBy] * active(from, to + 1)',
      perArea: 'premises.totalArea * inMonth(amount) * priceIndex.level[indexedBy] * active(from, to + 1)',
      shareOfSales: 'sum(stream, sales) * salesShare * active(from, to + 1)',
      formula: 'ownFormula * active(from, to + 1)',
    },
    source: words(
      'Driveren × beløpet × indeksen, fra og til.',
      'Drivaren × beløpet × indeksen, frå og til.',
      'The driver × the amount × the index, from and to.',
    ),
    posting: {
      side: 'side',
      art: 'art',
      nature: 'nature',
      payment: 'invoice',
      band: 'operations',
      vat: 'vat',
      grantEligible: 'grantEligible',
      feeShare: 'feeShare',
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
  {
    id: 'operations.overhead',
    unit: 'NOK',
    kind: 'flow',
    label: words('Felles administrasjon', 'Felles administrasjon', 'Overhead'),
    formula: 'overheadShare * sum(posting where side is cost and addition is no, amount)',
    source: words(
      'Påslag på lønn, sosiale utgifter, lokaler og drift, før påslaget selv, partnerandeler og kapital.',
      'Påslag på løn, sosiale utgifter, lokale og drift, før påslaget sjølv, partnardelar og kapital.',
      'Addition to pay, social costs, premises and operations, before itself, partner shares and capital.',
    ),
    posting: { ...running, art: '290', addition: 'yes', vat: 'none', grantEligible: '0' },
  },
  {
    id: 'operations.partnerShares',
    unit: 'NOK',
    kind: 'flow',
    label: words('Andel til samarbeidspartner', 'Del til samarbeidspartnar', 'Partner share'),
    formula: 'partnerShare * sum(stream, sales)',
    source: words(
      'Av eksternt salg uten moms.',
      'Av eksternt sal utan moms.',
      'Of external sales excluding VAT.',
    ),
    posting: { ...running, art: '470', addition: 'yes', vat: 'none', grantEligible: '0', feeShare: '0' },
  },
];

function perTonne(name: string, label: Translated, price: string, art: string): LineDeclaration {
  return {
    id: `operations.${name}`,
    unit: 'NOK',
    kind: 'flow',
    label,
    formula: `sum(stream, volumes.admitted) * ${price} * priceIndex.level[general]`,
    source: words('Mottatt mengde × pris.', 'Motteken mengd × pris.', 'Volume admitted × price.'),
    posting: { ...handling, art, band: 'operations' },
  };
}

function perYear(name: string, label: Translated, amount: string, art: string): LineDeclaration {
  return {
    id: `operations.${name}`,
    unit: 'NOK',
    kind: 'flow',
    label,
    formula: `inMonth(${amount}) * priceIndex.level[general]`,
    source: words(
      'Årsbeløpet delt på tolv × indeks.',
      'Årsbeløpet delt på tolv × indeks.',
      'The yearly amount over twelve × index.',
    ),
    posting: { ...running, art },
  };
}
