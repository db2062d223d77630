import { describe, expect, it } from 'vitest';
import { difference } from '../../../models/scenario/difference/difference.ts';
import { finished } from '../../../models/analyses/steps.ts';
import { runHall } from '../../../models/analyses/runResult.ts';
import { actualsCourse } from '../../../models/followUp/actualsCourse.ts';
import { followUp } from '../../../models/followUp/followUp.ts';
import { followUpReport } from '../../../models/followUp/followUpReport.ts';
import { followUpSentence, placeInWords } from '../../../models/followUp/followUpSentences.ts';
import { followedLabels, followedLines } from '../../../models/hall/followedLines.ts';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { mergeScenarios } from '../../../models/scenario/merge/mergeScenarios.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import type { Actuals } from '../../../models/scenario/followUp.ts';
import { scenarioFile } from '../../scenarioFiles.ts';
import { workedExampleA } from '../hall/workedExample.ts';

const opened = (actuals: Actuals, more: object = {}) => openScenario({ ...workedExampleA, ...more, actuals });
const plain = openScenario(workedExampleA);
const start = plain.read.start;
const year = Math.floor(start / 12) + 1;
const sales = 'accounts.salesAndRent';

/** The plan of a line in a month of the year, from the run itself. */
const run = runHall(plain);
const planned = (line: string, month: number): number => run.value(line, year * 12 + month - 1 - start);

function problemsOf(actuals: unknown): readonly string[] {
  try {
    opened(actuals as Actuals);
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems.map(({ path, message }) => `${path}: ${message.en}`); // prettier-ignore
    throw error;
  }
  return [];
}

describe('the lines that are followed', () => {
  it.each(['unit', 'as'])('are lines of the model that can be held against accounts, of a %s', (form) => {
    for (const { id } of followedLines(form)) {
      const declaration = hallModel.lines.get(id)?.declaration;
      expect([id, declaration?.label, declaration?.kind === 'figure']).toEqual([id, followedLabels[id], false]); // prettier-ignore
    }
  });

  it('add up to the net operating result of the run', () => {
    for (const { id, document } of [scenarioFile('tromso'), scenarioFile('drammen-eget-bygg')]) {
      const scenario = openScenario(document);
      const result = runHall(scenario);
      const found = followUp(result, {}, { year: 2030 });
      const at = found.rows.find((row) => row.id === 'netOperatingResult')?.planYear ?? NaN;
      let net = 0;
      for (let month = 0; month < 12; month += 1) net += result.value('accounts.netOperatingResult', 2030 * 12 + month - scenario.read.start); // prettier-ignore
      expect([id, Math.round(at * 100)]).toEqual([id, Math.round(net * 100)]);
    }
  });
});

describe('actuals in a file', () => {
  it('change no number and no hash', () => {
    expect(opened({ [sales]: { [`${year}-01`]: 1 } }).hash).toBe(plain.hash);
  });

  it('are refused with what is wrong and what would be right', () => {
    expect(problemsOf({ 'accounts.sale': {} })).toEqual([expect.stringMatching(/^actuals\.accounts\.sale: Actuals are not kept for "accounts\.sale"\./)]); // prettier-ignore
    expect(problemsOf({ [sales]: { '2027-13': 1 } })).toEqual([`actuals.${sales}.2027-13: ${sales}: "2027-13" is neither a month nor a year. Write for example "2027-05" or "2027".`]); // prettier-ignore
    expect(problemsOf({ [sales]: { '1999-01': 1 } })[0]).toContain('1999-01 lies outside the calculation');
    expect(problemsOf({ [sales]: { [`${year}-01`]: 'much' } })[0]).toContain('"much" is not a number');
    expect(problemsOf({ [sales]: { [year]: 5, [`${year}-01`]: 1 } })[0]).toContain(`both a number for all of ${year}`); // prettier-ignore
  });

  it('are told apart number by number', () => {
    const second = opened({ [sales]: { [`${year}-01`]: 2, [`${year}-02`]: 3 } });
    const { actuals, sameInputs } = difference(hallFormat, opened({ [sales]: { [`${year}-01`]: 1 } }), second); // prettier-ignore
    expect(sameInputs).toBe(true);
    expect(actuals.map(({ line, period, first, second: other }) => [line, period, first, other])).toEqual([
      [sales, `${year}-01`, 1, 2],
      [sales, `${year}-02`, undefined, 3],
    ]);
  });

  it('are merged number by number', () => {
    const [january, february, march] = [`${year}-01`, `${year}-02`, `${year}-03`];
    const base = opened({ [sales]: { [january]: 1 } });
    const mine = opened({ [sales]: { [january]: 1, [february]: 2 } });
    const theirs = opened({ [sales]: { [january]: 1, [march]: 3 } });
    expect(mergeScenarios(hallFormat, { base, mine, theirs }).document?.actuals).toEqual({ [sales]: { [january]: 1, [february]: 2, [march]: 3 } }); // prettier-ignore
    const other = opened({ [sales]: { [january]: 9 } });
    const found = mergeScenarios(hallFormat, { base, mine: opened({ [sales]: { [january]: 8 } }), theirs: other }); // prettier-ignore
    expect([found.open, found.conflicts[0]?.path, found.conflicts[0]?.label.nb]).toEqual([1, `actuals.${sales}.${january}`, `Salgs- og leieinntekter, ${january}`]); // prettier-ignore
  });
});

