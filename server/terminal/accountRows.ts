import type { RunResult } from '../../models/index.ts';
import { addingUp } from './addingUp.ts';

const income = ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent'];
const cost = ['salaries', 'socialCosts', 'goodsAndServices', 'transfersToOthers'];

/** Ids of the lines of the accounts in the order they are printed, and those before which a line is left open. */
export const accountLines: readonly { readonly id: string; readonly opens?: true }[] = [
  ...income.map((name) => ({ id: `accounts.${name}` })),
  { id: 'accounts.operatingIncome' },
  ...cost.map((name, index) => ({
    id: `accounts.${name}`,
    ...(index === 0 ? { opens: true as const } : {}),
  })),
  { id: 'accounts.operatingCost' },
  { id: 'accounts.netOperatingResult', opens: true },
  { id: 'accounts.recurringIncome', opens: true },
  { id: 'accounts.recurringCost' },
  { id: 'accounts.structuralResult' },
  { id: 'accounts.cash', opens: true },
  { id: 'accounts.reserve' },
  { id: 'accounts.uncoveredDeficit' },
];

/** What adds up to what: the whole, and its parts with their signs. The outermost first. */
const sums: readonly { readonly whole: string; readonly plus: readonly string[]; readonly minus?: string }[] =
  [
    { whole: 'grossResult', plus: ['operatingIncome'], minus: 'operatingCost' },
    { whole: 'operatingIncome', plus: income },
    { whole: 'operatingCost', plus: cost },
    { whole: 'structuralResult', plus: ['recurringIncome'], minus: 'recurringCost' },
  ];

/** The accounts in thousand kroner, by line: every column adds up as it is printed. */
export function accountsInThousands({ lines }: RunResult): ReadonlyMap<string, readonly number[]> {
  const names = [...new Set([...accountLines.map(({ id }) => id.slice('accounts.'.length)), 'grossResult'])];
  const exact = (name: string, column: number): number =>
    (lines[`accounts.${name}`]?.values?.[column] ?? 0) / 1000;
  const columns = lines['accounts.cash']?.values?.length ?? 0;
  const printed = new Map(names.map((name) => [name, [] as number[]]));
  for (let column = 0; column < columns; column += 1) {
    const whole = new Map(names.map((name) => [name, Math.round(exact(name, column))]));
    for (const { whole: of, plus, minus } of sums) {
      const parts = [
        ...plus.map((name) => exact(name, column)),
        ...(minus === undefined ? [] : [-exact(minus, column)]),
      ];
      if (Math.abs(parts.reduce((sum, part) => sum + part, 0) - exact(of, column)) > 1e-6) continue;
      const rounded = addingUp(parts, whole.get(of) ?? 0);
      for (const [index, name] of plus.entries()) whole.set(name, rounded[index] ?? 0);
      if (minus !== undefined) whole.set(minus, -(rounded.at(-1) ?? 0));
    }
    for (const [name, value] of whole) printed.get(name)?.push(value);
  }
  return new Map([...printed].map(([name, values]) => [`accounts.${name}`, values]));
}
