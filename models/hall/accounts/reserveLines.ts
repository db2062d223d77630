import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What becomes of a year's result: the reserve, deficits not yet covered, and the owner's part. */
export const reserveLines: readonly LineDeclaration[] = [
  {
    id: 'accounts.resultThisYear',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Netto driftsresultat hittil i året',
      'Netto driftsresultat hittil i året',
      'Net operating result so far this year',
    ),
    formula: 'if(monthOfYear = 1, 0, previous(resultThisYear)) + netOperatingResult',
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
