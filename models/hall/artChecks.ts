import { words, type Translated } from '../language/translated.ts';
import { nameOf } from '../scenario/checkValues.ts';
import type { FieldAddress } from '../scenario/fieldAddress.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { accountRows, costRows, incomeRows } from './accounts/arts.ts';

type Side = 'cost' | 'income';

const sides: Readonly<Record<Side, Translated>> = {
  cost: words('utgiftene', 'utgiftene', 'costs'),
  income: words('inntektene', 'inntektene', 'income'),
};

const otherSide = (side: Side): Side => (side === 'cost' ? 'income' : 'cost');

/** In the chart of accounts, arts from 600 on are income. */
const sideOfArt = (art: string): Side => (Number(art) >= 600 ? 'income' : 'cost');

/**
 * Cost stands among the costs and income among the incomes: an art keeps to the rows of its side, and a line of the
 * user's own to an art of its side. What stood on the other side would be in no row of the accounts.
 */
export function artChecks(addresses: readonly FieldAddress[], read: ScenarioInputs): readonly Problem[] {
  return addresses.flatMap((address) => {
    const { input, member = '' } = address;
    if (input === 'kostra.row') return checkRow(address, sideOfArt(member), read.choice(input, member));
    if (input !== 'operations.art') return [];
    const side = read.choice('operations.side', member) as Side;
    const art = read.reference(input, member) ?? '';
    if (sideOfArt(art) === side) return [];
    const example = side === 'cost' ? '120' : '650';
    return [problem('wrongSide', address.path, { name: nameOf(address), found: art, example, ...sidesOf(side) })]; // prettier-ignore
  });
}

function checkRow(address: FieldAddress, side: Side, row: string): readonly Problem[] {
  const right = side === 'cost' ? costRows : incomeRows;
  if (right.includes(row)) return [];
  const label = accountRows[row] ?? words(row, row, row);
  const found = words(`${label.nb} (${row})`, `${label.nn} (${row})`, `${label.en} (${row})`);
  return [problem('wrongSide', address.path, { name: nameOf(address), found, example: right.at(-2) ?? '', ...sidesOf(side) })]; // prettier-ignore
}

const sidesOf = (side: Side) => ({ side: sides[side], other: sides[otherSide(side)] });
