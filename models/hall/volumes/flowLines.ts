import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const balance = words(
  'Massebalanse per strøm: det som kommer inn, går ut eller ligger igjen.',
  'Massebalanse per straum: det som kjem inn, går ut eller ligg att.',
  'Mass balance per stream: what comes in goes out or stays.',
);

/** The way of the goods through the hall, per stream in tonnes. */
export const flowLines: readonly LineDeclaration[] = [
  {
    id: 'volumes.potential',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Potensial', 'Potensial', 'Potential'),
    formula: {
      tonnes: 'inMonth(yearlyPotential) * season * (1 + potentialGrowth)^(year - startYear)',
      items: 'inMonth(yearlyPotential) * itemWeight * season * (1 + potentialGrowth)^(year - startYear)',
    },
    source: words(
      'Alt som oppstår i måneden.',
      'Alt som oppstår i månaden.',
      'All that arises in the month.',
    ),
  },
  {
    id: 'volumes.offered',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Tilbudt', 'Tilbode', 'Offered'),
    formula: 'scale * (potential * captureRate * ramp + bankSupply)',
    source: words(
      'Den delen av potensialet som når hallen, mens den vokser inn i full drift, og det materialbanken gir.',
      'Den delen av potensialet som når hallen, medan han veks inn i full drift, og det materialbanken gir.',
      'The part of the potential that reaches the hall while it grows into full operation, and what the material bank gives.',
    ),
  },
  {
    id: 'volumes.tooEarly',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Kom utenom åpningstiden', 'Kom utanom opningstida', 'Came while not open'),
    formula: 'scale * bankSupply * (1 - open)',
    source: words(
      'Fra materialbanken før åpning eller etter stenging; tapt for hallen.',
      'Frå materialbanken før opning eller etter stenging; tapt for hallen.',
      'From the material bank before opening or after closing; lost to the hall.',
    ),
  },
  {
    id: 'volumes.rejected',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Avvist', 'Avvist', 'Rejected'),
    formula: '(offered - tooEarly) * (1 - acceptanceRate)',
    source: words('Ikke godt nok til ombruk.', 'Ikkje godt nok til ombruk.', 'Not good enough for reuse.'),
  },
  {
    id: 'volumes.wanted',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Ønsket inn', 'Ønskt inn', 'Wanted'),
    formula: 'offered - tooEarly - rejected',
    source: words('Det hallen vil ta imot.', 'Det hallen vil ta imot.', 'What the hall would take in.'),
  },
  {
    id: 'volumes.admitted',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Mottatt', 'Motteke', 'Admitted'),
    formula: 'wanted * min(1, storageFactor, labourFactor)',
    source: words(
      'Det ønskede, avkortet likt for alle strømmer når lageret eller timene ikke strekker til.',
      'Det ønskte, korta likt for alle straumar når lageret eller timane ikkje strekk til.',
      'What is wanted, cut alike for all streams when storage or hours do not suffice.',
    ),
  },
  {
    id: 'volumes.turnedAway',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Ikke plass', 'Ikkje plass', 'Turned away'),
    formula: 'wanted - admitted',
    source: words(
      'Godt nok, men uten plass eller tid.',
      'Godt nok, men utan plass eller tid.',
      'Good enough, but no space or time.',
    ),
  },
  {
    id: 'volumes.forcedOut',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Tvunget ut', 'Tvinga ut', 'Forced out'),
    formula: '(previous(stock) + returned) * forcedShare',
    source: words(
      'Lager, og varer tilbake fra utleie, som ikke får plass når arealet er blitt for lite; kasseres den måneden.',
      'Lager, og varer tilbake frå utleige, som ikkje får plass når arealet er blitt for lite; blir kassert den månaden.',
      'Stock, and goods back from rent, that do not fit when the area has become too small; scrapped that month.',
    ),
  },
  {
    id: 'volumes.available',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Tilgjengelig', 'Tilgjengeleg', 'Available'),
    formula: 'previous(stock) + admitted + returned - forcedOut',
    source: balance,
  },
  {
    id: 'volumes.internal',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Kommunens egne', 'Kommunen sine eigne', 'Internal use'),
    formula: {
      tonnes: 'open * min(available, if(yearlyPurchases is none, inMonth(internalDemand), purchasedDemand))',
      items:
        'open * min(available, if(yearlyPurchases is none, inMonth(internalDemand) * itemWeight, purchasedDemand))',
    },
    source: words(
      'Egne enheter henter før salg.',
      'Eigne einingar hentar før sal.',
      'Own units take theirs before sale.',
    ),
  },
  {
    id: 'volumes.forSale',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Til salgs', 'Til sals', 'For sale'),
    formula: 'open * max(0, available - min(1, holdingDays / 30) * admitted - internal)',
    source: words(
      'Uten det som nettopp kom inn og må ligge en tid, og uten kommunens egne.',
      'Utan det som nettopp kom inn og må liggje ei tid, og utan kommunen sine eigne.',
      'Without what has just come in and must be held, and without internal use.',
    ),
  },
  {
    id: 'volumes.out',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Ut av hallen', 'Ut av hallen', 'Out of the hall'),
    formula: {
      tonnes:
        'if(demand is none, forSale * sellThrough, min(forSale * sellThrough, inMonth(demand) * demandFactor))',
      items: 'if(demand is none, forSale * sellThrough, min(forSale * sellThrough, inMonth(demand) * itemWeight * demandFactor))', // prettier-ignore
    },
    source: words(
      'Det som rekker å bli solgt av lageret, men ikke mer enn markedet vil ha.',
      'Det som rekk å bli selt av lageret, men ikkje meir enn marknaden vil ha.',
      'What stock can be sold in the month, but no more than the market wants.',
    ),
  },
  {
    id: 'volumes.given',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Gitt bort', 'Gitt bort', 'Given away'),
    formula: 'givenShare * out',
    source: words('En del av det som går ut.', 'Ein del av det som går ut.', 'A part of what leaves.'),
  },
  {
    id: 'volumes.sold',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Solgt', 'Selt', 'Sold'),
    formula: 'out - given',
    source: words('Resten av det som går ut.', 'Resten av det som går ut.', 'The rest of what leaves.'),
  },
  {
    id: 'volumes.scrapped',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Kassert', 'Kassert', 'Scrapped'),
    formula: '(available - internal - out - rentedOut) * scrapRate',
    source: words('Av det som ligger igjen.', 'Av det som ligg att.', 'Of what remains.'),
  },
  {
    id: 'volumes.stock',
    per: 'stream',
    unit: 'tonne',
    kind: 'stock',
    label: words('Lager', 'Lager', 'Stock'),
    formula: 'available - internal - out - rentedOut - scrapped',
    opening: '0',
    source: balance,
  },
];
