import { referencesBetween } from '../language/checkOver.ts';
import type { OverExpression } from '../language/expression.ts';
import { postingDimension } from '../language/meaning.ts';
import type { Time } from '../language/scope.ts';
import type { Member } from '../scenario/scenarioInputs.ts';
import type { Assembler } from './assembler.ts';
import { bind, type Environment } from './environment.ts';
import { none, type NodeIndex } from './graph.ts';
import { instantiate } from './instantiate.ts';
import { operation, shape, type Operation, type Shape } from './operation.ts';

/** Puts `sum`, `least`, `most`, `count` or `some` into the graph, written out over the members or gathered over time. */
export function instantiateOver(
  assembler: Assembler,
  environment: Environment,
  over: OverExpression,
): NodeIndex {
  const time = over.dimension === 'month' || over.dimension === 'year';
  return time ? overTime(assembler, environment, over) : overMembers(assembler, environment, over);
}

/** The environments of the members that an `over` gathers, in order of id. */
export function membersOver(
  assembler: Assembler,
  environment: Environment,
  over: OverExpression,
): readonly Environment[] {
  const { inputs, postings, graph } = assembler;
  const { dimension, of, where } = over;
  const all =
    dimension === postingDimension
      ? postings.map((posting): Environment => ({ ...environment, posting }))
      : inputs
          .members(dimension)
          .filter((member) => of === undefined || pointsBack(environment, member, dimension, of))
          .map(({ id }) => bind(environment, dimension, id));
  if (where === undefined) return all;
  return all.filter((inner) => graph.constantOf(instantiate(assembler, inner, where)) === 1);
}

/** Whether a member's reference points at the member bound in the dimension it refers to. */
function pointsBack(
  { names, inputs, members }: Environment,
  { id, kind }: Member,
  dimension: string,
  of: string,
): boolean {
  const [reference = ''] = referencesBetween(names, dimension, of);
  const kinds = names.get(reference, kind)?.kinds;
  if (kinds !== undefined && !kinds.includes(kind ?? '')) return false;
  return inputs.reference(reference, id) === members.get(of);
}

function overMembers(assembler: Assembler, environment: Environment, over: OverExpression): NodeIndex {
  const { graph } = assembler;
  const list = membersOver(assembler, environment, over).map((inner) =>
    instantiate(assembler, inner, over.body),
  );
  const [first, ...rest] = list;
  switch (over.operator) {
    case 'sum':
    case 'count':
      return list.reduce((total, next) => graph.apply(operation.add, total, next), graph.constant(0));
    case 'some':
      return list.reduce((any, next) => graph.apply(operation.or, any, next), graph.constant(0));
    default: {
      if (first === undefined) return otherwiseNode(assembler, environment, over);
      const code = over.operator === 'least' ? operation.minimum : operation.maximum;
      return rest.reduce((extreme, next) => graph.apply(code, extreme, next), first);
    }
  }
}

function otherwiseNode(assembler: Assembler, environment: Environment, over: OverExpression): NodeIndex {
  if (over.otherwise === undefined) throw new RangeError(`${over.dimension} has no members`);
  return instantiate(assembler, environment, over.otherwise);
}

const reductions: Readonly<
  Record<'months' | 'yearMonths' | 'years', readonly [sum: Operation, least: Operation, most: Operation]>
> = {
  months: [operation.sumMonths, operation.leastMonths, operation.mostMonths],
  yearMonths: [operation.sumYearMonths, operation.leastYearMonths, operation.mostYearMonths],
  years: [operation.sumYears, operation.leastYears, operation.mostYears],
};

function overTime(assembler: Assembler, environment: Environment, over: OverExpression): NodeIndex {
  const { graph } = assembler;
  const [time, span, into] = timeOver(over);
  const inner: Environment = { ...environment, time };
  const mask = over.where === undefined ? none : instantiate(assembler, inner, over.where);
  const body = instantiate(assembler, inner, over.body);
  const [sum, least, most] = reductions[span];
  switch (over.operator) {
    case 'sum':
    case 'count':
      return graph.reduce(sum, into, mask, body, graph.constant(0));
    case 'some':
      return graph.apply(
        operation.moreThan,
        graph.reduce(sum, into, mask, body, graph.constant(0)),
        graph.constant(0),
      );
    default: {
      const code = over.operator === 'least' ? least : most;
      if (mask === none) return graph.reduce(code, into, none, body, none);
      const otherwise = otherwiseNode(assembler, environment, over);
      const isFound = graph.reduce(sum, into, none, mask, graph.constant(0));
      const found = graph.reduce(code, into, mask, body, graph.constant(0));
      return graph.apply(operation.select, isFound, found, otherwise);
    }
  }
}

function timeOver({ dimension, of }: OverExpression): readonly [Time, keyof typeof reductions, Shape] {
  if (dimension === 'year') return ['year', 'years', shape.scalar];
  return of === undefined ? ['runMonth', 'months', shape.scalar] : ['yearMonth', 'yearMonths', shape.year];
}
