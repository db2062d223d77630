import { describe, expect, it } from 'vitest';
import { discover } from '../../../models/analyses/discovery/discover.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { discoverySentence, type DiscoveryFacts } from '../../../models/sentences/discoverySentence.ts';
import { words } from '../../../models/language/translated.ts';
import { chanceHall, evenly } from './chanceHall.ts';
import { formulaHall } from './formulaHall.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A hall that lacks money exactly where the volume factor is above 1.2 and the start of the ramp below 40 %. */
const hallIn = (inside: string) =>
  formulaHall(`if(x > 1.2 and volumes.rampStart < 0.4, ${inside})`, 1, 1, {
    accounts: { openingCash: 1_000_000 },
    volumes: { scale: evenly(1, 0, 2), rampStart: evenly(0.5, 0, 1) },
    perspectives: { taxFinancingCost: evenly(0.2, 0, 0.4) },
  });

const boxed = hallIn('0, 2');

describe('discovery of a box that is known', { timeout: 20_000 }, () => {
  const found = finished(discover(boxed, { draws: 2048 }));

  it('finds its two limits and no others', () => {
    // 0.4 · 0.4 of the futures.
    expect(Math.abs(found.found / 2048 - 0.16)).toBeLessThan(0.005);
    const [box] = found.boxes;
    const limits = Object.fromEntries(box!.restrictions.map(({ path, low, high }) => [path, { low, high }]));
    expect(Object.keys(limits).sort()).toEqual(['volumes.rampStart', 'volumes.scale']);
    expect(limits['volumes.scale']!.high).toBeNull();
    expect(limits['volumes.rampStart']!.low).toBeNull();
    expect(Math.abs(limits['volumes.scale']!.low! - 1.2)).toBeLessThan(0.06);
    expect(Math.abs(limits['volumes.rampStart']!.high! - 0.4)).toBeLessThan(0.03);
    expect(box!.coverage).toBeGreaterThan(0.93);
    expect(box!.density).toBeGreaterThan(0.93);
    expect(box!.mass).toBeCloseTo(box!.futures / 2048, 12);
    for (const { chance } of box!.restrictions) expect(chance).toBeLessThan(1e-6);
    expect(found.chance).toBeLessThanOrEqual(0.05);
    expect(found.trajectory[0]).toEqual({ coverage: 1, density: found.found / 2048, mass: 1 });
  });

  it('says it in the units that people read', () => {
    const { nb, nn, en } = found.boxes[0]!.sentence;
    expect(plain(nb)).toMatch(/^I \d+ av 100 av framtidene som ikke holder, er .*«Alle mengder mot planlagt» minst 1,(19|2|21).* (4\d|39|40)(,\d)? %/);
    expect(plain(nn)).toMatch(/^I \d+ av 100 av framtidene som ikkje held, er /);
    expect(plain(en)).toMatch(/^In \d+ of 100 of the futures that do not hold, .* is at (least|most) .*%/);
  }); // prettier-ignore

  it('has only boxes that are purer than all futures', () => {
    for (const { density } of found.boxes) expect(density).toBeGreaterThan(found.found / 2048);
  });

  it('finds where they hold', () => {
    const held = finished(discover(hallIn('2, 0'), { draws: 1024, side: 'holds' }));
    expect(Math.abs(held.found / 1024 - 0.16)).toBeLessThan(0.01);
    const paths = held.boxes[0]!.restrictions.map(({ path }) => path);
    expect(paths.sort()).toEqual(['volumes.rampStart', 'volumes.scale']);
    expect(held.boxes[0]!.sentence.nb).toMatch(/framtidene som holder, er/);
  });

  it('shows where all are such, also where most futures are such anyway', () => {
    // All but 0.4 × 0.4 hold: one of the two inputs out of its 0.4 leaves 0.6, all of which hold, of 0.84.
    const most = finished(discover(boxed, { draws: 1024, side: 'holds' }));
    expect(most.found / 1024).toBeCloseTo(0.84, 1);
    const [box] = most.boxes;
    expect(box!.restrictions).toHaveLength(1);
    expect(box!.density).toBeGreaterThan(0.98);
    expect(box!.coverage).toBeCloseTo(0.6 / 0.84, 1);
  });
});