describe('a follow-up', () => {
  const [january, february] = [planned(sales, 1), planned(sales, 2)];
  const actuals: Actuals = { [sales]: { [`${year}-01`]: january - 1000, [`${year}-02`]: february - 500 }, 'accounts.salaries': { [`${year}-01`]: planned('accounts.salaries', 1) + 200 } }; // prettier-ignore
  const found = followUp(run, actuals, {});
  const row = (id: string) => found.rows.find((each) => each.id === id);

  it('takes the last year with actuals, up to their last month', () => {
    expect([found.year, found.through, found.method]).toEqual([year, `${year}-02`, 'trend']);
  });

  it('has a deviation below 0 for less income and for more cost', () => {
    expect(row(sales)?.deviation).toBeCloseTo(-1500, 6);
    expect(row(sales)?.share).toBeCloseTo(-1500 / (january + february), 9);
    expect(row('accounts.salaries')?.deviation).toBeCloseTo(-200, 6);
  });

  it('never takes what is missing as 0', () => {
    expect(row('accounts.socialCosts')).toMatchObject({
      actualToDate: null,
      deviation: null,
      forecast: null,
    });
    expect(row('netOperatingResult')).toMatchObject({ actualToDate: null, deviation: null });
    expect(row('netOperatingResult')?.lacking).toContain('accounts.socialCosts');
    expect(followUpSentence(found).nb).toMatch(/^Netto driftsresultat kan ikke regnes ut ennå: det mangler tall for /); // prettier-ignore
  });

  it('refuses a year that the run does not have', () => {
    expect(() => followUp(run, actuals, { year: 1999 })).toThrow(ScenarioError);
  });

  it('has a course up to date: sums of what came, and on as the deviation goes on', () => {
    const course = actualsCourse(run, actuals, found, { id: sales, toDate: true });
    const came = january + february - 1500;
    expect(course.actual.slice(0, 3)).toEqual([january - 1000, came, null]);
    expect(course.forecast[0]).toBeNull();
    expect(course.forecast[1]).toBeCloseTo(came, 6);
    expect(course.forecast[11]).toBeCloseTo(row(sales)?.forecast ?? NaN, 6);
  });

  it('knows no sum after a month that is missing', () => {
    const gap: Actuals = { [sales]: { [`${year}-01`]: 1, [`${year}-03`]: 3 } };
    const course = actualsCourse(run, gap, followUp(run, gap), { id: sales, toDate: true });
    expect(course.actual.slice(0, 4)).toEqual([1, null, null, null]);
    expect(followUp(run, gap).rows.find(({ id }) => id === sales)?.missing).toEqual([`${year}-02`]);
  });
});

describe('a report', () => {
  const { document } = scenarioFile('tromso');
  const tromso = openScenario(document);
  const plan = runHall(tromso);
  const monthly = (line: string, month: number): number => plan.value(line, 2028 * 12 + month - 1 - tromso.read.start); // prettier-ignore
  const months = [1, 2, 3, 4];
  const sold = Object.fromEntries(months.map((month) => [`2028-0${month}`, monthly(sales, month) * 0.87]));
  const report = finished(followUpReport(openScenario({ ...document, actuals: { [sales]: sold } }), { draws: 256 })); // prettier-ignore

  it('reckons with a lasting deviation of what the year deviates by, in kroner of the price year', () => {
    const planYear = Array.from({ length: 12 }, (_, at) => monthly(sales, at + 1)).reduce((sum, value) => sum + value, 0); // prettier-ignore
    const level = plan.value('priceIndex.level', 2028 * 12 + 11 - tromso.read.start, 'general');
    expect(report.ifItGoesOn?.perYear).toBeCloseTo((-0.13 * planYear) / level, 4);
    expect(report.ifItGoesOn?.from).toBe('2029-01');
    // The support that is missing grows by the deviation, since support is in kroner of the price year too.
    const before = plan.value('verdict.structureMargin');
    const after = report.ifItGoesOn?.verdict.tests.find(({ id }) => id === 'structure')?.value ?? NaN;
    expect(after - before).toBeCloseTo(report.ifItGoesOn?.perYear ?? NaN, -1);
  });

  it('places what came among the futures of the plan', () => {
    const [placed] = report.futures?.lines ?? [];
    expect(placed?.id).toBe(sales);
    expect(placed?.months.p5).toHaveLength(12);
    expect(placed?.toDate?.p50[0]).toBeCloseTo(placed?.months.p50[0] ?? NaN, 6);
    expect(placed?.placeToDate).toBeGreaterThan(0);
    expect(placed?.placeToDate).toBeLessThan(1);
    expect(placed?.places.slice(4)).toEqual(Array.from({ length: 8 }, () => null));
    expect(placeInWords(0.304).nb).toBe('nær den 30. av 100 framtidene');
  });

  it('has no futures where nothing is known, and says when it was changed after approval', () => {
    const approval = { by: 'Kommunestyret', date: '2026-12-12', hash: 'a'.repeat(64) };
    const empty = finished(followUpReport(openScenario({ ...document, approval }), { draws: 64 }));
    expect([empty.futures, empty.ifItGoesOn, empty.changedSinceApproval]).toEqual([null, null, true]);
    const same = finished(followUpReport(openScenario({ ...document, approval: { ...approval, hash: tromso.hash } }), { draws: 64 })); // prettier-ignore
    expect(same.changedSinceApproval).toBe(false);
  });
});
