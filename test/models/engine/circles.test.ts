import { describe, expect, test } from 'vitest';
import type { LineDeclaration, ModelDeclaration } from '../../../models/language/declaration.ts';
import { errorOf, line } from '../language/artificialDeclaration.ts';
import type { ArtificialScenario } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';

const pathIn = (parts: Partial<ModelDeclaration>, scenario: ArtificialScenario = {}): unknown => {
  const { code, details } = errorOf(() => runOf(parts, scenario));
  expect(code).toBe('circle');
  expect(details.line).toBe(String(details['path']).split(' → ')[0]);
  return details['path'];
};

describe('a circle within a month', () => {
  const simple: [what: string, lines: LineDeclaration[], path: string][] = [
    ['of one line', [line('a.x', 'x + 1')], 'a.x → a.x'],
    ['of two', [line('a.x', 'y + 1'), line('a.y', '2 * x')], 'a.x → a.y → a.x'],
    [
      'that others only read',
      [line('a.first', 'x'), line('a.x', 'y'), line('a.y', 'z'), line('a.z', 'x')],
      'a.x → a.y → a.z → a.x',
    ],
    ['through both sides of an if that is not settled', [line('a.x', 'if(month > 3, x, 1)')], 'a.x → a.x'],
    ['through a condition', [line('a.x', 'if(x > 3, 1, 2)')], 'a.x → a.x'],
    ['through lag 0', [line('a.x', 'lag(x, 0)')], 'a.x → a.x'],
    [
      'of figures',
      [line('a.x', 'y', { kind: 'figure' }), line('a.y', 'sum(month, x)', { kind: 'figure' })],
      'a.x → a.y → a.x',
    ],
  ];
  test.each(simple)('%s is reported with its path', (_, lines, path) => {
    expect(pathIn({ lines })).toBe(path);
  });

  test('is told in three languages', () => {
    const error = errorOf(() => runOf({ lines: [line('a.x', 'y'), line('a.y', 'x')] }));
    expect(error.translated).toEqual({
      nb: 'a.x: Formelen går i ring: a.x → a.y → a.x.',
      nn: 'a.x: Formelen går i ring: a.x → a.y → a.x.',
      en: 'a.x: The formula goes in a circle: a.x → a.y → a.x.',
    });
  });
});

describe('choices are settled before circles are looked for', () => {
  // staffing by plan limits volumes; staffing by workload follows them (language.md)
  const parts = {
    inputs: [input('staffing.policy', { type: 'choice', options: ['plan', 'workload'] })],
    lines: [
      line('volumes.sold', 'if(staffing.policy is plan, min(10, staffing.hours), 10)'),
      line('staffing.hours', 'if(policy is plan, 6, volumes.sold * 2)'),
    ],
  };
  test.each([
    ['plan', 6, 6],
    ['workload', 10, 20],
  ])('%s: sold %d, hours %d', (policy, sold, hours) => {
    const run = runOf(parts, { texts: { 'staffing.policy': policy } });
    expect([run.value('volumes.sold'), run.value('staffing.hours')]).toEqual([sold, hours]);
  });

  test('so that a circle exists in one branch only', () => {
    const other = {
      ...parts,
      lines: [line('volumes.sold', 'min(10, staffing.hours)'), ...parts.lines.slice(1)],
    };
    expect(runOf(other, { texts: { 'staffing.policy': 'plan' } }).value('volumes.sold')).toBe(6);
    expect(pathIn(other, { texts: { 'staffing.policy': 'workload' } })).toBe(
      'volumes.sold → staffing.hours → volumes.sold',
    );
  });

  test('by certain numbers, too', () => {
    const certain = {
      inputs: [input('a.n', { certain: true })],
      lines: [line('a.x', 'if(n > 3, x, 1)')],
    };
    expect(runOf(certain, { numbers: { 'a.n': 1 } }).value('a.x')).toBe(1);
    expect(pathIn(certain, { numbers: { 'a.n': 5 } })).toBe('a.x → a.x');
  });

  test('by and, or and where', () => {
    const choice = input('a.on', { type: 'choice', options: ['yes', 'no'] });
    const settled = {
      inputs: [choice],
      lines: [line('a.x', 'if(on is yes and x > 1 or not on is yes and x > 2, 1, 2)')],
    };
    expect(pathIn(settled, { texts: { 'a.on': 'yes' } })).toBe('a.x → a.x');
    const half = { inputs: [choice], lines: [line('a.x', 'if(on is yes and x > 1, 1, 2)')] };
    expect(runOf(half, { texts: { 'a.on': 'no' } }).value('a.x')).toBe(2);
    const either = { inputs: [choice], lines: [line('a.x', 'if(on is yes or x > 1, 1, 2)')] };
    expect(runOf(either, { texts: { 'a.on': 'yes' } }).value('a.x')).toBe(1);
    const over = {
      dimensions: [dimension('stream')],
      inputs: [input('s.on', { type: 'choice', per: 'stream', options: ['yes', 'no'] })],
      lines: [line('s.x', 'sum(stream where on is yes, y)'), line('s.y', 'x + 1', { per: 'stream' })],
    };
    const members = { stream: ['one'] };
    expect(runOf(over, { members, texts: { 's.on[one]': 'no' } }).value('s.x')).toBe(0);
    expect(pathIn(over, { members, texts: { 's.on[one]': 'yes' } })).toBe('s.x → s.y[one] → s.x');
  });
});

