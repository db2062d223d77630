import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** Grants: what is eligible, what is recognised, what is paid and owed. */
export const grantLines: readonly LineDeclaration[] = [
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
        'min(shareCeiling, if(capPerYear is none, shareCeiling, max(0, 12 * inMonth(capPerYear) - if(monthOfYear = 1, 0, previous(grantThisYear)))), if(capPerFte is none, shareCeiling, inMonth(capPerFte) * staffing.totalFte), if(capPerHour is none, shareCeiling, capPerHour * sum(role, staffing.fte * staffing.productiveHours)))',
      otherwise: '0',
    },
    source: words(
      'Andel av de berettigede utgiftene, det som er igjen av kalenderårets tak, og takene per årsverk og per time.',
      'Del av dei tilskotsrette utgiftene, det som er att av taket for kalenderåret, og taka per årsverk og per time.',
      'Share of eligible cost, what is left of the ceiling of the calendar year, and the ceilings per FTE and per hour.',
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
    id: 'funding.grantThisYear',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Tilskudd inntektsført hittil i året',
      'Tilskot inntektsført hittil i året',
      'Grant recognised so far this year',
    ),
    formula: { grant: 'if(monthOfYear = 1, 0, previous(grantThisYear)) + grant', otherwise: '0' },
    opening: '0',
    source: words(
      'Begynner på nytt hver januar.',
      'Byrjar på nytt kvar januar.',
      'Begins anew each January.',
    ),
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
    opening: {
      grant:
        'if(payment is advance and from < 0 and to + if(taper is linear, taperMonths, 0) >= 0, granted, 0)',
      otherwise: '0',
    },
    source: words(
      'Bundet driftsfond: mottatt, ikke inntektsført.',
      'Bunde driftsfond: motteke, ikkje inntektsført.',
      'Earmarked operating fund: received, not recognised.',
    ),
  },
];
