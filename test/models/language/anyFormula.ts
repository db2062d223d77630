import fc from 'fast-check';
import type { Expression, NameExpression } from '../../../models/language/expression.ts';
import { functionDeclarations } from '../../../models/language/functions.ts';

const span = { position: 0, length: 1 };
const names = ['month', 'year', 'price', 'sold', 'stock', 'capacity', 'origin', 'policy', 'opened', 'months', 'own', 'kind', 'term', 'amount', 'indexedBy', 'onAsset', 'ceiling', 'growth', 'level', '__proto__', 'constructor', 'a_1']; // prettier-ignore
const topics = ['volumes', 'economy', 'loans', 'priceIndex', 'accounts', 'assets', 'posting', 'constructor'];
const dimensions = ['stream', 'loan', 'asset', 'priceIndex', 'posting', 'month', 'year', 'toString'];
const options = ['plan', 'workload', 'serial', 'annuity', 'household', 'none', 'wages'];
const functions = [...functionDeclarations.map(({ name }) => name), 'valueOf', 'hasOwnProperty'];

const name: fc.Arbitrary<NameExpression> = fc
  .record({
    topic: fc.option(fc.constantFrom(...topics), { nil: undefined, freq: 1 }),
    name: fc.constantFrom(...names),
    member: fc.option(fc.constantFrom('wages', 'general', 'indexedBy', 'onAsset', 'doors'), {
      nil: undefined,
      freq: 1,
    }),
  })
  .map((parts) => ({
    type: 'name',
    name: parts.name,
    ...(parts.topic === undefined ? {} : { topic: parts.topic }),
    ...(parts.member === undefined ? {} : { member: parts.member }),
    span,
  }));

const number: fc.Arbitrary<Expression> = fc
  .oneof(
    fc.constantFrom(0, 1, 2, 12, 0.5, 2025, 1e21, 1e-7, 5e-324, Number.MAX_VALUE),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  )
  .map((value) => ({ type: 'number', value: Math.abs(value), span }));

/** Any expression the grammar has, right or wrong; names are those of the rich model and hostile ones. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const part = tie('expression');
  const binary = (...operators: readonly string[]): fc.Arbitrary<Expression> =>
    fc
      .record({ operator: fc.constantFrom(...operators), left: part, right: part })
      .map((parts) => ({ type: 'binary', ...parts, span }) as Expression);
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      number,
      fc
        .record({ subject: name, option: fc.constantFrom(...options) })
        .map((parts): Expression => ({ type: 'is', ...parts, span })),
      fc
        .record({ operator: fc.constantFrom('not' as const, '-' as const), operand: part })
        .map((parts): Expression => ({ type: 'unary', ...parts, span })),
      binary('or', 'and'),
      binary('=', '<', '>', '<=', '>='),
      binary('+', '-', '*', '/', '^'),
      fc
        .record({
          name: fc.constantFrom(...functions),
          arguments: fc.array(part, { minLength: 1, maxLength: 3 }),
        })
        .map((parts): Expression => ({ type: 'call', ...parts, span })),
      fc
        .record({
          operator: fc.constantFrom(
            'sum' as const,
            'least' as const,
            'most' as const,
            'count' as const,
            'some' as const,
          ),
          dimension: fc.constantFrom(...dimensions),
          of: fc.option(fc.constantFrom(...dimensions), { nil: undefined, freq: 1 }),
          where: fc.option(part, { nil: undefined, freq: 1 }),
          body: part,
          otherwise: fc.option(part, { nil: undefined, freq: 1 }),
        })
        .map(({ operator, dimension, body, ...rest }): Expression => ({
          type: 'over',
          operator,
          dimension,
          ...(rest.of === undefined ? {} : { of: rest.of }),
          ...(rest.where === undefined ? {} : { where: rest.where }),
          body,
          ...(rest.otherwise === undefined ? {} : { otherwise: rest.otherwise }),
          span,
        })),
    ),
  };
}).expression;

const pieces = [
  ...names, ...topics, ...dimensions, ...options, ...functions,
  'sum', 'least', 'most', 'count', 'some', 'or', 'and', 'not', 'is', 'of', 'where', 'otherwise',
  '+', '-', '*', '/', '^', '(', ')', '(', ')', '[', ']', ',', ',', '.', '.', '<', '>', '=', '<=', '>=',
  '0', '1', '2.5', '1e9', '1e400', '12', ' ', '\n', 'å', '\u202e', '😀', '\0', '"', "'", ';', '{', '}', '$', '#',
]; // prettier-ignore

/** A heap of words and signs, hardly ever a formula. */
export const tokenSoup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .chain((list) => fc.constantFrom('', ' ').map((space) => list.join(space)));
