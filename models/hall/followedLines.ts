import { words, type Translated } from '../language/translated.ts';
import { accountRows } from './accounts/arts.ts';

/** Where a followed line stands in the follow-up. */
export type FollowedGroup = 'income' | 'cost' | 'finance' | 'money' | 'quantities';

/** A line of the model for which a hall keeps actuals. */
export interface FollowedLine {
  readonly id: string;
  readonly group: FollowedGroup;
  /** What more of it does to the net operating result: adds (1), takes (−1), or is no part of it (0). */
  readonly result: 1 | -1 | 0;
}

const line = (id: string, group: FollowedGroup, result: 1 | -1 | 0): FollowedLine => ({ id, group, result });

/**
 * The lines for which actuals are kept, in the order of the economic overview by type (budsjett- og
 * regnskapsforskriften § 5-6); then cash, goods and staff. Sums are worked out of them and are not typed. Depreciation
 * counts in a limited company alone, which in turn does not count instalments.
 */
export function followedLines(legalForm: string): readonly FollowedLine[] {
  const isCompany = legalForm === 'as';
  return [
    line('accounts.stateTransfers', 'income', 1),
    line('accounts.otherTransfers', 'income', 1),
    line('accounts.userFees', 'income', 1),
    line('accounts.salesAndRent', 'income', 1),
    line('accounts.salaries', 'cost', -1),
    line('accounts.socialCosts', 'cost', -1),
    line('accounts.goodsAndServices', 'cost', -1),
    line('accounts.transfersToOthers', 'cost', -1),
    ...(isCompany ? [line('accounts.depreciation', 'cost', -1)] : []),
    line('accounts.interestIncome', 'finance', 1),
    line('accounts.interest', 'finance', -1),
    ...(isCompany ? [] : [line('accounts.instalments', 'finance', -1)]),
    line('accounts.cash', 'money', 0),
    line('volumes.sold', 'quantities', 0),
    line('volumes.reused', 'quantities', 0),
    line('staffing.totalFte', 'quantities', 0),
    line('staffing.learningPlaces', 'quantities', 0),
  ];
}

/** What each of them is called, as the model calls its lines. */
export const followedLabels: Readonly<Record<string, Translated>> = {
  ...Object.fromEntries(Object.entries(accountRows).map(([row, label]) => [`accounts.${row}`, label])),
  'accounts.depreciation': words('Avskrivninger', 'Avskrivingar', 'Depreciation'),
  'accounts.interestIncome': words('Renteinntekter', 'Renteinntekter', 'Interest income'),
  'accounts.cash': words('Kassebeholdning', 'Kassebehaldning', 'Cash'),
  'volumes.sold': words('Solgt', 'Selt', 'Sold'),
  'volumes.reused': words('Ombrukt', 'Ombrukt', 'Reused'),
  'staffing.totalFte': words('Årsverk i alt', 'Årsverk i alt', 'FTE in all'),
  'staffing.learningPlaces': words(
    'Arbeidstreningsplasser',
    'Arbeidstreningsplassar',
    'Work-training places',
  ),
};