describe('a circle member by member', () => {
  const dimensions = [dimension('loan')];
  const inputs = [input('loans.after', { type: 'reference', per: 'loan', dimension: 'loan' })];
  const lines = [line('loans.x', 'if(after is none, 1, 1 + x[after])', { per: 'loan' })];
  const members = { loan: ['one', 'two', 'three'] };

  test('is none where each reads another', () => {
    const texts = { 'loans.after[one]': 'two', 'loans.after[two]': 'three', 'loans.after[three]': 'none' };
    const run = runOf({ dimensions, inputs, lines }, { members, texts });
    expect(['one', 'two', 'three'].map((member) => run.value('loans.x', 0, member))).toEqual([3, 2, 1]);
  });

  test('names the members', () => {
    const texts = { 'loans.after[one]': 'two', 'loans.after[two]': 'three', 'loans.after[three]': 'two' };
    expect(pathIn({ dimensions, inputs, lines }, { members, texts })).toBe(
      'loans.x[two] → loans.x[three] → loans.x[two]',
    );
  });

  test('runs through user formulas, by themselves or through lines', () => {
    const own = input('lines.own', { type: 'formula', per: 'loan' });
    const parts = { dimensions, inputs: [own], lines: [line('lines.x', 'own', { per: 'loan' })] };
    const texts = (one: string, two: string) => ({
      members: { loan: ['one', 'two'] },
      texts: { 'lines.own[one]': one, 'lines.own[two]': two },
    });
    expect(pathIn(parts, texts('own + 1', '1'))).toBe('lines.own[one] → lines.own[one]');
    expect(pathIn(parts, texts('1', 'x * 2'))).toBe('lines.x[two] → lines.own[two] → lines.x[two]');
    expect(pathIn(parts, texts('sum(loan, own)', '1'))).toBe('lines.own[one] → lines.own[one]');
    expect(runOf(parts, texts('2', '3')).value('lines.x', 0, 'two')).toBe(3);
  });

  test('runs through the shares of postings', () => {
    const parts = {
      lines: [
        line('a.cost', '1 * x', { unit: 'NOK', posting: { vat: 'divide(accounts.vat, 1, 0)' } }),
        line('accounts.vat', 'sum(posting, divide(amount * vat, x, 0))'),
      ],
      inputs: [input('a.x', { unit: 'NOK' }), input('accounts.x', { unit: 'NOK' })],
      postingAttributes: [{ name: 'vat', type: 'number', unit: '1' } as const],
    };
    expect(pathIn(parts, { numbers: { 'a.x': 1, 'accounts.x': 1 } })).toBe(
      'accounts.vat → posting.vat[a.cost] → accounts.vat',
    );
    const own = {
      ...parts,
      lines: [line('a.cost', 'x', { unit: 'NOK', posting: { vat: 'sum(posting, vat)' } }), parts.lines[1]!],
    };
    expect(pathIn(own, { numbers: { 'a.x': 1, 'accounts.x': 1 } })).toBe(
      'posting.vat[a.cost] → posting.vat[a.cost]',
    );
  });
});
