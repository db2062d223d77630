import { describe, expect, test } from 'vitest';
import { explainAnswer } from '../../server/answers/explainAnswer.ts';
import { documentOf, json, testApp } from './testApp.ts';

const app = testApp();
const scenario = documentOf('tromso');

const ask = async (question: Record<string, unknown>) =>
  app.request('/api/explain', json({ scenario, ...question }));

describe('POST /api/explain', () => {
  test.each([
    { line: 'verdict.gap' },
    { line: 'accounts.cash', period: '2031-05' },
    { line: 'accounts.operatingCost', period: '2031' },
    { line: 'premises.rent', period: '2031', member: 'postTerminal' },
    { line: 'accounts.operatingCost' },
  ])('keeps to its documented form: $line $period', async (question) => {
    const answer = await ask(question);
    expect(answer.status).toBe(200);
    expect(explainAnswer.safeParse(await answer.json()).error).toBeUndefined();
  });

  test('gives the number of the run, what it is made of, and where that comes from', async () => {
    const [answer, run] = await Promise.all([
      ask({ line: 'staffing.salaries', period: '2031-05', member: 'worker' }),
      app.request('/api/run?monthly=true', json(scenario)),
    ]);
    const found = await answer.json();
    const { lines, months } = await run.json();
    const may = months.indexOf('2031-05');
    expect(found.value).toBe(lines['staffing.salaries'].members.worker[may]);
    expect(found.sentence.nb).toMatch(/^Lønn med feriepenger \(worker\) i mai 2031 er [\d\u00a0]+ kr: /);
    const salary = found.inputs.find(({ path }: { path: string }) => path === 'roles.worker.yearlySalary');
    expect(salary).toMatchObject({
      stated: 537_000,
      status: 'derived',
      source: expect.stringMatching(/^KS 1\.12\.2023/),
    });
    const product = found.needs.reduce((all: number, { value }: { value: number }) => all * value, 1);
    const [yearly, holiday] = [salary.value, 1.0123];
    expect(product * (yearly / 12) * holiday).toBeCloseTo(found.value, 6);
  });

  test('a year is made of its months', async () => {
    const found = await (await ask({ line: 'accounts.operatingCost', period: '2031' })).json();
    expect(found).toMatchObject({ gathered: 'sum', period: '2031' });
    const periods = found.needs.map(({ period }: { period: string }) => period);
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([12, '2031-01', '2031-12']);
    expect(found.needs[0].needs.length).toBeGreaterThan(0);
  });

  test('without a period, it is the first year that the verdict tests', async () => {
    expect(await (await ask({ line: 'accounts.cash' })).json()).toMatchObject({ period: '2031' });
  });

  test.each([
    [{ line: 'operations.salse' }, 'line', 'for eksempel operations.sales'],
    [{ line: '__proto__' }, 'line', 'for eksempel|en linje som'],
    [{ line: 'accounts.cash', period: '2050' }, 'period', 'et år fra 2027 til 2042'],
    [{ line: 'accounts.cash', period: '2031-13' }, 'period', 'en måned som 2028-05'],
    [{ line: 'accounts.cash', period: '2027-03' }, 'period', 'en måned som 2028-05'],
    [{ line: 'operations.sales' }, 'member', 'buildingMaterials, equipment, furniture'],
    [
      { line: 'operations.sales', member: 'constructor' },
      'member',
      'buildingMaterials, equipment, furniture',
    ],
    [{ line: 'accounts.cash', member: 'furniture' }, 'member', 'ingen member'],
    [{ line: 5 }, 'line', 'tekst'],
    [{ line: 'accounts.cash', lines: 1 }, 'lines', 'et felt som finnes'],
  ])('says what would be right: %j', async (question, path, expected) => {
    const answer = await ask(question);
    expect(answer.status).toBe(422);
    const { problems, title } = await answer.json();
    expect(title).toBe('Feil i forespørselen');
    expect(problems).toMatchObject([{ path, expected: expect.stringMatching(expected) }]);
  });

  test('an error in the scenario is one of the scenario', async () => {
    const answer = await ask({ line: 'accounts.cash', scenario: { ...scenario, streems: {} } });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ title: 'Feil i scenariet', problems: [{ path: 'streems' }] });
  });
});
