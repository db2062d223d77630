import { describe, expect, it } from 'vitest';
import { figures } from '../../../models/analyses/figure.ts';
import { betterWhen } from '../../../models/analyses/betterWhen.ts';
import { openFuture } from '../../../models/analyses/simulation/openFuture.ts';
import { simulate } from '../../../models/analyses/simulation/simulate.ts';
import { Simulated } from '../../../models/analyses/simulation/simulated.ts';
import { finished } from '../../../models/analyses/steps.ts';
import type { Simulation } from '../../../models/analyses/simulation/summary.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { rangedDocument } from '../hall/rangedDocument.ts';
import { chanceHall, evenly, supportOf } from './chanceHall.ts';

// Sobol points of 2^k futures: of one even number each 1,024th part has one, so a share is known to 1 / 1,024.
const draws = 1024;
const simulated = (more = {}, options = {}): Simulation => finished(simulate(chanceHall(more), { draws, ...options })); // prettier-ignore

describe('a hall whose support is anything from 100 000 to 140 000, and needs 120 000', () => {
  const answer = simulated({}, { samples: true });

  it('holds in half of the futures', () => {
    expect(Math.abs(answer.probabilityHolds.value - 0.5)).toBeLessThanOrEqual(1.1 / draws);
    expect(answer.probabilityHolds.low).toBeLessThan(0.5);
    expect(answer.probabilityHolds.high).toBeGreaterThan(0.5);
    expect(answer.samples!.holds.filter((holds) => holds)).toHaveLength(answer.probabilityHolds.value * draws); // prettier-ignore
    expect(answer.sentence.nb).toContain('50 av 100 simulerte framtider');
  });

  it('has a margin that is what it gets less what it needs, in every future', () => {
    const amounts = answer.samples!.inputs['funding.owner.yearlyAmount']!;
    const margins = answer.samples!.figures['structureMargin']!;
    expect(amounts).toHaveLength(draws);
    const off = amounts.map((amount, index) => Math.abs(margins[index]! - (amount! - 120_000)));
    expect(Math.max(...off)).toBeLessThan(1e-6);
    const { mean, p5, p50, p95, absent } = answer.keyFigures['margin']!;
    // From −20 000 to 20 000, each 40th kroner once.
    for (const [found, expected] of [[mean, 0], [p5, -18_000], [p50, 0], [p95, 18_000]]) expect(Math.abs(found! - expected!)).toBeLessThan(60); // prettier-ignore
    expect(absent).toBe(0);
  });

  it('lacks what the highest tenth lacks: 18 000 on average', () => {
    expect(answer.gapTail.share).toBe(0.1);
    expect(Math.abs(answer.gapTail.mean! - 18_000)).toBeLessThan(40);
  });

  it.each([
    [0.9, 16_000],
    [0.75, 10_000],
    [0.99, 19_600],
  ])('is made to hold with certainty %d by %d more, and no less', (certainty, expected) => {
    const { perYear } = simulated({}, { certainty }).support;
    expect(Math.abs(perYear! - expected)).toBeLessThan(60);
    const withSupport = (amount: number): number => simulated({ verdict: { trialSupport: amount } }).probabilityHolds.value; // prettier-ignore
    expect(withSupport(perYear!)).toBeGreaterThanOrEqual(certainty);
    expect(withSupport(perYear! - 100)).toBeLessThan(certainty);
  });

  it('has cash that spreads by the sum of what it has lacked', () => {
    const cash = answer.fans['accounts.cash']!;
    expect(cash.periods).toEqual(['2027', '2028', '2029', '2030']);
    for (const year of [1, 2, 3, 4]) {
      const at = year - 1;
      expect(cash.base[at]).toBeCloseTo(1_000_000, 6);
      for (const [found, share] of [[cash.p5, -0.9], [cash.p25, -0.5], [cash.p50, 0], [cash.p75, 0.5], [cash.p95, 0.9]] as const)
        expect(Math.abs(found[at]! - 1_000_000 - share * 20_000 * year)).toBeLessThan(60 * year); // prettier-ignore
    }
  });

  it('settles: each share is that of the first futures', () => {
    expect(answer.convergence.map((each) => each.draws)).toEqual([64, 128, 256, 512, 1024]);
    for (const { draws: first, value } of answer.convergence) {
      expect(value).toBe(answer.samples!.holds.slice(0, first).filter((holds) => holds).length / first);
      expect(Math.abs(value - 0.5)).toBeLessThanOrEqual(1.1 / first);
    }
  });

  it('opens the worst, median and best of them by the figure asked for', () => {
    const support = answer.samples!.inputs['funding.owner.yearlyAmount'] as readonly number[];
    const sorted = [...support].sort((a, b) => a - b);
    const { opened } = answer;
    expect(opened.map(({ which }) => which)).toEqual(['worst', 'p25', 'median', 'p75', 'best']);
    expect(opened.map(({ future }) => support[future - 1])).toEqual([0, 255, 511, 767, 1023].map((rank) => sorted[rank])); // prettier-ignore
    // A gap is worst where it is greatest, and so is the same future.
    expect(simulated({}, { of: 'gap' }).opened[0]!.future).toBe(opened[0]!.future);
    // How many people work is neither good nor bad: the least first. Nobody does, so the first future is all of them.
    expect(new Set(simulated({}, { of: 'fte' }).opened.map(({ future }) => future)).size).toBe(5);
  });

  it('says how it was drawn', () => {
    expect(answer.foot).toMatchObject({ draws, method: 'sobol', engine: 'compiled', inputs: 1, kept: draws });
    expect(answer.foot.uncertainty).toBeCloseTo(0.0306, 4);
    expect(simulated({}, { seed: 3, engine: 'scalar', sampling: 'random', draws: 64 }).foot).toMatchObject({ seed: 3, engine: 'scalar', method: 'random', draws: 64 }); // prettier-ignore
  });

  it.each(['latinHypercube', 'random'] as const)('holds in half of the futures by %s too', (sampling) => {
    const { probabilityHolds } = simulated({}, { sampling });
    expect(Math.abs(probabilityHolds.value - 0.5)).toBeLessThan(sampling === 'random' ? 0.05 : 0.002);
  });
});

