import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const notCash = words(
  'Tonn × nypris. Ikke penger i hallens kasse.',
  'Tonn × nypris. Ikkje pengar i kassa til hallen.',
  "Tonnes × price of new goods. Not money in the hall's cash.",
);

/** Where goods are lost on the way. */
const steps = [
  { name: 'rejected', label: words('Avvist', 'Avvist', 'Rejected') },
  { name: 'turnedAway', label: words('Ikke plass', 'Ikkje plass', 'Turned away') },
  { name: 'tooEarly', label: words('Kom utenom åpningstiden', 'Kom utanom opningstida', 'Came while not open') }, // prettier-ignore
  { name: 'scrapped', label: words('Kassert', 'Kassert', 'Scrapped') },
  { name: 'forcedOut', label: words('Tvunget ut', 'Tvinga ut', 'Forced out') },
  { name: 'lost', label: words('Tapt på utleie', 'Tapt på utleige', 'Lost on rent') },
] as const;

/** What the material bank gives, and what is lost on the way in tonnes and in the value of new goods. */
export const leakageLines: readonly LineDeclaration[] = [
  {
    id: 'volumes.bankSupply',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Fra materialbanken', 'Frå materialbanken', 'From the material bank'),
    formula: 'sum(component of stream, demolitions.supply)',
    source: words(
      'Komponentene fra planlagte rivinger og oppussinger.',
      'Komponentane frå planlagde rivingar og oppussingar.',
      'The components of planned demolitions and refurbishments.',
    ),
  },
  {
    id: 'demolitions.supply',
    per: 'component',
    unit: 'tonne',
    kind: 'flow',
    label: words('Brukbart fra bygget', 'Brukande frå bygget', 'Usable from the building'),
    formula:
      'floorArea[building] * weightPerArea * reusableShare * active(date[building], date[building] + duration[building]) * share[building]',
    source: words(
      'Areal × vekt per m² × brukbar andel, jevnt over månedene det varer.',
      'Areal × vekt per m² × brukande del, jamt over månadene det varer.',
      'Area × weight per m² × usable share, evenly over the months it lasts.',
    ),
  },
  {
    id: 'demolitions.share',
    per: 'demolition',
    unit: '1',
    kind: 'level',
    label: words('Del per måned', 'Del per månad', 'Share per month'),
    formula: '1 / duration',
    source: words('Jevnt over månedene.', 'Jamt over månadene.', 'Evenly over the months.'),
  },
  {
    id: 'volumes.leaked',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Tapt på veien', 'Tapt på vegen', 'Lost on the way'),
    formula: 'rejected + turnedAway + tooEarly + scrapped + forcedOut + lost',
    source: words(
      'Avvist, ikke plass, for tidlig, kassert, tvunget ut og tapt på utleie.',
      'Avvist, ikkje plass, for tidleg, kassert, tvinga ut og tapt på utleige.',
      'Rejected, turned away, too early, scrapped, forced out and lost on rent.',
    ),
  },
  {
    id: 'volumes.leakedValue',
    per: 'stream',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Tapt på veien, i verdi av nytt',
      'Tapt på vegen, i verdi av nytt',
      'Lost on the way, at the value of new goods',
    ),
    formula: 'leaked * newTonnePrice * priceIndex.level[newGoods]',
    source: notCash,
  },
  ...steps.map(({ name, label }): LineDeclaration => ({
    id: `volumes.${name}Value`,
    per: 'stream',
    unit: 'NOK',
    kind: 'flow',
    label: words(`${label.nb}, i verdi av nytt`, `${label.nn}, i verdi av nytt`, `${label.en}, at the value of new goods`), // prettier-ignore
    formula: `${name} * newTonnePrice * priceIndex.level[newGoods]`,
    source: notCash,
  })),
  {
    id: 'volumes.reused',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Ombrukt', 'Ombrukt', 'Reused'),
    formula: '(sold + given + internal + rentedOut) * (1 - rentedBefore)',
    source: words(
      'Solgt, gitt bort, brukt av kommunen og leid ut, første gang varen går ut. Det som er kommet tilbake fra utleie, er talt da det ble leid ut.',
      'Selt, gitt bort, brukt av kommunen og leigd ut, fyrste gong vara går ut. Det som er kome tilbake frå utleige, er talt då det vart leigd ut.',
      'Sold, given away, used by the municipality and rented out, the first time goods leave. What has come back from rent was counted when it was rented out.',
    ),
  },
  {
    id: 'volumes.rentedBefore',
    per: 'stream',
    unit: '1',
    kind: 'level',
    label: words(
      'Andel som har vært leid ut før',
      'Del som har vore leigd ut før',
      'Share rented out before',
    ),
    formula: 'min(1, divide((previous(rentedBeforeStock) + returned) * (1 - forcedShare), available, 0))',
    source: words(
      'Det som er kommet tilbake fra utleie, av det som er tilgjengelig; det går ut i samme forhold som resten.',
      'Det som er kome tilbake frå utleige, av det som er tilgjengeleg; det går ut i same høve som resten.',
      'What has come back from rent, of what is available; it leaves in proportion with the rest.',
    ),
  },
  {
    id: 'volumes.rentedBeforeStock',
    per: 'stream',
    unit: 'tonne',
    kind: 'stock',
    label: words(
      'Lager som har vært leid ut før',
      'Lager som har vore leigd ut før',
      'Stock that was rented out before',
    ),
    formula: 'rentedBefore * stock',
    opening: '0',
    source: words('En del av lageret.', 'Ein del av lageret.', 'A part of the stock.'),
  },
];
