import type { DeclaredModel } from '../language/declaredModel.ts';
import type { NumberLeaf, ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { Assembler, type Instance } from './assembler.ts';
import { none, type Graph, type NodeIndex } from './graph.ts';
import { instantiate } from './instantiate.ts';
import { orderOf } from './order.ts';
import { programOf, type Program } from './program.ts';
import type { CheckedRule } from '../language/declaredModel.ts';

/** A rule of one member, with the node of its condition. */
export interface RuleInstance {
  readonly rule: CheckedRule;
  readonly member: string | undefined;
  readonly node: NodeIndex;
}

/** A model put together for one scenario's members, choices and length; its numbers may still vary. */
export interface Assembly {
  readonly model: DeclaredModel;
  readonly inputs: ScenarioInputs;
  readonly assembler: Assembler;
  readonly graph: Graph;
  readonly instances: readonly Instance[];
  readonly rules: readonly RuleInstance[];
  /** The numbers that may vary, in the order of the input vector; `value` is the scenario's own. */
  readonly leaves: readonly NumberLeaf[];
  readonly program: Program;
}

/**
 * Puts a model together for a scenario: members written out, choices settled, circles looked for, everything in one
 * flat program.
 * @throws ModelError `circle`, and whatever a user's own formula has wrong
 */
export function assemble(model: DeclaredModel, inputs: ScenarioInputs): Assembly {
  const assembler = new Assembler(model, inputs);
  assembler.buildAll();
  const rules = model.rules.flatMap((rule) => ruleInstances(assembler, rule));
  assembler.building.finish();
  const { graph, instances, leaves } = assembler;
  const openings = instances.map(({ opening }) => opening).filter((node) => node !== none);
  const absences = instances.flatMap(({ absent }) => absent);
  const roots = [
    ...instances.map(({ node }) => node),
    ...absences,
    ...openings,
    ...rules.map(({ node }) => node),
  ];
  const blocks = orderOf(graph, instances, roots);
  const program = programOf(graph, instances, blocks, leaves.leaves.length, inputs);
  return { model, inputs, assembler, graph, instances, rules, leaves: leaves.leaves, program };
}

function ruleInstances(assembler: Assembler, rule: CheckedRule): readonly RuleInstance[] {
  const { id, per } = rule.declaration;
  const members = per === undefined ? [undefined] : assembler.inputs.members(per).map((member) => member.id);
  return members.map((member) => {
    const environment = {
      ...assembler.environment(id, member, per, 'run'),
      place: { line: id, text: rule.declaration.when },
    };
    return { rule, member, node: instantiate(assembler, environment, rule.when) };
  });
}
