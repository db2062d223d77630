import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { oneOf, type Pick } from './pick.ts';

/** In the Norwegian chart of accounts arts from 500 on are finance, and from 600 on income. */
const sideOf = (art: string): 'cost' | 'finance' | 'income' =>
  Number(art) >= 600 ? 'income' : Number(art) >= 500 ? 'finance' : 'cost';

const rows = {
  income: ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent'],
  cost: ['salaries', 'socialCosts', 'goodsAndServices', 'transfersToOthers'],
  finance: ['interest', 'instalments'],
} as const;

const arts = Object.keys(hallFormat.lists.find(({ dimension }) => dimension === 'kostraArt')?.fixed ?? {});

/** A row of the accounts that an art may stand in. */
export const rowOf = (pick: Pick, art: string): string => oneOf(pick, rows[sideOf(art)]);

/** An art for a line of the user's own, on its side, or for a source of funding, which is income. */
export function artOf(pick: Pick, topic: string, { side = 'cost' }: { readonly side?: unknown }): string {
  const wanted = topic === 'funding' ? 'income' : side;
  return oneOf(pick, arts.filter((art) => sideOf(art) === wanted)); // prettier-ignore
}