describe('holding by year', () => {
  it('falls with the year from which less is given', () => {
    // 2029 and 2030 have 115 / 120 of the support, so it takes 125 217 of the first: (140 000 − 125 217) / 40 000.
    const amount = { ...evenly(120_000, 100_000, 140_000), years: { 2029: 115_000, 2030: 115_000 } };
    const { byYear } = simulated({ funding: { owner: supportOf(amount) } });
    expect(byYear.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030]);
    [0.5, 0.5, 0.3696, 0.3696].forEach((share, index) => expect(Math.abs(byYear[index]!.value - share)).toBeLessThanOrEqual(1.1 / draws)); // prettier-ignore
  });

  it('falls with what may happen in that year', () => {
    // From January 2029 it may cost 10 000 more, with probability 1/4: then 130 000 is needed, which 1/4 has.
    const events = { dearer: { kind: 'add', input: 'freeLines.fee.amount', value: 10_000 / 12, label: 'Dyrere', probability: 0.25, from: '2029-01', to: '2029-01' } }; // prettier-ignore
    const freeLines = { fee: { kind: 'perMonth', amount: 0 } };
    const { byYear, probabilityHolds, samples } = simulated({ events, freeLines }, { draws: 4096, samples: true }); // prettier-ignore
    const shares = byYear.map(({ value }) => value);
    [0.5, 0.5, 0.4375, 0.4375].forEach((share, index) => expect(Math.abs(shares[index]! - share)).toBeLessThan(0.005)); // prettier-ignore
    expect(probabilityHolds.value).toBe(shares[3]);
    const months = samples!.inputs['events.dearer']!;
    expect(months.filter((month) => month === 24)).toHaveLength(1024);
    expect(months.filter((month) => month === null)).toHaveLength(3072);
  });
});

it('no support makes it hold where a rule is broken or the money ends too early', () => {
  // An own company must never be short of cash. It begins with −100 000 to 100 000, and has 16 667 − 10 000 more at the
  // end of January: 106 667 of 200 000.
  const parts = {
    accounts: { legalForm: 'kf', openingCash: evenly(0, -100_000, 100_000) },
    pilot: { kind: 'period', start: '2027-01', end: '2027-12' },
    funding: { owner: supportOf(200_000) },
  };
  const { support, probabilityHolds } = simulated(parts);
  expect(Math.abs(probabilityHolds.value - 0.5333)).toBeLessThan(1.1 / draws);
  expect(support.perYear).toBeNull();
  expect(simulated(parts, { certainty: 0.4 }).support.perYear).toBe(0);
});

it('a year of a path that has a range of its own is drawn by itself', () => {
  const own = { value: 0.03, range: { low: 0.03, high: 0.05, dist: 'uniform', ends: 'absolute' } };
  const growth = { value: 0.02, range: { low: 0, high: 0.04, persistence: 0.5 }, years: { 2029: own } };
  const indices = ['wages', 'rent', 'energy', 'construction', 'sales', 'newGoods', 'waste'];
  const priceIndices = { general: { growth }, ...Object.fromEntries(indices.map((index) => [index, { growth: 0 }])) }; // prettier-ignore
  const { inputs } = openFuture(chanceHall({ priceIndices }), 5, { draws: 64 });
  const path = inputs.find((each) => each.path === 'priceIndices.general.growth')!;
  expect(Object.keys(path.years!)).toEqual(['2028', '2030']);
  expect(path.value).toBeCloseTo((path.years!['2028']! + path.years!['2030']!) / 2, 12);
  const year = inputs.find((each) => each.path === 'priceIndices.general.growth.years.2029')!;
  expect(year.value! >= 0.03 && year.value! <= 0.05).toBe(true);
});

