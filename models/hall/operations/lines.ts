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
    formula: `if(month < timeline.closing, inMonth(${amount}) * priceIndex.level[general], 0)`,
    source: words(
      'Årsbeløpet delt på tolv × indeks, til hallen stenger.',
      'Årsbeløpet delt på tolv × indeks, til hallen stengjer.',
      'The yearly amount over twelve × index, until the hall closes.',
    ),
    posting: { ...running, art },
  };
}
