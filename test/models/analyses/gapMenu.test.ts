import { describe, expect, test } from 'vitest';
import { gapMenu } from '../../../models/analyses/gapMenu/gapMenu.ts';
import type { GapMenu } from '../../../models/analyses/gapMenu/gapMenuResult.ts';
import { runHall, runResult } from '../../../models/analyses/runResult.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { changedScenario } from '../../../models/analyses/changedScenario.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { plain } from '../sentences/exampleFacts.ts';
import { plainHall, plainScenario, supportOf } from './plainHall.ts';

const menuOf = (scenario: AcceptedScenario): GapMenu => finished(gapMenu(scenario));
const outcomeWith = (scenario: AcceptedScenario, changes: Readonly<Record<string, unknown>>): string => {
  const changed = changedScenario(scenario, changes);
  return runResult(changed, runHall(changed)).verdict.outcome;
};
const near = (value: number): unknown => expect.closeTo(value, 6);

describe('a hall that is 240 000 kr short a year', () => {
  const scenario = plainScenario();
  const menu = menuOf(scenario);
  const alone = Object.fromEntries(menu.alone.map((way) => [way.steps[0]?.lever, way]));

  /** By hand: 240 000 of 1 200 000 sold is 20 %; of a position of 600 000, 0.4. */
  test.each([
    ['support', 0, 240_000],
    ['price', 10, 12],
    ['volumeSold', 120, 144],
    ['capture', 0.5, 0.6],
    ['staffing', 1, 0.6],
  ])('%s alone', (lever, from, to) => {
    expect(alone[lever]?.steps).toEqual([expect.objectContaining({ lever, from: near(from), to: near(to) })]);
  });

  test('nothing else is enough, and why', () => {
    expect(menu.alone).toHaveLength(5);
    const reasons = Object.fromEntries(menu.notEnough.map((each) => [each.lever, each]));
    expect(reasons['rent']?.stillMissing).toBeCloseTo(120_000, 6);
    expect(plain(reasons['rent']!.reason).nb).toBe(
      'Selv om husleien går ned 50 % (fra 20 kr/m²/md. til 10 kr/m²/md.), mangler det 120 000 kr i året.',
    );
    expect(plain(reasons['area']!.reason).en).toBe(
      'Even if the floor area is cut 50 % (from 1,000 m² to 500 m²), NOK 120,000 a year is missing.',
    );
    expect(reasons['reserve']?.reason.nb).toContain('aldri det underliggende resultatet');
    expect(reasons['wageGrowth']?.reason.nn).toContain('kommunen vel han ikkje');
    expect(Object.keys(reasons).sort()).toEqual(
      [
        'area',
        'ownUse',
        'partner',
        'rent',
        'reserve',
        'sellThrough',
        'wageGrowth',
        'wasteFee',
        'workTraining',
      ].sort(),
    );
  });

  test('the cheapest over the span first: support may go to all of 1 440 000, the price half up', () => {
    expect(menu.alone.map(({ steps }) => steps[0]?.lever)).toEqual(['support', 'volumeSold', 'capture', 'price', 'staffing']); // prettier-ignore
    const parts = menu.alone.map(({ partOfSpan }) => partOfSpan);
    expect(parts).toEqual([240 / 1440, 0.2, 0.2, 0.4, 0.8].map(near));
  });

  test('each of a pair does at least a quarter of what it can: 5 % on the price is 60 000', () => {
    const pair = menu.pairs.find(({ steps }) => steps.some(({ lever }) => lever === 'price') && steps.some(({ lever }) => lever === 'support')); // prettier-ignore
    expect(pair?.steps.map(({ lever, to }) => [lever, to])).toEqual([
      ['price', near(10.5)],
      ['support', near(180_000)],
    ]);
    expect(pair?.partOfSpan).toBeCloseTo(0.1 + 180 / 1440, 6);
  });

  test('the volume and what is captured are no pair: they are the same', () => {
    const pairs = menu.pairs.map(({ steps }) =>
      steps
        .map(({ lever }) => lever)
        .sort()
        .join(),
    );
    expect(pairs).not.toContain('capture,volumeSold');
    expect(pairs.length).toBeGreaterThan(0);
  });

  test('a variant with the printed figures holds, and with a step less it does not', () => {
    for (const { changes } of [...menu.alone, ...menu.pairs])
      expect(outcomeWith(scenario, changes)).toBe('holds');
    expect(outcomeWith(scenario, { 'verdict.trialSupport': 239_999 })).not.toBe('holds');
    expect(outcomeWith(scenario, { 'streams.goods.salesPrice': 11_999 })).not.toBe('holds');
    expect(outcomeWith(scenario, { 'volumes.scale': 1.1999 })).not.toBe('holds');
    expect(outcomeWith(scenario, { 'roles.worker.plannedFte': 0.6001 })).not.toBe('holds');
  });

  test('says it', () => {
    expect(plain(menu.sentence)).toEqual({
      nb: 'Ett av disse er nok alene: kommunen gir 240 000 kr mer i året (2027-kroner); solgt mengde øker med 20 % (fra 120 tonn til 144 tonn); eller andelen som fanges opp, øker fra 50 % til 60 %.',
      nn: 'Eitt av desse er nok åleine: kommunen gir 240 000 kr meir i året (2027-kroner); seld mengd aukar med 20 % (frå 120 tonn til 144 tonn); eller delen som blir fanga opp, aukar frå 50 % til 60 %.',
      en: 'Any one of these is enough: the municipality gives NOK 240,000 more a year (in 2027 prices); volume sold rises 20 % (from 120 tonnes to 144 tonnes); or the share captured rises from 50 % to 60 %.',
    });
  });
});

