import type {
  InputDeclaration,
  LineKind,
  ModelDeclaration,
  PostingAttribute,
} from '../../../models/language/declaration.ts';
import { anyText } from '../language/artificialDeclaration.ts';
import type { ArtificialScenario, DateEntry, NumberEntry } from './artificialInputs.ts';
import type { Random } from './random.ts';

/** The units of artificial models; every one of them has an input of its own without a dimension. */
export const units = ['1', 'NOK', 'tonne', 'NOK/tonne', 'NOK/year', 'year'] as const;
export type ArtificialUnit = (typeof units)[number];

/** What a line will be, before its formula is written, so that others may look back at it. */
export interface Signature {
  readonly index: number;
  readonly id: string;
  readonly per: string | undefined;
  readonly unit: ArtificialUnit;
  readonly kind: LineKind;
}

export const dimensions: ModelDeclaration['dimensions'] = [
  { id: 'stream', label: anyText },
  { id: 'loan', label: anyText, kinds: ['serial', 'annuity'] },
  { id: 'priceIndex', label: anyText, fixedMembers: ['low', 'high'] },
];

/** Inputs by dimension and unit; safe ones are never 0, `share` never 1. */
export const inputs: readonly InputDeclaration[] = [
  ...units.flatMap((unit, at): InputDeclaration[] => [
    { id: `a.u${at}`, type: 'number', unit },
    { id: `a.t${at}`, type: 'number', unit, timed: true },
    { id: `a.safe${at}`, type: 'number', unit, min: 1 },
    { id: `s.u${at}`, type: 'number', per: 'stream', unit, timed: at % 2 === 0 },
    { id: `l.u${at}`, type: 'number', per: 'loan', unit, timed: at % 2 === 1 },
  ]),
  { id: 'a.share', type: 'number', unit: '1', min: 0, max: 1, belowMax: true },
  { id: 'a.lags', type: 'number', unit: '1', certain: true },
  { id: 'a.baseYear', type: 'number', unit: '1', certain: true },
  { id: 'a.policy', type: 'choice', options: ['plan', 'workload'] },
  { id: 'a.opened', type: 'date' },
  { id: 'a.closed', type: 'date' },
  { id: 'a.own', type: 'formula', unit: '1' },
  { id: 's.share', type: 'number', per: 'stream', unit: '1', min: 0, max: 1, belowMax: true },
  { id: 's.whole', type: 'number', per: 'stream', unit: '1', timed: true },
  { id: 's.maybe', type: 'number', per: 'stream', unit: 'tonne', optional: true },
  { id: 's.origin', type: 'choice', per: 'stream', options: ['household', 'business'] },
  { id: 's.indexedBy', type: 'reference', per: 'stream', dimension: 'priceIndex' },
  { id: 's.own', type: 'formula', per: 'stream', unit: 'NOK' },
  { id: 'l.kind', type: 'choice', per: 'loan', options: ['serial', 'annuity'] },
  { id: 'l.onStream', type: 'reference', per: 'loan', dimension: 'stream' },
  { id: 'l.after', type: 'reference', per: 'loan', dimension: 'loan' },
  { id: 'l.own', type: 'number', per: 'loan', unit: 'NOK', kinds: ['serial'] },
  { id: 'l.own', type: 'number', per: 'loan', unit: 'NOK/year', kinds: ['annuity'] },
  { id: 'l.term', type: 'number', per: 'loan', unit: 'year', kinds: ['annuity'], min: 1 },
  { id: 'i.growth', type: 'number', per: 'priceIndex', unit: '1', timed: true },
  { id: 'i.level', type: 'number', per: 'priceIndex', unit: '1', timed: true },
];

export const attributes: readonly PostingAttribute[] = [
  { name: 'side', type: 'choice', options: ['cost', 'income'] },
  { name: 'vat', type: 'number', unit: '1', default: '0' },
  { name: 'index', type: 'reference', dimension: 'priceIndex', default: 'low' },
];

const few = [0, 1, 2, 3, -1, 0.5, 0.1, 0.25, 7.3, -2.75, 12, 100.01];

