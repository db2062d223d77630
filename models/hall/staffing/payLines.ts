import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const wages = {
  side: 'cost',
  nature: 'nature',
  payment: 'atOnce',
  band: 'wages',
  grantEligible: 'grantEligible',
  feeShare: 'if(feeShare is none, selfCost.key, feeShare)',
};

/** What those who are employed cost. */
export const payLines: readonly LineDeclaration[] = [
  {
    id: 'staffing.salaries',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Lønn med feriepenger', 'Løn med feriepengar', 'Salaries with holiday pay'),
    formula: 'fte * inMonth(yearlySalary) * priceIndex.level[wages] * holidayFactor',
    source: words(
      'Årslønn × feriepengefaktor; feriepenger føres med lønnen de hører til.',
      'Årsløn × feriepengefaktor; feriepengar blir førte med løna dei høyrer til.',
      'Yearly salary × holiday factor; holiday pay follows the pay it belongs to.',
    ),
    posting: { ...wages, art: '010' },
  },
  {
    id: 'staffing.sickCoverCost',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Vikarlønn', 'Vikarløn', 'Pay of substitutes'),
    formula: { plan: 'salaries * sickLeave * sickCover', workload: '0' },
    source: words(
      'Lønn × sykefravær × andel som dekkes av vikar.',
      'Løn × sjukefråvær × del som blir dekt av vikar.',
      'Pay × sick leave × share covered.',
    ),
    posting: { ...wages, art: '020' },
  },
  {
    id: 'staffing.pension',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Pensjon', 'Pensjon', 'Pension'),
    formula:
      'pensionRate * if(pensionBase is withHolidayPay, salaries + sickCoverCost, (salaries + sickCoverCost) / holidayFactor)',
    source: words('Sats av valgt grunnlag.', 'Sats av valt grunnlag.', 'Rate of the chosen base.'),
    posting: { ...wages, art: '090' },
  },
  {
    id: 'staffing.sickPayRefund',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Sykelønnsrefusjon', 'Sjukelønsrefusjon', 'Sick-pay refund'),
    formula:
      'fte * inMonth(min(yearlySalary, 6 * economy.baseAmount)) * priceIndex.level[wages] * sickLeave * refundedShare',
    source: words(
      'Lønn opp til 6 G × sykefravær × refundert andel, uten feriepenger.',
      'Løn opp til 6 G × sjukefråvær × refundert del, utan feriepengar.',
      'Pay up to 6 G × sick leave × share refunded, without holiday pay.',
    ),
    posting: {
      side: 'income',
      art: '710',
      nature: 'nature',
      payment: 'invoice',
      band: 'training',
      grantEligible: 'grantEligible',
      // The fee bears lasting pay less what is refunded of it.
      feeShare: 'if(nature is recurring, if(feeShare is none, selfCost.key, feeShare), 0)',
    },
  },
  {
    id: 'staffing.contributionBase',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Grunnlag for arbeidsgiveravgift',
      'Grunnlag for arbeidsgivaravgift',
      'Base of employer contribution',
    ),
    formula: 'salaries + sickCoverCost + pension - sickPayRefund',
    source: words(
      'Avgift betales av lønn, feriepenger og pensjon, minus refundert sykelønn.',
      'Avgift blir betalt av løn, feriepengar og pensjon, minus refundert sjukeløn.',
      'Contribution is paid on pay, holiday pay and pension, less refunded sick pay.',
    ),
  },
  {
    id: 'staffing.savedThisYear',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Spart på fribeløpet hittil i året',
      'Spart på fribeløpet hittil i året',
      'Saved by the allowance so far this year',
    ),
    formula: 'if(monthOfYear = 1, 0, previous(savedThisYear)) + contributionSaving',
    opening: '0',
    source: words(
      'Begynner på nytt hver januar.',
      'Byrjar på nytt kvar januar.',
      'Begins anew each January.',
    ),
  },
  {
    id: 'staffing.contributionSaving',
    unit: 'NOK',
    kind: 'flow',
    label: words('Spart på fribeløpet', 'Spart på fribeløpet', 'Saved by the allowance'),
    formula:
      'min((contributionZone.rate[zone] - contributionZone.reducedRate[zone]) * sum(role, contributionBase), max(0, 12 * inMonth(contributionZone.allowance[zone]) - if(monthOfYear = 1, 0, previous(savedThisYear))))', // prettier-ignore
    source: words(
      'Forskjellen mellom full og redusert sats, til årets fribeløp er brukt (sone Ia).',
      'Skilnaden mellom full og redusert sats, til fribeløpet for året er brukt (sone Ia).',
      'The difference between the full and the reduced rate, until the yearly allowance is used (zone Ia).',
    ),
  },
  {
    id: 'staffing.employerContribution',
    per: 'role',
    unit: 'NOK',
    kind: 'flow',
    label: words('Arbeidsgiveravgift', 'Arbeidsgivaravgift', 'Employer contribution'),
    formula:
      'contributionZone.rate[zone] * contributionBase - divide(contributionBase, sum(role, contributionBase), 0) * contributionSaving',
    source: words(
      'Sonens sats av grunnlaget; besparelsen i sone Ia fordeles etter grunnlaget.',
      'Satsen for sona av grunnlaget; innsparinga i sone Ia blir fordelt etter grunnlaget.',
      "The zone's rate of the base; the saving in zone Ia is shared by base.",
    ),
    posting: { ...wages, art: '099' },
  },
  {
    id: 'staffing.cost',
    unit: 'NOK',
    kind: 'flow',
    label: words('Lønn og sosiale utgifter', 'Løn og sosiale utgifter', 'Pay and social costs'),
    formula: 'sum(role, salaries + sickCoverCost + pension + employerContribution)',
    source: words('Summen over stillingene.', 'Summen over stillingane.', 'The sum over the roles.'),
  },
  {
    id: 'staffing.totalFte',
    unit: 'FTE',
    kind: 'level',
    label: words('Årsverk i alt', 'Årsverk i alt', 'FTE in all'),
    formula: 'sum(role, fte)',
    source: words('Summen over stillingene.', 'Summen over stillingane.', 'The sum over the roles.'),
  },
];
