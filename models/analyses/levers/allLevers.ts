import { captureLever, ownUseLever, priceLever, sellThroughLever, volumeLever } from './goodsLevers.ts';
import type { Lever, MissingLever } from './lever.ts';
import type { LeverGround } from './leverGround.ts';
import { partnerLever, reserveLever, wasteFeeLever } from './moneyLevers.ts';
import { areaLever, rentLever } from './placeLevers.ts';
import type { ReserveSource } from './reserveSource.ts';
import { supportLever } from './supportLever.ts';
import { staffingLever, wageGrowthLever, workTrainingLever } from './staffLevers.ts';

/** Every lever of a scenario, and those it does not have with the reason; in one order for all scenarios. */
export function allLevers(ground: LeverGround, reserve?: ReserveSource): readonly (Lever | MissingLever)[] {
  return [
    supportLever(ground),
    volumeLever(ground),
    priceLever(ground),
    captureLever(ground),
    sellThroughLever(ground),
    ownUseLever(ground),
    rentLever(ground),
    areaLever(ground),
    staffingLever(ground),
    workTrainingLever(ground),
    wasteFeeLever(ground),
    partnerLever(ground),
    reserveLever(ground, reserve),
    wageGrowthLever(ground),
  ];
}
