import {
  nameText,
  type CallExpression,
  type Expression,
  type NameExpression,
} from '../language/expression.ts';
import { ModelError } from '../language/modelError.ts';
import { phrases } from '../language/phrases.ts';
import type { Assembler, Instance } from './assembler.ts';
import { meaningIn, memberIn, type Environment } from './environment.ts';
import type { NodeIndex } from './graph.ts';
import { instantiate } from './instantiate.ts';
import { yearsBetween } from './leaves.ts';
import { operation } from './operation.ts';

/** How far `compounded` may reach from the years of the run. */
const mostYears = 200;

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
      return lagNode(assembler, environment, first as NameExpression, second);
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

function lagNode(
  assembler: Assembler,
  environment: Environment,
  name: NameExpression,
  months: Expression,
): NodeIndex {
  const { graph, inputs } = assembler;
  const instance = instanceRead(assembler, environment, name);
  const count = certainWhole(assembler, environment, months);
  if (count === 0) return assembler.nodeOf(instance);
  return count >= inputs.months ? graph.constant(0) : graph.back(instance.index, count);
}

/** A whole number known at assembly, not below 0. @throws ModelError `uncertainLag` */
function certainWhole(assembler: Assembler, environment: Environment, expression: Expression): number {
  const count = assembler.graph.constantOf(instantiate(assembler, environment, expression));
  if (count !== undefined && Number.isInteger(count) && count >= 0) return count;
  const name = expression.type === 'name' ? nameText(expression) : count;
  throw new ModelError('uncertainLag', { ...environment.place, ...expression.span, name });
}

function compounded(
  assembler: Assembler,
  environment: Environment,
  rate: Expression,
  from: Expression,
): NodeIndex {
  const { graph, leaves } = assembler;
  const fromYear = certainWhole(assembler, environment, from);
  const { first, last } = leaves.years;
  const farthest = Math.max(Math.abs(first - fromYear), Math.abs(last - fromYear));
  if (farthest > mostYears) {
    const slots = { what: phrases.years, found: farthest, expected: mostYears };
    throw new ModelError('tooMany', { ...environment.place, ...from.span, ...slots });
  }
  const rates = new Map<number, NodeIndex>();
  const rateIn = (year: number): NodeIndex => {
    const known = rates.get(year) ?? instantiate(assembler, { ...environment, time: 'rate', rateYear: year }, rate); // prettier-ignore
    rates.set(year, known);
    return known;
  };
  if (environment.rateYear !== undefined) return leaves.growth(rateIn, fromYear, environment.rateYear);
  const list = yearsBetween(first, last).map((year) => leaves.growth(rateIn, fromYear, year));
  return graph.list(environment.time === 'year' ? operation.yearList : operation.byYear, list);
}
