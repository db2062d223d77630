import {
  everyKind,
  topicOf,
  type CheckedLine,
  type DeclaredModel,
  type FormulaByKind,
} from '../language/declaredModel.ts';
import { checkedFormula } from '../language/declaredModel.ts';
import type { Expression } from '../language/expression.ts';
import type { FormulaInput } from '../language/declaration.ts';
import { ModelError } from '../language/modelError.ts';
import { parse } from '../language/parse.ts';
import type { Time } from '../language/scope.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import type { Environment } from './environment.ts';
import { Graph, none, type NodeIndex } from './graph.ts';
import { instantiate } from './instantiate.ts';
import { Leaves } from './leaves.ts';
import { postingsOf, type Posting } from './posting.ts';

/** One line of one member, with the node that computes it. */
export interface Instance {
  readonly index: number;
  readonly line: CheckedLine;
  readonly member: string | undefined;
  /** `none` until it is built. */
  node: NodeIndex;
  /** The value before the first month; `none` where nobody looks back. */
  opening: NodeIndex;
}

/** Puts the lines of a model, for one scenario's members and choices, into a graph. */
export class Assembler {
  readonly graph = new Graph();
  readonly leaves: Leaves;
  readonly instances: Instance[] = [];
  readonly postings: readonly Posting[];
  readonly model: DeclaredModel;
  readonly inputs: ScenarioInputs;
  readonly #known = new Map<string, Instance>();
  readonly #building: Instance[] = [];
  readonly #formulas = new Map<string, Expression>();

  constructor(model: DeclaredModel, inputs: ScenarioInputs) {
    this.model = model;
    this.inputs = inputs;
    this.leaves = new Leaves(this.graph, inputs);
    this.postings = postingsOf(model, inputs);
  }

  /** Builds every line of every member. @throws ModelError `circle` and what a user's formula has wrong */
  buildAll(): void {
    for (const line of this.model.lines.values()) {
      const { per } = line.declaration;
      if (per === undefined || per === 'year') this.nodeOf(this.instance(line.declaration.id, undefined));
      else
        for (const member of this.inputs.members(per))
          this.nodeOf(this.instance(line.declaration.id, member.id));
    }
  }

  /** The instance of a line, which may not be built yet. */
  instance(id: string, member: string | undefined): Instance {
    const key = instanceId(id, member);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const line = this.model.lines.get(id);
    if (line === undefined) throw new RangeError(`no line ${id}`);
    const instance: Instance = { index: this.instances.length, line, member, node: none, opening: none };
    this.instances.push(instance);
    this.#known.set(key, instance);
    return instance;
  }

  /** The node of an instance, built at the first asking. @throws ModelError `circle` with the path */
  nodeOf(instance: Instance): NodeIndex {
    if (instance.node !== none) return instance.node;
    if (this.#building.includes(instance)) throw this.#circle(instance);
    this.#building.push(instance);
    const { declaration, formula, opening } = instance.line;
    const time: Time = declaration.kind !== 'figure' ? 'month' : declaration.per === 'year' ? 'year' : 'run';
    instance.node = this.#formulaNode(instance, formula, time);
    if (opening !== undefined) instance.opening = this.#formulaNode(instance, opening, 'opening');
    this.#building.pop();
    return instance.node;
  }

  /** The parsed and checked formula that a user wrote. */
  userFormula(input: FormulaInput, member: string | undefined): Expression {
    const { path, text } = this.inputs.formula(input.id, member);
    const known = this.#formulas.get(path);
    if (known !== undefined) return known;
    const kind = this.inputs.members(input.per ?? '').find(({ id }) => id === member)?.kind;
    const bound = new Map(input.per === undefined ? [] : [[input.per, kind]]);
    const scope = { names: this.model.names, topic: topicOf(input.id), bound, time: 'month', place: { line: path, text } } as const; // prettier-ignore
    const expression = checkedFormula(scope, text, input.unit);
    this.#formulas.set(path, expression);
    return expression;
  }

  /** The parsed formula of a posting's number attribute. */
  attributeFormula(text: string): Expression {
    const known = this.#formulas.get(`=${text}`) ?? parse(text);
    this.#formulas.set(`=${text}`, known);
    return known;
  }

  /** Where a line of a member is put into the graph. */
  environment(id: string, member: string | undefined, per: string | undefined, time: Time): Environment {
    return {
      names: this.model.names,
      inputs: this.inputs,
      topic: topicOf(id),
      members: new Map(member === undefined || per === undefined ? [] : [[per, member]]),
      posting: undefined,
      time,
      place: { line: instanceId(id, member) },
    };
  }

  /** The formula that holds for a member's kind. */
  formulaFor(formula: FormulaByKind, per: string | undefined, member: string | undefined): Expression {
    const kind =
      per === undefined ? undefined : this.inputs.members(per).find(({ id }) => id === member)?.kind;
    const expression = formula.get(everyKind) ?? formula.get(kind ?? everyKind);
    if (expression === undefined) throw new RangeError(`no formula for kind ${kind} of ${member}`);
    return expression;
  }

  #formulaNode({ line, member }: Instance, formula: FormulaByKind, time: Time): NodeIndex {
    const { id, per } = line.declaration;
    return instantiate(this, this.environment(id, member, per, time), this.formulaFor(formula, per, member));
  }

  #circle(instance: Instance): ModelError {
    const from = this.#building.indexOf(instance);
    const path = [...this.#building.slice(from), instance].map((each) =>
      instanceId(each.line.declaration.id, each.member),
    );
    return new ModelError('circle', { line: path[0], path: path.join(' → ') });
  }
}

/** `topic.name`, or `topic.name[member]`. */
export const instanceId = (id: string, member: string | undefined): string =>
  member === undefined ? id : `${id}[${member}]`;
