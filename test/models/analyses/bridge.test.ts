import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridge, type Bridge, type BridgeOptions } from '../../../models/analyses/bridge/bridge.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';
import { hallRun } from '../hall/hallRun.ts';
import { quietHall, tenTonnes, type Parts } from '../hall/quietHall.ts';
import { expectProblem, problemsOf } from '../scenario/refusal.ts';

const asked = (first: Parts, second: Parts, options: BridgeOptions = {}): Bridge =>
  finished(bridge(openScenario({ ...quietHall, ...first }), openScenario({ ...quietHall, ...second }), options)); // prettier-ignore

/** What the steps contribute, by the path of their first input. */
const byPath = ({ changes }: Bridge): Readonly<Record<string, number | null>> => Object.fromEntries(changes.map(({ inputs, value }) => [inputs[0]?.path, value])); // prettier-ignore

function expectSteps(found: Bridge, expected: Readonly<Record<string, number>>): void {
  const steps = byPath(found);
  expect(Object.keys(steps).sort()).toEqual(Object.keys(expected).sort());
  for (const [path, value] of Object.entries(expected)) expect(steps[path], path).toBeCloseTo(value, 5);
  expectSum(found);
}

/** The contributions add up to the total, and the total is the difference of the ends. */
function expectSum({ changes, total, first, second }: Bridge): void {
  const size = Math.max(1, Math.abs(first.value ?? 0), Math.abs(second.value ?? 0));
  const sum = changes.reduce((all, { value }) => all + (value ?? NaN), 0);
  expect(Math.abs(sum - (total ?? NaN)) / size).toBeLessThan(1e-9 * (changes.length + 1));
  expect(total).toBe((second.value ?? NaN) - (first.value ?? NaN));
}

const support = (yearlyAmount: number) => ({ municipality: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount } }); // prettier-ignore
const goods = (parts: Parts) => ({ streams: { goods: { ...tenTonnes, sellThrough: 1, salesPrice: 1000, ...parts } } }); // prettier-ignore

describe('a bridge reckoned by hand', () => {
  it('of two changes that do not meet: each what it does alone', () => {
    // Gap = cost − support: 20 000 to 50 000.
    const found = asked({ operations: { otherCost: 120_000 }, funding: support(100_000) }, { operations: { otherCost: 135_000 }, funding: support(85_000) }); // prettier-ignore
    expectSteps(found, { 'operations.otherCost': 15_000, 'funding.municipality.yearlyAmount': 15_000 });
    expect([found.method, found.evaluations]).toEqual(['exact', 4]);
    expect(found.first.value).toBeCloseTo(20_000, 6);
  });

  it('of price and volume, which meet: half of the meeting to each', () => {
    // 120 t · 1 000 = 120 000 becomes 60 t · 1 500 = 90 000: price (60 + 30) / 2, volume (−60 − 90) / 2 thousand.
    const found = asked(goods({}), goods({ salesPrice: 1500, captureRate: 0.5 }), { of: 'resultMargin' });
    expectSteps(found, { 'streams.goods.salesPrice': 45_000, 'streams.goods.captureRate': -75_000 });
  });

  it('of price, capture and acceptance: the mean over the six orders', () => {
    // Worth in thousands: none 120, p 180, c 60, a 96, pc 90, pa 144, ca 48, all 72.
    const found = asked(goods({}), goods({ salesPrice: 1500, captureRate: 0.5, acceptanceRate: 0.8 }), { of: 'resultMargin' }); // prettier-ignore
    expectSteps(found, { 'streams.goods.salesPrice': 41_000, 'streams.goods.captureRate': -67_000, 'streams.goods.acceptanceRate': -22_000 }); // prettier-ignore
  });

  it('of members that come and go, beside a number', () => {
    const place = { kind: 'lease', storageArea: 100, yearlyRent: 1000 };
    const first = { operations: { otherCost: 50_000 }, funding: { ...support(400_000), other: { kind: 'partner', commitment: 'decided', amount: 30_000 } } }; // prettier-ignore
    const second = { operations: { otherCost: 70_000 }, funding: support(400_000), places: { hall: place } };
    const found = asked(first, second, { of: 'structureMargin' });
    expectSteps(found, { 'operations.otherCost': -20_000, 'funding.other': -30_000, 'places.hall': -100_000 }); // prettier-ignore
  });

  it('of a plain number and one that changes over time, in one form', () => {
    // Two years are tested; 10 000 more from the second is 5 000 in the mean.
    const dearer = { value: 50_000, steps: [{ from: '2028-01', value: 60_000 }] };
    const there = asked({ operations: { otherCost: 50_000 } }, { operations: { otherCost: dearer, itCost: 1_000 } }); // prettier-ignore
    expectSteps(there, { 'operations.otherCost': 5_000, 'operations.itCost': 1_000 });
    const years = { value: 50_000, years: { 2027: 40_000 } };
    const back = asked({ operations: { otherCost: years, itCost: { value: 0, years: { 2028: 8 } } } }, { operations: { otherCost: { value: 50_000, years: { 2028: 90_000 } } } }); // prettier-ignore
    expectSteps(back, { 'operations.otherCost': 25_000, 'operations.itCost': -4 });
  });

  it('by member or by topic where that is asked for', () => {
    const second = { ...goods({ salesPrice: 1500, captureRate: 0.5 }), operations: { otherCost: 1000, itCost: 500 } }; // prettier-ignore
    const members = asked(goods({ label: 'Varer' }), { ...second, ...goods({ label: 'Varer', salesPrice: 1500, captureRate: 0.5 }) }, { of: 'resultMargin', by: 'member' }); // prettier-ignore
    expect(members.changes.map(({ label, value }) => [label.nb, Math.round(value ?? NaN)])).toEqual([['Drift', -1500], ['Materialstrømmer: Varer', -30_000]]); // prettier-ignore
    const topics = asked(goods({}), second, { of: 'resultMargin', by: 'topic' });
    expect(topics.changes.map(({ label, inputs }) => [label.nb, inputs.length])).toEqual([['Drift', 2], ['Materialstrømmer', 2]]); // prettier-ignore
  });
});

