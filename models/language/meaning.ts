import type { InputDeclaration, LineDeclaration, PostingAttribute } from './declaration.ts';
import { calendarFacts } from './functions.ts';
import { pure, unitOf, type Unit } from './unit.ts';

/** The dimension that holds all money lines: line × member. */
export const postingDimension = 'posting';

/** What a name of a formula stands for. */
export interface Meaning {
  readonly id: string;
  readonly nature: 'number' | 'choice' | 'reference';
  /** The dimension with one value per member; never `year`. */
  readonly per?: string | undefined;
  /** When it can be read: *always*, in a *month*, after the months (*figure*), or for a *year* after the months. */
  readonly time: 'always' | 'month' | 'figure' | 'year';
  readonly unit: Unit;
  /** The kinds of member that have it. */
  readonly kinds?: readonly string[] | undefined;
  /** The options of a choice. */
  readonly options?: readonly string[] | undefined;
  /** The dimension a reference points into. */
  readonly target?: string | undefined;
  readonly line?: LineDeclaration | undefined;
  readonly input?: InputDeclaration | undefined;
  readonly attribute?: PostingAttribute | undefined;
}

/** Whether an input is a number that may be left out: `x is none` asks for it. */
export const isOptional = ({ input }: Meaning): boolean =>
  input?.type === 'number' && input.optional === true;

/** `amount` of a posting: what its line gives in the month. */
export const amountMeaning: Meaning = {
  id: 'posting.amount',
  nature: 'number',
  per: postingDimension,
  time: 'month',
  unit: unitOf('NOK'),
};

/** What an input stands for. @throws ModelError `unknownUnit` */
export function inputMeaning(input: InputDeclaration): Meaning {
  const base = { id: input.id, per: input.per, kinds: input.kinds, input };
  switch (input.type) {
    case 'number':
      return {
        ...base,
        nature: 'number',
        time: input.timed ? 'month' : 'always',
        unit: unitOf(input.unit, { line: input.id }),
      };
    case 'formula':
      return { ...base, nature: 'number', time: 'month', unit: unitOf(input.unit, { line: input.id }) };
    case 'date':
      return { ...base, nature: 'number', time: 'always', unit: pure };
    case 'choice':
      return { ...base, nature: 'choice', time: 'always', unit: pure, options: input.options };
    case 'reference':
      return { ...base, nature: 'reference', time: 'always', unit: pure, target: input.dimension };
  }
}

/** What a line stands for. @throws ModelError `unknownUnit` */
export function lineMeaning(line: LineDeclaration): Meaning {
  const perYear = line.per === 'year';
  const time = line.kind !== 'figure' ? 'month' : perYear ? 'year' : 'figure';
  return {
    id: line.id,
    nature: 'number',
    per: perYear ? undefined : line.per,
    time,
    unit: unitOf(line.unit, { line: line.id }),
    line,
  };
}

/** What a posting attribute stands for. @throws ModelError `unknownUnit` */
export function attributeMeaning(attribute: PostingAttribute): Meaning {
  const base = { id: `posting.${attribute.name}`, per: postingDimension, attribute };
  if (attribute.type === 'reference') {
    return { ...base, nature: 'reference', time: 'always', unit: pure, target: attribute.dimension };
  }
  return attribute.type === 'choice'
    ? { ...base, nature: 'choice', time: 'always', unit: pure, options: attribute.options }
    : { ...base, nature: 'number', time: 'month', unit: unitOf(attribute.unit, { line: base.id }) };
}

/** What the facts of the calendar stand for; when they can be read is checked where they stand. */
export const calendarMeanings: ReadonlyMap<string, Meaning> = new Map(
  calendarFacts.map((name) => [name, { id: name, nature: 'number', time: 'always', unit: pure }]),
);
