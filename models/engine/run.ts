import { ModelError } from '../language/modelError.ts';
import { assemble, type Assembly, type RuleInstance } from './assemble.ts';
import { instanceId, type Instance } from './assembler.ts';
import { arenaOf, evaluate } from './evaluate.ts';
import { shape } from './operation.ts';
import type { DeclaredModel } from '../language/declaredModel.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';

/** The values of one deterministic run. */
export class Run {
  readonly assembly: Assembly;
  readonly arena: Float64Array;
  readonly #byId: ReadonlyMap<string, Instance>;

  constructor(assembly: Assembly, arena: Float64Array, byId: ReadonlyMap<string, Instance>) {
    this.assembly = assembly;
    this.arena = arena;
    this.#byId = byId;
  }

  get months(): number {
    return this.assembly.program.months;
  }

  /** The instance of a line, or undefined where the model or the scenario has none. */
  instance(line: string, member?: string): Instance | undefined {
    return this.#byId.get(instanceId(line, member));
  }

  /** Value of a line in a month of the run; for a figure, month is ignored, per year it is the index of the year. */
  value(line: string, month = 0, member?: string): number {
    return this.valueOf(this.#found(line, member), month);
  }

  /** Value of an instance in a month of the run (or year, for a figure per year). */
  valueOf(instance: Instance, month: number): number {
    const { program, graph } = this.assembly;
    const offset = program.offsets[instance.node] ?? -1;
    const step = graph.shapes[instance.node] === shape.scalar ? 0 : month;
    return this.arena[offset + step] ?? NaN;
  }

  /** All values of a line: one a month; one a year for a figure per year; one for a figure. */
  values(line: string, member?: string): Float64Array {
    const instance = this.#found(line, member);
    return Float64Array.from({ length: this.lengthOf(instance) }, (_, index) =>
      this.valueOf(instance, index),
    );
  }

  /** How many values an instance has. */
  lengthOf({ line }: Instance): number {
    const { kind, per } = line.declaration;
    if (kind !== 'figure') return this.assembly.program.months;
    return per === 'year' ? this.assembly.program.years : 1;
  }

  /** The rules whose condition holds. */
  raised(): readonly RuleInstance[] {
    return this.assembly.rules.filter(
      ({ node }) => this.arena[this.assembly.program.offsets[node] ?? -1] !== 0,
    );
  }

  #found(line: string, member: string | undefined): Instance {
    const instance = this.instance(line, member);
    if (instance === undefined) throw new RangeError(`no line ${instanceId(line, member)}`);
    return instance;
  }
}

/** Assembles a model for a scenario and runs it on the scenario's own numbers. @throws ModelError */
export function run(model: DeclaredModel, inputs: ScenarioInputs): Run {
  return runAssembly(assemble(model, inputs));
}

/**
 * Runs an assembly on a vector of numbers (the scenario's own by default).
 * @throws ModelError `notFinite` with line, member and month
 */
export function runAssembly(assembly: Assembly, vector = ownNumbers(assembly)): Run {
  const arena = arenaOf(assembly.program);
  evaluate(assembly.program, arena, vector);
  const byId = new Map(
    assembly.instances.map((each) => [instanceId(each.line.declaration.id, each.member), each]),
  );
  const result = new Run(assembly, arena, byId);
  for (const instance of assembly.instances) checkFinite(result, instance);
  return result;
}

/** The scenario's own numbers, as the vector that `runAssembly` takes. */
export const ownNumbers = (assembly: Assembly): Float64Array =>
  Float64Array.from(assembly.leaves, ({ value }) => value);

function checkFinite(result: Run, instance: Instance): void {
  for (let index = 0; index < result.lengthOf(instance); index += 1) {
    if (Number.isFinite(result.valueOf(instance, index))) continue;
    const { start } = result.assembly.inputs;
    const month = start + index;
    throw new ModelError('notFinite', {
      line: instance.line.declaration.id,
      month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      member: instance.member === undefined ? '' : ` (${instance.member})`,
    });
  }
}
