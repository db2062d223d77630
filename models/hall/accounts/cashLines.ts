import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';
import { longestTerm } from './longestTerm.ts';

const terms = words(
  'Den delen av måneden fristen utgjør, betales måneden etter; det som er over 30 dager, like mye av måneden før, og så videre.',
  'Den delen av månaden fristen utgjer, blir betalt månaden etter; det som er over 30 dagar, like mykje av månaden før, og så vidare.',
  'The part of the month that the term is, is paid the month after; what is above 30 days, as much of the month before, and so on.',
);

/** What is not yet paid of the last months: of each the part that the term, in months of 30 days, reaches back to it. */
function unpaid(line: string, days: string): string {
  const months = Array.from({ length: longestTerm / 30 }, (_, back) => {
    const part = `max(0, min(1, ${days} / 30 - ${back}))`;
    return `${back === 0 ? line : `lag(${line}, ${back})`} * ${part}`;
  });
  return months.join(' + ');
}

/** Payments, receivables and payables, and the cash. */
export const cashLines: readonly LineDeclaration[] = [
  {
    id: 'accounts.billed',
    unit: 'NOK',
    kind: 'flow',
    label: words('Regninger mottatt', 'Rekningar mottekne', 'Bills received'),
    formula: 'sum(posting where side is cost and payment is invoice, amount)',
    source: words(
      'Utgifter med betalingsfrist.',
      'Utgifter med betalingsfrist.',
      'Costs with a payment term.',
    ),
  },
  {
    id: 'accounts.payables',
    unit: 'NOK',
    kind: 'stock',
    label: words('Leverandørgjeld', 'Leverandørgjeld', 'Payables'),
    formula: unpaid('billed', 'paymentDays'),
    opening: '0',
    source: terms,
  },
  {
    id: 'accounts.invoiced',
    unit: 'NOK',
    kind: 'flow',
    label: words('Fakturert', 'Fakturert', 'Invoiced'),
    formula: 'sum(posting where side is income and payment is invoice, amount)',
    source: words(
      'Inntekter med betalingsfrist.',
      'Inntekter med betalingsfrist.',
      'Income with a payment term.',
    ),
  },
  {
    id: 'accounts.receivables',
    unit: 'NOK',
    kind: 'stock',
    label: words('Kundefordringer', 'Kundekrav', 'Receivables'),
    formula: unpaid('invoiced', 'collectionDays'),
    opening: '0',
    source: terms,
  },
  {
    id: 'accounts.cashIn',
    unit: 'NOK',
    kind: 'flow',
    label: words('Inn på konto', 'Inn på konto', 'Cash in'),
    formula:
      'sum(posting where side is income and payment is atOnce, amount) + previous(receivables) + invoiced - receivables + sum(fundingSource, funding.grantPaid) + interestIncome + sum(loan, loans.drawn) + sum(asset, assets.investmentGrant + assets.replacedValue)', // prettier-ignore
    source: words(
      'Inntekter når de betales: straks, etter frist, eller når tilskuddet utbetales.',
      'Inntekter når dei blir betalte: straks, etter frist, eller når tilskotet blir utbetalt.',
      'Income when it is paid: at once, after the term, or when the grant is paid.',
    ),
  },
  {
    id: 'accounts.cashOut',
    unit: 'NOK',
    kind: 'flow',
    label: words('Ut av konto', 'Ut av konto', 'Cash out'),
    formula:
      'sum(posting where side is cost and payment is atOnce, amount) + previous(payables) + billed - payables + sum(loan, loans.interestPaid + loans.instalments) + sum(asset, assets.investment)',
    source: words(
      'Utgifter når de betales: lønn straks, regninger etter frist. Uten oppgjør av moms.',
      'Utgifter når dei blir betalte: løn straks, rekningar etter frist. Utan oppgjer av moms.',
      'Costs when they are paid: wages at once, bills after the term. Without VAT settlement.',
    ),
  },
  {
    id: 'accounts.cash',
    unit: 'NOK',
    kind: 'stock',
    label: words('Kassebeholdning', 'Kassebehaldning', 'Cash'),
    formula: 'previous(cash) + cashIn - cashOut',
    opening: 'openingCash',
    source: words(
      'Én kasse. Reserve og fond er krav på den og flytter den aldri.',
      'Éi kasse. Reserve og fond er krav på ho og flytter ho aldri.',
      'One pot of money. Reserve and funds are claims on it and never move it.',
    ),
  },
];
