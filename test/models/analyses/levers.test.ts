import { describe, expect, test } from 'vitest';
import { gapMenu } from '../../../models/analyses/gapMenu/gapMenu.ts';
import type { GapMenu } from '../../../models/analyses/gapMenu/gapMenuResult.ts';
import { leverTable } from '../../../models/analyses/gapMenu/leverTable.ts';
import type { Lever } from '../../../models/analyses/levers/lever.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { valueAt } from '../../../models/scenario/fieldAddress.ts';
import type { AcceptedScenario } from '../../../models/scenario/acceptedScenario.ts';
import { fteLever } from '../../../client/levers/fteLever.ts';
import { priceLever } from '../../../client/levers/priceLever.ts';
import { rentLever } from '../../../client/levers/rentLever.ts';
import { volumeLever } from '../../../client/levers/volumeLever.ts';
import { computeScenario } from '../../../client/state/computeScenario.ts';
import { runHall } from '../../../models/analyses/runResult.ts';
import { changedScenario } from '../../../models/analyses/changedScenario.ts';
import { plainHall, plainScenario, supportOf } from './plainHall.ts';
import { scenarioFile } from '../../scenarioFiles.ts';

const menuOf = (scenario: AcceptedScenario): GapMenu => finished(gapMenu(scenario));
const near = (value: number): unknown => expect.closeTo(value, 6);

function leverOf(scenario: AcceptedScenario, id: Lever['id']): Lever {
  const found = leverTable(scenario).levers.find((lever) => lever.id === id);
  if (found === undefined) throw new Error(`no lever ${id}`);
  return found;
}

const stepOf = (menu: GapMenu, id: Lever['id']) => menu.alone.find(({ steps }) => steps[0]?.lever === id)?.steps[0]; // prettier-ignore

/** A planned fee for each of 1 000 households, in a hall where it may carry 300 000 of 840 000 kr for pay and rent. */
function withFee(plannedFee: number, rest: object = {}): AcceptedScenario {
  return plainScenario({
    economy: { priceYear: 2027, households: 1000 },
    selfCost: { shopShare: 1 - 300 / 840 },
    funding: { fee: { kind: 'wasteFee', commitment: 'decided', policy: 'planned', plannedFee }, ...rest },
  });
}

describe('the waste fee', () => {
  test('may rise to what it may carry and no further: 300 000 kr over 1 000 households', () => {
    const lever = leverOf(withFee(20), 'wasteFee');
    expect([lever.base, lever.low, lever.high]).toEqual([20, 0, near(300)]);
  });

  test('is a way where that is enough: 220 000 kr more, 220 kr a household', () => {
    const menu = menuOf(withFee(20));
    expect(stepOf(menu, 'wasteFee')).toEqual(expect.objectContaining({ from: 20, to: 240 }));
  });

  test('is none where the law stops it', () => {
    const menu = menuOf(withFee(290, {}));
    expect(menu.outcome).toBe('holds');
    const short = menuOf(plainScenario({
      economy: { priceYear: 2027, households: 1000 },
      selfCost: { shopShare: 1 - 150 / 840 },
      funding: { fee: { kind: 'wasteFee', commitment: 'decided', policy: 'planned', plannedFee: 20 } },
    })); // prettier-ignore
    expect(stepOf(short, 'wasteFee')).toBeUndefined();
    expect(short.notEnough.find(({ lever }) => lever === 'wasteFee')?.stillMissing).toBeCloseTo(90_000, 6);
  });

  test('that follows full cost carries all it may already', () => {
    const menu = menuOf(plainScenario({ selfCost: { shopShare: 0.95 }, funding: { fee: { kind: 'wasteFee', commitment: 'decided', policy: 'follow' } } })); // prettier-ignore
    expect(menu.notEnough.find(({ lever }) => lever === 'wasteFee')?.reason.en).toContain(
      'all it lawfully can',
    );
  });
});

