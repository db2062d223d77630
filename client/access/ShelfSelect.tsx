import { For, Show } from 'solid-js';
import type { Shelf } from './createSession.ts';

/** A choice of shelf; away where there is nothing to choose between. */
export function ShelfSelect(props: {
  readonly label: string;
  readonly shelves: readonly Shelf[];
  readonly chosen: string;
  /** What no shelf in particular is called; absent where one must be chosen. */
  readonly all?: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <Show when={props.shelves.length > 1}>
      <div class="links__form">
        <label class="describe__field">
          {props.label}
          <select class="ds-input" onChange={(event) => props.onChoose(event.currentTarget.value)}>
            <Show when={props.all}>{(all) => <option value="">{all()}</option>}</Show>
            <For each={props.shelves}>
              {(shelf) => (
                <option value={shelf.id} selected={shelf.id === props.chosen}>
                  {shelf.name}
                </option>
              )}
            </For>
          </select>
        </label>
      </div>
    </Show>
  );
}