describe('what the scenario says of its levers', () => {
  const goods = plainHall.streams.goods;
  const price = (high: number, cost?: number) => ({
    streams: { goods: { ...goods, salesPrice: { value: 10_000, lever: { low: 8000, high, ...(cost === undefined ? {} : { cost }) } } } }, // prettier-ignore
  });

  test('no further than it may', () => {
    const menu = menuOf(plainScenario(price(11_500)));
    expect(menu.alone.map(({ steps }) => steps[0]?.lever)).not.toContain('price');
    const reason = menu.notEnough.find(({ lever }) => lever === 'price');
    expect(reason?.stillMissing).toBeCloseTo(60_000, 6);
  });

  test('the limit of support, and what goes no further is said to the krone', () => {
    const enough = menuOf(plainScenario({ verdict: { supportLimit: 240_500 }, freeLines: { other: { kind: 'perMonth', amount: 50_010 } } })); // prettier-ignore
    expect(plain(enough.alone.find(({ steps }) => steps[0]?.lever === 'support')!.phrases[0]!).nb).toContain('kommunen gir 240 120 kr mer'); // prettier-ignore
    const short = menuOf(plainScenario({ verdict: { supportLimit: 200_000 } }));
    expect(plain(short.notEnough.find(({ lever }) => lever === 'support')!.reason).nb).toBe(
      'Kommunens grense er 200 000 kr i året; det trengs 240 000 kr.',
    );
  });

  test('kroner where a lever has a cost: 2 000 kr on the price at 100 kr each', () => {
    const [first] = menuOf(plainScenario(price(15_000, 100))).alone;
    expect(first?.steps[0]?.lever).toBe('price');
    expect(first?.cost).toBeCloseTo(200_000, 4);
  });

  test('no way out at all', () => {
    const fixed = { low: 10_000, high: 10_000 };
    const menu = menuOf(
      openNothing({
        streams: { goods: { ...goods, captureRate: { value: 0.5, lever: { low: 0.5, high: 0.5 } }, salesPrice: { value: 10_000, lever: fixed } } }, // prettier-ignore
        volumes: { scale: { value: 1, lever: { low: 1, high: 1 } } },
        roles: {
          worker: { ...plainHall.roles.worker, plannedFte: { value: 1, lever: { low: 1, high: 1 } } },
        },
        places: { hall: { ...plainHall.places.hall, yearlyRent: { value: 240, lever: { low: 240, high: 240 } }, shopArea: { value: 1000, lever: { low: 1000, high: 1000 } } } }, // prettier-ignore
      }),
    );
    expect(menu.alone).toEqual([]);
    expect(menu.pairs).toEqual([]);
    expect(menu.sentence.nb).toBe(
      'Ingen endring innenfor de tillatte spennene er nok, heller ikke to sammen.',
    );
  });

  function openNothing(parts: Parameters<typeof plainScenario>[0]): AcceptedScenario {
    return plainScenario({ ...parts, verdict: { supportLimit: 0 } });
  }
});

describe('a hall that holds with 60 000 kr to spare', () => {
  const menu = menuOf(plainScenario(supportOf(300_000)));

  /** By hand: 60 000 is 5 % of what is sold, a tenth of a position, 5 kr of the rent. */
  test.each([
    ['support', 300_000, 240_000],
    ['price', 10, 9.5],
    ['volumeSold', 120, 114],
    ['rent', 20, 25],
    ['staffing', 1, 1.1],
  ])('%s may go so far', (lever, from, to) => {
    expect(menu.margins.find((each) => each.lever === lever)).toEqual(
      expect.objectContaining({ from: near(from), to: near(to) }),
    );
  });

  test('says the nearest', () => {
    expect(menu.alone).toEqual([]);
    expect(menu.margins[0]?.partOfSpan).toBe(Math.min(...menu.margins.map(({ partOfSpan }) => partOfSpan)));
    expect(plain(menu.sentence).nb).toMatch(/^Holder så lenge /);
  });
});
