import { For, Show } from 'solid-js';
import type { Asked } from './createEntry.ts';

/** What is said beside a box: what is wrong, what is asked about, or what came of it. */
export function EntryNotes(props: {
  readonly id: string;
  readonly error: string | undefined;
  readonly asked?: Asked | undefined;
}) {
  return (
    <div class="entry-notes" id={props.id}>
      <Show when={props.error}>
        <p class="ds-validation-message">{props.error}</p>
      </Show>
      <Show when={props.asked}>
        {(asked) => (
          <p class="doubt">
            {asked().text}{' '}
            <For each={asked().answers}>
              {(answer) => (
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => answer.choose()}
                >
                  {answer.text}
                </button>
              )}
            </For>
          </p>
        )}
      </Show>
    </div>
  );
}