it('an event that decides it is named', { timeout: 20_000 }, () => {
  const events = { closed: { kind: 'add', input: 'freeLines.fee.amount', value: 5000, label: 'Dyrere avtale', probability: 0.3, from: '2027-01', to: '2027-06' } }; // prettier-ignore
  const found = finished(discover(chanceHall({ events, funding: { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: evenly(130_000, 125_000, 135_000) } }, freeLines: { fee: { kind: 'perMonth', amount: 0 } } }), { draws: 1024 })); // prettier-ignore
  const [box] = found.boxes;
  expect(box!.restrictions).toMatchObject([{ path: 'events.closed', kind: 'event', high: null }]);
  expect(box!.restrictions[0]!.low).toBeGreaterThan(0);
  expect([box!.coverage, box!.density]).toEqual([1, 1]);
  expect(plain(box!.sentence.nb)).toContain('I 100 av 100 av framtidene som ikke holder, er hendelsen «Dyrere avtale» inntruffet.'); // prettier-ignore
});

describe('there is no box', { timeout: 20_000 }, () => {
  it('where all hold, or none does', () => {
    const rich = chanceHall({ operations: { itCost: 90_000 } });
    expect(finished(discover(rich, { draws: 256 }))).toMatchObject({ found: 0, boxes: [], reason: 'noneInteresting' }); // prettier-ignore
    const poor = chanceHall({ operations: { itCost: 190_000 } });
    expect(finished(discover(poor, { draws: 256 }))).toMatchObject({ found: 256, boxes: [], reason: 'allInteresting' }); // prettier-ignore
  });
});

describe('the sentence of a box', () => {
  const volume = { label: words('Solgt mengde', 'Seld mengd', 'Sold quantity'), unit: 'tonne', kind: 'number' } as const; // prettier-ignore
  const growth = { label: words('Lønnsvekst', 'Lønsvekst', 'Wage growth'), unit: '%', kind: 'path' } as const;
  const fire = { label: words('Brann', 'Brann', 'Fire'), unit: '1', kind: 'event' } as const;
  const rent = { label: words('Leie', 'Leige', 'Rent'), unit: 'NOK0', kind: 'number' } as const;
  const facts = (restrictions: DiscoveryFacts['restrictions'], more: Partial<DiscoveryFacts> = {}): DiscoveryFacts => ({ of: 'fails', coverage: 0.817, density: 0.934, restrictions, ...more }); // prettier-ignore
  const said = (given: DiscoveryFacts) => Object.values(discoverySentence(given)).map(plain);

  it('with one limit', () => {
    expect(said(facts([{ ...volume, low: null, high: 139.8 }]))).toEqual([
      'I 82 av 100 av framtidene som ikke holder, er «Solgt mengde» høyst 140 tonn. Av alle framtider der det er slik, er det 93 av 100 som ikke holder.',
      'I 82 av 100 av framtidene som ikkje held, er «Seld mengd» høgst 140 tonn. Av alle framtider der det er slik, er det 93 av 100 som ikkje held.',
      'In 82 of 100 of the futures that do not hold, "Sold quantity" is at most 140 tonnes. Of all futures where this is so, 93 of 100 do not hold.',
    ]);
  });

  it('with two, in per cent and in kroner', () => {
    const [nb, , en] = said(facts([{ ...growth, low: 4.23, high: null }, { ...rent, low: 1_200_000, high: 1_500_000 }], { of: 'holds' })); // prettier-ignore
    expect(nb).toBe('I 82 av 100 av framtidene som holder, er «Lønnsvekst» minst 4,23 % og «Leie» fra 1 200 000 kr til 1 500 000 kr. Av alle framtider der det er slik, er det 93 av 100 som holder.'); // prettier-ignore
    expect(en).toContain(
      '"Wage growth" is at least 4.23 % and "Rent" is from NOK 1,200,000 to NOK 1,500,000.',
    );
  });

  it('with an event that happens, and one that does not', () => {
    const [nb, nn, en] = said(facts([{ ...fire, low: 1, high: null }]));
    expect(nb).toContain('er hendelsen «Brann» inntruffet.');
    expect(nn).toContain('er hendinga «Brann» komen.');
    expect(en).toContain('"Fire" has happened.');
    const not = said(
      facts([
        { ...fire, low: null, high: 0 },
        { ...volume, low: 3, high: null },
      ]),
    );
    expect(not[0]).toContain('er hendelsen «Brann» uteblitt og «Solgt mengde» minst 3 tonn.');
    expect(not[2]).toContain('"Fire" has not happened and "Sold quantity" is at least 3 tonnes.');
  });

  it('says all and none only where it is so', () => {
    expect(said(facts([{ ...volume, low: 3, high: null }], { coverage: 0.999, density: 1 }))[0]).toMatch(/^I 99 av 100 .* 100 av 100/); // prettier-ignore
    expect(said(facts([{ ...volume, low: 3, high: null }], { coverage: 0.001 }))[0]).toMatch(/^I 1 av 100/);
  });
});
