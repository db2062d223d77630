import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What becomes of a year's result: the reserve, deficits not yet covered, and the owner's part. */
export const reserveLines: readonly LineDeclaration[] = [
  {
    id: 'accounts.toInvestment',
    unit: 'NOK',
    kind: 'flow',
    label: words('Overført til investering', 'Overført til investering', 'Transferred to investment'),
    formula:
      'sum(asset, assets.investment - assets.investmentGrant - assets.replacedValue) - sum(loan, loans.drawn)',
    source: words(
      'Det lån og tilskudd ikke dekker av investeringene (§ 5-5: investeringsregnskapet går i null).',
      'Det lån og tilskot ikkje dekkjer av investeringane (§ 5-5: investeringsrekneskapen går i null).',
      'What loans and grants do not cover of investments (§ 5-5: the investment account sums to zero).',
    ),
  },
  {
    id: 'accounts.boundFunds',
    unit: 'NOK',
    kind: 'stock',
    label: words('Bundne driftsfond', 'Bundne driftsfond', 'Earmarked operating funds'),
    formula: 'max(0, selfCost.fund)',
    opening: 'max(0, selfCost.openingFund)',
    source: words(
      'Overskudd på gebyret som hører brukerne til.',
      'Overskot på gebyret som høyrer brukarane til.',
      'Surplus of the fee that belongs to its users.',
    ),
  },
  {
    id: 'accounts.toBoundFunds',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Avsatt til bundne fond (minus: brukt)',
      'Sett av til bundne fond (minus: brukt)',
      'Put into earmarked funds (minus: used)',
    ),
    formula: 'boundFunds - previous(boundFunds)',
    source: words('Endringen i fondet.', 'Endringa i fondet.', 'The change of the fund.'),
  },
  {
    id: 'accounts.disposable',
    unit: 'NOK',
    kind: 'flow',
    label: words('Til disponering', 'Til disponering', 'At disposal'),
    formula: 'netOperatingResult - if(legalForm is as, 0, toInvestment) - toBoundFunds',
    source: words(
      'Netto driftsresultat etter overføring til investering og bundne fond. I et aksjeselskap tar ikke investeringer av resultatet; avskrivningene gjør det.',
      'Netto driftsresultat etter overføring til investering og bundne fond. I eit aksjeselskap tek ikkje investeringar av resultatet; avskrivingane gjer det.',
      'Net operating result after transfers to investment and earmarked funds. In a limited company investments do not draw on the result; depreciation does.',
    ),
  },
  {
    id: 'accounts.resultThisYear',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Til disponering hittil i året',
      'Til disponering hittil i året',
      'At disposal so far this year',
    ),
    formula: 'if(monthOfYear = 1, 0, previous(resultThisYear)) + disposable',
    opening: '0',
    source: words(
      'Begynner på nytt hver januar.',
      'Byrjar på nytt kvar januar.',
      'Begins anew each January.',
    ),
  },
  {
    id: 'accounts.deficitCovered',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Dekning av tidligere underskudd',
      'Dekning av tidlegare underskot',
      'Earlier deficits covered',
    ),
    formula: 'if(monthOfYear = 12, min(previous(uncoveredDeficit), max(0, resultThisYear)), 0)',
    source: words(
      'Overskudd dekker først det som står igjen.',
      'Overskot dekkjer fyrst det som står att.',
      'A surplus first covers what is outstanding.',
    ),
  },
  {
    id: 'accounts.toReserve',
    unit: 'NOK',
    kind: 'flow',
    label: words('Avsatt til reserven', 'Sett av til reserven', 'Put into the reserve'),
    formula: 'if(monthOfYear = 12, surplusKept * (max(0, resultThisYear) - deficitCovered), 0)',
    source: words(
      'Den delen av overskuddet hallen får beholde.',
      'Den delen av overskotet hallen får halde att.',
      'The part of the surplus the hall may keep.',
    ),
  },
  {
    id: 'accounts.toOwner',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Overskudd som tilfaller eieren',
      'Overskot som går til eigaren',
      'Surplus falling to the owner',
    ),
    formula: 'if(monthOfYear = 12, max(0, resultThisYear) - deficitCovered - toReserve, 0)',
    source: words(
      'Resten av overskuddet; et krav på kassen.',
      'Resten av overskotet; eit krav på kassa.',
      'The rest of the surplus; a claim on the cash.',
    ),
  },
  {
    id: 'accounts.fromReserve',
    unit: 'NOK',
    kind: 'flow',
    label: words('Brukt av reserven', 'Brukt av reserven', 'Taken from the reserve'),
    formula: 'if(monthOfYear = 12, min(previous(reserve), max(0, -resultThisYear)), 0)',
    source: words(
      'Et underskudd tar av reserven, men ikke under 0.',
      'Eit underskot tek av reserven, men ikkje under 0.',
      'A deficit takes from the reserve, down to 0.',
    ),
  },
  {
    id: 'accounts.reserve',
    unit: 'NOK',
    kind: 'stock',
    label: words('Reserve', 'Reserve', 'Reserve'),
    formula: 'previous(reserve) + toReserve - fromReserve',
    opening: 'openingReserve',
    source: words('Én gang i året, i desember.', 'Éin gong i året, i desember.', 'Once a year, in December.'),
  },
  {
    id: 'accounts.uncoveredDeficit',
    unit: 'NOK',
    kind: 'stock',
    label: words('Udekket underskudd', 'Udekt underskot', 'Uncovered deficit'),
    formula:
      'previous(uncoveredDeficit) + if(monthOfYear = 12, max(0, -resultThisYear) - fromReserve, 0) - deficitCovered', // prettier-ignore
    opening: '0',
    source: words(
      'Underskudd som reserven ikke dekket; dekkes av senere overskudd.',
      'Underskot som reserven ikkje dekte; blir dekt av seinare overskot.',
      'Deficits the reserve did not cover; covered by later surpluses.',
    ),
  },
];
