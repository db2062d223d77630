import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** NAV schemes, volunteers, recruiting and training. */
export const schemeLines: readonly LineDeclaration[] = [
  {
    id: 'staffing.wageSubsidy',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Lønnstilskudd fra NAV', 'Lønstilskot frå NAV', 'Wage subsidy from NAV'),
    formula:
      'min(subsidisedFte, fte) * min(divide(salaries + pension + employerContribution, fte, 0) * (subsidyShare * active(subsidyFrom, subsidyFrom + min(subsidyStepMonths, subsidyMonths)) + subsidyShareAfter * active(subsidyFrom + min(subsidyStepMonths, subsidyMonths), subsidyFrom + subsidyMonths)), subsidyCapInG * inMonth(economy.baseAmount) * priceIndex.level[wages])',
    source: words(
      'Andel av lønn, feriepenger, pensjon og arbeidsgiveravgift, med trinn og tak i G.',
      'Del av løn, feriepengar, pensjon og arbeidsgivaravgift, med trinn og tak i G.',
      'Share of pay, holiday pay, pension and employer contribution, with a step and a ceiling in G.',
    ),
    posting: {
      side: 'income',
      art: '700',
      nature: 'pilot',
      payment: 'invoice',
      band: 'training',
      grantEligible: 'grantEligible',
      // The fee bears lasting pay less what NAV gives for it.
      feeShare: 'if(nature is recurring, if(feeShare is none, selfCost.key, feeShare), 0)',
    },
  },
  {
    id: 'staffing.trainingIncome',
    unit: 'NOK',
    kind: 'flow',
    label: words('Betaling for arbeidstrening', 'Betaling for arbeidstrening', 'Payment for work training'),
    formula: 'trainingPlaces * trainingPayment * priceIndex.level[wages] * volumes.open',
    source: words(
      'Plasser × betaling per måned.',
      'Plassar × betaling per månad.',
      'Places × payment a month.',
    ),
    posting: { side: 'income', art: '700', nature: 'recurring', payment: 'invoice', band: 'training' },
  },
  {
    id: 'staffing.learningPlaces',
    unit: '1',
    kind: 'level',
    label: words('Arbeidstreningsplasser', 'Arbeidstreningsplassar', 'Work-training places'),
    formula: 'trainingPlaces * volumes.open',
    source: words(
      'Plassene som er skrevet inn, mens hallen er åpen.',
      'Plassane som er skrivne inn, medan hallen er open.',
      'The places entered, while the hall is open.',
    ),
  },
  {
    id: 'staffing.volunteerCost',
    unit: 'NOK',
    kind: 'flow',
    label: words('Utgifter til frivillige', 'Utgifter til frivillige', 'Expenses of volunteers'),
    formula: 'volunteers * inMonth(volunteerExpense) * priceIndex.level[general] * volumes.open',
    source: words(
      'Frivillige × utgift per år.',
      'Frivillige × utgift per år.',
      'Volunteers × expense a year.',
    ),
    posting: { side: 'cost', art: '120', nature: 'recurring', payment: 'invoice', band: 'operations' },
  },
  {
    id: 'staffing.highestFte',
    per: 'role',
    unit: 'FTE',
    kind: 'stock',
    label: words('Høyeste bemanning hittil', 'Høgaste bemanning hittil', 'Highest staffing so far'),
    formula: 'max(previous(highestFte), fte)',
    opening: '0',
    source: words('For rekruttering.', 'For rekruttering.', 'For recruiting.'),
  },
  {
    id: 'staffing.recruiting',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Rekruttering', 'Rekruttering', 'Recruiting'),
    formula: 'max(0, fte - previous(highestFte)) * recruitingCost * priceIndex.level[wages]',
    source: words(
      'Årsverk over det høyeste hittil × kostnad.',
      'Årsverk over det høgaste hittil × kostnad.',
      'FTE above the highest so far × cost.',
    ),
    posting: {
      side: 'cost',
      art: '140',
      nature: 'oneOff',
      payment: 'invoice',
      band: 'operations',
      grantEligible: 'grantEligible',
    },
  },
  {
    id: 'staffing.training',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Opplæring', 'Opplæring', 'Training'),
    formula: 'fte * inMonth(trainingCost) * priceIndex.level[general]',
    source: words('Årsverk × opplæring per år.', 'Årsverk × opplæring per år.', 'FTE × training a year.'),
    posting: {
      side: 'cost',
      art: '150',
      nature: 'nature',
      payment: 'invoice',
      band: 'operations',
      grantEligible: 'grantEligible',
    },
  },
];
