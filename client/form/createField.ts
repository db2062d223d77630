import { createMemo } from 'solid-js';
import { asCell, valueAt, type Cell, type Field, type Problem } from '../../models/index.ts';
import { inShownUnit, shownUnit } from '../document/cells.ts';
import { withValue } from '../document/editField.ts';
import { sameJson } from '../document/sameJson.ts';
import { useApp } from '../state/app.ts';
import { limitsText, numberWithUnit, valueText } from './valueText.ts';

/** One field of the form: what it holds and how it is changed. */
export type FieldState = ReturnType<typeof createField>;

/** A field at a path of the open scenario. */
export function createField(path: string, field: Field) {
  const { scenario, language } = useApp();
  const raw = createMemo(() => valueAt(scenario.inputs(), path));
  const base = createMemo(() => valueAt(scenario.baseline(), path));
  const fallback = 'default' in field ? field.default : undefined;
  const changed = createMemo(() => !sameJson(raw() ?? fallback, base() ?? fallback));
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
    /** What stands there, the default filled in. */
    held: () => raw() ?? fallback,
    /** Sets the value; `null` leaves it out. */
    set,
    /** As it was in what the scenario is shown against. */
    reset() {
      for (const key of Object.keys(scenario.unread()))
        if (key === path || key.startsWith(`${path}.`)) scenario.setUnread(key, undefined);
      set(base() ?? null);
      scenario.history.endSession();
    },
    baseText: () => valueText(field, base(), scenario.inputs(), language),
    error: (): string | undefined => {
      const [problem] = problems();
      return problem === undefined ? undefined : (ownLimits() ?? withoutPath(problem));
    },
  };

  /** The limits in the unit of the field, where it is they that are broken. */
  function ownLimits(): string | undefined {
    if (field.type !== 'number' || raw() === undefined) return undefined;
    const entry = raw() as number | Cell;
    const unit = shownUnit(field, entry);
    const { value } = asCell(entry);
    const shown =
      typeof entry === 'object' && entry.unit !== undefined ? value : inShownUnit(field, unit, value);
    const low = field.min === undefined ? -Infinity : inShownUnit(field, unit, field.min);
    const high = field.max === undefined ? Infinity : inShownUnit(field, unit, field.max);
    if (shown >= low && shown <= high) return undefined;
    const limits = limitsText(field, unit, language) ?? '';
    const name = language.pick(field.label);
    return language.t('entry.limits', { name, limits, typed: numberWithUnit(shown, unit, language) });
  }

  function withoutPath({ path: at, message }: Problem): string {
    return language.pick(message).replace(` (${at})`, '').replace(` (${path})`, '');
  }
}
