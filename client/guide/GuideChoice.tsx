import { createUniqueId, For, Show } from 'solid-js';
import { valueAt, type ChoiceField } from '../../models/index.ts';
import { createField } from '../form/createField.ts';
import { fieldAt } from '../form/fieldAt.ts';
import { useApp } from '../state/app.ts';

/** One of a few options of the scenario under a question, all of them in sight. */
export function GuideChoice(props: { readonly path: string; readonly label: string }) {
  const { scenario, language } = useApp();
  const field = (): ChoiceField | undefined => {
    const found = fieldAt(scenario.inputs(), props.path);
    return found?.type === 'choice' ? found : undefined;
  };
  return (
    <Show when={field()}>
      {(found) => {
        const state = createField(props.path, found());
        return (
          <OptionBoxes
            label={props.label}
            options={Object.entries(found().options).map(([value, label]) => [value, language.pick(label)])}
            chosen={(valueAt(scenario.inputs(), props.path) as string | undefined) ?? state.heldText()}
            onChoose={(value) => state.set(value)}
          />
        );
      }}
    </Show>
  );
}

/** Options beside each other, one of which is chosen. */
export function OptionBoxes(props: {
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="option-boxes">
      <legend class="guide-field__label">{props.label}</legend>
      <div class="option-boxes__options">
        <For each={props.options}>
          {([value, label]) => (
            <label class="option-box">
              <input
                type="radio"
                name={name}
                value={value}
                checked={props.chosen === value}
                onChange={() => props.onChoose(value)}
              />
              {label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
