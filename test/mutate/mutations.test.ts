import { describe, expect, it } from 'vitest';
import { hallModel } from '../../models/hall/hallModel.ts';
import { parse } from '../../models/language/parse.ts';
import { print } from '../../models/language/print.ts';
import { changedModel } from './mutant.ts';
import { mutationsOf } from './mutations.ts';

const mutants = (text: string): readonly string[] => mutationsOf(parse(text)).map(({ expression }) => print(expression)); // prettier-ignore

describe('the changes of a formula', () => {
  it.each([
    ['a', []],
    ['a - b', ['a + b', 'a', '-b']],
    ['a * b', ['a / b', 'a', 'b']],
    ['a >= 1', ['a > 1', 'a <= 1']],
    ['a = 1', ['a < 1', 'a > 1']],
    ['not a', ['a']],
    ['kind is grant', ['not kind is grant']],
    ['min(a, b, 1)', ['max(a, b, 1)', 'min(b, 1)', 'min(a, 1)', 'min(a, b)']],
    ['max(0, a)', ['min(0, a)', 'a', '0']],
    ['if(a, b, 2)', ['if(a, 2, b)', 'b', '2']],
    ['ceilTo(a, b)', ['a']],
    ['sum(stream where a is b, c)', ['sum(stream, c)', 'sum(stream where not a is b, c)']],
    ['least(month, a, 0)', ['most(month, a, 0)']],
    ['(a + b) * 2', ['(a + b) / 2', 'a + b', '2', '(a - b) * 2', 'a * 2', 'b * 2']],
  ])('%s', (text, expected) => {
    expect(mutants(text)).toEqual(expected);
  });
});

describe('a changed model', () => {
  const { declaration } = hallModel;
  const changedIn = (mutant: Parameters<typeof changedModel>[1]): readonly string[] => {
    const { lines, rules } = changedModel(declaration, mutant);
    const changed = (
      before: readonly { id: string }[],
      after: readonly { id: string }[],
    ): readonly string[] =>
      after
        .filter((each, index) => JSON.stringify(each) !== JSON.stringify(before[index]))
        .map(({ id }) => id);
    return [...changed(declaration.lines, lines), ...changed(declaration.rules, rules)];
  };

  it('differs in one formula of one line or rule', () => {
    const line = { id: 'funding.lapsed', part: 'formula', from: '0', to: '1', what: '' } as const;
    expect(changedIn(line)).toEqual(['funding.lapsed']);
    const rule = { id: 'funding.stateAidCeiling', part: 'when', from: '', to: 'year > 1', what: '' } as const;
    expect(changedIn(rule)).toEqual(['funding.stateAidCeiling']);
  });

  it('changes the kinds that share the formula, and no other', () => {
    const mutant = { id: 'funding.lapsed', part: 'formula', from: '0', to: '1', what: '' } as const;
    const line = changedModel(declaration, mutant).lines.find(({ id }) => id === 'funding.lapsed');
    expect(line?.formula).toMatchObject({
      otherwise: '1',
      grant: expect.stringContaining('previous') as string,
    });
  });
});