describe('a bridge over changes that need each other', () => {
  it('takes a loan and the asset it pays for as one step', () => {
    const bought = { assets: { shelves: { outlay: 100_000, date: '2027-01' } }, loans: { bank: { kind: 'serial', asset: 'shelves', principal: 100_000, drawnOn: '2027-01', termMonths: 120, nominalRate: 0 } } }; // prettier-ignore
    const found = asked({}, { ...bought, operations: { otherCost: 7 } }, { of: 'gap' });
    const steps = found.changes.map(({ inputs }) => inputs.map(({ path }) => path));
    expect(steps).toEqual([['operations.otherCost'], ['assets.shelves', 'loans.bank']]);
    expect(found.changes[1]?.label.nb).toBe('Investering «shelves» + Lån «bank»');
    expectSum(found);
  });

  it('takes shares that must make a whole as one', () => {
    const found = asked(goods({ fromHouseholds: 1, fromMunicipality: 0, fromBusinesses: 0 }), goods({ fromHouseholds: 0.4, fromMunicipality: 0.3, fromBusinesses: 0.3, salesPrice: 1200 }), { of: 'resultMargin' }); // prettier-ignore
    expect(found.changes.map(({ inputs }) => inputs.length).sort((a, b) => a - b)).toEqual([1, 3]);
    expect(found.changes.find(({ inputs }) => inputs.length === 1)?.value).toBeCloseTo(24_000, 5);
    expectSum(found);
  });
});

describe('a bridge over changes of which only some go together', () => {
  it('takes those that need formulas of their own as one step', () => {
    // The roles' shares of the intake may not pass the whole: 0.2 + 0.2 becomes 0.4 + 0.4, but not with both of the old.
    const role = (intakeShare: number) => ({ kind: 'workload', yearlySalary: 600_000, intakeShare });
    const first = { roles: { a: role(0.2), b: role(0.2) }, operations: { otherCost: 1 } };
    const second = { roles: { c: role(0.4), d: role(0.4) }, operations: { otherCost: 3 } };
    const found = asked(first, second, { of: 'meanRecurringCost' });
    expect(found.changes.map(({ inputs }) => inputs.map(({ path }) => path).sort())).toEqual([['roles.a', 'roles.b', 'roles.c', 'roles.d'], ['operations.otherCost']]); // prettier-ignore
    expectSum(found);
  });
});

describe('a bridge says of what contributes nothing why', () => {
  const reason = (first: Parts, second: Parts, of = 'gap'): string | undefined => {
    const { changes } = asked({ operations: { otherCost: 5 }, ...first }, { operations: { otherCost: 5 }, ...second }, { of }); // prettier-ignore
    expect(changes.map(({ value }) => value)).toEqual([0]);
    return changes[0]?.nothing?.nb;
  };
  const place = { kind: 'lease', storageArea: 100, yearlyRent: 1000 };

  it('only the range differs', () => {
    const range = { value: 5, range: { low: 1, high: 9 } };
    expect(reason({}, { operations: { otherCost: range } })).toBe('Bare spennet eller handlingsrommet er ulikt; tallet selv er det samme.'); // prettier-ignore
  });

  it('the branch is not in use', () => {
    expect(reason({}, { pilot: { kind: 'none', end: '2028-03' } })).toBe('«Piloten slutter» brukes bare når «Pilot» er «Med pilotperiode».'); // prettier-ignore
  });

  it('no line reads it', () => {
    expect(reason({}, { milestones: { renewal: { date: '2028-01' } } })).toBe('Ingen linje får andre tall av det.'); // prettier-ignore
    const own = (date: string) => ({ milestones: { renewal: { date } } });
    expect(reason(own('2028-01'), own('2029-01'))).toBe('Ingen linje leser det slik scenariet er.');
  });

  it('a limit decides', () => {
    const until = (to: string) => ({ places: { hall: { ...place, to } } });
    expect(reason(until('2035-01'), until('2036-01'))).toMatch(/^«Lagerareal», .* og \d+ til leser det og blir det samme: en grense eller et vilkår bestemmer\.$/); // prettier-ignore
  });

  it('what it changes does not reach the figure', () => {
    expect(reason({}, { economy: { ...quietHall.economy, households: 500 } })).toMatch(/^Det endrer «.*husholdning.*», men virkningen når ikke fram til «Mangler i året»\.$/); // prettier-ignore
  });
});

