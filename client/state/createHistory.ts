import { createSignal } from 'solid-js';

/** One change that can be taken back. */
interface Step<Value> {
  readonly before: Value;
  readonly after: Value;
  /** Changes of one session, such as typing in one field, are one step. */
  readonly session: string;
  /** Says what it was, in the language of the moment. */
  readonly describe: (before: Value, after: Value) => string;
}

/** Changes that can be taken back and made again. */
export interface History<Value> {
  readonly push: (step: Step<Value>) => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** The value to go back to and what is undone; undefined where there is nothing. */
  readonly undo: () => { readonly value: Value; readonly what: string } | undefined;
  readonly redo: () => { readonly value: Value; readonly what: string } | undefined;
  /** The next change begins a step of its own. */
  readonly endSession: () => void;
  /** Drops the step that a session is still in, as if it had not been; the value before it, where there is one. */
  readonly cancel: (session: string) => Value | undefined;
  /** Takes something from elsewhere into every version that can be gone back to. */
  readonly rebase: (taken: (value: Value) => Value) => void;
  readonly clear: () => void;
}

/** The most steps that are kept. */
const mostSteps = 200;

/** Remembers the changes of one open document. */
export function createHistory<Value>(): History<Value> {
  const [steps, setSteps] = createSignal<readonly Step<Value>[]>([]);
  const [done, setDone] = createSignal(0);
  let open = false;
  return {
    push(step) {
      const kept = steps().slice(0, done());
      const last = kept.at(-1);
      const joins = open && last !== undefined && last.session === step.session;
      const next = joins ? [...kept.slice(0, -1), { ...step, before: last.before }] : [...kept, step];
      setSteps(next.slice(-mostSteps));
      setDone(Math.min(next.length, mostSteps));
      open = true;
    },
    canUndo: () => done() > 0,
    canRedo: () => done() < steps().length,
    undo() {
      const step = steps()[done() - 1];
      if (step === undefined) return undefined;
      setDone(done() - 1);
      open = false;
      return { value: step.before, what: step.describe(step.before, step.after) };
    },
    redo() {
      const step = steps()[done()];
      if (step === undefined) return undefined;
      setDone(done() + 1);
      open = false;
      return { value: step.after, what: step.describe(step.before, step.after) };
    },
    endSession: () => void (open = false),
    cancel(session) {
      const step = steps()[done() - 1];
      if (!open || step?.session !== session) return undefined;
      setSteps(steps().slice(0, done() - 1));
      setDone(done() - 1);
      open = false;
      return step.before;
    },
    rebase: (taken) =>
      void setSteps(
        steps().map((step) => ({ ...step, before: taken(step.before), after: taken(step.after) })),
      ),
    clear() {
      setSteps([]);
      setDone(0);
      open = false;
    },
  };
}
