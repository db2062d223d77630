import { describe, expect, it } from 'vitest';
import { compare } from '../../../models/analyses/compare/compare.ts';
import type { ComparedFigure, Comparison } from '../../../models/analyses/compare/comparison.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { hallRun } from '../hall/hallRun.ts';
import { quietHall, type Parts } from '../hall/quietHall.ts';
import { expectProblem, problemsOf } from '../scenario/refusal.ts';

/** A hall that costs so much a year, and nothing else. */
const hall = (title: string, otherCost: number, parts: Parts = {}) =>
  openScenario({ ...quietHall, title, operations: { otherCost }, ...parts });
const figure = ({ figures }: Comparison, id: string): ComparedFigure => {
  const found = figures.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no figure ${id}`);
  return found;
};
const [a, b, c] = [hall('A', 120_000), hall('B', 90_000), hall('C', 0)];

describe('a comparison', () => {
  it('gives every figure of each, and the difference to the first in kroner and as a share', () => {
    const { values } = figure(finished(compare([a, b, c])), 'gap');
    const rows = values.map(({ value, difference, share }) => [value, difference, share]);
    const expected = [[120_000, 0, 0], [90_000, -30_000, -0.25], [0, -120_000, -1]]; // prettier-ignore
    rows.forEach((row, at) => row.forEach((value, index) => expect(value).toBeCloseTo(expected[at]?.[index] ?? NaN, 9))); // prettier-ignore
  });

  it('measures against the one that is chosen; a share of nothing is none', () => {
    const { values } = figure(finished(compare([a, b, c], 2)), 'gap');
    expect(values.map(({ difference, share }) => [Math.round(difference ?? NaN), share])).toEqual([[120_000, null], [90_000, null], [0, null]]); // prettier-ignore
    const margin = figure(finished(compare([a, b, c], 1)), 'margin');
    // A margin of −90 000 that becomes −120 000 is a third worse.
    expect(margin.values[0]?.share).toBeCloseTo(-1 / 3, 9);
  });

  it('says the verdict of each, and which have the same inputs', () => {
    const { scenarios } = finished(compare([a, c, hall('Another name', 120_000)]));
    expect(scenarios.map(({ verdict, sameInputs }) => [verdict.outcome, sameInputs])).toEqual([['doesNotHold', true], ['holds', false], ['doesNotHold', true]]); // prettier-ignore
  });

  it('says why a figure does not exist, and has no difference to it', () => {
    const runway = figure(finished(compare([a, c])), 'runway');
    expect(runway.values[1]).toEqual({ value: null, reason: expect.objectContaining({ en: 'The money does not run out in the period calculated.' }), difference: null, share: null }); // prettier-ignore
  });

  it('puts fixed kroner in the price year of the first, and says so', () => {
    // 100 000 kroner of 2025, 10 % dearer in 2026 and again in 2027: 121 000 of 2027.
    const general = { growth: { value: 0, years: { 2026: 0.1, 2027: 0.1 } } };
    const older = hall('Eldre', 100_000, { economy: { priceYear: 2025 }, priceIndices: { ...quietHall.priceIndices, general } }); // prettier-ignore
    const found = finished(compare([a, older]));
    expect(figure(found, 'gap').values[1]?.value).toBeCloseTo(121_000, 6);
    expect(figure(found, 'gap').values[1]?.difference).toBeCloseTo(1_000, 6);
    // Nominal kroner have no year: two years of 121 000.
    expect(figure(found, 'minimumCash').values[1]?.value).toBeCloseTo(-242_000, 5);
    expect([found.priceYear, found.scenarios[1]?.priceYear]).toEqual([2027, 2025]);
    expect(found.notes).toHaveLength(1);
    expect(found.notes[0]?.nb).toMatch(/^«Eldre» er skrevet i 2025-kroner\. .* 2027-kroner \(21 %.*«Laveste kassebeholdning»/);
    const back = finished(compare([older, a]));
    // Its own general growth is 0, so 120 000 kroner of 2027 are as many of 2025.
    expect(figure(back, 'gap').values[1]?.value).toBeCloseTo(120_000, 6);
    expect(back.priceYear).toBe(2025);
  }); // prettier-ignore

  it('says when timelines and the years tested are others', () => {
    const longer = hall('Lengre', 1, { timeline: { start: '2028-01', years: 4 } });
    const { notes } = finished(compare([a, longer, b]));
    expect(notes.map(({ nb }) => nb)).toEqual([
      '«Lengre» regnes fra januar 2028–desember 2031, ikke januar 2027–desember 2028.',
      '«Lengre» prøves i årene 2028–2031, ikke 2027–2028: nøkkeltallene er snitt over ulike år.',
    ]);
    expect(finished(compare([a, b])).notes).toEqual([]);
  });

  it('has the figures of a run of each', () => {
    const files = ['tromso', 'tromso-municipal-support', 'haugalandet-iks'].map((id) => openFile(scenarioFile(id))); // prettier-ignore
    const found = finished(compare(files, 1));
    files.forEach((scenario, at) => {
      const { keyFigures } = hallRun(scenario.head.extends === undefined ? scenario.document : { ...scenario.head, extends: undefined, changes: undefined, ...scenario.inputs }).result; // prettier-ignore
      for (const [id, value] of Object.entries(keyFigures)) expect(figure(found, id).values[at]?.value).toBe(value); // prettier-ignore
    });
  });

  it('needs two scenarios, at most eight, and one of them to measure against', () => {
    const wrong = (scenarios: readonly (typeof a)[], against = 0) => problemsOf(() => finished(compare(scenarios, against)))[0]; // prettier-ignore
    expectProblem(wrong([a]), { path: 'scenarios', found: '', right: '2 to 8 scenarios' });
    expectProblem(wrong([]), { path: 'scenarios', found: '', right: '2 to 8 scenarios' });
    expect(wrong([a])?.message.en).toBe('Choose at least one more scenario: a comparison needs two.');
    expectProblem(wrong(Array.from({ length: 9 }, () => a)), { path: 'scenarios', found: '9', right: '2 to 8 scenarios' }); // prettier-ignore
    expectProblem(wrong([a, b], 2), { path: 'against', found: '2', right: 'a place from 0 to 1' });
  });
});
