import { createMemo, createUniqueId, For, Show } from 'solid-js';
import type { AcceptedScenario } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { inputChoices } from './inputChoices.ts';

/** Chooses one number of the scenario. */
export function InputSelect(props: {
  readonly label: string;
  readonly scenario: AcceptedScenario;
  readonly chosen: string;
  readonly onChoose: (path: string) => void;
}) {
  const { language } = useApp();
  const id = createUniqueId();
  const choices = createMemo(() => inputChoices(props.scenario, language));
  const isKnown = (): boolean =>
    choices().some(({ inputs }) => inputs.some(({ path }) => path === props.chosen));
  return (
    <div class="input-select">
      <label for={id}>{props.label}</label>
      <select class="ds-input" id={id} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <Show when={!isKnown()}>
          <option value={props.chosen} selected>
            {props.chosen}
          </option>
        </Show>
        <For each={choices()}>
          {({ section, inputs }) => (
            <optgroup label={section}>
              <For each={inputs}>
                {({ path, label }) => (
                  <option value={path} selected={path === props.chosen}>
                    {label}
                  </option>
                )}
              </For>
            </optgroup>
          )}
        </For>
      </select>
    </div>
  );
}
