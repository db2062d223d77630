import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

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
      grant: 'if(eligibleAfter is none, eligibleCost, eligibleLeft[eligibleAfter] - claimed[eligibleAfter])',
      otherwise: '0',
    },
    source: words(
      'En krone én kilde dekker, er ikke berettiget hos den neste.',
      'Ei krone éi kjelde dekkjer, er ikkje tilskotsrett hos den neste.',
      'A krone covered by one source is not eligible for the next.',
    ),
  },
  {
    id: 'funding.claimed',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Tilskudd krevd', 'Tilskot kravd', 'Grant claimed'),
    formula: {
      grant: 'min(previous(grantLeft), coveredShare * max(0, eligibleLeft)) * active(from, to + 1)',
      otherwise: '0',
    },
    source: words(
      'Andel av de berettigede utgiftene i perioden, så lenge det er noe igjen av tilsagnet.',
      'Del av dei tilskotsrette utgiftene i perioden, så lenge det er noko att av tilsegna.',
      'Share of eligible cost within the period, as long as something of the sum granted is left.',
    ),
  },
  {
    id: 'funding.acceptedShare',
    unit: '1',
    kind: 'level',
    label: words('Del av kravene som godtas', 'Del av krava som blir godtekne', 'Share of claims accepted'),
    formula: 'min(1, divide(max(0, eligibleCost), sum(fundingSource, claimed), 1))',
    source: words(
      'Kilder uten rekkefølge kan til sammen ikke dekke mer enn de berettigede utgiftene.',
      'Kjelder utan rekkjefølgje kan til saman ikkje dekkje meir enn dei tilskotsrette utgiftene.',
      'Sources without an order cannot together cover more than the eligible cost.',
    ),
  },
  {
    id: 'funding.grant',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Tilskudd inntektsført', 'Tilskot inntektsført', 'Grant recognised'),
    formula: { grant: 'claimed * acceptedShare', otherwise: '0' },
    source: words(
      'Det som kreves; er kravene større enn utgiftene, kortes de likt.',
      'Det som blir kravd; er krava større enn utgiftene, blir dei korta likt.',
      'What is claimed; claims above the cost are cut alike.',
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
      grant: 'if(month >= to, 0, previous(grantLeft) - grant)',
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
        '(1 - retainedShare) * lag(grant, lagMonths) + if(month = to + lagMonths, retainedShare * grantRecognised, 0)',
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
    formula: { grant: 'previous(grantReceivable) + grant - grantPaid', otherwise: '0' },
    opening: '0',
    source: words(
      'Inntektsført, ikke utbetalt.',
      'Inntektsført, ikkje utbetalt.',
      'Recognised, not yet paid.',
    ),
  },
  {
    id: 'funding.ownerSupport',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kommunal driftsstøtte', 'Kommunal driftsstøtte', 'Municipal operating support'),
    formula: {
      ownerSupport: 'inMonth(yearlyAmount) * priceIndex.level[indexedBy] * active(from, to + 1)',
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
    id: 'funding.recognised',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Inntektsført', 'Inntektsført', 'Recognised'),
    formula: 'grant + ownerSupport',
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
    formula: { grant: '0', ownerSupport: 'if(nature is recurring, ownerSupport, 0)' },
    source: words('Den varige delen.', 'Den varige delen.', 'The recurring part.'),
  },
  {
    id: 'funding.paid',
    per: 'fundingSource',
    unit: 'NOK',
    kind: 'flow',
    label: words('Utbetalt', 'Utbetalt', 'Paid'),
    formula: 'grantPaid + ownerSupport',
    source: words('Det kilden gir i kassen.', 'Det kjelda gir i kassa.', 'What the source gives in cash.'),
  },
];
