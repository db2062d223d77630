import { For, Show } from 'solid-js';
import type { ChoiceField, ReferenceField } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { FieldState } from './createField.ts';
import { EntryNotes } from './EntryNotes.tsx';
import { memberChoices } from './memberChoices.ts';

/** One of a few options, or one member of a list. */
export function ChoiceControl(props: {
  readonly state: FieldState;
  readonly field: ChoiceField | ReferenceField;
  readonly id: string;
  readonly describedBy: string;
}) {
  const { scenario, language } = useApp();
  const options = (): readonly (readonly [value: string, label: string])[] => {
    const { field } = props;
    if (field.type === 'choice')
      return Object.entries(field.options).map(([value, label]) => [value, language.pick(label)]);
    const named = memberChoices(field.dimension, scenario.inputs(), language.pick);
    return field.optional === true ? [['none', language.t('value.none')], ...named] : named;
  };
  const chosen = props.state.heldText;
  return (
    <div class="choice-box">
      <select
        class="ds-input"
        id={props.id}
        aria-invalid={props.state.error() !== undefined}
        aria-describedby={`${props.id}-notes ${props.describedBy}`}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.state.set(value === props.field.default && props.state.base() === undefined ? null : value);
        }}
      >
        <Show when={!options().some(([value]) => value === chosen())}>
          <option value={chosen()} selected>
            {chosen()}
          </option>
        </Show>
        <For each={options()}>
          {([value, label]) => (
            <option value={value} selected={value === chosen()}>
              {label}
            </option>
          )}
        </For>
      </select>
      <EntryNotes id={`${props.id}-notes`} error={props.state.error()} />
    </div>
  );
}