describe('a future in which a line has no value', () => {
  // 10 to the power 400 is more than a number can be.
  const formula = (name: string) => ({ earned: { kind: 'formula', label: 'Inntekt', side: 'income', art: '650', ownFormula: `staffing.trainingPayment * priceIndex.level[general] * (1 + 9 * ${name})^400` } }); // prettier-ignore
  const problemOf = (action: () => unknown) => {
    try {
      action();
    } catch (error) {
      if (error instanceof ScenarioError) return error.problems[0]!;
      throw error;
    }
    throw new Error('no error was thrown');
  };

  it('names the input and what was drawn for it, the line and the month, also when it is opened', () => {
    const scale = { value: 0, range: { low: 0, high: 1, values: [{ value: 0, probability: 0.5 }, { value: 1, probability: 0.5 }] } }; // prettier-ignore
    const hall = chanceHall({ volumes: { scale }, staffing: { zone: 'V', trainingPayment: 100 }, freeLines: formula('volumes.scale') }); // prettier-ignore
    const { path, message } = problemOf(() => finished(simulate(hall, { draws: 64 })));
    expect(path).toBe('volumes.scale');
    const number = Number(/i framtid (\d+)/.exec(message.nb)![1]);
    expect(message.nb).toBe(`Umulige framtider med volumes.scale = 1: i framtid ${number} har «Egne linjer» (operations.free) ingen verdi i 2027-01.`); // prettier-ignore
    expect(problemOf(() => openFuture(hall, number, { draws: 64 })).message).toEqual(message);
  });

  it('names the event that makes it so', () => {
    const events = { dear: { kind: 'set', input: 'priceIndices.waste.growth', value: 1, label: 'Dyrtid', probability: 0.5, from: '2028-03', to: '2028-03' } }; // prettier-ignore
    const hall = chanceHall({ events, staffing: { zone: 'V', trainingPayment: 100 }, freeLines: formula('priceIndex.growth[waste]') }); // prettier-ignore
    const { path, message } = problemOf(() => finished(simulate(hall, { draws: 64 })));
    expect(path).toBe('events.dear');
    expect(message.en).toMatch(/^Impossible futures with events\.dear: .* has no value in 2028-03\.$/);
  });
});

describe('a future that is opened', { timeout: 30_000 }, () => {
  const scenario = openScenario(rangedDocument(openFile(scenarioFile('tromso'))));
  const options = { draws: 40, seed: 11, lines: ['accounts.cash', 'staffing.fte', 'verdict.realStructural', 'volumes.sold'] }; // prettier-ignore
  const run = new Simulated(scenario, options);
  const columns = run.block({ first: 0, count: 40 });
  const answer = finished(simulate(scenario, { ...options, samples: true }));

  it.each([1, 2, 17, 40])('has the numbers of the simulation to the last bit: number %d', (number) => {
    const { result, inputs, future } = openFuture(scenario, number, { draws: 40, seed: 11 });
    expect(future).toBe(number);
    const own: Readonly<Record<string, number | null>> = result.keyFigures;
    const both = figures.filter(({ id }) => id in own);
    expect(both.length).toBeGreaterThan(20);
    for (const { id } of both) expect(own[id], id).toBe(answer.samples!.figures[id]![number - 1]);
    expect(result.verdict.outcome === 'holds').toBe(answer.samples!.holds[number - 1]);
    for (const { column, recording } of run.columns.lines) {
      const { id } = recording.declaration;
      const { values, members } = result.lines[id]!;
      const lists = values === undefined ? Object.entries(members!).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list) : [values]; // prettier-ignore
      const expected = lists.reduce<readonly number[]>((sum, list) => sum.map((value, year) => value + list[year]!), lists[0]!.map(() => 0)); // prettier-ignore
      const found = expected.map((_, year) => columns[(column + year) * 40 + number - 1]);
      expect(found, id).toEqual(expected);
    }
    expect(inputs.length).toBeGreaterThan(25);
    for (const { path, value, years, month } of inputs) {
      const drawn = (key: string) => answer.samples!.inputs[key]?.[number - 1];
      if (years !== undefined) {
        for (const [year, each] of Object.entries(years)) expect(drawn(`${path}.years.${year}`)).toBe(each);
        expect(Object.keys(years).length).toBeGreaterThan(14);
      } else if (month === undefined) expect(drawn(path), path).toBe(value);
      else expect(drawn(path) === null, path).toBe(month === null);
    }
  });

  it('is the worst or the best by its figure', () => {
    const { opened, of } = answer;
    const own = answer.samples!.figures[of]!.map((value) => value!);
    expect(betterWhen(of)).toBe('higher');
    expect(opened[0]!.value).toBe(Math.min(...own));
    expect(opened[4]!.value).toBe(Math.max(...own));
    for (const { future, value } of opened) expect(own[future - 1]).toBe(value);
  });
});
