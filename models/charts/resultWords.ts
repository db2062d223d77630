import type { CostBand } from '../analyses/fundingBands.ts';
import type { MaterialPlace } from '../analyses/series/materialFlow.ts';
import { words, type Translated } from '../language/translated.ts';

/** What the bands of cost are called. */
export const costWords: Readonly<Record<CostBand, Translated>> = {
  wages: words('Lønn og sosiale utgifter', 'Løn og sosiale utgifter', 'Pay and social costs'),
  premises: words('Lokaler', 'Lokale', 'Premises'),
  operations: words('Drift', 'Drift', 'Operations'),
  transport: words('Transport og avhending', 'Transport og avhending', 'Transport and disposal'),
  capital: words('Renter og avdrag', 'Renter og avdrag', 'Interest and instalments'),
};

/** What the places of material are called. */
export const placeWords: Readonly<Record<MaterialPlace | 'otherLoss' | 'otherUse', Translated>> = {
  offered: words('Tilbudt', 'Tilbode', 'Offered'),
  stockBefore: words('På lager fra før', 'På lager frå før', 'In store before'),
  inHall: words('I hallen', 'I hallen', 'In the hall'),
  rejected: words('Avvist (tap)', 'Avvist (tap)', 'Rejected (lost)'),
  turnedAway: words('Ikke plass (tap)', 'Ikkje plass (tap)', 'No room (lost)'),
  tooEarly: words('Kom utenom åpningstiden (tap)', 'Kom utanom opningstida (tap)', 'Came while not open (lost)'),
  sold: words('Solgt', 'Selt', 'Sold'),
  internal: words('Kommunens egne', 'Kommunen sine eigne', 'Own use'),
  given: words('Gitt bort', 'Gitt bort', 'Given away'),
  scrapped: words('Kassert (tap)', 'Kassert (tap)', 'Scrapped (lost)'),
  lost: words('Tapt på utleie (tap)', 'Tapt på utleige (tap)', 'Lost on rent (lost)'),
  stockAfter: words('På lager etter', 'På lager etter', 'In store after'),
  otherLoss: words('Annet (tap)', 'Anna (tap)', 'Other (lost)'),
  otherUse: words('Annet', 'Anna', 'Other'),
}; // prettier-ignore

/** Other words on the charts of results. */
export const resultWords = {
  sum: words('Sum', 'Sum', 'Total'),
  stock: words('Lager ved slutten', 'Lager ved slutten', 'Stock at the end'),
  admitted: words('Mottatt', 'Motteke', 'Admitted'),
  rentedOut: words('Leid ut', 'Leigd ut', 'Rented out'),
  scrapped: words('Kassert', 'Kassert', 'Scrapped'),
  needed: words('Årsverk arbeidet krever', 'Årsverk arbeidet krev', 'FTE the work takes'),
  otherRoles: words('Andre stillinger', 'Andre stillingar', 'Other roles'),
  tonnes: words('tonn', 'tonn', 'tonnes'),
  fte: words('årsverk', 'årsverk', 'FTE'),
  reuse: words('Av {offered} tilbudt i {period} blir {reused} ombrukt ({share}).', 'Av {offered} tilbode i {period} blir {reused} ombrukt ({share}).', 'Of {offered} offered in {period}, {reused} is reused ({share}).'),
  nothingOffered: words('Ingenting blir tilbudt hallen i {period}.', 'Ingenting blir tilbode hallen i {period}.', 'Nothing is offered to the hall in {period}.'),
  mostLost: words('Mest tapt: {place}, {tonnes}.', 'Mest tapt: {place}, {tonnes}.', 'Most lost: {place}, {tonnes}.'),
  costShares: words('I {period} går {wages} av utgiftene til lønn og {premises} til lokaler. Til sammen {sum}.', 'I {period} går {wages} av utgiftene til løn og {premises} til lokale. Til saman {sum}.', 'In {period}, {wages} of costs is pay and {premises} premises. Together {sum}.'),
  noCost: words('Ingenting å vise: hallen har ingen utgifter i perioden.', 'Ingenting å vise: hallen har ingen utgifter i perioden.', 'Nothing to show: the hall has no costs in the period.'),
  noGoods: words('Ingenting å vise: hallen tar ikke imot noe i perioden.', 'Ingenting å vise: hallen tek ikkje imot noko i perioden.', 'Nothing to show: the hall takes nothing in during the period.'),
  noStaff: words('Ingenting å vise: hallen har ingen ansatte i perioden.', 'Ingenting å vise: hallen har ingen tilsette i perioden.', 'Nothing to show: the hall has no staff in the period.'),
  goods: words('I {period} tar hallen imot {admitted} og {out} går ut igjen. Lageret er {stock} ved slutten.', 'I {period} tek hallen imot {admitted} og {out} går ut att. Lageret er {stock} ved slutten.', 'In {period} the hall takes in {admitted} and {out} goes out again. The stock is {stock} at the end.'),
  staff: words('I {period} er det {fte}, som koster {cost} med sosiale utgifter.', 'I {period} er det {fte}, som kostar {cost} med sosiale utgifter.', 'In {period} there are {fte}, which cost {cost} with social costs.'),
} as const; // prettier-ignore
