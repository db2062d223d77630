import type { CallExpression, Expression, NameExpression } from '../language/expression.ts';
import type { Assembler, Instance } from './assembler.ts';
import { meaningIn, memberIn, type Environment } from './environment.ts';
import type { NodeIndex } from './graph.ts';
import { instantiate } from './instantiate.ts';
import { yearsBetween } from './leaves.ts';
import { operation } from './operation.ts';

/** Puts a function call into the graph. */
export function instantiateCall(
  assembler: Assembler,
  environment: Environment,
  call: CallExpression,
): NodeIndex {
  const { graph } = assembler;
  const [first, second, third] = call.arguments as readonly [Expression, Expression, Expression];
  const node = (expression: Expression): NodeIndex => instantiate(assembler, environment, expression);
  switch (call.name) {
    case 'min':
      return call.arguments.map(node).reduce((least, next) => graph.apply(operation.minimum, least, next));
    case 'max':
      return call.arguments.map(node).reduce((most, next) => graph.apply(operation.maximum, most, next));
    case 'if': {
      const condition = node(first);
      const settled = graph.constantOf(condition);
      if (settled !== undefined) return node(settled !== 0 ? second : third);
      return graph.apply(operation.select, condition, node(second), node(third));
    }
    case 'divide':
      return graph.apply(operation.divideOr, node(first), node(second), node(third));
    case 'ceilTo':
      return graph.apply(operation.ceilTo, node(first), node(second));
    case 'mod':
      return graph.apply(operation.modulo, node(first), node(second));
    case 'previous':
      return graph.back(instanceRead(assembler, environment, first as NameExpression).index);
    case 'lag':
      return lagNode(assembler, instanceRead(assembler, environment, first as NameExpression), node(second));
    case 'active': {
      const begun = graph.apply(operation.atLeast, graph.month(), node(first));
      const ended = graph.apply(operation.atLeast, graph.month(), node(second));
      return graph.apply(operation.and, begun, graph.apply(operation.not, ended));
    }
    case 'monthsSince':
      return graph.apply(operation.subtract, graph.month(), node(first));
    case 'inMonth':
      return graph.apply(operation.divide, node(first), graph.constant(12));
    case 'inMonths':
      return graph.apply(operation.multiply, node(first), graph.constant(12));
    default:
      return compounded(assembler, environment, first, second);
  }
}

/** The line instance that `previous` and `lag` look back at; it is built later, so that time may close a circle. */
export function instanceRead(assembler: Assembler, environment: Environment, name: NameExpression): Instance {
  const meaning = meaningIn(environment, name);
  return assembler.instance(meaning.id, memberIn(environment, name, meaning));
}

function lagNode(assembler: Assembler, instance: Instance, months: NodeIndex): NodeIndex {
  const count = assembler.graph.constantOf(months) ?? 0;
  return count <= 0 ? assembler.nodeOf(instance) : assembler.graph.back(instance.index, count);
}

function compounded(
  assembler: Assembler,
  environment: Environment,
  rate: Expression,
  from: Expression,
): NodeIndex {
  const { graph, leaves } = assembler;
  const fromYear = graph.constantOf(instantiate(assembler, environment, from)) ?? 0;
  const rateIn = (year: number): NodeIndex =>
    instantiate(assembler, { ...environment, time: 'rate', rateYear: year }, rate);
  if (environment.rateYear !== undefined) return leaves.growth(rateIn, fromYear, environment.rateYear);
  const list = yearsBetween(leaves.years.first, leaves.years.last).map((year) =>
    leaves.growth(rateIn, fromYear, year),
  );
  return graph.list(environment.time === 'year' ? operation.yearList : operation.byYear, list);
}
