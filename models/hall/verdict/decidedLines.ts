import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';
import { pilotEnd } from './pilotEnd.ts';

const decidedOnly = words(
  'Det samme uten det som ikke er vedtatt; ingenting annet endres.',
  'Det same utan det som ikkje er vedteke; ingenting anna blir endra.',
  'The same without what is not decided; nothing else reacts to it.',
);
const undecided = words(
  'Kilder som er søkt eller forutsatt.',
  'Kjelder som er søkte eller føresette.',
  'Sources applied for or assumed.',
);

/** Result, structural result and cash on decided funding alone: what the tests read. */
export const decidedLines: readonly LineDeclaration[] = [
  {
    id: 'verdict.undecidedIncome',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Ikke vedtatt finansiering, inntektsført',
      'Ikkje vedteken finansiering, inntektsført',
      'Undecided funding recognised',
    ),
    formula: 'sum(fundingSource where not funding.commitment is decided, funding.recognised)',
    source: undecided,
  },
  {
    id: 'verdict.undecidedRecurring',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Ikke vedtatt finansiering, varig',
      'Ikkje vedteken finansiering, varig',
      'Undecided funding, recurring',
    ),
    formula:
      'sum(fundingSource where not funding.commitment is decided, funding.recurring) - if(some(fundingSource where funding.kind is wasteFee, not funding.commitment is decided), accounts.feeSetAside, 0)',
    source: undecided,
  },
  {
    id: 'verdict.undecidedCash',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Ikke vedtatt finansiering, utbetalt i alt',
      'Ikkje vedteken finansiering, utbetalt i alt',
      'Undecided funding paid in all',
    ),
    formula:
      'previous(undecidedCash) + sum(fundingSource where not funding.commitment is decided, funding.paid)',
    opening: '0',
    source: undecided,
  },
  {
    id: 'verdict.decidedResult',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Netto driftsresultat på vedtatt finansiering',
      'Netto driftsresultat på vedteken finansiering',
      'Net operating result on decided funding',
    ),
    formula: 'accounts.netOperatingResult - undecidedIncome',
    source: decidedOnly,
  },
  {
    id: 'verdict.decidedStructural',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Underliggende resultat på vedtatt finansiering',
      'Underliggjande resultat på vedteken finansiering',
      'Structural result on decided funding',
    ),
    formula: 'accounts.structuralResult - undecidedRecurring',
    source: decidedOnly,
  },
  {
    id: 'verdict.decidedCash',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Kassebeholdning på vedtatt finansiering',
      'Kassebehaldning på vedteken finansiering',
      'Cash on decided funding',
    ),
    formula: 'accounts.cash - undecidedCash',
    opening: 'accounts.openingCash',
    source: decidedOnly,
  },
  {
    id: 'verdict.decidedOwnerSupport',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Vedtatt varig driftsstøtte',
      'Vedteken varig driftsstøtte',
      'Decided recurring owner support',
    ),
    formula:
      'sum(fundingSource where funding.kind is ownerSupport and funding.commitment is decided, funding.recurring) + funding.additionalSupport',
    source: words(
      'Støtten konklusjonen hviler på.',
      'Støtta konklusjonen kviler på.',
      'The support the verdict rests on.',
    ),
  },
  {
    id: 'verdict.undecidedOwnerSupport',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Ikke vedtatt varig driftsstøtte',
      'Ikkje vedteken varig driftsstøtte',
      'Undecided recurring owner support',
    ),
    formula:
      'sum(fundingSource where funding.kind is ownerSupport and not funding.commitment is decided, funding.recurring)',
    source: undecided,
  },
  {
    id: 'verdict.supportIndex',
    unit: 'NOK/NOK0',
    kind: 'stock',
    label: words(
      'Løpende kroner per prisårskrone støtte hittil',
      'Løpande kroner per prisårskrone støtte hittil',
      'Nominal kroner per krone of support so far',
    ),
    formula: `previous(supportIndex) + if(month > ${pilotEnd}, priceIndex.level[general] / 12, 0)`,
    opening: '0',
    source: words(
      'Hva én krone i året i tillegg har gitt i kassen hittil: en tolvdel i måneden fra måneden etter piloten.',
      'Kva éi krone i året i tillegg har gitt i kassa hittil: ein tolvdel i månaden frå månaden etter piloten.',
      'What one krone a year in addition has brought so far: a twelfth a month from the month after the pilot.',
    ),
  },
];
