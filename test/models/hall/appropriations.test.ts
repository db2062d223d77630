import { describe, expect, it } from 'vitest';
import { vectorFile } from '../statistics/vectorFile.ts';
import { yearly } from './hallRun.ts';
import { expectValues, quietRun } from './quietHall.ts';

/**
 * Sandnes kommune, økonomiplan 2023–2026, bevilgningsoversikt drift (§ 5-4), in 1 000 kroner: general income, net
 * appropriations, depreciation, gross result, interest income, dividends, interest, instalments, net finance, net result.
 */
const sandnes = {
  2023: [5_464_264, 5_128_862, 340_000, -4598, 165_300, 139_915, 243_805, 284_634, -223_224, 112_178],
  2024: [5_592_826, 5_166_478, 350_000, 76_348, 168_800, 144_170, 260_393, 309_596, -257_019, 169_329],
  2025: [5_610_576, 5_199_097, 360_000, 51_479, 160_800, 148_070, 268_944, 334_805, -294_879, 116_600],
  2026: [5_645_473, 5_207_577, 370_000, 67_896, 162_700, 151_970, 299_042, 353_578, -337_950, 99_946],
} as const;

describe('the appropriations of Sandnes, as a run', () => {
  // Depreciation over ten years, instalments over ten years without interest, and interest of 10 % on a loan without
  // instalments; a hall has no dividends and here no interest on cash, so these two are added by hand.
  it.each(Object.entries(sandnes))('%s', (_, row) => {
    const [income, net, depreciation, gross, interestIncome, dividends, interest, instalments, finance, result] = row; // prettier-ignore
    const bought = { date: '2027-12' };
    const loan = { kind: 'serial', asset: 'land', drawnOn: '2027-12', payments: 'monthly', termMonths: 120 };
    const { run } = quietRun({
      timeline: { start: '2027-01', years: 3 },
      freeLines: {
        income: { kind: 'perMonth', amount: income / 12, side: 'income', art: '810' },
        services: { kind: 'perMonth', amount: net / 12 },
      },
      assets: {
        all: { ...bought, outlay: 10 * depreciation },
        land: { ...bought, outlay: 10 * (interest + instalments), depreciationClass: 'land' },
      },
      loans: {
        repaid: { ...loan, principal: 10 * instalments, nominalRate: 0 },
        standing: { ...loan, principal: 10 * interest, nominalRate: 0.1, graceMonths: 119 },
      },
    });
    const in2028 = (line: string): number => yearly(run, `accounts.${line}`)[1] ?? NaN;
    expectValues([in2028('grossResult')], [gross]);
    expectValues([in2028('netFinance') + interestIncome + dividends], [finance]);
    expectValues([in2028('depreciationReversed')], [depreciation]);
    expectValues([in2028('netOperatingResult') + interestIncome + dividends], [result]);
  });
});

describe('excelFunctions.json: CEILING', () => {
  const file = vectorFile<{ readonly function: string; readonly args: readonly [number, number] }, number>('excelFunctions'); // prettier-ignore
  // One krone a month, so that what a formula gives is a number of kroner.
  it.each(file.cases.filter(({ in: { function: name } }) => name === 'CEILING'))('of $in.args', ({ in: { args }, out }) => {
    const ownFormula = `ceilTo(${args.join(', ')}) * inMonth(itCost) * priceIndex.level[general]`;
    const { run } = quietRun({ operations: { itCost: 12 }, freeLines: { own: { kind: 'formula', ownFormula } } });
    expect(run.value('operations.free', 0, 'own')).toBeWithin(out, file.tolerance, 'CEILING');
  }); // prettier-ignore
});
