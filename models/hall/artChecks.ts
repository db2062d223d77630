import { words, type Translated } from '../language/translated.ts';
import { nameOf } from '../scenario/checkValues.ts';
import type { FieldAddress } from '../scenario/fieldAddress.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { accountRows, costRows, financeRows, incomeRows } from './accounts/arts.ts';

type Side = 'cost' | 'income' | 'finance';

const sides: Readonly<Record<Side, Translated>> = {
  cost: words('utgiftene', 'utgiftene', 'costs'),
  income: words('inntektene', 'inntektene', 'income'),
  finance: words('finanspostene', 'finanspostane', 'finance items'),
};

const rowsOf: Readonly<Record<Side, readonly string[]>> = {
  cost: costRows,
  income: incomeRows,
  finance: financeRows,
};

/** In the chart of accounts, arts from 500 on are finance and from 600 on income. */
function sideOfArt(art: string): Side {
  if (Number(art) >= 600) return 'income';
  return Number(art) >= 500 ? 'finance' : 'cost';
}

/**
 * Cost stands among the costs, income among the incomes and finance among the finance items: an art keeps to the rows
 * of its side, a line of the user's own to an art of its side, and a source of funding to an art of income. What stood
 * on the other side would be in no row of the accounts.
 */
export function artChecks(addresses: readonly FieldAddress[], read: ScenarioInputs): readonly Problem[] {
  return addresses.flatMap((address) => {
    const { input, member = '' } = address;
    if (input === 'kostra.row') return checkRow(address, sideOfArt(member), read.choice(input, member));
    if (input !== 'operations.art' && input !== 'funding.art') return [];
    const side = input === 'funding.art' ? 'income' : (read.choice('operations.side', member) as Side);
    const art = read.reference(input, member) ?? '';
    const standsIn = sideOfArt(art);
    if (standsIn === side) return [];
    const example = side === 'cost' ? '120' : '650';
    return [problem('wrongSide', address.path, { name: nameOf(address), found: art, example, side: sides[side], other: sides[standsIn] })]; // prettier-ignore
  });
}

function checkRow(address: FieldAddress, side: Side, row: string): readonly Problem[] {
  const right = rowsOf[side];
  if (right.includes(row)) return [];
  const other = (Object.keys(rowsOf) as Side[]).find((each) => rowsOf[each].includes(row)) ?? side;
  const label = accountRows[row] ?? words(row, row, row);
  const found = words(`${label.nb} (${row})`, `${label.nn} (${row})`, `${label.en} (${row})`);
  return [problem('wrongSide', address.path, { name: nameOf(address), found, example: right.at(-2) ?? '', side: sides[side], other: sides[other] })]; // prettier-ignore
}
