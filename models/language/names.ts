import type {
  DimensionDeclaration,
  InputDeclaration,
  LineDeclaration,
  ModelDeclaration,
} from './declaration.ts';
import type { PostingAttribute } from './declaration.ts';
import type { NameExpression } from './expression.ts';
import { calendarFacts, functionDeclarations, keywords, overOperators } from './functions.ts';
import { ModelError, type Place } from './modelError.ts';
import { nameText } from './expression.ts';
import { nearest } from './nearest.ts';
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

/** All names of a model: lines, inputs, posting attributes and dimensions. */
export class Names {
  readonly dimensions: ReadonlyMap<string, DimensionDeclaration>;
  readonly #meanings = new Map<string, Meaning>();

  /** @throws ModelError `reservedName`, `duplicateName`, `unknownDimension`, `unknownUnit` */
  constructor(model: ModelDeclaration) {
    this.dimensions = new Map(model.dimensions.map((dimension) => [dimension.id, dimension]));
    const reserved = new Set<string>([
      ...functionDeclarations.map(({ name }) => name),
      ...calendarFacts,
      ...overOperators,
      ...keywords,
      ...this.dimensions.keys(),
      postingDimension,
    ]);
    for (const input of model.inputs) this.#add(inputMeaning(input), reserved);
    for (const line of model.lines) this.#add(lineMeaning(line), reserved);
    this.#add(amountMeaning, new Set());
    for (const attribute of model.postingAttributes) this.#add(attributeMeaning(attribute), reserved);
  }

  get(id: string): Meaning | undefined {
    return this.#meanings.get(id);
  }

  all(): Iterable<Meaning> {
    return this.#meanings.values();
  }

  /**
   * What a name means in a topic: the topic's own, else (where a posting is bound) the posting's, else `topic.name`.
   * @throws ModelError `unknownName` with the nearest name
   */
  resolve(expression: NameExpression, topic: string, inPosting: boolean, place: Place): Meaning {
    const own = this.#meanings.get(`${expression.topic ?? topic}.${expression.name}`);
    const bare = expression.topic === undefined;
    const found = own ?? (bare && inPosting ? this.#meanings.get(`posting.${expression.name}`) : undefined);
    if (found !== undefined) return found;
    const candidates = [...this.#meanings.keys()].flatMap((id) => (id.startsWith(`${topic}.`) ? [id.slice(topic.length + 1), id] : [id])); // prettier-ignore
    throw new ModelError('unknownName', {
      ...place,
      ...expression.span,
      found: nameText(expression),
      nearest: nearest(nameText(expression), candidates) ?? candidates[0],
    });
  }

  #add(meaning: Meaning, reserved: ReadonlySet<string>): void {
    const name = meaning.id.slice(meaning.id.indexOf('.') + 1);
    if (reserved.has(name) || !/^[a-z]\w*\.[a-z]\w*$/i.test(meaning.id)) {
      throw new ModelError('reservedName', { line: meaning.id, found: name });
    }
    if (this.#meanings.has(meaning.id)) throw new ModelError('duplicateName', { found: meaning.id });
    if (meaning.per !== undefined && meaning.per !== postingDimension && !this.dimensions.has(meaning.per)) {
      const near = nearest(meaning.per, this.dimensions.keys());
      throw new ModelError('unknownDimension', { line: meaning.id, found: meaning.per, nearest: near });
    }
    this.#meanings.set(meaning.id, meaning);
  }
}

const amountMeaning: Meaning = {
  id: 'posting.amount',
  nature: 'number',
  per: postingDimension,
  time: 'month',
  unit: unitOf('NOK'),
};

function inputMeaning(input: InputDeclaration): Meaning {
  const base = { id: input.id, per: input.per, kinds: input.kinds, input };
  switch (input.type) {
    case 'number':
      return { ...base, nature: 'number', time: input.timed ? 'month' : 'always', unit: unitOf(input.unit) };
    case 'formula':
      return { ...base, nature: 'number', time: 'month', unit: unitOf(input.unit) };
    case 'date':
      return { ...base, nature: 'number', time: 'always', unit: pure };
    case 'choice':
      return { ...base, nature: 'choice', time: 'always', unit: pure, options: input.options };
    case 'reference':
      return { ...base, nature: 'reference', time: 'always', unit: pure, target: input.dimension };
  }
}

function lineMeaning(line: LineDeclaration): Meaning {
  const perYear = line.per === 'year';
  const time = line.kind !== 'figure' ? 'month' : perYear ? 'year' : 'figure';
  return {
    id: line.id,
    nature: 'number',
    per: perYear ? undefined : line.per,
    time,
    unit: unitOf(line.unit),
    line,
  };
}

function attributeMeaning(attribute: PostingAttribute): Meaning {
  const base = { id: `posting.${attribute.name}`, per: postingDimension, attribute };
  return attribute.type === 'choice'
    ? { ...base, nature: 'choice', time: 'always', unit: pure, options: attribute.options }
    : { ...base, nature: 'number', time: 'month', unit: unitOf(attribute.unit) };
}
