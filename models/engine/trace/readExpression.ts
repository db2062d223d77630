import type {
  BinaryExpression,
  CallExpression,
  Expression,
  NameExpression,
} from '../../language/expression.ts';
import type { Environment } from '../environment.ts';
import { instantiate } from '../instantiate.ts';
import { instanceRead } from '../instantiateCall.ts';
import { firstYear } from './period.ts';
import { readName } from './readName.ts';
import { readOver } from './readOver.ts';
import type { Reads } from './reads.ts';

/**
 * Notes what an expression reads where it stands; as `instantiate`, it goes only into the branches that exist.
 * @param place the month, or after the months the index of the year
 */
export function readExpression(
  reads: Reads,
  environment: Environment,
  expression: Expression,
  place: number,
): void {
  switch (expression.type) {
    case 'number':
    case 'is':
      return;
    case 'name':
      return readName(reads, environment, expression, place);
    case 'unary':
      return readExpression(reads, environment, expression.operand, place);
    case 'binary':
      return readBinary(reads, environment, expression, place);
    case 'call':
      return readCall(reads, environment, expression, place);
    case 'over':
      return readOver(reads, environment, expression, place);
  }
}

/** The value of an expression that is known since the scenario was assembled, or undefined. */
export function settled(
  { run }: Reads,
  environment: Environment,
  expression: Expression,
): number | undefined {
  const { assembler, graph } = run.assembly;
  return graph.constantOf(instantiate(assembler, environment, expression));
}

function readBinary(
  reads: Reads,
  environment: Environment,
  { operator, left, right }: BinaryExpression,
  place: number,
): void {
  readExpression(reads, environment, left, place);
  const decides = operator === 'or' ? 1 : operator === 'and' || operator === '*' ? 0 : undefined;
  if (decides !== undefined && settled(reads, environment, left) === decides) return;
  readExpression(reads, environment, right, place);
}

function readCall(reads: Reads, environment: Environment, call: CallExpression, place: number): void {
  const [first, second, third] = call.arguments as readonly [Expression, Expression, Expression];
  switch (call.name) {
    case 'if': {
      const condition = settled(reads, environment, first);
      readExpression(reads, environment, first, place);
      if (condition !== 0) readExpression(reads, environment, second, place);
      if (condition === undefined || condition === 0) readExpression(reads, environment, third, place);
      return;
    }
    case 'previous':
    case 'lag': {
      const instance = instanceRead(reads.run.assembly.assembler, environment, first as NameExpression);
      const months = call.name === 'lag' ? settled(reads, environment, second) : undefined;
      if (call.name === 'lag') readExpression(reads, environment, second, place);
      const isOpening = months === undefined && place === 0;
      reads.addLine(instance, isOpening ? 'opening' : { month: place - (months ?? 1) });
      return;
    }
    case 'compounded':
      readExpression(reads, environment, second, place);
      for (const rateYear of ratedYears(reads, environment, second, place))
        readExpression(reads, { ...environment, time: 'rate', rateYear }, first, place);
      return;
    default:
      for (const argument of call.arguments) readExpression(reads, environment, argument, place);
  }
}

/** The years whose rate counts: those after the base year up to this one, or after this one up to the base year. */
function ratedYears(
  reads: Reads,
  environment: Environment,
  from: Expression,
  place: number,
): readonly number[] {
  const base = settled(reads, environment, from) ?? 0;
  const { program } = reads.run.assembly;
  const index = environment.time === 'year' ? place : (program.yearOfMonth[place] ?? 0);
  const year = environment.rateYear ?? firstYear(reads.run) + index;
  const least = Math.min(base, year);
  return Array.from({ length: Math.max(base, year) - least }, (_, step) => least + 1 + step);
}