/** A scenario for the inputs above; every list has its members in a random order. */
export function scenarioOf(random: Random, formulas: Readonly<Record<string, string>>): ArtificialScenario {
  const months = 1 + random.below(20);
  const start = 2025 * 12 + random.below(24);
  const streams = ['c', 'a', 'b'].slice(0, 1 + random.below(3));
  const loans = ['m3', 'm1', 'm2'].slice(0, random.below(4));
  const members = {
    stream: streams,
    loan: loans.map((id) => ({ id, kind: random.pick(['serial', 'annuity']) })),
    priceIndex: ['low', 'high'],
  };
  const kindOf = new Map(members.loan.map(({ id, kind }) => [id, kind]));
  const numbers: Record<string, number | NumberEntry> = {};
  const texts: Record<string, string> = { ...formulas };
  const texted = (input: InputDeclaration, member: string | undefined): string => {
    if (input.type === 'choice')
      return input.id === 'l.kind' ? (kindOf.get(member ?? '') ?? '') : random.pick(input.options);
    if (input.id === 'l.after')
      return random.pick(['none', ...loans.filter((loan) => loan < (member ?? ''))]);
    return random.pick(input.id === 'l.onStream' ? ['none', ...streams] : ['none', 'low', 'high']);
  };
  for (const input of inputs) {
    const list = input.per === undefined ? [undefined] : memberIds(members, input.per);
    for (const member of list) {
      const key = member === undefined ? input.id : `${input.id}[${member}]`;
      if (input.kinds !== undefined && !input.kinds.includes(kindOf.get(member ?? '') ?? '')) continue;
      if (input.type === 'choice' || input.type === 'reference') texts[key] = texted(input, member);
      if (input.type === 'formula') texts[key] ??= '0';
      if (input.type === 'number' && !(input.optional === true && random.once(2)))
        numbers[key] = numberFor(random, input, start);
    }
  }
  const date = (): DateEntry =>
    random.once(2)
      ? random.below(40) - 5
      : { milestone: random.pick(['opening', 'start', 'end']), months: random.below(9) - 3 };
  const dates = { 'a.opened': date(), 'a.closed': date(), 'milestones.opening': random.below(12) };
  return { start, months, members, numbers, texts, dates };
}

const memberIds = (
  members: Readonly<Record<string, readonly (string | { readonly id: string })[]>>,
  dimension: string,
): readonly string[] =>
  (members[dimension] ?? []).map((member) => (typeof member === 'string' ? member : member.id));

function numberFor(
  random: Random,
  input: InputDeclaration & { readonly type: 'number' },
  start: number,
): number | NumberEntry {
  const one = (): number => {
    if (input.id === 'a.lags') return random.below(4);
    if (input.id === 'a.baseYear') return 2020 + random.below(12);
    if (input.id === 'i.growth') return random.pick([0, 0.02, 0.1, -0.05]);
    if (input.max === 1) return random.pick([0, 0.3, 0.75, 0.99]);
    if (input.min === 1) return random.pick([1, 2, 3.5, 12]);
    return random.pick(few);
  };
  const shift = {
    rate: 'i.growth',
    member: random.pick(['low', 'high']),
    fromYear: 2023 + random.below(4),
    toYear: 2025,
  };
  const rest = {
    ...(input.id === 's.whole' ? { whole: true } : {}),
    ...(input.unit === 'NOK' && random.once(4) ? { priceShift: shift } : {}),
  };
  if (input.timed !== true) return { value: one(), ...rest };
  const year = Math.floor(start / 12);
  switch (input.id === 'i.growth' ? random.below(2) : random.below(4)) {
    case 0:
      return { value: one(), ...rest };
    case 1:
      return { value: one(), years: { [year]: one(), [year + 1]: one(), [year - 1]: one() }, ...rest };
    case 2:
      return { value: one(), months: Array.from({ length: 12 }, () => random.below(4)), ...rest };
    default: {
      const from = (): DateEntry =>
        random.once(3) ? { milestone: 'opening', months: random.below(5) } : random.below(20);
      return { value: one(), steps: [[from(), one()], [from(), one()]], ...rest }; // prettier-ignore
    }
  }
}
