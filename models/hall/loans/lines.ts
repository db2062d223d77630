import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const rate = 'inMonth(nominalRate) * period';
const inTerm =
  'if(monthsSince(drawnOn) = termMonths or (monthsSince(drawnOn) > graceMonths and monthsSince(drawnOn) < termMonths and mod(monthsSince(drawnOn) - graceMonths, period) = 0), 1, 0)';
const left = 'divide(ceilTo(max(0, termMonths - monthsSince(drawnOn)), period), period, 0) + 1';
const posting = { nature: 'recurring', payment: 'own', band: 'capital', addition: 'yes' };

/** Draws, interest, instalments and balances. */
export const loanLines: readonly LineDeclaration[] = [
  {
    id: 'loans.period',
    per: 'loan',
    unit: '1',
    kind: 'level',
    label: words('Måneder mellom betalinger', 'Månader mellom betalingar', 'Months between payments'),
    formula: 'if(payments is monthly, 1, if(payments is quarterly, 3, if(payments is halfYearly, 6, 12)))',
    source: words('Avtalt.', 'Avtalt.', 'As agreed.'),
  },
  {
    id: 'loans.drawn',
    per: 'loan',
    unit: 'NOK',
    kind: 'flow',
    label: words('Låneopptak', 'Låneopptak', 'Loan drawn'),
    formula: 'if(monthsSince(drawnOn) = 0, principal, 0)',
    source: words('Hele lånet i én måned.', 'Heile lånet i éin månad.', 'The whole loan in one month.'),
  },
  {
    id: 'loans.due',
    per: 'loan',
    unit: '1',
    kind: 'level',
    label: words('Avdrag forfaller', 'Avdrag forfell', 'Instalment due'),
    formula: {
      serial: inTerm,
      annuity: inTerm,
      portfolio:
        'if(monthsSince(drawnOn) > graceMonths and mod(monthsSince(drawnOn) - graceMonths, period) = 0, 1, 0)',
    },
    source: words(
      'Etter den avdragsfrie tiden, til løpetiden er ute.',
      'Etter den avdragsfrie tida, til løpetida er ute.',
      'After the grace, until the term ends.',
    ),
  },
  {
    id: 'loans.paymentsLeft',
    per: 'loan',
    unit: '1',
    kind: 'level',
    label: words('Betalinger igjen', 'Betalingar att', 'Payments left'),
    formula: { serial: left, annuity: left, portfolio: '1' },
    source: words('Denne medregnet.', 'Denne medrekna.', 'This one included.'),
  },
  {
    id: 'loans.annuityShare',
    per: 'loan',
    unit: '1',
    kind: 'level',
    label: words(
      'Avdrag som andel av gjelden',
      'Avdrag som del av gjelda',
      'Instalment as a share of the debt',
    ),
    formula: {
      annuity: `if(paymentsLeft * ${rate} > 0.001, divide(${rate}, (1 + ${rate})^paymentsLeft - 1, 0), divide(1, paymentsLeft * (1 + (paymentsLeft - 1) * ${rate} / 2 * (1 + (paymentsLeft - 2) * ${rate} / 3 * (1 + (paymentsLeft - 3) * ${rate} / 4))), 0))`,
      otherwise: '0',
    },
    source: words(
      'r / ((1 + r)^n − 1) for n betalinger igjen; ved svært lav rente de første leddene av rekken, som da er nøyaktigere.',
      'r / ((1 + r)^n − 1) for n betalingar att; ved svært låg rente dei fyrste ledda av rekkja, som då er meir nøyaktige.',
      'r / ((1 + r)^n − 1) for n payments left; at a very low rate the first terms of its series, then more exact.',
    ),
  },
  {
    id: 'loans.interest',
    per: 'loan',
    unit: 'NOK',
    kind: 'flow',
    label: words('Renter', 'Renter', 'Interest'),
    formula: 'previous(balance) * inMonth(nominalRate)',
    source: words(
      'Nominell årsrente delt på tolv, av gjelden ved utgangen av måneden før.',
      'Nominell årsrente delt på tolv, av gjelda ved utgangen av månaden før.',
      'Nominal yearly rate over twelve, on the balance at the end of the month before.',
    ),
    posting: { side: 'finance', art: '500', ...posting },
  },
  {
    id: 'loans.instalments',
    per: 'loan',
    unit: 'NOK',
    kind: 'flow',
    label: words('Avdrag', 'Avdrag', 'Instalments'),
    formula: {
      serial:
        'if(due = 1, if(monthsSince(drawnOn) = termMonths, previous(balance), min(previous(balance), divide(principal * period, ceilTo(termMonths - graceMonths, period), 0))), 0)',
      annuity:
        'if(due = 1, if(monthsSince(drawnOn) = termMonths, previous(balance), previous(balance) * annuityShare), 0)',
      portfolio:
        'if(due = 1, min(previous(balance), principal * inMonth(portfolioDepreciation) / portfolioBookValue * period), 0)',
    },
    source: words(
      'Serielån: like avdrag. Annuitet: likt terminbeløp, regnet på nytt når renten endres. Portefølje: lån × avskrivninger / bokført verdi. Siste avdrag tar resten.',
      'Serielån: like avdrag. Annuitet: likt terminbeløp, rekna på nytt når renta blir endra. Portefølje: lån × avskrivingar / bokført verdi. Siste avdrag tek resten.',
      'Serial: equal instalments. Annuity: level payment, recomputed when the rate changes. Portfolio: loan × depreciation / book value. The last instalment takes the rest.',
    ),
    posting: { side: 'finance', art: '510', ...posting },
  },
  {
    id: 'loans.balance',
    per: 'loan',
    unit: 'NOK',
    kind: 'stock',
    label: words('Gjeld', 'Gjeld', 'Debt'),
    formula: 'previous(balance) + drawn - instalments',
    opening: '0',
    source: words('Opptak minus avdrag.', 'Opptak minus avdrag.', 'Drawn less instalments.'),
  },
  {
    id: 'loans.interestPaid',
    per: 'loan',
    unit: 'NOK',
    kind: 'flow',
    label: words('Renter betalt', 'Renter betalte', 'Interest paid'),
    formula: {
      serial:
        'if(mod(monthsSince(drawnOn), period) = 0 or monthsSince(drawnOn) = termMonths, previous(accruedInterest) + interest, 0)',
      annuity:
        'if(mod(monthsSince(drawnOn), period) = 0 or monthsSince(drawnOn) = termMonths, previous(accruedInterest) + interest, 0)',
      portfolio: 'if(mod(monthsSince(drawnOn), period) = 0, previous(accruedInterest) + interest, 0)',
    },
    source: words(
      'Det som er påløpt, når det forfaller.',
      'Det som er påløpt, når det forfell.',
      'What has accrued, when it falls due.',
    ),
  },
  {
    id: 'loans.accruedInterest',
    per: 'loan',
    unit: 'NOK',
    kind: 'stock',
    label: words('Påløpte renter', 'Påløpte renter', 'Accrued interest'),
    formula: 'previous(accruedInterest) + interest - interestPaid',
    opening: '0',
    source: words('Ført, ikke betalt.', 'Ført, ikkje betalt.', 'Recognised, not yet paid.'),
  },
  yearStart(
    'debtAtYearStart',
    words('Gjeld ved årets start', 'Gjeld ved starten av året', 'Debt at the start of the year'),
    'sum(loan, previous(balance))',
  ),
  yearStart(
    'bookValueAtYearStart',
    words(
      'Bokført verdi ved årets start',
      'Bokført verdi ved starten av året',
      'Book value at the start of the year',
    ),
    'sum(asset where not assets.depreciationClass is land, previous(assets.bookValue))',
  ),
  soFar(
    'depreciationThisYear',
    words('Avskrivninger hittil i året', 'Avskrivingar hittil i året', 'Depreciation so far this year'),
    'sum(asset, assets.depreciation)',
  ),
  soFar(
    'instalmentsThisYear',
    words('Avdrag hittil i året', 'Avdrag hittil i året', 'Instalments so far this year'),
    'sum(loan, instalments)',
  ),
  {
    id: 'loans.minimumInstalment',
    unit: 'NOK',
    kind: 'level',
    label: words(
      'Minimumsavdrag hittil i året',
      'Minimumsavdrag hittil i året',
      'Minimum instalment so far this year',
    ),
    formula: 'minimumFormula',
    source: words(
      'Kommuneloven § 14-18: gjeld × avskrivninger / bokført verdi (forenklet modell).',
      'Kommunelova § 14-18: gjeld × avskrivingar / bokført verdi (forenkla modell).',
      'Local Government Act § 14-18: debt × depreciation / book value (simplified model).',
    ),
  },
];

function yearStart(name: string, label: LineDeclaration['label'], value: string): LineDeclaration {
  const source = words(
    'Ved utgangen av desember før.',
    'Ved utgangen av desember før.',
    'At the end of the December before.',
  );
  return {
    id: `loans.${name}`,
    unit: 'NOK',
    kind: 'stock',
    label,
    formula: `if(monthOfYear = 1, ${value}, previous(${name}))`,
    opening: '0',
    source,
  };
}

function soFar(name: string, label: LineDeclaration['label'], value: string): LineDeclaration {
  const source = words(
    'Begynner på nytt hver januar.',
    'Byrjar på nytt kvar januar.',
    'Begins anew each January.',
  );
  return {
    id: `loans.${name}`,
    unit: 'NOK',
    kind: 'stock',
    label,
    formula: `if(monthOfYear = 1, 0, previous(${name})) + ${value}`,
    opening: '0',
    source,
  };
}
