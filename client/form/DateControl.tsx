import { Show } from 'solid-js';
import type { DateField, DateText } from '../../models/index.ts';
import type { FieldState } from './createField.ts';
import { DateBoxes } from './DateBoxes.tsx';
import { EntryNotes } from './EntryNotes.tsx';

/** A month, or so many months from a milestone. */
export function DateControl(props: {
  readonly state: FieldState;
  readonly field: DateField;
  readonly id: string;
  readonly describedBy: string;
}) {
  const error = (): string | undefined => props.state.error();
  return (
    <div>
      <Show when={props.state.held()}>
        {(date) => (
          <DateBoxes
            id={props.id}
            path={props.state.path}
            date={date() as DateText}
            plain={props.field.plain === true}
            invalid={error() !== undefined}
            describedBy={`${props.id}-notes ${props.describedBy}`}
            onDate={(next) => props.state.set(next)}
          />
        )}
      </Show>
      <EntryNotes id={`${props.id}-notes`} error={error()} />
    </div>
  );
}
