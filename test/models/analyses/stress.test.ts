import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { finished } from '../../../models/analyses/steps.ts';
import { stress, type StressOptions, type StressTable } from '../../../models/analyses/stress/stress.ts';
import { shockedScenario } from '../../../models/analyses/stress/shockedScenario.ts';
import { readStressTests, stressJsonSchema, type ShockOperation } from '../../../models/analyses/stress/stressTests.ts'; // prettier-ignore
import { openScenario } from '../../../models/hall/openScenario.ts';
import { valueAt } from '../../../models/scenario/fieldAddress.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';
import { plainRole, quietHall, tenTonnes, type Parts } from '../hall/quietHall.ts';
import { expectProblem, problemsOf } from '../scenario/refusal.ts';

const file = JSON.parse(readFileSync('scenarios/stress-tests.json', 'utf8')) as { shocks: object };
const named = readStressTests(file);

/**
 * A hall whose years are alike: pay 600 000, rent 100 m² at 1 000, energy 100 kWh/m² at 1, sales 120 t at 1 000, support
 * 800 000: 210 000 left a year. Two years of pilot with a grant for half the cost, then three years that are tested.
 */
const hall = {
  ...quietHall,
  timeline: { start: '2027-01', years: 5 },
  pilot: { kind: 'period', start: '2027-01', end: '2028-12' },
  roles: { worker: plainRole },
  places: { hall: { kind: 'lease', storageArea: 100, yearlyRent: 1000, yearlyEnergy: 100, energyPrice: 1 } },
  streams: { goods: { ...tenTonnes, sellThrough: 1, salesPrice: 1000 } },
  funding: {
    municipality: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: 800_000 },
    klima: { kind: 'grant', commitment: 'decided', granted: 5_000_000, coveredShare: 0.5 },
  },
};
const asked = (parts: Parts, options: StressOptions, shocks = named): StressTable => finished(stress(openScenario({ ...hall, ...parts }), shocks, options)); // prettier-ignore
const table = asked({}, { of: 'structureMargin' });
const single = (id: string, from = table) => {
  const found = from.singles.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no shock ${id}`);
  return found;
};
const pair = (first: string, second: string) =>
  table.pairs.find((each) => each.first === first && each.second === second)?.result?.figure;

describe('the stress tests of a hall reckoned by hand', () => {
  it('are the same alone, where two together are not asked for', () => {
    const alone = asked({}, { of: 'structureMargin', alone: true });
    expect(alone.singles).toEqual(table.singles);
    expect([alone.pairs, alone.holds]).toEqual([[], { ...table.holds, pairs: 0 }]);
  });

  it('has 210 000 left before any', () => {
    expect(table.base).toMatchObject({ outcome: 'holds', additionalSupportPerYear: 0, gap: 0, runway: null, limited: [] }); // prettier-ignore
    expect(table.base.figure).toBeCloseTo(210_000, 5);
  });

  const rows: [id: string, margin: number, how: string][] = [
    ['lowerVolume', 174_000, '210 000 − 0.3 · 120 000'],
    ['higherWages', 160_540.704, '210 000 − 600 000 (1.02⁴ − 1) in the last year'],
    ['dearEnergy', 200_000, '210 000 − 10 000'],
    ['rentTimesSeven', -390_000, '210 000 − 6 · 100 000'],
  ];
  it.each(rows)('%s leaves %d: %s', (id, margin) => {
    expect(single(id).state).toBe('applies');
    expect(single(id).result?.figure).toBeCloseTo(margin, 4);
  });

  it('says what support is then lacking, and how long the money lasts', () => {
    const { result } = single('rentTimesSeven');
    expect(result?.outcome).toBe('doesNotHold');
    expect(result?.additionalSupportPerYear).toBeCloseTo(390_000, 4);
    expect(result?.gap).toBeCloseTo(390_000, 4);
    // Two years of 210 000 and of grants of half of 710 000 a year, over 390 000 / 12 a month: 34.8 months, within 36.
    expect(result?.runway).toBe(34);
  });

  it('adds pairs up', () => {
    expect(pair('lowerVolume', 'rentTimesSeven')).toBeCloseTo(-426_000, 4);
    expect(pair('dearEnergy', 'rentTimesSeven')).toBeCloseTo(-400_000, 4);
    expect(pair('higherWages', 'dearEnergy')).toBeCloseTo(150_540.704, 4);
    expect(table.worstSingle).toBe('rentTimesSeven');
    expect(table.worstPair).toEqual(['higherWages', 'rentTimesSeven']);
    // Six apply (there is no donor building); of their fifteen pairs the five with the rent fail.
    expect(table.pairs).toHaveLength(15);
    expect(table.holds).toEqual({ singles: 5, pairs: 10 });
  });

  it('ends the grant a year early', () => {
    // Half of 710 000 in the last year of the pilot, and nothing after it.
    const cliff = asked({}, { of: 'pilotCliff' });
    expect(cliff.base.figure).toBeCloseTo(355_000, 5);
    expect(single('grantEndsEarly', cliff).result?.figure).toBeCloseTo(0, 5);
    expect(single('grantEndsEarly', cliff).inputs).toEqual([{ path: 'funding.klima.to', label: expect.objectContaining({ nb: 'klima: Til og med' }) }]); // prettier-ignore
  });

  it('takes the largest donor building away, and no other', () => {
    const component = { stream: 'goods', weightPerArea: 0.1, reusableShare: 1 };
    const bank = {
      demolitions: { small: { date: '2029-01', floorArea: 100 }, big: { date: '2029-01', floorArea: 1000 } },
      components: { a: { ...component, building: 'small' }, b: { ...component, building: 'big' } },
    };
    const found = asked(bank, { of: 'resultMargin' });
    // 110 t or 10 t more to sell once, at 1 000, over three years.
    expect(found.base.figure).toBeCloseTo(210_000 + 110_000 / 3, 4);
    expect(single('donorFallsAway', found).result?.figure).toBeCloseTo(210_000 + 10_000 / 3, 4);
  });

  it('says which do not apply, which change nothing, and which cannot be', () => {
    expect(single('donorFallsAway')).toMatchObject({ state: 'absent', reason: { en: 'The scenario has no donor building in its material bank.' } }); // prettier-ignore
    expect(single('lateOpening')).toMatchObject({ state: 'changesNothing', reason: { en: 'The verdict and the figures here stay the same.' } }); // prettier-ignore
    const short = asked({ pilot: { kind: 'period', start: '2027-01', end: '2027-12' } }, {});
    expect(single('grantEndsEarly', short)).toMatchObject({ state: 'impossible', reason: { en: expect.stringContaining('2026-12') } }); // prettier-ignore
    expect(short.pairs.some(({ first }) => first === 'grantEndsEarly')).toBe(false);
  });

  it('counts the months after the pilot from the opening where there is no pilot', () => {
    const found = asked({ pilot: { kind: 'none' }, funding: { municipality: hall.funding.municipality } }, { of: 'structureMargin' }); // prettier-ignore
    expect(single('rentTimesSeven', found).result?.figure).toBeCloseTo(-390_000, 4);
    expect(single('grantEndsEarly', found).state).toBe('absent');
  });
});

const label = { nb: 'Egen', nn: 'Eigen', en: 'Own' };
const own = (...operations: unknown[]) => readStressTests({ format: 'holdbar-stress-tests', version: 1, shocks: { own: { label, operations } } }); // prettier-ignore
const after = (parts: Parts, ...operations: ShockOperation[]) => shockedScenario(openScenario({ ...hall, ...parts }), operations); // prettier-ignore
const cellAfter = (path: string, parts: Parts, ...operations: ShockOperation[]): unknown => valueAt(after(parts, ...operations)?.scenario.values, path); // prettier-ignore

describe("the user's own stress tests", () => {
  it('stand beside the named ones', () => {
    const operations = { input: 'operations.otherCost', set: 50_000, from: '2030-07' };
    const found = asked({}, { of: 'structureMargin', own: own(operations) });
    expect(found.singles).toHaveLength(8);
    // Half of it in 2030, all of it in 2031.
    expect(single('own', found).result?.figure).toBeCloseTo(160_000, 4);
  });

  it('do the same in whatever order they stand: dates, set, multiply, add', () => {
    const operations: ShockOperation[] = [
      { input: 'operations.otherCost', add: 10_000 },
      { input: 'operations.otherCost', multiply: 2 },
      { input: 'operations.otherCost', set: 20_000 },
    ];
    expect(cellAfter('operations.otherCost', {}, ...operations)).toEqual({ value: 50_000 });
    expect(cellAfter('operations.otherCost', {}, ...[...operations].reverse())).toEqual({ value: 50_000 });
  });

  it('change a number over time from a month on: steps, years, and both kinds of date', () => {
    const steps = { value: 10, unit: 'kNOK/year', steps: [{ from: '2028-01', value: 20 }, { from: '2030-01', value: 30 }] }; // prettier-ignore
    expect(cellAfter('operations.otherCost', { operations: { otherCost: steps } }, { input: 'operations.otherCost', multiply: 2, from: '2029-01' })).toEqual({ value: 10_000, steps: [{ from: '2028-01', value: 20_000 }, { from: '2029-01', value: 40_000 }, { from: '2030-01', value: 60_000 }] }); // prettier-ignore
    const years = { value: 1000, years: { 2029: 500 } };
    expect(cellAfter('operations.itCost', { operations: { itCost: years } }, { input: 'operations.itCost', add: 1, from: { milestone: 'start', months: 18 } })).toEqual({ value: 1000, steps: [{ from: '2028-07', value: 1001 }, { from: '2029-01', value: 501 }, { from: '2030-01', value: 1001 }] }); // prettier-ignore
    const growth: ShockOperation = { input: 'priceIndex.growth', where: { member: 'wages' }, add: 0.5, from: '2029-06' };
    expect(cellAfter('priceIndices.wages.growth', {}, growth)).toEqual({ value: 0, years: { 2030: 0.5, 2031: 0.5 } }); // prettier-ignore
  }); // prettier-ignore

  it('leave the past alone: growth listed for years before the run', () => {
    const priceIndices = { ...quietHall.priceIndices, wages: { growth: { value: 0, years: { 2026: 0.25, 2028: 0.5 } } } }; // prettier-ignore
    expect(cellAfter('priceIndices.wages.growth', { priceIndices }, { input: 'priceIndex.growth', where: { member: 'wages' }, add: 0.25 })).toEqual({ value: 0.25, years: { 2026: 0.25, 2028: 0.75 } }); // prettier-ignore
  });

  it('stop at what is allowed, and say so', () => {
    const found = after({}, { input: 'premises.energyPrice', multiply: 100 });
    expect([valueAt(found?.scenario.values, 'places.hall.energyPrice'), found?.limited]).toEqual([{ value: 20 }, ['places.hall.energyPrice']]); // prettier-ignore
  });

  it('may be of one kind, one member or undecided sources only', () => {
    const touched = (where: ShockOperation['where']) => after({}, { input: 'funding.to', where, shift: -1 })?.touched;
    expect(touched(undefined)).toEqual(['funding.municipality.to', 'funding.klima.to']);
    expect(touched({ kind: 'grant' })).toEqual(['funding.klima.to']);
    expect(touched({ member: 'municipality' })).toEqual(['funding.municipality.to']);
    expect(touched({ commitment: 'applied' })).toBeUndefined();
  }); // prettier-ignore

  const wrong: [what: string, operation: ShockOperation, found: string][] = [
    ['an input that does not exist', { input: 'operations.othercost', set: 1 }, 'operations.othercost'],
    ['a date for a number', { input: 'operations.otherCost', shift: 1 }, 'operations.otherCost'],
    ['a number for a date', { input: 'funding.to', set: 1 }, 'funding.to'],
    ['a length of the run', { input: 'timeline.years', set: 5 }, 'timeline.years'],
    ['a month for what never changes', { input: 'premises.energyPrice', multiply: 2, from: '2029-01' }, 'premises.energyPrice'], // prettier-ignore
    ['a milestone that is not there', { input: 'operations.otherCost', set: 1, from: { milestone: 'renewal', months: 0 } }, 'renewal'], // prettier-ignore
  ];
  it.each(wrong)('are refused with %s', (_, operation, found) => {
    const [problem] = problemsOf(() => asked({}, { own: own(operation) }));
    expectProblem(problem, { path: 'shocks', found, right: problem?.expected.en ?? '' });
  });

  it('are at most twenty with the named ones', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`own${at}`, own({ input: 'operations.otherCost', set: 1 })['own']])); // prettier-ignore
    expectProblem(problemsOf(() => asked({}, { own: many as typeof named }))[0], { path: 'own', found: '21', right: 'at most 20 stress tests' }); // prettier-ignore
  });
});

describe('a file of stress tests', () => {
  const shock = (parts: object) => ({ ...file, shocks: { own: { label, operations: [{ input: 'a.b', set: 1, ...parts }] } } }); // prettier-ignore
  const wrong: [what: string, document: unknown, found: string, right: string][] = [
    ['text', 'x', '"x"', 'of type object'],
    ['another format', { ...file, format: 'x' }, '"x"', 'one of holdbar-stress-tests'],
    ['a newer version', { ...file, version: 2 }, '2', 'one of 1'],
    ['an unknown field', { ...file, more: 1 }, 'more', 'without "more"'],
    ['no operation', shock({ set: undefined }), 'a.b', 'exactly one of shift, set, multiply and add'],
    ['two operations', shock({ add: 1 }), 'a.b', 'exactly one of shift, set, multiply and add'],
    ['a month for a date', shock({ set: undefined, shift: 1, from: '2029-01' }), 'a.b', 'only numbers change from a month; a date is moved with shift alone'], // prettier-ignore
    ['no name', { ...file, shocks: { own: { operations: [] } } }, 'null', 'of type object'],
    ['a name that objects have by birth', { ...file, shocks: { constructor: {} } }, '', 'an id such as "lowVolume"'],
  ]; // prettier-ignore
  it.each(wrong)('is refused with %s', (_, document, found, right) => {
    const problems = problemsOf(() => readStressTests(document));
    expect(problems.map(({ expected }) => expected.en)).toContain(right);
    expect(problems.find(({ expected }) => expected.en === right)?.message.nb).toContain(found);
  });

  it('says what it may hold as JSON Schema', () => {
    expect(JSON.stringify(stressJsonSchema())).toContain('Moves a date by so many months.');
  });
});

describe('the stress tests of any scenario', () => {
  it('pause with how far they are', () => {
    const steps = stress(openFile(scenarioFile('tromso')), named);
    const { value, done } = steps.next();
    expect([done, value]).toMatchObject([false, { done: 2, total: 29 }]);
  });

  it('give every shock a result or a reason, with finite numbers', { timeout: 60_000 }, () => {
    const any = fc.property(generatedScenario, (document) => {
      const { singles, pairs, base } = finished(stress(openScenario(document), named));
      expect(singles.map(({ id }) => id)).toEqual(Object.keys(named));
      for (const { result, reason } of [...singles, ...pairs, { result: base, reason: undefined }]) {
        expect(result !== undefined || reason !== undefined).toBe(true);
        for (const value of [result?.gap, result?.additionalSupportPerYear])
          expect(value === undefined || Number.isFinite(value)).toBe(true);
      }
    });
    fc.assert(any, { seed: 21, numRuns: 5, endOnFailure: true });
  });
});
