import type {
  InputDeclaration,
  LineDeclaration,
  ModelDeclaration,
} from '../../../models/language/declaration.ts';
import type { DeclaredModel } from '../../../models/language/declaredModel.ts';
import type { ModelError } from '../../../models/language/modelError.ts';
import { anyText, errorOf, line, modelOf } from './artificialDeclaration.ts';

const inputs: readonly InputDeclaration[] = [
  { id: 'economy.priceYear', type: 'number', unit: '1', certain: true },
  { id: 'economy.changing', type: 'number', unit: '1', certain: true, timed: true },
  { id: 'economy.inhabitants', type: 'number', unit: 'inhabitant', min: 1, optional: true },
  { id: 'economy.share', type: 'number', unit: '1', min: 0, max: 1, belowMax: true },
  { id: 'economy.anyShare', type: 'number', unit: '1', min: 0, max: 1 },
  { id: 'economy.nominal', type: 'number', unit: 'NOK' },
  { id: 'economy.real', type: 'number', unit: 'NOK0', timed: true },
  { id: 'economy.debt', type: 'number', unit: 'NOK', max: 0, belowMax: true },
  { id: 'economy.area', type: 'number', unit: 'm2', min: 1 },
  { id: 'economy.yearly', type: 'number', unit: 'NOK/year' },
  { id: 'economy.years', type: 'number', unit: 'year', min: 0, aboveMin: true },
  { id: 'priceIndex.growth', type: 'number', per: 'priceIndex', unit: '1', timed: true },
  { id: 'volumes.policy', type: 'choice', options: ['plan', 'workload'] },
  { id: 'volumes.opened', type: 'date' },
  { id: 'volumes.months', type: 'number', unit: '1', certain: true },
  { id: 'volumes.price', type: 'number', per: 'stream', unit: 'NOK0/tonne', min: 0 },
  { id: 'volumes.weight', type: 'number', per: 'stream', unit: 'tonne/item', min: 0.001 },
  { id: 'volumes.capacity', type: 'number', per: 'stream', unit: 'tonne', timed: true },
  { id: 'volumes.ceiling', type: 'number', per: 'stream', unit: 'tonne', optional: true },
  { id: 'volumes.origin', type: 'choice', per: 'stream', options: ['household', 'business'] },
  { id: 'volumes.indexedBy', type: 'reference', per: 'stream', dimension: 'priceIndex' },
  { id: 'volumes.own', type: 'formula', per: 'stream', unit: 'tonne' },
  { id: 'assets.cost', type: 'number', per: 'asset', unit: 'NOK' },
  { id: 'loans.kind', type: 'choice', per: 'loan', options: ['serial', 'annuity'] },
  { id: 'loans.onAsset', type: 'reference', per: 'loan', dimension: 'asset' },
  { id: 'loans.replaces', type: 'reference', per: 'loan', dimension: 'loan' },
  { id: 'loans.principal', type: 'number', per: 'loan', unit: 'NOK', min: 0 },
  { id: 'loans.amount', type: 'number', per: 'loan', unit: 'NOK', kinds: ['serial'], min: 1 },
  { id: 'loans.amount', type: 'number', per: 'loan', unit: 'NOK/year', kinds: ['annuity'], min: 0 },
  { id: 'loans.term', type: 'number', per: 'loan', unit: 'year', kinds: ['annuity'], min: 1 },
];

const lines: readonly LineDeclaration[] = [
  line('priceIndex.level', 'compounded(growth, economy.priceYear)', {
    per: 'priceIndex',
    unit: 'NOK/NOK0',
    kind: 'level',
    givesUnit: true,
  }),
  line('volumes.sold', 'capacity', { per: 'stream', unit: 'tonne' }),
  line('volumes.stock', 'previous(stock) + sold', {
    per: 'stream',
    unit: 'tonne',
    kind: 'stock',
    opening: '0',
  }),
  line('loans.interest', 'principal * 0.01', { per: 'loan', unit: 'NOK' }),
  line('accounts.total', 'sum(month, sum(loan, loans.interest))', { unit: 'NOK', kind: 'figure' }),
  line('accounts.byYear', 'sum(month of year, sum(loan, loans.interest))', {
    unit: 'NOK',
    kind: 'figure',
    per: 'year',
  }),
];

export const richDeclaration: ModelDeclaration = {
  dimensions: [
    { id: 'stream', label: anyText },
    { id: 'asset', label: anyText },
    { id: 'loan', label: anyText, kinds: ['serial', 'annuity'] },
    { id: 'priceIndex', label: anyText, fixedMembers: ['general', 'wages'] },
  ],
  inputs,
  lines,
  rules: [],
  postingAttributes: [],
};

/** Where a formula is tried: the line `volumes.tried` (or another id), a pure monthly flow unless told. */
export type Tried = Partial<LineDeclaration>;

/** The rich model with one more line. */
export const withFormula = (
  formula: LineDeclaration['formula'],
  { id = 'volumes.tried', ...rest }: Tried = {},
): DeclaredModel => modelOf({ ...richDeclaration, lines: [...lines, line(id, formula, rest)] });

/** What is wrong with a formula in the rich model. */
export const errorIn = (formula: LineDeclaration['formula'], tried: Tried = {}): ModelError =>
  errorOf(() => withFormula(formula, tried));

/** The unit a formula gives, as algebra finds it; `any` where it fits every unit. */
export function unitIn(formula: string, tried: Tried = {}): string {
  const unit = 'kWh*household';
  try {
    withFormula(formula, { ...tried, unit });
  } catch (error) {
    const { code, details } = error as ModelError;
    if (code === 'wrongUnit' && details['expected'] === unit) return details['found'] as string;
    throw error;
  }
  return 'any';
}
