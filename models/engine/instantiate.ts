import { isCalendarFact } from '../language/checkName.ts';
import type { BinaryExpression, Expression, IsExpression, NameExpression } from '../language/expression.ts';
import { nameText } from '../language/expression.ts';
import { ModelError } from '../language/modelError.ts';
import { instanceId, type Assembler } from './assembler.ts';
import { meaningIn, memberIn, type Environment } from './environment.ts';
import { attributeFormula, userFormula } from './givenFormula.ts';
import type { Graph, NodeIndex } from './graph.ts';
import { instantiateCall } from './instantiateCall.ts';
import { instantiateOver } from './instantiateOver.ts';
import { yearsBetween } from './leaves.ts';
import { operation, type Operation } from './operation.ts';
import { attributeOption } from './posting.ts';

const operatorCode: Readonly<
  Record<BinaryExpression['operator'], readonly [code: Operation, swapped: boolean]>
> = {
  or: [operation.or, false],
  and: [operation.and, false],
  '=': [operation.equals, false],
  '>=': [operation.atLeast, false],
  '<=': [operation.atLeast, true],
  '>': [operation.moreThan, false],
  '<': [operation.moreThan, true],
  '+': [operation.add, false],
  '-': [operation.subtract, false],
  '*': [operation.multiply, false],
  '/': [operation.divide, false],
  '^': [operation.power, false],
};

/**
 * Puts one checked expression into the graph. Choices and references are settled here, and only the chosen branch of
 * an `if` comes into being.
 */
export function instantiate(
  assembler: Assembler,
  environment: Environment,
  expression: Expression,
): NodeIndex {
  assembler.building.enter();
  const node = expressionNode(assembler, environment, expression);
  assembler.building.depth -= 1;
  return node;
}

function expressionNode(assembler: Assembler, environment: Environment, expression: Expression): NodeIndex {
  const { graph } = assembler;
  switch (expression.type) {
    case 'number':
      return graph.constant(expression.value);
    case 'name':
      return nameNode(assembler, environment, expression);
    case 'is':
      return graph.constant(holds(assembler, environment, expression) ? 1 : 0);
    case 'unary': {
      const code = expression.operator === 'not' ? operation.not : operation.negate;
      return graph.apply(code, instantiate(assembler, environment, expression.operand));
    }
    case 'binary':
      return binaryNode(assembler, environment, expression);
    case 'call':
      return instantiateCall(assembler, environment, expression);
    case 'over':
      return instantiateOver(assembler, environment, expression);
  }
}

function binaryNode(assembler: Assembler, environment: Environment, expression: BinaryExpression): NodeIndex {
  const { graph } = assembler;
  const { operator } = expression;
  const left = instantiate(assembler, environment, expression.left);
  const settled = graph.constantOf(left);
  if (operator === 'and' && settled === 0) return left;
  if (operator === 'or' && settled === 1) return left;
  if (operator === '*' && settled === 0) return left;
  const right = instantiate(assembler, environment, expression.right);
  const exponent = graph.constantOf(right);
  if (operator === '^' && exponent !== undefined && Number.isInteger(exponent))
    return wholePower(graph, left, exponent);
  const [code, swapped] = operatorCode[operator];
  return swapped ? graph.apply(code, right, left) : graph.apply(code, left, right);
}

/** A whole power by multiplication: the square of half the power, times the base where the exponent is odd. */
function wholePower(graph: Graph, base: NodeIndex, exponent: number): NodeIndex {
  if (exponent === 0) return graph.constant(1);
  if (exponent < 0)
    return graph.apply(operation.divide, graph.constant(1), wholePower(graph, base, -exponent));
  const half = wholePower(graph, base, Math.floor(exponent / 2));
  const square = graph.apply(operation.multiply, half, half);
  return exponent % 2 === 0 ? square : graph.apply(operation.multiply, square, base);
}

/** Whether a choice or reference is what `is` says, settled by the scenario. */
function holds(
  { inputs, model }: Assembler,
  environment: Environment,
  { subject, option }: IsExpression,
): boolean {
  const meaning = meaningIn(environment, subject);
  const { attribute } = meaning;
  if (attribute !== undefined && environment.posting !== undefined) {
    return attributeOption(environment.posting, attribute, inputs, model.names) === option;
  }
  const member = memberIn(environment, subject, meaning);
  if (meaning.nature === 'number') return !inputs.has(meaning.id, member);
  if (meaning.nature === 'reference') return (inputs.reference(meaning.id, member) ?? 'none') === option;
  return inputs.choice(meaning.id, member) === option;
}

function nameNode(assembler: Assembler, environment: Environment, expression: NameExpression): NodeIndex {
  if (isCalendarFact(expression)) return factNode(assembler, environment, expression.name);
  const meaning = meaningIn(environment, expression);
  if (environment.posting !== undefined && meaning.per === 'posting') {
    return postingNode(assembler, environment, expression);
  }
  const member = memberIn(environment, expression, meaning);
  const { line, input } = meaning;
  if (line !== undefined) {
    const node = assembler.nodeOf(assembler.instance(line.id, member));
    return environment.time === 'yearMonth' ? assembler.graph.yearInMonth(node) : node;
  }
  if (input?.type === 'formula') {
    return assembler.building.once(instanceId(input.id, member), () => {
      const inner = userFormula(assembler, input, member);
      return instantiate(assembler, inner.environment, inner.expression);
    });
  }
  if (input?.type === 'date') return assembler.leaves.date(assembler.inputs.date(input.id, member));
  const value = assembler.inputs.number(meaning.id, member);
  if (input?.type === 'number' && input.certain === true && input.timed !== true)
    return assembler.leaves.constant({ ...value, path: '' });
  if (environment.rateYear !== undefined) {
    if (value.steps !== undefined || value.months !== undefined)
      throw new ModelError('rateNotYearly', { ...environment.place, ...expression.span, name: nameText(expression) }); // prettier-ignore
    return assembler.leaves.inYear(value, environment.rateYear);
  }
  return meaning.time === 'month' ? assembler.leaves.inMonth(value) : assembler.leaves.constant(value);
}

/** `amount` of the bound posting, or one of its number attributes computed where its line stands. */
function postingNode(assembler: Assembler, environment: Environment, expression: NameExpression): NodeIndex {
  const { posting } = environment;
  const meaning = meaningIn(environment, expression);
  const { attribute } = meaning;
  if (posting === undefined) throw new RangeError('a posting is not bound');
  const { id } = posting.line.declaration;
  if (attribute?.type !== 'number') return assembler.nodeOf(assembler.instance(id, posting.member));
  return assembler.building.once(instanceId(meaning.id, posting.id), () => {
    const inner = attributeFormula(assembler, posting, attribute);
    return instantiate(assembler, inner.environment, inner.expression);
  });
}

function factNode({ graph, leaves }: Assembler, environment: Environment, name: string): NodeIndex {
  if (name === 'month') return graph.month();
  const { first, last } = leaves.years;
  if (name === 'startYear') return graph.constant(first);
  if (name === 'monthOfYear') {
    const list = Array.from({ length: 12 }, (_, index) => graph.constant(index + 1));
    return graph.list(operation.byMonthOfYear, list);
  }
  if (environment.rateYear !== undefined) return graph.constant(environment.rateYear);
  const list = yearsBetween(first, last).map((year) => graph.constant(year));
  return graph.list(environment.time === 'year' ? operation.yearList : operation.byYear, list);
}
