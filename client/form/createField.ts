import { createMemo } from 'solid-js';
import { hallFormat, standardValue, valueAt, type Cell, type Field, type ScenarioDocument } from '../../models/index.ts'; // prettier-ignore
import { withValue } from '../document/editField.ts';
import { uncertainPaths, withPlaces } from '../document/ranges.ts';
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
  /** Whether it stands in a member that is new altogether. */
  const isNew = createMemo(() => {
    const [list = '', member = ''] = path.split('.');
    const isList = hallFormat.lists.some((each) => each.path === list && each.fixed === undefined);
    return isList && valueAt(scenario.baseline(), `${list}.${member}`) === undefined;
  });
  const changed = createMemo(() => !isNew() && !sameJson(raw() ?? fallback(), base() ?? baseFallback()));
  const describe = (before: unknown, after: unknown): string => {
    const text = (value: unknown): string => valueText(field, value, scenario.inputs(), language);
    return `${language.pick(field.label)} ${text(before)} → ${text(after)}`;
  };
  function set(value: unknown): void {
    const uncertain = field.type === 'number' ? uncertainPaths(path, value as number | Cell | null) : [];
    const edit = (document: ScenarioDocument): ScenarioDocument =>
      withPlaces(withValue(document, path, value, base()), uncertain, scenario.inputs(), scenario.baseline());
    scenario.change(edit, {
      session: path,
      describe: (before, after) =>
        describe(valueAt(scenario.inputsOf(before), path), valueAt(scenario.inputsOf(after), path)),
    });
  }
  /** Nothing that cannot be read is remembered of it any more. */
  function forget(): void {
    for (const key of Object.keys(scenario.unread()))
      if (key === path || key.startsWith(`${path}.`)) scenario.setUnread(key, undefined);
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
    /** As it was before the typing that is going on. */
    cancel() {
      forget();
      scenario.cancel(path);
    },
    /** As it was in what the scenario is shown against. */
    reset() {
      forget();
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
