import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What sales bring with them. */
export const operationsRules: readonly RuleDeclaration[] = [
  {
    id: 'operations.salesWithoutVat',
    when: '(vatMode is internal or (vatMode is mixed and vatableShare <= 0)) and some(year, yearlySales > vatThreshold)',
    severity: 'warning',
    message: words(
      'Hallen selger for mer enn registreringsgrensen uten moms. En kommune som selger varer, er momspliktig som andre.',
      'Hallen sel for meir enn registreringsgrensa utan moms. Ein kommune som sel varer, er momspliktig som andre.',
      'The hall sells for more than the registration threshold without VAT. A municipality that sells goods is liable like a business.',
    ),
    source: words(
      'Merverdiavgiftshåndboken M-3-28.2; grense 50 000 kr, ikke bekreftet.',
      'Meirverdiavgiftshandboka M-3-28.2; grense 50 000 kr, ikkje stadfesta.',
      'VAT handbook M-3-28.2; threshold NOK 50,000, unverified.',
    ),
  },
];
