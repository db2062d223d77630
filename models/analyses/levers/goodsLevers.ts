import { wantedOf } from '../../engine/batch/partialRun.ts';
import type { LeverId } from '../../sentences/leverPhrase.ts';
import type { Lever, MissingLever } from './lever.ts';
import type { LeverGround } from './leverGround.ts';
import { inPercent, inValues } from './leverSaid.ts';
import { leverLabels, missingWords } from './leverWords.ts';
import { stepOf } from './printedTo.ts';
import { ratioLever } from './ratioLever.ts';

/** Up to double, down to nothing: half as much again is little for a hall that is just opening. */
const mostGoods = [0, 2] as const;
/** Half up and half down. */
const halfAndHalf = [0.5, 1.5] as const;

const missing = (id: LeverId, reason: keyof typeof missingWords): MissingLever => ({
  id,
  label: leverLabels[id],
  missing: missingWords[reason],
});

/**
 * Volume sold: scales what is offered and what the market takes, of every stream. What is then really sold may be more
 * than that (the municipality's own use does not grow with it) or less (storage or hours stop it), so the tonnes are
 * measured. Never more is offered than arises.
 */
export function volumeLever(ground: LeverGround): Lever | MissingLever {
  const streams = ground.members('streams').map(([id]) => id);
  const sold = streams.reduce((sum, id) => sum + ground.inYear('volumes.sold', id), 0);
  const scale = ground.cell('volumes.scale');
  if (scale === undefined || scale.base === 0 || !(sold > 1e-9)) return missing('volumeSold', 'nothingSold');
  const caught = Math.max(0, ...ground.cells('streams', 'captureRate').map(({ base }) => base));
  const step = stepOf(sold);
  const measured = streams.flatMap((id) => {
    const line = ground.run.instance('volumes.sold', id);
    return line === undefined ? [] : ground.months.map((month) => wantedOf(line, month));
  });
  return {
    ...ratioLever({
      id: 'volumeSold',
      label: leverLabels.volumeSold,
      unit: 'tonne/year',
      base: 1,
      cells: [scale],
      span: mostGoods,
      ...(caught > 0 ? { most: 1 / (caught * scale.base) } : {}),
      step,
      said: inPercent('volumeSold', 'tonne', step),
    }),
    measured,
  };
}

/** Price: the mean price of what is sold, all streams in the same proportion. */
export function priceLever(ground: LeverGround): Lever | MissingLever {
  const base = meanPrice(ground);
  if (!(base > 0)) return missing('price', 'noPrice');
  const step = Math.min(0.1, stepOf(base));
  return ratioLever({
    id: 'price',
    label: leverLabels.price,
    unit: 'NOK/kg',
    base,
    cells: ground.cells('streams', 'salesPrice'),
    span: halfAndHalf,
    step,
    said: inPercent('price', 'NOK/kg', step),
  });
}

/** Weighted by what each stream sells in the year that levers speak of; unweighted where nothing is sold. */
function meanPrice(ground: LeverGround): number {
  let [tonnes, kroner, plain] = [0, 0, 0];
  const streams = ground.members('streams');
  for (const [id] of streams) {
    for (const month of ground.months) {
      const sold = ground.run.value('volumes.sold', month, id);
      const price = ground.run.value('volumes.tonnePrice', month, id);
      tonnes += sold;
      kroner += sold * price;
      plain += price / ground.months.length;
    }
  }
  return (tonnes > 1e-9 ? kroner / tonnes : plain / Math.max(1, streams.length)) / 1000;
}

/** Share captured: the mean over what arises, all streams in the same proportion. */
export function captureLever(ground: LeverGround): Lever | MissingLever {
  return shareLever(ground, 'capture', 'captureRate', 'volumes.potential', 'noCapture');
}

/** Share of stock sold a month: the mean over what is for sale, all streams in the same proportion. */
export function sellThroughLever(ground: LeverGround): Lever | MissingLever {
  return shareLever(ground, 'sellThrough', 'sellThrough', 'volumes.forSale', 'noSellThrough');
}

function shareLever(
  ground: LeverGround,
  id: 'capture' | 'sellThrough',
  name: string,
  weight: string,
  reason: keyof typeof missingWords,
): Lever | MissingLever {
  const streams = ground.members('streams').map(([stream]) => ({
    share: ground.cell(`streams.${stream}.${name}`)?.base ?? 0,
    weight: ground.inYear(weight, stream),
  }));
  const sum = streams.reduce((all, each) => all + each.weight, 0);
  const base = sum > 1e-9 ? streams.reduce((all, each) => all + each.share * each.weight, 0) / sum : 0;
  if (!(base > 0)) return missing(id, reason);
  const step = base >= 0.03 ? 0.01 : 0.001;
  return ratioLever({
    id,
    label: leverLabels[id],
    unit: '1',
    base,
    cells: ground.cells('streams', name),
    span: mostGoods,
    step,
    said: inValues(id, 'percent', step * 100),
  });
}

/** Own use: what the municipality wants to take itself, as a volume or as a share of its purchases. */
export function ownUseLever(ground: LeverGround): Lever | MissingLever {
  const byPurchases = ([id]: readonly [string, unknown]): boolean =>
    ground.scenario.read.has('volumes.yearlyPurchases', id);
  const base = ground.members('streams').reduce((sum, [id, stream]) => {
    if (ground.scenario.read.has('volumes.yearlyPurchases', id))
      return sum + ground.inYear('volumes.purchasedDemand', id);
    const weight = stream['kind'] === 'items' ? (ground.cell(`streams.${id}.itemWeight`)?.base ?? 0) : 1;
    return sum + (ground.cell(`streams.${id}.internalDemand`)?.base ?? 0) * weight;
  }, 0);
  if (!(base > 1e-9)) return missing('ownUse', 'noOwnUse');
  const step = stepOf(base);
  return ratioLever({
    id: 'ownUse',
    label: leverLabels.ownUse,
    unit: 'tonne/year',
    base,
    cells: [
      ...ground.cells('streams', 'internalDemand', (member) => !byPurchases(member)),
      ...ground.cells('streams', 'purchaseShare', byPurchases),
    ],
    span: mostGoods,
    step,
    said: inPercent('ownUse', 'tonne', step),
  });
}
