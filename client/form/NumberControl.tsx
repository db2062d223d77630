import { Show } from 'solid-js';
import { chartWords, type Cell, type NumberField } from '../../models/index.ts';
import { heldValue, inShownUnit, isYear, shownUnit, shownValue, withNumber } from '../document/cells.ts';
import { unitWords } from '../language/unitWords.ts';
import { useApp } from '../state/app.ts';
import { createEntry } from './createEntry.ts';
import type { FieldState } from './createField.ts';
import { EntryNotes } from './EntryNotes.tsx';

/** A number in the unit it is shown in; read at every keystroke. */
export function NumberControl(props: {
  readonly state: FieldState;
  readonly field: NumberField;
  readonly id: string;
  readonly describedBy: string;
}) {
  const { language } = useApp();
  const held = () => props.state.held() as number | Cell | undefined;
  const unit = (): string => shownUnit(props.field, held());
  const limit = (value: number | undefined, without: number): number =>
    value === undefined ? without : inShownUnit(props.field, unit(), value);
  const entry = createEntry({
    path: props.state.path,
    shown: () => {
      const found = held();
      return found === undefined ? undefined : shownValue(props.field, found);
    },
    accept: (typed) => {
      const old = held();
      const value = heldValue(props.field, old, typed);
      props.state.set(
        withNumber(old, value, props.state.base() as number | Cell | undefined, props.field.default),
      );
    },
    clear: props.field.optional === true ? () => props.state.set(null) : undefined,
    year: isYear(props.field),
    percent: () => unit().startsWith('%'),
    wouldDo: (value) =>
      value >= limit(props.field.min, -Infinity) && value <= limit(props.field.max, Infinity),
  });
  const error = (): string | undefined => entry.message() ?? props.state.error();
  return (
    <div class="number-control">
      <div class="number-control__box">
        <input
          class="ds-input"
          id={props.id}
          inputmode="decimal"
          autocomplete="off"
          value={entry.text()}
          placeholder={props.field.optional === true ? '–' : undefined}
          aria-invalid={error() !== undefined}
          aria-describedby={`${props.id}-unit ${props.id}-notes ${props.describedBy}`}
          onInput={(event) => entry.onInput(event.currentTarget.value)}
          onBlur={entry.onBlur}
        />
        <span class="number-control__unit" id={`${props.id}-unit`}>
          {unitWords(unit(), language.locale())}
          <Show when={priceYearOf(held())}>
            {(year) => `, ${language.pick(chartWords.ofYear).replace('{year}', String(year()))}`}
          </Show>
        </span>
      </div>
      <EntryNotes id={`${props.id}-notes`} error={error()} doubt={entry.doubt()} answer={entry.answer} />
    </div>
  );
}

const priceYearOf = (entry: number | Cell | undefined): number | undefined =>
  typeof entry === 'object' ? entry.priceYear : undefined;
