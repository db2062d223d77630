import { createUniqueId } from 'solid-js';
import { createEntry, type EntrySource } from './createEntry.ts';
import { EntryNotes } from './EntryNotes.tsx';
import { UnitText } from './UnitText.tsx';

/** One number of many that belong together, under or beside its own name. */
export function NumberBox(
  props: EntrySource & {
    readonly label: string;
    /** The name is not shown, since a table says it. */
    readonly bare?: boolean;
    /** The unit it is shown in. */
    readonly unitShown: string;
  },
) {
  const id = createUniqueId();
  const entry = createEntry(props);
  return (
    <div class="number-box">
      <label for={id} classList={{ 'visually-hidden': props.bare === true }}>
        {props.label}
      </label>
      <div class="number-control__box">
        <input
          class="ds-input"
          id={id}
          inputmode="text"
          autocomplete="off"
          aria-invalid={entry.message() !== undefined}
          aria-describedby={`${id}-unit ${id}-notes`}
          value={entry.text()}
          onInput={(event) => entry.onInput(event.currentTarget.value)}
          onBlur={entry.onBlur}
        />
        <span class="number-control__unit" id={`${id}-unit`}>
          <UnitText unit={props.unitShown} />
        </span>
      </div>
      <EntryNotes id={`${id}-notes`} error={entry.message()} asked={entry.asked()} />
    </div>
  );
}
