import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** How old the deficit of the waste fee is. */
export const deficitLines: readonly LineDeclaration[] = [
  {
    id: 'selfCost.deficitInAll',
    unit: 'NOK',
    kind: 'stock',
    label: words('Underskudd på gebyret hittil', 'Underskot på gebyret hittil', 'Deficit of the fee so far'),
    formula: 'previous(deficitInAll) + max(0, charged - sum(fundingSource, funding.wasteFee) - fundInterest)',
    opening: 'max(0, -openingFund)',
    source: words(
      'Summen av månedene med underskudd.',
      'Summen av månadene med underskot.',
      'The sum of the months with a deficit.',
    ),
  },
  {
    id: 'selfCost.deficitInFiveYears',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Underskudd på gebyret siste fem år',
      'Underskot på gebyret siste fem år',
      'Deficit of the fee in the last five years',
    ),
    formula: 'deficitInAll - lag(deficitInAll, 60)',
    source: words(
      'Det underskuddet som ennå kan kreves inn.',
      'Det underskotet som enno kan krevjast inn.',
      'The deficit that may still be charged.',
    ),
  },
];
