import { changedFrom } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';
import { tidy, type Lever } from './lever.ts';
import { entryOf, inForceOf, membersOf, monthsOfYear } from './leverYear.ts';

/** The mean price of what is sold, in kroner a kilo; it moves the price of every stream in the same proportion. */
export const priceLever: Lever = {
  name: 'price',
  unit: 'NOK/kg',
  decimals: 1,
  step: 0.5,
  fine: 0.1,
  read: (computed) =>
    membersOf(computed.scenario, 'streams').length === 0 ? undefined : meanPrice(computed),
  edits(from, value) {
    const price = meanPrice(from);
    const at = inForceOf(from);
    return membersOf(from.scenario, 'streams').map(([id, stream]) => {
      const flat = value * 1000 * (stream['kind'] === 'items' ? weightOf(from, id) : 1);
      const change = (old: number): number => tidy(price > 0 ? (old * value) / price : flat);
      return [`streams.${id}.salesPrice`, changedFrom(entryOf(stream, 'salesPrice'), at, change)] as const;
    });
  },
};

/** Weight of an item in tonnes. */
const weightOf = ({ scenario }: Computed, id: string): number =>
  scenario.read.number('volumes.itemWeight', id).value;

/** Weighted by what each stream sells in the lever's year; unweighted where nothing is sold. */
function meanPrice(computed: Computed): number {
  const months = monthsOfYear(computed);
  let tonnes = 0;
  let kroner = 0;
  let plain = 0;
  const streams = membersOf(computed.scenario, 'streams');
  for (const [id] of streams) {
    for (const month of months) {
      const sold = computed.run.value('volumes.sold', month, id);
      const price = computed.run.value('volumes.tonnePrice', month, id);
      tonnes += sold;
      kroner += sold * price;
      plain += price / months.length;
    }
  }
  return (tonnes > 1e-9 ? kroner / tonnes : plain / Math.max(1, streams.length)) / 1000;
}
