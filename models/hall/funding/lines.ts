import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';
import { availabilityLines } from './availabilityLines.ts';

/** What each source recognises, pays and owes. */
export const fundingLines: readonly LineDeclaration[] = [
  {
    id: 'funding.eligibleCost',
    unit: 'NOK',
    kind: 'flow',
    label: words('Tilskuddsberettigede utgifter', 'Tilskotsrette utgifter', 'Eligible cost'),
    formula:
      'sum(posting where side is cost, grantEligible * amount) - sum(posting where side is income, grantEligible * amount)',
    source: words(
      'Berettiget andel av hver utgift, minus refusjoner av de samme utgiftene.',
      'Tilskotsrett del av kvar utgift, minus refusjonar av dei same utgiftene.',
      'The eligible share of every cost, less refunds of the same costs.',
    ),
  },
  {
    id: 'funding.eligibleLeft',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Berettigede utgifter som er igjen',
      'Tilskotsrette utgifter som er att',
      'Eligible cost left',
    ),
    formula: {
      grant: 'if(before is none, eligibleCost, eligibleLeft[before] - grant[before])',
      otherwise: '0',
    },
    source: words(
      'En krone én kilde dekker, er ikke berettiget hos den neste.',
      'Ei krone éi kjelde dekkjer, er ikkje tilskotsrett hos den neste.',
      'A krone covered by one source is not eligible for the next.',
    ),
  },
  ...availabilityLines,
  {
    id: 'funding.shareCeiling',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Andelen av utgiftene', 'Delen av utgiftene', 'The share of costs'),
    formula: {
      grant:
        'min(max(0, eligibleLeft), coveredShare * max(0, if(stacking is yes, eligibleCost, eligibleLeft)))',
      otherwise: '0',
    },
    source: words(
      'Andel av det som er igjen; med tillatelse til å dekke samme krone, av alt, men aldri mer enn det som er igjen.',
      'Del av det som er att; med løyve til å dekkje same krone, av alt, men aldri meir enn det som er att.',
      'Share of what is left; of all where stacking is allowed, but never more than is left.',
    ),
  },
  {
    id: 'funding.grantCeiling',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Tilskuddet høyst denne måneden',
      'Tilskotet høgst denne månaden',
      'The most the grant gives this month',
    ),
    formula: {
      grant:
        'min(shareCeiling, if(capPerYear is none, shareCeiling, inMonth(capPerYear)), if(capPerFte is none, shareCeiling, inMonth(capPerFte) * staffing.totalFte), if(capPerHour is none, shareCeiling, capPerHour * sum(role, staffing.fte * staffing.productiveHours)))',
      otherwise: '0',
    },
    source: words(
      'Andel av de berettigede utgiftene, og takene i året, per årsverk og per time.',
      'Del av dei tilskotsrette utgiftene, og taka i året, per årsverk og per time.',
      'Share of eligible cost, and the ceilings a year, per FTE and per hour.',
    ),
  },
  {
    id: 'funding.grant',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Tilskudd inntektsført', 'Tilskot inntektsført', 'Grant recognised'),
    formula: {
      grant: 'min(previous(grantLeft), grantCeiling) * availability',
      otherwise: '0',
    },
    source: words(
      'Andel av de berettigede utgiftene i perioden, så lenge det er noe igjen av tilsagnet.',
      'Del av dei tilskotsrette utgiftene i perioden, så lenge det er noko att av tilsegna.',
      'Share of eligible cost within the period, as long as something of the sum granted is left.',
    ),
    posting: { side: 'income', art: '700', nature: 'nature', payment: 'own', band: 'pilot' },
  },
  {
    id: 'funding.grantLeft',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'stock',
    label: words('Igjen av tilsagnet', 'Att av tilsegna', 'Left of the grant'),
    formula: {
      grant: 'if(month >= lastMonth, 0, previous(grantLeft) - grant)',
      otherwise: '0',
    },
    opening: { grant: 'granted', otherwise: '0' },
    source: words(
      'Det som ikke er brukt når perioden er over, bortfaller.',
      'Det som ikkje er brukt når perioden er over, fell bort.',
      'What is unused when the period is over lapses.',
    ),
  },
  {
    id: 'funding.lapsed',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Bortfalt tilskudd', 'Bortfalle tilskot', 'Grant lapsed'),
    formula: { grant: 'previous(grantLeft) - grant - grantLeft', otherwise: '0' },
    source: words(
      'Tilsagn som ikke ble brukt i tide.',
      'Tilsegn som ikkje vart brukt i tide.',
      'Granted money not used in time.',
    ),
  },
  {
    id: 'funding.grantRecognised',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'stock',
    label: words('Tilskudd inntektsført i alt', 'Tilskot inntektsført i alt', 'Grant recognised in all'),
    formula: { grant: 'previous(grantRecognised) + grant', otherwise: '0' },
    opening: '0',
    source: words('Summen hittil.', 'Summen hittil.', 'The sum so far.'),
  },
  {
    id: 'funding.grantPaid',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Tilskudd utbetalt', 'Tilskot utbetalt', 'Grant paid'),
    formula: {
      grant:
        'if(payment is advance, if(month = from, granted, 0) - if(month = lastMonth + 1, previous(unspent), 0), (1 - retainedShare) * lag(grant, lagMonths) + if(month = lastMonth + lagMonths, retainedShare * grantRecognised, 0))',
      otherwise: '0',
    },
    source: words(
      'Etterskuddsvis; det som holdes tilbake, kommer like lenge etter periodens siste måned.',
      'Etterskotsvis; det som blir halde tilbake, kjem like lenge etter den siste månaden i perioden.',
      "In arrears; what is retained comes as long after the period's last month.",
    ),
  },
  {
    id: 'funding.grantReceivable',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'stock',
    label: words('Tilskudd til gode', 'Tilskot til gode', 'Grant receivable'),
    formula: {
      grant: 'if(payment is advance, 0, previous(grantReceivable) + grant - grantPaid)',
      otherwise: '0',
    },
    opening: '0',
    source: words(
      'Inntektsført, ikke utbetalt.',
      'Inntektsført, ikkje utbetalt.',
      'Recognised, not yet paid.',
    ),
  },
  {
    id: 'funding.unspent',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'stock',
    label: words('Forskudd som ikke er brukt', 'Forskot som ikkje er brukt', 'Advance not yet used'),
    formula: { grant: 'if(payment is advance, previous(unspent) + grantPaid - grant, 0)', otherwise: '0' },
    opening: '0',
    source: words(
      'Bundet driftsfond: mottatt, ikke inntektsført.',
      'Bunde driftsfond: motteke, ikkje inntektsført.',
      'Earmarked operating fund: received, not recognised.',
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
        'inMonth(yearlyAmount) * (1 - efficiencyCut)^(year - startYear) * priceIndex.level[indexedBy] * availability',
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
