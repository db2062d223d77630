import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const perMeasure = words(
  'Omregnet fra stykk til tonn der strømmen måles i antall.',
  'Rekna om frå stykk til tonn der straumen blir målt i tal.',
  'Turned from items to tonnes where the stream is measured in items.',
);

const demandFactor =
  'scale * if(referencePrice is none, 1, if(salesPrice > 0, (salesPrice / referencePrice)^elasticity, 1))';

/** What each tonne needs and costs, and how far storage and hours reach. */
export const capacityLines: readonly LineDeclaration[] = [
  perTonne(
    'tonnePrice',
    'NOK0/tonne',
    'salesPrice',
    words('Pris per tonn', 'Pris per tonn', 'Price per tonne'),
  ),
  perTonne('internalTonnePrice', 'NOK0/tonne', 'internalPrice', words('Internpris per tonn', 'Internpris per tonn', 'Internal price per tonne')), // prettier-ignore
  perTonne(
    'areaPerTonne',
    'm2/tonne',
    'storageNeed',
    words('Lagerplass per tonn', 'Lagerplass per tonn', 'Storage per tonne'),
  ),
  perTonne('handlingPerTonne', 'hour/tonne', '(intakeHours + preparationHours)', words('Mottak og klargjøring per tonn', 'Mottak og klargjering per tonn', 'Intake and preparation per tonne')), // prettier-ignore
  perTonne(
    'intakePerTonne',
    'hour/tonne',
    'intakeHours',
    words('Mottakstimer per tonn', 'Mottakstimar per tonn', 'Intake hours per tonne'),
  ),
  perTonne('preparationPerTonne', 'hour/tonne', 'preparationHours', words('Klargjøringstimer per tonn', 'Klargjeringstimar per tonn', 'Preparation hours per tonne')), // prettier-ignore
  perTonne(
    'salePerTonne',
    'hour/tonne',
    'saleHours',
    words('Salgstimer per tonn', 'Salstimar per tonn', 'Sale hours per tonne'),
  ),
  perTonne('transportPerTonne', 'hour/tonne', 'transportHours', words('Transporttimer per tonn', 'Transporttimar per tonn', 'Transport hours per tonne')), // prettier-ignore
  perTonne(
    'newTonnePrice',
    'NOK0/tonne',
    'newPrice',
    words('Nypris per tonn', 'Nypris per tonn', 'Price of new goods per tonne'),
  ),
  perTonne('rentalTonnePrice', 'NOK0/tonne/year', 'rentalPrice', words('Utleiepris per tonn i året', 'Utleigepris per tonn i året', 'Rental price per tonne a year')), // prettier-ignore
  {
    id: 'volumes.rampProgress',
    unit: '1',
    kind: 'level',
    label: words('Vei mot full drift', 'Veg mot full drift', 'Progress to full operation'),
    formula: 'min(1, divide(max(0, monthsSince(timeline.opening)), rampMonths, 1))',
    source: words(
      'Måneder siden åpning delt på månedene til full drift.',
      'Månader sidan opning delt på månadene til full drift.',
      'Months since opening over the months to full operation.',
    ),
  },
  {
    id: 'volumes.open',
    unit: '1',
    kind: 'level',
    label: words('Åpen', 'Open', 'Open'),
    formula: 'active(timeline.opening, timeline.closing)',
    source: words(
      '1 fra åpning til stenging, ellers 0.',
      '1 frå opning til stenging, elles 0.',
      '1 from opening to closing, else 0.',
    ),
  },
  {
    id: 'volumes.ramp',
    unit: '1',
    kind: 'level',
    label: words('Opptrapping', 'Opptrapping', 'Ramp'),
    formula:
      'open * (rampStart + (1 - rampStart) * if(rampCurve is sCurve, 3 * rampProgress^2 - 2 * rampProgress^3, rampProgress))', // prettier-ignore
    source: words(
      '0 før åpning og etter stenging; fra startandelen til 1, jevnt eller i S-kurve 3x² − 2x³.',
      '0 før opning og etter stenging; frå startdelen til 1, jamt eller i S-kurve 3x² − 2x³.',
      '0 before opening and after closing; from the share at opening to 1, evenly or in an S-curve 3x² − 2x³.',
    ),
  },
  {
    id: 'volumes.demandFactor',
    per: 'stream',
    unit: '1',
    kind: 'level',
    label: words(
      'Prisens virkning på etterspørselen',
      'Verknaden av prisen på etterspurnaden',
      'Effect of price on demand',
    ),
    formula: { tonnes: demandFactor, items: demandFactor },
    source: words(
      '(pris / referansepris) opphøyd i elastisiteten; uten referansepris, eller gratis, ingen virkning.',
      '(pris / referansepris) opphøgd i elastisiteten; utan referansepris, eller gratis, ingen verknad.',
      '(price / reference price) to the power of the elasticity; no effect without a reference price, or free of charge.',
    ),
  },
  {
    id: 'volumes.areaWanted',
    unit: 'm2',
    kind: 'level',
    label: words(
      'Lagerplass som trengs for det ønskede',
      'Lagerplass som trengst for det ønskte',
      'Storage needed for what is wanted',
    ),
    formula: 'sum(stream, wanted * areaPerTonne)',
    source: words(
      'Ønsket mengde ganger plass per tonn.',
      'Ønskt mengd gonga med plass per tonn.',
      'Volume wanted times storage per tonne.',
    ),
  },
  {
    id: 'volumes.areaBefore',
    unit: 'm2',
    kind: 'level',
    label: words(
      'Lagerplass brukt ved månedens start',
      'Lagerplass brukt ved starten av månaden',
      'Storage used as the month begins',
    ),
    formula: 'sum(stream, (previous(stock) + returned) * areaPerTonne)',
    source: words(
      'Lageret fra måneden før, og det som kommer tilbake fra utleie.',
      'Lageret frå månaden før, og det som kjem tilbake frå utleige.',
      "Last month's stock, and what comes back from rent.",
    ),
  },
  {
    id: 'volumes.storageFactor',
    unit: '1',
    kind: 'level',
    label: words(
      'Andel lageret har plass til',
      'Del lageret har plass til',
      'Share that storage has room for',
    ),
    formula: 'min(1, divide(max(0, premises.storageAvailable - areaBefore), areaWanted, 1))',
    source: words(
      'Ledig plass delt på plassen det ønskede trenger; 1 når ingenting trenger plass.',
      'Ledig plass delt på plassen det ønskte treng; 1 når ingenting treng plass.',
      'Free storage over what the wanted goods need; 1 when nothing needs any.',
    ),
  },
  {
    id: 'volumes.forcedShare',
    unit: '1',
    kind: 'level',
    label: words('Andel av lageret uten plass', 'Del av lageret utan plass', 'Share of stock without room'),
    formula: 'if(month >= timeline.closing, 1, max(0, 1 - divide(premises.storageAvailable, areaBefore, 1)))',
    source: words(
      'Når arealet er blitt mindre enn lageret.',
      'Når arealet er blitt mindre enn lageret.',
      'When the area has become smaller than the stock.',
    ),
  },
  {
    id: 'volumes.hoursWanted',
    unit: 'hour',
    kind: 'level',
    label: words(
      'Timer som trengs for det ønskede',
      'Timar som trengst for det ønskte',
      'Hours needed for what is wanted',
    ),
    formula: 'sum(stream, wanted * handlingPerTonne)',
    source: words('Mottak og klargjøring.', 'Mottak og klargjering.', 'Intake and preparation.'),
  },
  {
    id: 'volumes.labourFactor',
    unit: '1',
    kind: 'level',
    label: words('Andel timene rekker til', 'Del timane rekk til', 'Share that hours suffice for'),
    formula:
      'if(some(role where staffing.kind is workload, (staffing.intakeShare + staffing.preparationShare) * active(staffing.from, staffing.to + 1) > 0), 1, min(1, divide(staffing.handlingHours, hoursWanted, 1)))', // prettier-ignore
    source: words(
      'Timene begrenser bare når ingen stilling etter arbeidsmengde tar imot eller klargjør varer; slik bemanning følger varene.',
      'Timane avgrensar berre når inga stilling etter arbeidsmengd tek imot eller klargjer varer; slik bemanning følgjer varene.',
      'Hours limit only when no role by workload takes in or prepares goods; such staffing follows the goods.',
    ),
  },
  {
    id: 'volumes.hoursUsed',
    unit: 'hour',
    kind: 'flow',
    label: words(
      'Timer brukt på mottak og klargjøring',
      'Timar brukt på mottak og klargjering',
      'Hours used on intake and preparation',
    ),
    formula: 'sum(stream, admitted * handlingPerTonne)',
    source: words(
      'Mottatt mengde × timer per tonn.',
      'Motteken mengd × timar per tonn.',
      'Volume admitted × hours per tonne.',
    ),
  },
  {
    id: 'volumes.areaUsed',
    unit: 'm2',
    kind: 'level',
    label: words('Lagerplass brukt', 'Lagerplass brukt', 'Storage used'),
    formula: 'sum(stream, stock * areaPerTonne)',
    source: words(
      'Lageret ved månedens slutt.',
      'Lageret ved slutten av månaden.',
      'Stock at the end of the month.',
    ),
  },
];

/** A figure per tonne: the input itself, or the input per item over the weight of an item. */
function perTonne(
  name: string,
  unit: string,
  input: string,
  label: LineDeclaration['label'],
): LineDeclaration {
  return {
    id: `volumes.${name}`,
    per: 'stream',
    unit,
    kind: 'level',
    label,
    formula: { tonnes: input, items: `${input} / itemWeight` },
    source: perMeasure,
  };
}