describe('other levers', () => {
  test('partners: up to double, decided ones only', () => {
    const partner = { kind: 'partner', amount: 200_000 };
    const scenario = plainScenario({ funding: { one: { ...partner, commitment: 'decided' }, two: { ...partner, commitment: 'applied' } } }); // prettier-ignore
    expect(stepOf(menuOf(scenario), 'partner')).toEqual(
      expect.objectContaining({ from: 200_000, to: 240_000 }),
    );
  });

  test('work-training places are whole, and at most double: 35 000 kr short at 10 000 kr a place is four more', () => {
    const scenario = plainScenario({
      ...supportOf(155_000),
      staffing: { zone: 'V', trainingPlaces: 4, trainingPayment: 10_000 / 12, trainingSupervision: 0 },
    });
    // 240 000 − 155 000 − 40 000 of the four places = 45 000 short, 4.5 more.
    expect(stepOf(menuOf(scenario), 'workTraining')).toBeUndefined();
    const nearer = plainScenario({
      ...supportOf(165_000),
      staffing: { zone: 'V', trainingPlaces: 4, trainingPayment: 10_000 / 12, trainingSupervision: 0 },
    });
    expect(stepOf(menuOf(nearer), 'workTraining')).toEqual(expect.objectContaining({ from: 4, to: 8 }));
  });

  test('the reserve is enough where only the cash fails: 60 000 short in May, earned back by December', () => {
    const scenario = openScenario({
      ...plainHall,
      streams: {},
      roles: {},
      places: {},
      freeLines: {
        bill: { kind: 'perMonth', amount: 60_000, from: '2027-05', to: '2027-05' },
        earned: {
          kind: 'perMonth',
          side: 'income',
          art: '650',
          amount: 60_000,
          from: '2027-12',
          to: '2027-12',
        },
      },
    });
    expect(stepOf(menuOf(scenario), 'reserve')).toEqual(expect.objectContaining({ from: 0, to: 60_000 }));
  });

  test('wage growth is a way only where the scenario says that it can be chosen', () => {
    const growth = (lever?: object) => ({ priceIndices: { ...plainHall.priceIndices, wages: { growth: { value: 0.05, ...(lever === undefined ? {} : { lever }) } } } }); // prettier-ignore
    expect(leverOf(plainScenario(growth()), 'wageGrowth')).toEqual(expect.objectContaining({ chosen: false, low: near(0.04), high: near(0.06) })); // prettier-ignore
    expect(leverOf(plainScenario(growth({ low: 0, high: 0.05 })), 'wageGrowth')).toEqual(expect.objectContaining({ chosen: true, low: 0 })); // prettier-ignore
  });

  test('own use brings the hall nothing where nobody pays for it', () => {
    const scenario = plainScenario({
      streams: { goods: { ...plainHall.streams.goods, internalDemand: 12 } },
    });
    expect(menuOf(scenario).notEnough.find(({ lever }) => lever === 'ownUse')?.reason.nb).toMatch(/^Hjelper ikke/); // prettier-ignore
  });

  test('storage stops the volume, and at what is said', () => {
    // 10 tonnes come in a month and 1 m² is a tonne: with half sold a month there are 10 in store before 10 more.
    const scenario = plainScenario({
      streams: { goods: { ...plainHall.streams.goods, storageNeed: 1 } },
      places: { hall: { ...plainHall.places.hall, shopArea: 989, storageArea: 11 } },
    });
    const volume = menuOf(scenario).notEnough.find(({ lever }) => lever === 'volumeSold');
    expect(volume?.reason.nb.replaceAll('\u00a0', ' ')).toContain('Lageret er fullt ved 132 tonn.');
  });

  test('a broken rule is what stands in the way of all of them', () => {
    // Nothing comes from households, and half of a cost is put on the fee all the same.
    const scenario = plainScenario({
      economy: { priceYear: 2027, households: 1000 },
      streams: { goods: { ...plainHall.streams.goods, fromHouseholds: 0, fromBusinesses: 1 } },
      freeLines: { other: { kind: 'perMonth', amount: 50_000, feeShare: 0.5 } },
      funding: { fee: { kind: 'wasteFee', commitment: 'decided', policy: 'planned', plannedFee: 0 } },
    });
    const menu = menuOf(scenario);
    expect(menu.alone).toEqual([]);
    expect(menu.notEnough.find(({ lever }) => lever === 'support')?.reason.nb).toContain('Egne andeler gjør at gebyret dekker mer'); // prettier-ignore
  });
});

test('the page and the menu mean the same by a lever', () => {
  const tromso = scenarioFile('tromso').document;
  const engine = { run: runHall } as never;
  const outcome = computeScenario({ document: tromso, bases: {} } as never, engine);
  if (!outcome.ok) throw new Error('Tromsø does not compute');
  const { computed } = outcome;
  for (const [id, lever, wanted] of [
    ['price', priceLever, 22],
    ['rent', rentLever, 80],
    ['staffing', fteLever, 2.4],
  ] as const) {
    // prettier-ignore
    const found = leverOf(computed.scenario, id);
    expect(found.base).toBeCloseTo(lever.read(computed) ?? NaN, 6);
    const moved = lever.edits(computed, wanted).filter(([path, entry]) => valueAt(computed.scenario.values, path) !== entry); // prettier-ignore
    expect(found.entriesAt(wanted)).toEqual(moved);
  }
  const { measured } = leverTable(computed.scenario).probe.at();
  expect(measured).toBeCloseTo(volumeLever.read(computed) ?? NaN, 6);
  const menu = menuOf(computed.scenario);
  const way = menu.alone.find(({ steps }) => steps[0]?.lever === 'volumeSold');
  const edits = Object.fromEntries(volumeLever.edits(computed, way?.steps[0]?.to ?? NaN));
  const scale = (changes: Readonly<Record<string, unknown>>): number =>
    changedScenario(computed.scenario, changes).read.number('volumes.scale').value;
  expect(scale(way?.changes ?? {})).toBeCloseTo(scale(edits), 4);
});
