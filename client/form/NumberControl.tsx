import { chartWords, unitInFull } from '../../models/index.ts';
import { Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { Amount } from './createAmount.ts';
import type { FieldState } from './createField.ts';
import { EntryNotes } from './EntryNotes.tsx';
import { UnitText } from './UnitText.tsx';

/** A number in the unit it is shown in; read at every keystroke. Under it stands what is said of it and of its span. */
export function NumberControl(props: {
  readonly state: FieldState;
  readonly amount: Amount;
  readonly id: string;
  readonly describedBy: string;
}) {
  const { language } = useApp();
  const { value, span, note, unit, cell } = props.amount;
  const error = (): string | undefined => value.message() ?? span.message() ?? props.state.error();
  const priceYear = (): string => {
    const year = cell()?.priceYear;
    return year === undefined ? '' : language.pick(chartWords.ofYear).replace('{year}', String(year));
  };
  return (
    <div class="number-control">
      <div class="number-control__box">
        <input
          class="ds-input"
          id={props.id}
          inputmode="text"
          autocomplete="off"
          value={value.text()}
          placeholder={props.amount.field.optional === true ? '–' : undefined}
          aria-invalid={value.message() !== undefined || props.state.error() !== undefined}
          aria-describedby={`${props.id}-unit ${props.id}-notes ${props.describedBy}`}
          onInput={(event) => value.onInput(event.currentTarget.value)}
          onBlur={value.onBlur}
        />
        <span class="number-control__unit" aria-hidden="true">
          <UnitText unit={unit()} />
          <Show when={priceYear() !== ''}>
            , <span class="number-control__year">{priceYear()}</span>
          </Show>
        </span>
        <span class="visually-hidden" id={`${props.id}-unit`}>
          {unitInFull(unit(), language.locale())}
          {priceYear() === '' ? '' : `, ${priceYear()}`}
        </span>
      </div>
      <EntryNotes
        id={`${props.id}-notes`}
        error={error()}
        asked={value.asked() ?? span.asked() ?? (error() === undefined ? note() : undefined)}
      />
    </div>
  );
}

/** The span of a number, in the same unit; the row it stands in says of what. */
export function SpanControl(props: { readonly amount: Amount; readonly id: string }) {
  const { t } = useApp().language;
  const { span } = props.amount;
  return (
    <input
      class="ds-input span-box"
      id={`${props.id}-span`}
      inputmode="text"
      autocomplete="off"
      placeholder="–"
      value={span.text()}
      aria-label={t('column.range')}
      aria-invalid={span.message() !== undefined}
      aria-describedby={`${props.id}-label ${props.id}-unit ${props.id}-notes`}
      onInput={(event) => span.onInput(event.currentTarget.value)}
      onBlur={span.onBlur}
    />
  );
}
