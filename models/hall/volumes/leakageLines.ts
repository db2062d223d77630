import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

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
    source: words(
      'Tonn × nypris. Ikke penger i hallens kasse.',
      'Tonn × nypris. Ikkje pengar i kassa til hallen.',
      "Tonnes × price of new goods. Not money in the hall's cash.",
    ),
  },
  {
    id: 'volumes.reused',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Ombrukt', 'Ombrukt', 'Reused'),
    formula: 'sold + given + internal + rentedOut',
    source: words(
      'Solgt, gitt bort, brukt av kommunen og leid ut.',
      'Selt, gitt bort, brukt av kommunen og leigd ut.',
      'Sold, given away, used by the municipality and rented out.',
    ),
  },
];
