import { createMemo } from 'solid-js';
import { standardValue, valueAt, type Field } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { sameJson } from '../document/sameJson.ts';
import { useApp } from '../state/app.ts';
import { problemText } from './problemText.ts';
import { valueText } from './valueText.ts';

/** One field of the form: what it holds and how it is changed. */
export type FieldState = ReturnType<typeof createField>;

/** A field at a path of the open scenario. */
export function createField(path: string, field: Field) {
  const { scenario, language } = useApp();
  const raw = createMemo(() => valueAt(scenario.inputs(), path));
  const base = createMemo(() => valueAt(scenario.baseline(), path));
  const beside = (inputs: unknown) => (name: string) => valueAt(inputs, `${path.slice(0, path.lastIndexOf('.'))}.${name}`); // prettier-ignore
  const fallback = () => standardValue(field, beside(scenario.inputs()));
  const baseFallback = () => standardValue(field, beside(scenario.baseline()));
  const changed = createMemo(() => !sameJson(raw() ?? fallback(), base() ?? baseFallback()));
  const describe = (before: unknown, after: unknown): string => {
    const text = (value: unknown): string => valueText(field, value, scenario.inputs(), language);
    return `${language.pick(field.label)} ${text(before)} → ${text(after)}`;
  };
  function set(value: unknown): void {
    scenario.change((document) => withValue(document, path, value, base()), {
      session: path,
      describe: (before, after) =>
        describe(valueAt(scenario.inputsOf(before), path), valueAt(scenario.inputsOf(after), path)),
    });
  }
  const problems = createMemo(() =>
    scenario.problems().filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`)),
  );
  return {
    path,
    field,
    raw,
    base,
    changed,
    /** The same where it is text, as of choices, references and names. */
    heldText: (): string => {
      const held = raw() ?? fallback();
      return typeof held === 'string' ? held : '';
    },
    /** What stands there, the default filled in. */
    held: () => raw() ?? fallback(),
    /** Sets the value; `null` leaves it out. */
    set,
    /** As it was in what the scenario is shown against. */
    reset() {
      for (const key of Object.keys(scenario.unread()))
        if (key === path || key.startsWith(`${path}.`)) scenario.setUnread(key, undefined);
      set(base() ?? null);
      scenario.history.endSession();
    },
    baseText: () => valueText(field, base() ?? baseFallback(), scenario.inputs(), language),
    error: (): string | undefined => {
      const [problem] = problems();
      return problem === undefined ? undefined : problemText(problem, scenario.inputs(), language);
    },
  };
}
