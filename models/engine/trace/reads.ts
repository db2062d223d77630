import type { Instance } from '../assembler.ts';
import type { Run } from '../run.ts';
import { periodText, type Period } from './period.ts';

/** One number that a formula reads from the scenario. */
export interface TracedInput {
  /** `topic.name`, and the member whose it is. */
  readonly id: string;
  readonly member?: string;
  /** Path of the leaf in effect: of the year, the step or the weight that holds. */
  readonly path: string;
  /** As the formula reads it: rounded, moved from its own price year, a weight scaled to mean 1; a date as a month number. */
  readonly value: number;
  /** As the scenario states it; not for a date that hangs on a milestone. */
  readonly stated?: number;
  readonly unit: string;
  /** The user's own formula that gives it. */
  readonly formula?: string;
}

/** A line that a formula reads, and the period it is read in. */
export interface LineRead {
  readonly instance: Instance;
  readonly period: Period;
}

/** What one formula reads directly, each thing once, in the order of the text. */
export class Reads {
  readonly run: Run;
  readonly #inputs = new Map<string, TracedInput>();
  readonly #lines = new Map<string, LineRead>();

  constructor(run: Run) {
    this.run = run;
  }

  get inputs(): readonly TracedInput[] {
    return [...this.#inputs.values()];
  }

  get lines(): readonly LineRead[] {
    return [...this.#lines.values()];
  }

  addInput(input: TracedInput): void {
    this.#inputs.set(`${input.id}[${input.member}] ${input.path}`, input);
  }

  addLine(instance: Instance, period: Period): void {
    this.#lines.set(`${instance.index} ${periodText(this.run, period)}`, { instance, period });
  }
}
