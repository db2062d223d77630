import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const balance = words(
  'Balanse ved månedens slutt.',
  'Balanse ved slutten av månaden.',
  'Balance sheet at the end of the month.',
);

/** The balance sheet; other equity follows from what happens, so that the sheet balancing is a proof. */
export const balanceLines: readonly LineDeclaration[] = [
  stock(
    'grantReceivables',
    words('Tilskudd til gode', 'Tilskot til gode', 'Grants receivable'),
    'sum(fundingSource, funding.grantReceivable)',
  ),
  stock(
    'fixedAssets',
    words('Anleggsmidler', 'Anleggsmiddel', 'Fixed assets'),
    'sum(asset, assets.bookValue)',
  ),
  stock(
    'totalAssets',
    words('Sum eiendeler', 'Sum eigedelar', 'Total assets'),
    'cash + receivables + grantReceivables + fixedAssets',
  ),
  stock('debt', words('Gjeld', 'Gjeld', 'Debt'), 'sum(loan, loans.balance)'),
  stock(
    'accruedInterest',
    words('Påløpte renter', 'Påløpte renter', 'Accrued interest'),
    'sum(loan, loans.accruedInterest)',
  ),
  stock(
    'unspentAdvances',
    words('Ubrukte forskudd', 'Ubrukte forskot', 'Unspent advances'),
    'sum(fundingSource, funding.unspent)',
  ),
  {
    id: 'accounts.otherEquity',
    unit: 'NOK',
    kind: 'stock',
    label: words('Annen egenkapital', 'Annan eigenkapital', 'Other equity'),
    formula:
      'previous(otherEquity) + operatingIncome - operatingCost + interestIncome - sum(loan, loans.interest) + sum(asset, assets.investmentGrant) - toBoundFunds - toReserve + fromReserve',
    opening:
      'openingCash - openingReserve - max(0, selfCost.openingFund) - sum(fundingSource where funding.kind is grant and funding.payment is advance, if(funding.from < 0 and funding.to + if(funding.taper is linear, funding.taperMonths, 0) >= 0, funding.granted, 0))',
    source: words(
      'Resultat etter avskrivninger og investeringstilskudd, minus det som er satt av.',
      'Resultat etter avskrivingar og investeringstilskot, minus det som er sett av.',
      'Result after depreciation and investment grants, less what is set aside.',
    ),
  },
  stock(
    'totalEquityAndDebt',
    words('Sum egenkapital og gjeld', 'Sum eigenkapital og gjeld', 'Total equity and debt'),
    'payables + accruedInterest + debt + unspentAdvances + boundFunds + reserve + otherEquity',
  ),
  {
    id: 'accounts.netCost',
    unit: 'NOK',
    kind: 'flow',
    label: words('Netto driftsutgift', 'Netto driftsutgift', 'Net operating cost'),
    formula:
      'operatingCost - depreciation + interest + instalments - interestIncome - operatingIncome + sum(fundingSource, funding.ownerSupport) + funding.additionalSupport',
    source: words(
      'Det eieren må dekke: utgifter, renter og avdrag minus inntekter uten eierens egen støtte.',
      'Det eigaren må dekkje: utgifter, renter og avdrag minus inntekter utan eigaren si eiga støtte.',
      "What the owner must cover: costs, interest and instalments less income without the owner's own support.",
    ),
  },
  {
    id: 'accounts.changeFromBudget',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Endring fra dagens budsjett',
      'Endring frå budsjettet i dag',
      'Change from the current budget',
    ),
    formula: 'netCost - currentBudget / 12 * priceIndex.level[general]',
    source: words(
      'Netto driftsutgift minus dagens budsjett, regulert med deflatoren.',
      'Netto driftsutgift minus budsjettet i dag, regulert med deflatoren.',
      'Net operating cost less the current budget, moved with the deflator.',
    ),
  },
  {
    id: 'kostraFunction.netCost',
    per: 'kostraFunction',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Netto driftsutgift per funksjon',
      'Netto driftsutgift per funksjon',
      'Net operating cost by function',
    ),
    formula: 'share * accounts.netCost',
    source: words(
      'Fordelt i prosent på KOSTRA-funksjoner.',
      'Fordelt i prosent på KOSTRA-funksjonar.',
      'Shared in per cent among KOSTRA functions.',
    ),
  },
];

function stock(name: string, label: Translated, formula: string): LineDeclaration {
  return { id: `accounts.${name}`, unit: 'NOK', kind: 'stock', label, formula, source: balance };
}
