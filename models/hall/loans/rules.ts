import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What loans may not do. */
export const loanRules: readonly RuleDeclaration[] = [
  {
    id: 'loans.loanForOperations',
    per: 'asset',
    when: 'sum(month, sum(loan of asset, drawn)) > sum(month where assets.monthsOld = 0, assets.investment - assets.investmentGrant + verdict.tolerance * priceIndex.level[general])',
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
    when: 'not accounts.legalForm is as and some(month where monthOfYear = 12, instalmentsThisYear < minimumInstalment)',
    severity: 'warning',
    message: words(
      'I noen år er avdragene lavere enn minimumsavdraget av hallens egne lån. Det er kommunens samlede avdrag loven gjelder.',
      'I nokre år er avdraga lågare enn minimumsavdraget av låna til hallen. Det er dei samla avdraga til kommunen lova gjeld.',
      "In some years instalments are below the minimum on the hall's own loans. The law concerns the municipality's instalments as a whole.",
    ),
    source: words(
      'Kommuneloven § 14-18; gjelder kommuner, kommunale foretak og interkommunale selskaper, ikke aksjeselskaper.',
      'Kommunelova § 14-18; gjeld kommunar, kommunale føretak og interkommunale selskap, ikkje aksjeselskap.',
      'Local Government Act § 14-18; for municipalities, municipal enterprises and inter-municipal companies, not limited companies.',
    ),
  },
  {
    id: 'loans.drawnBeforeStart',
    per: 'loan',
    when: 'drawnOn < 0',
    severity: 'warning',
    message: words(
      'Lånet er tatt opp før første måned og er ikke med i beregningen. Skriv gjelden som er igjen, som et lån i første måned.',
      'Lånet er teke opp før fyrste månad og er ikkje med i utrekninga. Skriv gjelda som er att, som eit lån i fyrste månad.',
      'The loan is drawn before the first month and is not in the calculation. Enter the debt that is left as a loan in the first month.',
    ),
    source: words(
      'Kommuneloven § 14-18: gjelden som er igjen, skal betales ned. Det som hendte før første måned, regnes ikke ut.',
      'Kommunelova § 14-18: gjelda som er att, skal betalast ned. Det som hende før fyrste månad, blir ikkje rekna ut.',
      'Local Government Act § 14-18: the debt that is left is to be repaid. What happened before the first month is not computed.',
    ),
  },
  {
    id: 'loans.graceAllTerm',
    per: 'loan',
    when: '(kind is serial and graceMonths >= termMonths) or (kind is annuity and graceMonths >= termMonths)',
    severity: 'warning',
    message: words(
      'Lånet er avdragsfritt til løpetiden er ute, og betales da i én sum. Avdragsfri tid er en del av løpetiden.',
      'Lånet er avdragsfritt til løpetida er ute, og blir då betalt i éin sum. Avdragsfri tid er ein del av løpetida.',
      'The loan has no instalments until its term ends, and is then repaid at once. The grace is part of the term.',
    ),
    source: words(
      'Kommuneloven § 14-18: lån skal betales ned i takt med avskrivningene.',
      'Kommunelova § 14-18: lån skal betalast ned i takt med avskrivingane.',
      'Local Government Act § 14-18: loans are repaid as assets depreciate.',
    ),
  },
];
