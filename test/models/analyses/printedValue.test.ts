import { describe, expect, it } from 'vitest';
import { inputAxis } from '../../../models/analyses/inputAxis.ts';
import { printedValue } from '../../../models/analyses/printedValue.ts';
import { assemble } from '../../../models/engine/assemble.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { quietHall, tenTonnes } from '../hall/quietHall.ts';

const scenario = openScenario({
  ...quietHall,
  operations: { itCost: 120_000 },
  volumes: { scale: 1.2 },
  streams: { wood: { ...tenTonnes, captureRate: 0.3 } },
});
const assembly = assemble(hallModel, scenario.read);
const anything = (): boolean => true;
const printed = (
  input: string,
  x: number,
  direction: 'up' | 'down',
  keeps: (x: number) => boolean = anything,
) => printedValue(inputAxis(scenario, assembly, input), x, direction, keeps);

describe('a printed value', () => {
  it('is rounded to its side in the unit it is shown in, with three digits', () => {
    expect(printed('operations.itCost', 100_000.4, 'up')).toEqual({ number: 100_001, unit: 'NOK0/year', decimals: 0, value: 100_001 }); // prettier-ignore
    expect(printed('operations.itCost', 150_000.9, 'down').number).toBe(150_000);
    expect(printed('volumes.scale', 1.7651, 'up').number).toBe(1.77);
    expect(printed('streams.wood.captureRate', 0.74112, 'up')).toEqual({ number: 74.2, unit: '%', decimals: 1, value: 0.742 }); // prettier-ignore
  });

  it('has more decimals where rounding would go past today, past what is allowed, or lose what was solved for', () => {
    // Today is 1.2: down from 1.2034 to three digits would be 1.2 itself, which is not past it.
    expect(printed('volumes.scale', 1.2034, 'down').number).toBe(1.2);
    expect(printed('volumes.scale', 1.19996, 'up').number).toBe(1.2);
    expect(printed('volumes.scale', 1.19996, 'up', (x) => x < 1.2).number).toBe(1.19996);
    expect(printed('streams.wood.captureRate', 0.9999, 'up').number).toBe(100);
    expect(printed('volumes.scale', 1.7651, 'up', (x) => x < 1.766).number).toBe(1.7651);
  });
});
