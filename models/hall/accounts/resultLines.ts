import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';
import { accountRows, costRows, financeRows, incomeRows } from './arts.ts';

const overview = words(
  'Økonomisk oversikt etter art, drift: budsjett- og regnskapsforskriften § 5-6.',
  'Økonomisk oversikt etter art, drift: budsjett- og rekneskapsforskrifta § 5-6.',
  'Economic overview by type, operations: budget and accounting regulation § 5-6.',
);

/** The accounts by month, and the structural result. */
export const resultLines: readonly LineDeclaration[] = [
  ...incomeRows.map((row) => accountRow(row, 'income')),
  sum(
    'operatingIncome',
    words('Sum driftsinntekter', 'Sum driftsinntekter', 'Operating income'),
    incomeRows.join(' + '),
  ),
  ...costRows.map((row) => accountRow(row, 'cost')),
  sum(
    'depreciation',
    words('Avskrivninger', 'Avskrivingar', 'Depreciation'),
    'sum(asset, assets.depreciation)',
  ),
  sum(
    'operatingCost',
    words('Sum driftsutgifter', 'Sum driftsutgifter', 'Operating cost'),
    [...costRows, 'depreciation'].join(' + '),
  ),
  sum(
    'grossResult',
    words('Brutto driftsresultat', 'Brutto driftsresultat', 'Gross operating result'),
    'operatingIncome - operatingCost',
  ),
  sum(
    'interestIncome',
    words('Renteinntekter', 'Renteinntekter', 'Interest income'),
    'max(0, previous(cash) - previous(funding.additionalSupportInAll)) * inMonth(cashRate)',
  ),
  ...financeRows.map((row) => accountRow(row, 'finance')),
  sum(
    'netFinance',
    words('Netto finans', 'Netto finans', 'Net finance'),
    'interestIncome - sum(loan, loans.interest) - if(legalForm is as, 0, sum(loan, loans.instalments))',
  ),
  sum(
    'depreciationReversed',
    words('Motpost avskrivninger', 'Motpost avskrivingar', 'Depreciation reversed'),
    'if(legalForm is as, 0, depreciation)',
  ),
  sum(
    'netOperatingResult',
    words('Netto driftsresultat', 'Netto driftsresultat', 'Net operating result'),
    'grossResult + netFinance + depreciationReversed',
  ),
  {
    id: 'accounts.feeSetAside',
    unit: 'NOK',
    kind: 'flow',
    label: words(
      'Gebyr satt av til brukerne (minus: brukt)',
      'Gebyr sett av til brukarane (minus: brukt)',
      'Fee set aside for its users (minus: used)',
    ),
    formula:
      'if(some(fundingSource where funding.kind is wasteFee, funding.nature is recurring), toBoundFunds, 0)',
    source: words(
      'Selvkostforskriften: overskudd på gebyret er brukernes og dekker senere kostnad. Et underskudd er ingen inntekt før gebyret dekker det.',
      'Sjølvkostforskrifta: overskot på gebyret er brukarane sitt og dekkjer seinare kostnad. Eit underskot er inga inntekt før gebyret dekkjer det.',
      'Full-cost regulation: a surplus of the fee belongs to its users and covers later cost. A deficit is no income until the fee covers it.',
    ),
  },
  {
    id: 'accounts.recurringIncome',
    unit: 'NOK',
    kind: 'flow',
    label: words('Varige inntekter', 'Varige inntekter', 'Recurring income'),
    formula: 'sum(posting where side is income and nature is recurring, amount) - feeSetAside',
    source: words(
      'Uten pilotmidler, engangsmidler og det av gebyret som er satt av til brukerne.',
      'Utan pilotmidlar, eingongsmidlar og det av gebyret som er sett av til brukarane.',
      'Without pilot money, one-offs and what of the fee is set aside for its users.',
    ),
  },
  {
    id: 'accounts.recurringCost',
    unit: 'NOK',
    kind: 'flow',
    label: words('Varige utgifter', 'Varige utgifter', 'Recurring cost'),
    formula: 'sum(posting where side is cost and nature is recurring, amount)',
    source: words('Uten det som bare hører til piloten, og engangsutgifter.', 'Utan det som berre høyrer til piloten, og eingongsutgifter.', 'Without what belongs to the pilot only, and one-offs.'), // prettier-ignore
  },
  {
    id: 'accounts.capitalCost',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kapitalutgifter', 'Kapitalutgifter', 'Capital cost'),
    formula: 'sum(asset where assets.nature is recurring, assets.capitalCost)',
    source: words(
      'Renter og avdrag, eller renter og avskrivning der egne penger eller erstatning bærer kjøpet. Uten det som er kjøpt bare til piloten eller én gang.',
      'Renter og avdrag, eller renter og avskriving der eigne pengar eller erstatning ber kjøpet. Utan det som er kjøpt berre til piloten eller éin gong.',
      'Interest and instalments, or interest and depreciation where own money or replacement bears the purchase. Without what is bought for the pilot only, or once.',
    ),
  },
  {
    id: 'accounts.pilotIncome',
    unit: 'NOK',
    kind: 'flow',
    label: words('Pilotinntekter', 'Pilotinntekter', 'Pilot income'),
    formula: 'sum(posting where side is income and nature is pilot, amount)',
    source: words(
      'Det som slutter med piloten.',
      'Det som sluttar med piloten.',
      'What ends with the pilot.',
    ),
  },
  {
    id: 'accounts.structuralResult',
    unit: 'NOK',
    kind: 'flow',
    label: words('Underliggende resultat', 'Underliggjande resultat', 'Structural result'),
    formula: 'recurringIncome - recurringCost - capitalCost',
    source: words(
      'Varige inntekter minus varige utgifter, uten pilotmidler, engangsmidler og bruk av fond.',
      'Varige inntekter minus varige utgifter, utan pilotmidlar, eingongsmidlar og bruk av fond.',
      'Recurring income less recurring cost, without pilot money, one-offs and use of funds.',
    ),
  },
];

function accountRow(row: string, side: 'income' | 'cost' | 'finance'): LineDeclaration {
  return {
    id: `accounts.${row}`,
    unit: 'NOK',
    kind: 'flow',
    label: accountRows[row] as Translated,
    formula: `sum(posting where side is ${side} and kostra.row[art] is ${row}, amount)`,
    source: overview,
  };
}

function sum(name: string, label: Translated, formula: string): LineDeclaration {
  return { id: `accounts.${name}`, unit: 'NOK', kind: 'flow', label, formula, source: overview };
}
