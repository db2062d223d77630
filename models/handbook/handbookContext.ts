import type { DeclaredModel } from '../language/declaredModel.ts';
import type { Locale, Translated } from '../language/translated.ts';
import type { MemberList } from '../scenario/group.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';
import { handbookWords } from './handbookWords.ts';
import { inputNames } from './inputNames.ts';
import { code, link } from './markdown.ts';
import { usesOf, type User, type Uses } from './uses.ts';

/** What every section of the handbook writes with: the model, its format, and the language. */
export class HandbookContext {
  readonly model: DeclaredModel;
  readonly format: FormatParts;
  readonly locale: Locale;
  readonly uses: Uses;
  readonly #inputNames: ReadonlyMap<string, Translated>;
  readonly #ruleNumbers: ReadonlyMap<string, number>;

  constructor(model: DeclaredModel, format: FormatParts, locale: Locale) {
    this.model = model;
    this.format = format;
    this.locale = locale;
    this.uses = usesOf(model, format);
    this.#inputNames = inputNames(format);
    this.#ruleNumbers = new Map(model.rules.map(({ declaration: { id } }, index) => [id, index + 1]));
  }

  /** A text in the language of the handbook. */
  say(text: Translated): string {
    return text[this.locale];
  }

  /** A word of the handbook's own. */
  word(name: keyof typeof handbookWords): string {
    return this.say(handbookWords[name]);
  }

  /** Rules have no name of their own; they are numbered in the order of the model. */
  ruleName(id: string): string {
    return `${this.word('rule')} ${this.#ruleNumbers.get(id)}`;
  }

  /** A link to a line or an input, by its label. */
  linkTo(id: string): string {
    const line = this.model.lines.get(id);
    if (line !== undefined) return link(this.say(line.declaration.label), anchorOf('line', id));
    const name = this.#inputNames.get(id);
    if (name === undefined) throw new RangeError(`${id} is neither a line nor an input`);
    return link(this.say(name), anchorOf('input', id));
  }

  /** Links to what has the formulas. */
  linksTo(users: readonly User[]): string {
    return users
      .map(({ nature, id }) =>
        nature === 'rule' ? link(this.ruleName(id), anchorOf('rule', id)) : this.linkTo(id),
      )
      .join(', ');
  }

  /** A link to the list of a dimension; months and years have none. */
  linkToDimension(dimension: string): string {
    const list = this.listOf(dimension);
    return list === undefined ? code(dimension) : link(this.say(list.label), anchorOf('list', dimension));
  }

  listOf(dimension: string | undefined): MemberList | undefined {
    return this.format.lists.find((list) => list.dimension === dimension);
  }
}

/** Where something is described. */
export const anchorOf = (nature: User['nature'] | 'list' | 'topic', id: string): string => `${nature}-${id}`;
