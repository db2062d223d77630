import type { RunResult } from '../../models/index.ts';

/** The main lines, from goods to cash. */
const lines = [
  'volumes.offered',
  'volumes.turnedAway',
  'volumes.admitted',
  'volumes.internal',
  'volumes.sold',
  'volumes.given',
  'volumes.scrapped',
  'volumes.stock',
  'volumes.areaUsed',
  'staffing.totalFte',
  'staffing.cost',
  'premises.rent',
  'operations.sales',
  'operations.free',
  'funding.grant',
  'funding.contribution',
  'funding.wasteFee',
  'funding.ownerSupport',
  'accounts.operatingIncome',
  'accounts.operatingCost',
  'accounts.capitalCost',
  'accounts.netOperatingResult',
  'accounts.structuralResult',
  'accounts.debt',
  'accounts.reserve',
  'accounts.cash',
  'perspectives.avoidedPurchases',
  'perspectives.municipalityResult',
  'perspectives.societyResult',
  'perspectives.co2e',
] as const;

/** The golden file of a scenario: its main lines by calendar year, with two decimals. */
export function goldenText(name: string, result: RunResult): string {
  const rows = lines.map((id) => {
    const line = result.lines[id];
    if (line?.values === undefined) throw new RangeError(`${name} has no yearly values of ${id}`);
    return [id, line.unit, ...line.values.map(twoDecimals)];
  });
  return [['line', 'unit', ...result.years], ...rows].map((row) => `${row.join(',')}\n`).join('');
}

/** Two decimals, and no minus on a zero. */
const twoDecimals = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, '$1');
