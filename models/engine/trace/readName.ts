import { isCalendarFact } from '../../language/checkName.ts';
import type { DateInput, FormulaInput, NumberInput } from '../../language/declaration.ts';
import type { NameExpression } from '../../language/expression.ts';
import { postingDimension } from '../../language/meaning.ts';
import type { NumberLeaf, NumberValue } from '../../scenario/scenarioInputs.ts';
import { arithmetic } from '../arithmetic.ts';
import { instanceId, type Instance } from '../assembler.ts';
import { meaningIn, memberIn, type Environment } from '../environment.ts';
import { attributeFormula, userFormula } from '../givenFormula.ts';
import { instantiate } from '../instantiate.ts';
import { operation } from '../operation.ts';
import { nodeValue } from './nodeValue.ts';
import { firstYear, type Period } from './period.ts';
import { readExpression } from './readExpression.ts';
import type { Reads } from './reads.ts';

/** Notes the line or the input that a name stands for, with the leaf that is in effect. */
export function readName(reads: Reads, environment: Environment, name: NameExpression, place: number): void {
  if (isCalendarFact(name)) return;
  const meaning = meaningIn(environment, name);
  const { line, input, attribute } = meaning;
  const { assembler } = reads.run.assembly;
  const { posting } = environment;
  if (posting !== undefined && meaning.per === postingDimension) {
    const { id } = posting.line.declaration;
    if (attribute?.type !== 'number')
      return reads.addLine(assembler.instance(id, posting.member), { month: place });
    const { environment: inner, expression } = attributeFormula(assembler, posting, attribute);
    return readExpression(reads, inner, expression, place);
  }
  const member = memberIn(environment, name, meaning);
  if (line !== undefined) {
    const instance = assembler.instance(line.id, member);
    return reads.addLine(instance, periodRead(reads, environment, instance, place));
  }
  const at: Standing = { reads, environment, name, member, place };
  if (input?.type === 'formula') readUserFormula(at, input);
  else if (input?.type === 'date') readDate(at, input);
  else if (input?.type === 'number') readNumber(at, input);
}

interface Standing {
  readonly reads: Reads;
  readonly environment: Environment;
  readonly name: NameExpression;
  readonly member: string | undefined;
  readonly place: number;
}

/** Which of a line's values is read: this month's, this year's, or the one of the run. */
function periodRead(reads: Reads, { time }: Environment, { line }: Instance, place: number): Period {
  const { kind, per } = line.declaration;
  if (kind !== 'figure') return { month: place };
  if (per !== 'year') return 'run';
  const { program } = reads.run.assembly;
  const index = time === 'year' ? place : (program.yearOfMonth[place] ?? 0);
  return { year: firstYear(reads.run) + index };
}

/** The value as the formula reads it, from the node that the engine reads. */
const valueRead = ({ reads, environment, name, place }: Standing): number =>
  nodeValue(reads.run, instantiate(reads.run.assembly.assembler, environment, name), place) + 0;

const identity = (id: string, member: string | undefined) => (member === undefined ? { id } : { id, member });

/** The user's formula is an input, and what it reads is read here, since it is no line of its own. */
function readUserFormula(at: Standing, input: FormulaInput): void {
  const { reads, member, place } = at;
  const { assembler, inputs } = reads.run.assembly;
  const { path, text } = inputs.formula(input.id, member);
  reads.addInput({
    ...identity(input.id, member),
    path,
    value: valueRead(at),
    unit: input.unit,
    formula: text,
  });
  const { environment, expression } = userFormula(assembler, input, member);
  readExpression(reads, environment, expression, place);
}

function readDate(at: Standing, { id }: DateInput): void {
  const { reads, member } = at;
  const date = reads.run.assembly.inputs.date(id, member);
  const stated = date.milestone === undefined ? { stated: leafValue(reads, date) } : {};
  reads.addInput({
    ...identity(id, member),
    path: date.path,
    value: valueRead(at),
    ...stated,
    unit: 'month',
  });
}

function readNumber(at: Standing, { id, unit }: NumberInput): void {
  const { reads, member } = at;
  const number = reads.run.assembly.inputs.number(id, member);
  const leaf = leafInEffect(at, number);
  const path = leaf.path === '' ? instanceId(id, member) : (leaf.writtenAt ?? leaf.path);
  reads.addInput({
    ...identity(id, member),
    path,
    value: valueRead(at),
    stated: leafValue(reads, leaf),
    unit,
  });
}

/** The number of a leaf in this run. */
function leafValue({ run }: Reads, leaf: NumberLeaf): number {
  return run.vector[run.assembly.assembler.leaves.placeOf(leaf.path) ?? -1] ?? leaf.value;
}

/** The value of the year, the step or the weight that holds; else the number’s own. */
function leafInEffect({ reads, environment, place }: Standing, number: NumberValue): NumberLeaf {
  const { assembler, inputs, program } = reads.run.assembly;
  const { years, steps, months } = number;
  if (environment.rateYear !== undefined) return years?.get(environment.rateYear) ?? number;
  if (years !== undefined)
    return years.get(firstYear(reads.run) + (program.yearOfMonth[place] ?? 0)) ?? number;
  if (months !== undefined) return months[(inputs.start + place) % 12] ?? number;
  const isReached = ({ from }: NonNullable<typeof steps>[number]): boolean =>
    arithmetic(operation.atLeast, place, nodeValue(reads.run, assembler.leaves.date(from), place), 0) === 1;
  return steps?.filter(isReached).at(-1)?.leaf ?? number;
}
