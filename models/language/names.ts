import type { DimensionDeclaration, LineDeclaration, ModelDeclaration } from './declaration.ts';
import { nameText, type NameExpression } from './expression.ts';
import { calendarFacts, functionDeclarations, keywords, overOperators } from './functions.ts';
import {
  amountMeaning,
  attributeMeaning,
  calendarMeanings,
  inputMeaning,
  lineMeaning,
  postingDimension,
  type Meaning,
} from './meaning.ts';
import { ModelError, type Place } from './modelError.ts';
import { nearest } from './nearest.ts';

/** Words that stand for something in every model, so that no name may be one of them. */
const words: readonly string[] = [
  ...functionDeclarations.map(({ name }) => name),
  ...calendarFacts,
  ...overOperators,
  ...keywords,
  postingDimension,
];

/** All names of a model: lines, inputs, posting attributes and dimensions. */
export class Names {
  readonly dimensions: ReadonlyMap<string, DimensionDeclaration>;
  readonly #meanings = new Map<string, readonly Meaning[]>();

  /** @throws ModelError `reservedName`, `duplicateName`, `unknownDimension`, `unknownOption`, `unknownUnit` */
  constructor(model: ModelDeclaration) {
    this.dimensions = dimensionsOf(model);
    const reserved = new Set<string>([...words, ...this.dimensions.keys()]);
    for (const input of model.inputs) this.#add(inputMeaning(input), reserved);
    for (const line of model.lines) {
      this.#add(lineMeaning(line), reserved);
      this.#checkPer(line);
    }
    this.#add(amountMeaning, new Set());
    for (const attribute of model.postingAttributes) this.#add(attributeMeaning(attribute), reserved);
  }

  /** What an id stands for; where several kinds of member have an input of that name, the one of the kind asked for. */
  get(id: string, kind?: string): Meaning | undefined {
    const meanings = this.#meanings.get(id);
    return meanings?.find(({ kinds }) => kind !== undefined && kinds?.includes(kind)) ?? meanings?.[0];
  }

  all(): Iterable<Meaning> {
    return [...this.#meanings.values()].flat();
  }

  /**
   * What a name means in a topic: the attribute of the posting where one is bound, else the topic's own; or `topic.name`.
   * @param kindOf the kind of the member bound in a dimension, where it is known
   * @throws ModelError `unknownName` with the nearest name
   */
  resolve(
    expression: NameExpression,
    topic: string,
    inPosting: boolean,
    kindOf: (dimension: string) => string | undefined,
    place: Place,
  ): Meaning {
    const id = `${expression.topic ?? topic}.${expression.name}`;
    const own = this.get(id, kindOf(this.get(id)?.per ?? ''));
    const bare = expression.topic === undefined;
    const fact = bare ? calendarMeanings.get(expression.name) : undefined;
    const attribute = bare && inPosting ? this.get(`posting.${expression.name}`) : undefined;
    const found = attribute ?? own ?? fact;
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
    const pointsThere = meaning.nature === 'reference' && meaning.target === name;
    if ((reserved.has(name) && !pointsThere) || !/^[a-z]\w*\.[a-z]\w*$/i.test(meaning.id)) {
      throw new ModelError('reservedName', { line: meaning.id, found: name });
    }
    const same = this.#meanings.get(meaning.id) ?? [];
    if (same.some((other) => !differByKind(other, meaning)))
      throw new ModelError('duplicateName', { line: meaning.id, found: meaning.id });
    const isPosting = meaning.attribute !== undefined || meaning === amountMeaning;
    if (!isPosting) this.#checkDimension(meaning.id, meaning.per);
    this.#checkDimension(meaning.id, meaning.target);
    this.#checkKinds(meaning);
    this.#meanings.set(meaning.id, [...same, meaning]);
  }

  #checkDimension(line: string, dimension: string | undefined): void {
    if (dimension === undefined || this.dimensions.has(dimension)) return;
    const near = nearest(dimension, this.dimensions.keys()) ?? [...this.dimensions.keys()];
    throw new ModelError('unknownDimension', { line, found: dimension, nearest: near });
  }

  #checkKinds({ id, per, kinds }: Meaning): void {
    if (kinds === undefined) return;
    const known = this.dimensions.get(per ?? '')?.kinds ?? [];
    const unknown = kinds.filter((kind) => !known.includes(kind));
    if (unknown.length === 0) return;
    throw new ModelError('unknownOption', { line: id, name: 'kind', found: unknown, expected: known });
  }

  /** Only a figure is per year. */
  #checkPer({ id, per, kind }: LineDeclaration): void {
    if (per === 'year' && kind !== 'figure') this.#checkDimension(id, per);
  }
}

/** The dimensions by id. @throws ModelError `reservedName`, `duplicateName` */
function dimensionsOf({ dimensions }: ModelDeclaration): ReadonlyMap<string, DimensionDeclaration> {
  const byId = new Map<string, DimensionDeclaration>();
  for (const dimension of dimensions) {
    const { id } = dimension;
    if (words.includes(id)) throw new ModelError('reservedName', { line: id, found: id });
    if (byId.has(id)) throw new ModelError('duplicateName', { line: id, found: id });
    byId.set(id, dimension);
  }
  return byId;
}

/** Whether two inputs of one name belong to different kinds of the same dimension. */
function differByKind(a: Meaning, b: Meaning): boolean {
  if (a.kinds === undefined || b.kinds === undefined || a.per !== b.per) return false;
  return !a.kinds.some((kind) => b.kinds?.includes(kind));
}
