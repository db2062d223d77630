import { afterEach, describe, expect, it, vi } from 'vitest';
import { breakEven } from '../../../models/analyses/breakEven/breakEven.ts';
import { gapMenu } from '../../../models/analyses/gapMenu/gapMenu.ts';
import { runwayChanges } from '../../../models/analyses/runwayChanges.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { switchingValues } from '../../../models/analyses/switchingValues/switchingValues.ts';
import { twoInputMap } from '../../../models/analyses/twoInputMap/twoInputMap.ts';
import { Batch } from '../../../models/engine/batch/batch.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

const [price, volume] = ['streams.furniture.salesPrice', 'volumes.scale'];

const questions: readonly (readonly [string, (scenario: AcceptedScenario) => unknown])[] = [
  ['switching values', (scenario) => finished(switchingValues(scenario))],
  ['break-even of the volume', (scenario) => finished(breakEven(scenario, { input: volume }))],
  [
    'map of price and volume',
    (scenario) => finished(twoInputMap(scenario, { x: price, y: volume, columns: 16, rows: 16 })),
  ],
  ['gap menu', (scenario) => finished(gapMenu(scenario))],
  ['what changes how long the money lasts', (scenario) => finished(runwayChanges(scenario))],
];

describe('the compiled and the other evaluator', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.each(questions)('give the same %s of Tromsø, to the last bit', { timeout: 20_000 }, (_, answerOf) => {
    const scenario = openFile(scenarioFile('tromso'));
    const compile = vi.spyOn(Batch.prototype, 'compile');
    const compiled = answerOf(scenario);
    expect(compile).toHaveBeenCalled();
    compile.mockClear();
    vi.stubGlobal('WebAssembly', undefined);
    expect(answerOf(scenario)).toEqual(compiled);
    expect(compile).not.toHaveBeenCalled();
  });
});
