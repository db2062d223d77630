import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../../models/engine/run.ts';
import { ModelError } from '../../../models/language/modelError.ts';
import { print } from '../../../models/language/print.ts';
import { anyExpression, tokenSoup } from '../language/anyFormula.ts';
import { errorOf, line } from '../language/artificialDeclaration.ts';
import { withFormula } from '../language/richModel.ts';
import { inputsOf } from './artificialInputs.ts';
import { dimension, input, runOf } from './oneFormula.ts';
import { richScenario } from './richScenario.ts';

/** How a run went: finished, or refused by which error. */
function outcomeOf(action: () => unknown): string {
  try {
    action();
    return 'ran';
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
}

describe('any formula', () => {
  test('runs or is a model error, as a line', () => {
    const outcomes = new Set<string>();
    const tried = fc.constantFrom(
      {},
      { per: 'stream' },
      { per: 'stream', unit: 'tonne' },
      { per: 'loan', id: 'loans.tried' },
      { kind: 'figure' as const },
      { kind: 'figure' as const, per: 'year' },
    );
    fc.assert(
      fc.property(anyExpression, tried, (expression, rest) => {
        const formula = print(expression);
        outcomes.add(outcomeOf(() => run(withFormula(formula, rest), inputsOf(richScenario))));
      }),
      { seed: 11, numRuns: 800 },
    );
    expect(outcomes).toContain('ran');
    expect(outcomes.size).toBeGreaterThan(12);
  }, 60_000);

  test('runs or is a model error, as a user’s own', () => {
    const model = withFormula('own', { per: 'stream', unit: 'tonne' });
    const own = (text: string) => ({
      ...richScenario,
      texts: { ...richScenario.texts, 'volumes.own[tiles]': text },
    });
    fc.assert(
      fc.property(fc.oneof(anyExpression.map(print), tokenSoup), (text) => {
        outcomeOf(() => run(model, inputsOf(own(text))));
      }),
      { seed: 12, numRuns: 600 },
    );
    expect(outcomeOf(() => run(model, inputsOf(own('stock * 2 + sold'))))).toBe('ran');
  }, 60_000);
});

describe('a large model', () => {
  const chain = (count: number, formula: (next: string) => string) =>
    Array.from({ length: count }, (_, index) =>
      line(`a.x${index}`, index === count - 1 ? 'month' : formula(`x${index + 1}`)),
    );

  test('of 1,500 lines, each reading the one after, exhausts nothing', () => {
    const lines = chain(
      3000,
      (next) => `if(month > 3, (${next} + 1) - 1, min(${next}, max(1, -(2 * -${next}))))`,
    );
    expect(runOf({ lines }, { months: 2 }).value('a.x0', 1)).toBe(1);
  });

  test('of formulas of 900 terms that read each other at their deepest exhausts nothing', () => {
    const lines = chain(60, (next) => `${next}${' + 1'.repeat(480)}`);
    expect(runOf({ lines }, { months: 2 }).value('a.x0', 1)).toBe(59 * 480 + 1);
  });

  test('that goes in a circle of 1,500 lines names them all', () => {
    const lines = [...chain(1499, (next) => `1 + ${next} * (1 + 1)`).slice(0, -1), line('a.x1498', '2 * x0')];
    const { code, details } = errorOf(() => runOf({ lines }));
    const path = String(details['path']).split(' → ');
    expect(code).toBe('circle');
    expect(path).toHaveLength(1500);
    expect([path[0], path[1], path[1498], path[1499]]).toEqual(['a.x0', 'a.x1', 'a.x1498', 'a.x0']);
  });

  test('of 200 members, each reading the next through three lines, exhausts nothing', () => {
    const members = Array.from({ length: 200 }, (_, index) => `m${String(index).padStart(3, '0')}`);
    const parts = {
      dimensions: [dimension('fund')],
      inputs: [input('f.after', { type: 'reference', per: 'fund', dimension: 'fund' })],
      lines: [
        line('f.left', 'if(after is none, 1000, left[after] - used[after])', { per: 'fund' }),
        line('f.wanted', 'min(left, 3 + previous(used))', { per: 'fund' }),
        line('f.used', 'max(0, wanted)', { per: 'fund', opening: '0' }),
        line('f.all', 'sum(fund, f.used)'),
      ],
    };
    const texts = Object.fromEntries(
      members.map((member, index) => [`f.after[${member}]`, members[index + 1] ?? 'none']),
    );
    const run = runOf(parts, { months: 2, members: { fund: members }, texts });
    // 200 · 3, then 200 · 6 but for what there is
    expect([...run.values('f.all')]).toEqual([600, 1000]);
  });

  test('of 200 members that look back at themselves and at each other exhausts nothing', () => {
    const members = Array.from({ length: 200 }, (_, index) => `m${index}`);
    const parts = {
      dimensions: [dimension('stream')],
      inputs: [input('s.x', { per: 'stream', timed: true })],
      lines: [
        line('s.stock', 'previous(stock) * 0.5 + divide(x, 1 + sum(stream, previous(stock)), 0)', {
          per: 'stream',
          kind: 'stock',
          opening: '1',
        }),
      ],
    };
    const numbers = Object.fromEntries(members.map((member) => [`s.x[${member}]`, 201]));
    const run = runOf(parts, { months: 3, members: { stream: members }, numbers });
    // 0.5 + 201 / (1 + 200)
    expect(run.value('s.stock', 0, 'm7')).toBe(1.5);
  });
});
