import { openScenario } from '../../../models/hall/openScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { quietHall, type Parts } from '../hall/quietHall.ts';

/**
 * A hall that earns 1 000 kr a month times a formula of x, the volume factor, which nothing else depends on, and costs
 * 1 000 kr a month times `cost`: its structural result is 12 000 × (formula − cost) in every year.
 */
export function formulaHall(formula: string, cost: number, base: number, more: Parts = {}): AcceptedScenario {
  const ownFormula = `staffing.trainingPayment * priceIndex.level[general] * (${formula.replaceAll(/\bx\b/g, 'volumes.scale')})`;
  return openScenario({
    ...quietHall,
    volumes: { scale: base },
    staffing: { zone: 'V', trainingPayment: 1000 },
    operations: { otherCost: 12_000 * cost },
    freeLines: { earned: { kind: 'formula', label: 'Earned', side: 'income', art: '650', ownFormula } },
    ...more,
  });
}
