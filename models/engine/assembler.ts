import {
  everyKind,
  topicOf,
  type CheckedLine,
  type DeclaredModel,
  type FormulaByKind,
} from '../language/declaredModel.ts';
import type { Expression } from '../language/expression.ts';
import type { FormulaText, LineDeclaration } from '../language/declaration.ts';
import type { Time } from '../language/scope.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { Building } from './building.ts';
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
  /** Conditions under which a figure has no value, in the order of the line's `absent`. */
  absent: readonly NodeIndex[];
}

/** Puts the lines of a model, for one scenario's members and choices, into a graph. */
export class Assembler {
  readonly graph = new Graph();
  readonly leaves: Leaves;
  readonly instances: Instance[] = [];
  readonly building = new Building();
  readonly postings: readonly Posting[];
  readonly model: DeclaredModel;
  readonly inputs: ScenarioInputs;
  readonly #known = new Map<string, Instance>();

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
    for (const instance of this.instances) {
      const { absent, declaration } = instance.line;
      const environment = this.instanceEnvironment(instance);
      instance.absent = absent.map((when, at) => {
        const place = { ...environment.place, text: declaration.absent?.[at]?.when };
        return instantiate(this, { ...environment, place }, when);
      });
    }
  }

  /** The instance of a line, which may not be built yet. */
  instance(id: string, member: string | undefined): Instance {
    const key = instanceId(id, member);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const line = this.model.lines.get(id);
    if (line === undefined) throw new RangeError(`no line ${id}`);
    const instance: Instance = {
      index: this.instances.length,
      line,
      member,
      node: none,
      opening: none,
      absent: [],
    };
    this.instances.push(instance);
    this.#known.set(key, instance);
    return instance;
  }

  /** The node of an instance, built at the first asking. @throws ModelError `circle` with the path */
  nodeOf(instance: Instance): NodeIndex {
    if (instance.node !== none) return instance.node;
    const { line, member } = instance;
    instance.node = this.building.once(instanceId(line.declaration.id, member), () => {
      const { per } = line.declaration;
      const environment = this.instanceEnvironment(instance);
      return instantiate(this, environment, this.formulaFor(line.formula, per, member));
    });
    if (line.opening !== undefined) {
      const before = this.instanceEnvironment(instance, true);
      const formula = this.formulaFor(line.opening, line.declaration.per, member);
      instance.opening = instantiate(this, before, formula);
    }
    return instance.node;
  }

  /** Where the formula of an instance stands, or its opening. */
  instanceEnvironment({ line, member }: Instance, opening = false): Environment {
    const { id, per, formula, opening: before = '' } = line.declaration;
    const environment = this.environment(id, member, per, opening ? 'opening' : timeOf(line.declaration));
    const text = this.textFor(opening ? before : formula, per, member);
    return { ...environment, place: { line: instanceId(id, member), text } };
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
    const kind = this.kindOf(per, member);
    const expression = formula.get(everyKind) ?? formula.get(kind ?? everyKind);
    if (expression === undefined) throw new RangeError(`no formula for kind ${kind} of ${member}`);
    return expression;
  }

  /** Its text. */
  textFor(formula: FormulaText, per: string | undefined, member: string | undefined): string {
    if (typeof formula === 'string') return formula;
    return formula[this.kindOf(per, member) ?? ''] ?? formula['otherwise'] ?? '';
  }

  /** The kind of a member. */
  kindOf(dimension: string | undefined, member: string | undefined): string | undefined {
    if (dimension === undefined || member === undefined) return undefined;
    return this.inputs.members(dimension).find(({ id }) => id === member)?.kind;
  }
}

/** When a line is evaluated: each month, or after the months for the run or each year. */
const timeOf = ({ kind, per }: LineDeclaration): Time =>
  kind !== 'figure' ? 'month' : per === 'year' ? 'year' : 'run';

/** `topic.name`, or `topic.name[member]`. */
export const instanceId = (id: string, member: string | undefined): string =>
  member === undefined ? id : `${id}[${member}]`;
