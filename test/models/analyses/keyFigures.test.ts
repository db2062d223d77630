import { describe, expect, test } from 'vitest';
import { hallModel, keyFigureGroups, keyFigureList, runHall, runResult } from '../../../models/index.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { quietRun } from '../hall/quietHall.ts';

const result = (id: string) => {
  const scenario = openFile(scenarioFile(id));
  return runResult(scenario, runHall(scenario));
};

describe('the key figures', () => {
  test('are figures of the whole run, each once, in the order of their groups', () => {
    const ids = keyFigureList.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(keyFigureList.map(({ group }) => group))]).toEqual([...keyFigureGroups]);
    for (const { line, month } of keyFigureList) {
      for (const each of [line, ...(month === undefined ? [] : [month])]) {
        const declaration = hallModel.lines.get(each)?.declaration;
        expect([each, declaration?.kind, declaration?.per]).toEqual([each, 'figure', undefined]);
      }
    }
  });

  test('are all there are of present values and ratios of the perspectives', () => {
    const whole = [...hallModel.lines.values()].filter(({ declaration: { id, kind, per } }) => id.startsWith('perspectives.') && kind === 'figure' && per === undefined && !['perspectives.presentValueBenefit', 'perspectives.remainingValue'].includes(id)); // prettier-ignore
    const listed = keyFigureList.filter(({ group }) => group === 'perspectives').map(({ line }) => line);
    expect(listed).toEqual(whole.map(({ declaration }) => declaration.id));
  });

  test.each(['tromso', 'skien-arbeidstrening', 'drammen-eget-bygg'])(
    'of %s are numbers, or null with the reason in three languages',
    (id) => {
      const { keyFigures, absent } = result(id);
      expect(Object.keys(keyFigures)).toEqual(keyFigureList.map((figure) => figure.id));
      for (const [figure, value] of Object.entries(keyFigures)) {
        if (value === null) expect(new Set(Object.values(absent[figure] ?? {})).size).toBeGreaterThan(1);
        else expect([figure, Number.isFinite(value)]).toEqual([figure, true]);
      }
    },
  );

  test('say in which month the lowest cash is', () => {
    // 100 000 kr at the start, 10 000 kr out each month of 2027, 20 000 kr in each month of 2028.
    const freeLines = {
      out: { kind: 'perMonth', label: 'Out', amount: 10_000, to: '2027-12' },
      in: { kind: 'perMonth', label: 'In', side: 'income', art: '890', amount: 20_000, from: '2028-01' },
    };
    const { keyFigures, keyFigureMonths } = quietRun({ accounts: { openingCash: 100_000 }, freeLines }).result; // prettier-ignore
    expect(keyFigures['minimumCash']).toBeCloseTo(-20_000, 6);
    expect(keyFigureMonths).toEqual({ minimumCash: '2027-12' });
  });
});
