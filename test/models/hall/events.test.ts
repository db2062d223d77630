import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../models/engine/run.ts';
import { neverHappens } from '../../../models/scenario/scenarioInputs.ts';
import { generatedScenario, type RawScenario } from './generatedScenario.ts';
import { hallRun, monthly, yearly } from './hallRun.ts';
import { withLeaves } from './identities/otherNumbers.ts';
import { expectValues, quietRun, type Parts } from './quietHall.ts';

const may = { probability: 0.1, from: '2027-01', to: '2028-12' };

/** The run in which events happen in the months given, from 0. */
const happened = (run: Run, months: Readonly<Record<string, number>>): Run =>
  withLeaves(run, (path, value) => months[/^events\.(\w+)\.month$/.exec(path)?.[1] ?? ''] ?? value);

const ofCost = (events: Parts, itCost: unknown = 12_000): Run =>
  quietRun({ operations: { itCost }, events }).run;

// 12 000 a year is 1000 a month; all numbers worked out by hand.
describe('an event of a number', () => {
  const input = 'operations.itCost';

  it('is in effect from its month on, and never where it does not happen', () => {
    const run = ofCost({ more: { ...may, kind: 'add', input, value: 6000 } });
    expectValues(monthly(run, 'operations.it'), [1000, 1000, 1000, 1000, 1000]);
    expectValues(monthly(happened(run, { more: 3 }), 'operations.it'), [1000, 1000, 1000, 1500, 1500]);
    expectValues(monthly(happened(run, { more: 0 }), 'operations.it'), [1500, 1500]);
    expect(run.assembly.leaves.find(({ path }) => path === 'events.more.month')?.value).toBe(neverHappens);
  });

  it('sets, in whatever unit it is written', () => {
    const run = ofCost({ other: { ...may, kind: 'set', input, value: { value: 24, unit: 'kNOK/year' } } });
    expectValues(monthly(happened(run, { other: 1 }), 'operations.it'), [1000, 2000, 2000]);
  });

  it('changes what the steps give', () => {
    const steps = { value: 12_000, steps: [{ from: '2027-03', value: 24_000 }] };
    const run = ofCost({ half: { ...may, kind: 'multiply', input, value: 0.5 } }, steps);
    expectValues(monthly(happened(run, { half: 1 }), 'operations.it'), [1000, 500, 1000, 1000]);
  });

  it('comes after another in order of id, whichever is written first', () => {
    const add = { ...may, kind: 'add', input, value: 12_000 };
    const double = { ...may, kind: 'multiply', input, value: 2 };
    const months = { a: 1, b: 1 };
    // (1000 + 1000) · 2, and 1000 · 2 + 1000.
    expectValues(monthly(happened(ofCost({ b: double, a: add }), months), 'operations.it'), [1000, 4000]);
    expectValues(monthly(happened(ofCost({ b: add, a: double }), months), 'operations.it'), [1000, 3000]);
  });

  it('never takes a number beyond what it can be', () => {
    const events = { much: { ...may, kind: 'add', input: 'volumes.scale', value: 0.5 } };
    const run = quietRun({ volumes: { scale: 1 }, streams: { s: { kind: 'tonnes', yearlyPotential: 120, captureRate: 0.5, acceptanceRate: 1, sellThrough: 1, salesPrice: 0 } }, events: { ...events, more: { ...may, kind: 'multiply', input: 'streams.s.captureRate', value: 1.5 } } }).run; // prettier-ignore
    // A drawn factor of 4 would make 0.5 a share of 2: everything is taken in, and no more.
    const drawn = withLeaves(run, (path, value) =>
      path === 'events.more.month' ? 1 : path === 'events.more.value' ? 4 : value,
    );
    expectValues(monthly(drawn, 'volumes.offered'), [5, 10, 10]);
  });
});

describe('an event of a rate', () => {
  it('is in effect from the year of its month on', () => {
    const growth = { value: 0.02, years: { 2028: 0.04 } };
    const events = { dear: { ...may, kind: 'add', input: 'priceIndices.general.growth', value: 0.06 } };
    const run = quietRun({ timeline: { start: '2027-01', years: 3 }, priceIndices: { general: { growth } }, events }).run; // prettier-ignore
    const level = (month: number): readonly number[] => {
      const values = monthly(happened(run, { dear: month }), 'priceIndex.level', 'general');
      return [values[0]!, values[12]!, values[24]!];
    };
    expectValues(level(neverHappens), [1, 1.04, 1.04 * 1.02]);
    // In March 2028: the whole of 2028.
    expectValues(level(14), [1, 1.1, 1.1 * 1.08]);
    expectValues(level(23), [1, 1.1, 1.1 * 1.08]);
    expectValues(level(24), [1, 1.04, 1.04 * 1.08]);
  });
});

describe('an event of a date', () => {
  // A cost of 100 a month through June 2027, month 5.
  const cost = { mine: { kind: 'perMonth', amount: 100, from: '2027-01', to: '2027-06' } };
  const months = (event: Parts, month: number): number => {
    const run = quietRun({ freeLines: cost, events: { it: { ...may, input: 'freeLines.mine.to', ...event } } }).run; // prettier-ignore
    return (yearly(happened(run, { it: month }), 'operations.free')[0] ?? NaN) / 100;
  };

  it('moves it, up to and in the month the date has', () => {
    const later = { kind: 'moveDate', months: 3 };
    expect(months(later, neverHappens)).toBe(6);
    expect(months(later, 2)).toBe(9);
    expect(months(later, 5)).toBe(9);
    expect(months(later, 6)).toBe(6);
  });

  it('never to before the event', () => {
    // To February, but in April it becomes known: April is the last month.
    expect(months({ kind: 'setDate', date: '2027-02' }, 3)).toBe(4);
    expect(months({ kind: 'setDate', date: '2027-02' }, 0)).toBe(2);
    expect(months({ kind: 'moveDate', months: -2 }, 1)).toBe(4);
  });

  it('moves all that hangs on a milestone', () => {
    const parts = {
      milestones: { renewal: { date: '2027-06' } },
      freeLines: { mine: { kind: 'perMonth', amount: 100, to: { milestone: 'renewal', months: 1 } } },
      events: { it: { ...may, kind: 'setDate', input: 'milestones.renewal.date', date: '2027-09' } },
    };
    const { run } = quietRun(parts);
    expect(yearly(run, 'operations.free')[0]).toBe(700);
    expect(yearly(happened(run, { it: 0 }), 'operations.free')[0]).toBe(1000);
  });
});

describe('what may happen', { timeout: 60_000 }, () => {
  it('does not touch a bit of a run in which it does not, nor do ranges', () => {
    const every = fc.property(generatedScenario, (document) => {
      const [{ run }, { run: plain }] = [hallRun(document), hallRun(certain(document))];
      for (const instance of plain.assembly.instances) {
        const { line, member } = instance;
        const [one, other] = [run.values(line.declaration.id, member), plain.values(line.declaration.id, member)]; // prettier-ignore
        expect(one, line.declaration.id).toEqual(other);
      }
    });
    fc.assert(every, { seed: 12, numRuns: 40, endOnFailure: true });
  });
});

/** The scenario without anything that is uncertain. */
function certain(document: RawScenario): RawScenario {
  const { events: _, correlations: __, sampling: ___, order: ____, ...others } = document;
  return JSON.parse(JSON.stringify(others, (key, value: unknown) => (key === 'range' ? undefined : value))) as RawScenario; // prettier-ignore
}
