import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';
import { availabilityLines } from './availabilityLines.ts';

/** What each source recognises, pays and owes. */
export const fundingLines: readonly LineDeclaration[] = [
  ...availabilityLines,
  {
    id: 'funding.decidedGrant',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Vedtatte tilskudd inntektsført',
      'Vedtekne tilskot inntektsført',
      'Decided grants recognised',
    ),
    formula: 'sum(fundingSource where commitment is decided, grant)',
    source: words('Summen over tilskuddene.', 'Summen over tilskota.', 'The sum over the grants.'),
  },
  {
    id: 'funding.cutsSoFar',
    per: 'fundingSource',
    unit: '1',
    kind: 'stock',
    label: words('Årlige kutt hittil', 'Årlege kutt hittil', 'Yearly cuts so far'),
    formula: {
      ownerSupport: 'previous(cutsSoFar) + if(monthOfYear = 1 and month > max(0, from), 1, 0)',
      otherwise: '0',
    },
    opening: '0',
    source: words(
      'Ett hver januar etter det første kalenderåret med støtte; før beregningen begynner regnes ingen.',
      'Eitt kvar januar etter det fyrste kalenderåret med støtte; før utrekninga tek til, blir ingen rekna.',
      'One each January after the first calendar year of support; none are counted before the calculation begins.',
    ),
  },
  {
    id: 'funding.ownerSupport',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kommunal driftsstøtte', 'Kommunal driftsstøtte', 'Municipal operating support'),
    formula: {
      ownerSupport:
        'inMonth(yearlyAmount) * (1 - efficiencyCut)^cutsSoFar * priceIndex.level[indexedBy] * availability',
      otherwise: '0',
    },
    source: words(
      'En tolvdel i måneden. For en enhet i kommunen er dette selve nettobevilgningen.',
      'Ein tolvdel i månaden. For ei eining i kommunen er dette sjølve nettoløyvinga.',
      'One twelfth a month. For a unit of the municipality this is the net appropriation itself.',
    ),
    posting: { side: 'income', art: '850', nature: 'nature', payment: 'atOnce', band: 'owner' },
  },
  {
    id: 'funding.contribution',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Bidrag fra partnere og sponsorer',
      'Bidrag frå partnarar og sponsorar',
      'Contributions of partners and sponsors',
    ),
    formula: {
      partner: 'inMonth(amount) * priceIndex.level[indexedBy] * availability',
      sponsor: 'inMonth(amount) * priceIndex.level[indexedBy] * availability',
      perTonne:
        'if(tonnesOf is admitted, sum(stream, volumes.admitted), if(tonnesOf is sold, sum(stream, volumes.sold), sum(stream, volumes.reused))) * amount * priceIndex.level[indexedBy] * availability',
      perInhabitant:
        'if(economy.population is none, 0, economy.population * inMonth(amount) * priceIndex.level[indexedBy] * availability)',
      otherwise: '0',
    },
    source: words(
      'Driveren × beløpet × indeksen.',
      'Drivaren × beløpet × indeksen.',
      'The driver × the amount × the index.',
    ),
    posting: { side: 'income', art: 'art', nature: 'nature', payment: 'atOnce', band: 'partner' },
  },
  {
    id: 'funding.wasteFee',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Renovasjonsgebyr', 'Renovasjonsgebyr', 'Household waste fee'),
    formula: {
      wasteFee:
        'if(policy is follow, selfCost.basis, if(economy.households is none, 0, inMonth(plannedFee) * economy.households)) * availability',
      otherwise: '0',
    },
    source: words(
      'Lik selvkost, eller planlagt per husholdning. Forurensningsloven § 34: aldri mer enn kostnaden.',
      'Lik sjølvkost, eller planlagt per hushald. Forureiningslova § 34: aldri meir enn kostnaden.',
      'Equal to full cost, or planned per household. Pollution Control Act § 34: never above cost.',
    ),
    posting: { side: 'income', art: '640', nature: 'nature', payment: 'atOnce', band: 'fee' },
  },
  {
    id: 'funding.additionalSupport',
    unit: 'NOK',
    kind: 'flow',
    label: words('Støtte i tillegg', 'Støtte i tillegg', 'Additional support'),
    formula:
      'if(month >= if(pilot.kind is period, pilot.end + 1, timeline.opening), verdict.trialSupport / 12 * priceIndex.level[general], 0)', // prettier-ignore
    source: words(
      'Prøvebeløpet, en tolvdel i måneden fra måneden etter piloten, regulert med deflatoren. Ingen annen linje leser det.',
      'Prøvebeløpet, ein tolvdel i månaden frå månaden etter piloten, regulert med deflatoren. Inga anna linje les det.',
      'The trial amount, one twelfth a month from the month after the pilot, moved with the deflator. No other line reads it.',
    ),
    posting: { side: 'income', art: '850', nature: 'recurring', payment: 'atOnce', band: 'owner' },
  },
  {
    id: 'funding.additionalSupportInAll',
    unit: 'NOK',
    kind: 'stock',
    label: words('Støtte i tillegg hittil', 'Støtte i tillegg hittil', 'Additional support so far'),
    formula: 'previous(additionalSupportInAll) + additionalSupport',
    opening: '0',
    source: words(
      'Gir ingen renter, så støtten som trengs, kan leses rett av prøvene.',
      'Gir ingen renter, så støtta som trengst, kan lesast rett av prøvene.',
      'Earns no interest, so that the support needed can be read straight from the tests.',
    ),
  },
  {
    id: 'funding.supportInAll',
    unit: 'NOK',
    kind: 'stock',
    label: words('Støtte fra eieren hittil', 'Støtte frå eigaren hittil', 'Owner support so far'),
    formula: 'previous(supportInAll) + sum(fundingSource, ownerSupport) + additionalSupport',
    opening: '0',
    source: words(
      'For grensen for bagatellmessig støtte.',
      'For grensa for bagatellmessig støtte.',
      'For the de minimis ceiling.',
    ),
  },
  {
    id: 'funding.supportInThreeYears',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Støtte fra eieren siste tre år',
      'Støtte frå eigaren siste tre år',
      'Owner support in the last three years',
    ),
    formula: 'supportInAll - lag(supportInAll, 36)',
    source: words('Løpende tre år.', 'Løpande tre år.', 'Three running years.'),
  },
  {
    id: 'funding.recognised',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Inntektsført', 'Inntektsført', 'Recognised'),
    formula: 'grant + ownerSupport + contribution + wasteFee',
    source: words(
      'Det kilden gir i resultatet.',
      'Det kjelda gir i resultatet.',
      'What the source gives in the result.',
    ),
  },
  {
    id: 'funding.recurring',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Inntektsført varig', 'Inntektsført varig', 'Recognised, recurring'),
    formula: { grant: '0', otherwise: 'if(nature is recurring, recognised, 0)' },
    source: words('Den varige delen.', 'Den varige delen.', 'The recurring part.'),
  },
  {
    id: 'funding.paid',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Utbetalt', 'Utbetalt', 'Paid'),
    formula: 'grantPaid + ownerSupport + contribution + wasteFee',
    source: words('Det kilden gir i kassen.', 'Det kjelda gir i kassa.', 'What the source gives in cash.'),
  },
];