describe('a bridge', () => {
  const tromso = openFile(scenarioFile('tromso'));
  const larger = openFile(scenarioFile('tromso-larger-volume'));

  it('between scenarios of the same inputs is empty, and says so', () => {
    const found = finished(bridge(tromso, tromso));
    expect([found.sameInputs, found.total, found.changes]).toEqual([true, 0, []]);
  });

  it('explains Tromsø and its larger volume, from the figures that their runs have', () => {
    const found = finished(bridge(tromso, larger));
    const value = (id: string): number | null | undefined => hallRun({ ...openFile(scenarioFile(id)).head, extends: undefined, changes: undefined, ...openFile(scenarioFile(id)).inputs }).result.keyFigures['gap']; // prettier-ignore
    expect([found.first.value, found.second.value]).toEqual([value('tromso'), value('tromso-larger-volume')]);
    expect(found.changes.map(({ inputs }) => inputs[0]?.path)).toEqual(['volumes.scale', 'operations.marketingCost', 'roles.worker.plannedFte']); // prettier-ignore
    expectSum(found);
    const [volume, marketing, staff] = found.changes.map(({ value: contribution }) => contribution ?? NaN);
    expect(volume).toBeLessThan(0);
    expect(marketing).toBeGreaterThan(0);
    expect(staff).toBeGreaterThan(0);
  });

  it('is sampled beyond the runs it may take: adds up still, and errs as much as it says', () => {
    const exact = finished(bridge(tromso, larger, { of: 'resultMargin' }));
    const sampled = finished(bridge(tromso, larger, { of: 'resultMargin', most: 6, seed: 7 }));
    expect([sampled.method, sampled.seed]).toEqual(['sampled', 7]);
    expectSum(sampled);
    sampled.changes.forEach(({ value, standardError = NaN }, at) => {
      expect(Math.abs((value ?? NaN) - (exact.changes[at]?.value ?? NaN))).toBeLessThanOrEqual(4 * standardError + 1); // prettier-ignore
    });
    expect(finished(bridge(tromso, larger, { of: 'resultMargin', most: 6, seed: 7 }))).toEqual(sampled);
  });

  it('says where the figure does not exist, and why', () => {
    const found = asked({ operations: { otherCost: 12_000 } }, { operations: { otherCost: 0 } }, { of: 'runway' }); // prettier-ignore
    expect(found).toMatchObject({ total: null, first: { value: 0 }, second: { value: null }, reason: { en: 'The money does not run out in the period calculated.' } }); // prettier-ignore
    expect(found.changes.map(({ value }) => value)).toEqual([null]);
    // At both ends it runs out, but not with the first cost alone gone.
    const cash = { accounts: { openingCash: 20_000 } };
    const between = asked({ ...cash, operations: { otherCost: 12_000 } }, { ...cash, operations: { itCost: 12_000 } }, { of: 'runway' }); // prettier-ignore
    expect(between).toMatchObject({ total: null, first: { value: 20 }, second: { value: 20 }, reason: { en: expect.any(String) } }); // prettier-ignore
  });

  it('pauses with how far it is', () => {
    const steps = bridge(tromso, larger);
    const seen = [...steps];
    expect(seen.at(-1)).toEqual({ done: 8, total: 8 });
  });

  it('refuses an unknown figure and a number of runs that is none', () => {
    expectProblem(problemsOf(() => asked({}, {}, { of: 'gapp' }))[0], { path: 'of', found: 'gapp', right: expect.stringContaining('one of') as string }); // prettier-ignore
    expectProblem(problemsOf(() => asked({}, {}, { most: 3 }))[0], { path: 'most', found: '3', right: 'a whole number from 4 to 65,536' }); // prettier-ignore
  });

  it('between any two scenarios adds up to the difference of their runs', { timeout: 120_000 }, () => {
    const any = fc.property(generatedScenario, generatedScenario, (one, other) => {
      const [first, second] = [openScenario(one), openScenario(other)];
      const found = finished(bridge(first, second, { of: 'meanRecurringCost', by: 'topic', most: 20 }));
      if (found.total === null) return;
      expectSum(found);
      [one, other].forEach((document, at) => {
        const value = hallRun(document).result.keyFigures['meanRecurringCost'] ?? NaN;
        const said = (at === 0 ? found.first : found.second).value ?? NaN;
        expect(Math.abs(said - value) / Math.max(1, Math.abs(value))).toBeLessThan(1e-12);
      });
    });
    fc.assert(any, { seed: 31, numRuns: 3, endOnFailure: true });
  });
});
