import { words, type Translated } from '../../language/translated.ts';
import type { LeverId } from '../../sentences/leverPhrase.ts';

/** The name of each lever, as a table shows it. */
export const leverLabels: Readonly<Record<LeverId, Translated>> = {
  volumeSold: words('Solgt mengde', 'Seld mengd', 'Volume sold'),
  price: words('Pris', 'Pris', 'Price'),
  capture: words('Andel som fanges opp', 'Del som blir fanga opp', 'Share captured'),
  sellThrough: words(
    'Salg av lageret per måned',
    'Sal av lageret per månad',
    'Share of stock sold per month',
  ),
  ownUse: words('Kommunens egen bruk', 'Kommunen sin eigen bruk', "The municipality's own use"),
  rent: words('Husleie', 'Husleige', 'Rent'),
  area: words('Areal', 'Areal', 'Floor area'),
  staffing: words('Bemanning', 'Bemanning', 'Staffing'),
  workTraining: words('Arbeidstreningsplasser', 'Arbeidstreningsplassar', 'Work-training places'),
  support: words('Kommunal driftsstøtte', 'Kommunal driftsstøtte', 'Municipal operating support'),
  wasteFee: words('Renovasjonsgebyr', 'Renovasjonsgebyr', 'Household waste fee'),
  partner: words('Samarbeidspartnere', 'Samarbeidspartnarar', 'Partners'),
  wageGrowth: words('Lønnsvekst', 'Lønsvekst', 'Wage growth'),
  reserve: words('Engangsreserve', 'Eingongsreserve', 'One-off reserve'),
};

/** Why a scenario does not have a lever. */
export const missingWords = {
  nothingSold: words(
    'Ingenting blir solgt i det første året som prøves, så det er ingen mengde å øke.',
    'Ingenting blir selt i det fyrste året som blir prøvd, så det er inga mengd å auke.',
    'Nothing is sold in the first year tested, so there is no volume to raise.',
  ),
  noPrice: words(
    'Det er ikke skrevet inn noen pris, så den kan ikke endres med en prosent.',
    'Det er ikkje skrive inn nokon pris, så han kan ikkje endrast med ein prosent.',
    'No price has been entered, so it cannot change by a percentage.',
  ),
  noCapture: words(
    'Hallen får ikke tilbudt noe av det som oppstår.',
    'Hallen får ikkje tilbode noko av det som oppstår.',
    'The hall is offered nothing of what arises.',
  ),
  noSellThrough: words(
    'Ingen varer blir solgt av lageret.',
    'Ingen varer blir selde av lageret.',
    'No goods are sold from stock.',
  ),
  noOwnUse: words(
    'Kommunen henter ingenting i hallen selv.',
    'Kommunen hentar ingenting i hallen sjølv.',
    'The municipality takes nothing from the hall itself.',
  ),
  noRent: words('Hallen betaler ikke husleie.', 'Hallen betaler ikkje husleige.', 'The hall pays no rent.'),
  noArea: words('Det er ikke skrevet inn noe areal.', 'Det er ikkje skrive inn noko areal.', 'No floor area has been entered.'), // prettier-ignore
  workloadOnly: words(
    'Bemanningen følger arbeidsmengden, så den kan ikke settes for seg.',
    'Bemanninga følgjer arbeidsmengda, så ho kan ikkje setjast for seg.',
    'Staffing follows the workload, so it cannot be set by itself.',
  ),
  noStaff: words('Det er ingen stillinger.', 'Det er ingen stillingar.', 'There are no positions.'),
  noTraining: words(
    'Scenarioet har ingen plasser til arbeidstrening.',
    'Scenarioet har ingen plassar til arbeidstrening.',
    'The scenario has no work-training places.',
  ),
  noFee: words(
    'Scenarioet har ikke renovasjonsgebyr som vedtatt kilde.',
    'Scenarioet har ikkje renovasjonsgebyr som vedteken kjelde.',
    'The scenario has no waste fee as a decided source.',
  ),
  feeFollows: words(
    'Gebyret følger selvkost og dekker alt det lovlig kan (forurensningsloven § 34).',
    'Gebyret følgjer sjølvkost og dekkjer alt det lovleg kan (forureiningslova § 34).',
    'The fee follows full cost and covers all it lawfully can (Pollution Control Act § 34).',
  ),
  noPartner: words(
    'Scenarioet har ingen samarbeidspartner eller sponsor som er vedtatt.',
    'Scenarioet har ingen samarbeidspartnar eller sponsor som er vedteken.',
    'The scenario has no partner or sponsor that is decided.',
  ),
  fullList: words(
    'Scenarioet har så mange kilder som det kan ha.',
    'Scenarioet har så mange kjelder som det kan ha.',
    'The scenario has as many sources as it may have.',
  ),
} as const satisfies Readonly<Record<string, Translated>>;
