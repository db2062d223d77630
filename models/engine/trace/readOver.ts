import type { OverExpression } from '../../language/expression.ts';
import type { Time } from '../../language/scope.ts';
import type { Environment } from '../environment.ts';
import { instantiate } from '../instantiate.ts';
import { membersOver } from '../instantiateOver.ts';
import { nodeValue } from './nodeValue.ts';
import { readExpression } from './readExpression.ts';
import type { Reads } from './reads.ts';

/** Notes what an `over` reads, one by one: of the members that count, or at the times when `where` holds. */
export function readOver(reads: Reads, environment: Environment, over: OverExpression, place: number): void {
  const time = over.dimension === 'month' || over.dimension === 'year';
  const count = time
    ? readTimes(reads, environment, over, place)
    : readMembers(reads, environment, over, place);
  if (count === 0 && over.otherwise !== undefined) readExpression(reads, environment, over.otherwise, place);
}

function readMembers(reads: Reads, environment: Environment, over: OverExpression, place: number): number {
  const members = membersOver(reads.run.assembly.assembler, environment, over);
  for (const inner of members) readExpression(reads, inner, over.body, place);
  return members.length;
}

function readTimes(reads: Reads, environment: Environment, over: OverExpression, year: number): number {
  const { dimension, of, where, body } = over;
  const { assembler, program } = reads.run.assembly;
  const time: Time = dimension === 'year' ? 'year' : of === undefined ? 'runMonth' : 'yearMonth';
  const inner: Environment = { ...environment, time };
  const mask = where === undefined ? undefined : instantiate(assembler, inner, where);
  const places = Array.from({ length: time === 'year' ? program.years : program.months }, (_, index) => index)
    .filter((index) => time !== 'yearMonth' || program.yearOfMonth[index] === year)
    .filter((index) => mask === undefined || nodeValue(reads.run, mask, index) !== 0);
  for (const index of places) {
    if (where !== undefined) readExpression(reads, inner, where, index);
    readExpression(reads, inner, body, index);
  }
  return places.length;
}
