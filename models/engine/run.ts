import { assemble, type Assembly, type RuleInstance } from './assemble.ts';
import { instanceId, type Instance } from './assembler.ts';
import { checkFinite } from './checkFinite.ts';
import { arenaOf, evaluate } from './evaluate.ts';
import { shape } from './operation.ts';
import type { DeclaredModel } from '../language/declaredModel.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';

/** The values of one deterministic run. */
export class Run {
  readonly assembly: Assembly;
  readonly arena: Float64Array;
  /** The numbers it was run on, in the order of the assembly's leaves. */
  readonly vector: Float64Array;
  readonly #byId: ReadonlyMap<string, Instance>;

  constructor(
    assembly: Assembly,
    arena: Float64Array,
    vector: Float64Array,
    byId: ReadonlyMap<string, Instance>,
  ) {
    this.assembly = assembly;
    this.arena = arena;
    this.vector = vector;
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

  /** Value of an instance in a month of the run (or year, for a figure per year); a zero has no sign. */
  valueOf(instance: Instance, month: number): number {
    const { program, graph } = this.assembly;
    const offset = program.offsets[instance.node] ?? -1;
    const step = graph.shapes[instance.node] === shape.scalar ? 0 : month;
    return (this.arena[offset + step] ?? NaN) + 0;
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

  /** Why a figure has no value (its place in the line's `absent`), or undefined where it has one. */
  absence(instance: Instance, year = 0): number | undefined {
    const { program, graph } = this.assembly;
    const found = instance.absent.findIndex((node) => {
      const step = graph.shapes[node] === shape.scalar ? 0 : year;
      return this.arena[(program.offsets[node] ?? -1) + step] !== 0;
    });
    return found === -1 ? undefined : found;
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
  const result = new Run(assembly, arena, vector, byId);
  checkFinite(result);
  return result;
}

/** The scenario's own numbers, as the vector that `runAssembly` takes. */
export const ownNumbers = (assembly: Assembly): Float64Array =>
  Float64Array.from(assembly.leaves, ({ value }) => value);
