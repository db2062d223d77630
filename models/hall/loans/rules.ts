import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What loans may not do. */
export const loanRules: readonly RuleDeclaration[] = [
  {
    id: 'loans.loanForOperations',
    per: 'asset',
    when: 'sum(loan of asset, principal) > sum(month where assets.monthsOld = 0, assets.investment - assets.investmentGrant)',
    severity: 'error',
    message: words(
      'Lånene på investeringen er større enn det den koster etter tilskudd. Lån kan bare finansiere investeringer.',
      'Låna på investeringa er større enn det ho kostar etter tilskot. Lån kan berre finansiere investeringar.',
      'The loans on the asset are larger than it costs after grants. Loans may only finance investments.',
    ),
    source: words(
      'Kommuneloven § 14-14: lån bare til investeringer.',
      'Kommunelova § 14-14: lån berre til investeringar.',
      'Local Government Act § 14-14: loans for investments only.',
    ),
  },
  {
    id: 'loans.belowMinimumInstalment',
    when: 'some(month where monthOfYear = 12, instalmentsThisYear < minimumInstalment)',
    severity: 'warning',
    message: words(
      'I noen år er avdragene lavere enn minimumsavdraget av hallens egne lån. Det er kommunens samlede avdrag loven gjelder.',
      'I nokre år er avdraga lågare enn minimumsavdraget av låna til hallen. Det er dei samla avdraga til kommunen lova gjeld.',
      "In some years instalments are below the minimum on the hall's own loans. The law concerns the municipality's instalments as a whole.",
    ),
    source: words('Kommuneloven § 14-18.', 'Kommunelova § 14-18.', 'Local Government Act § 14-18.'),
  },
];
