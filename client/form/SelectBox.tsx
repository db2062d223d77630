import { For } from 'solid-js';

/** One of a few choices, under its name. */
export function SelectBox<Choice extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [choice: Choice, text: string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <label class="select-box" for={props.id}>
      {props.label}
      <select
        class="ds-input"
        id={props.id}
        onChange={(event) => props.onChoose(event.currentTarget.value as Choice)}
      >
        <For each={props.options}>
          {([choice, text]) => (
            <option value={choice} selected={choice === props.chosen}>
              {text}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
