import { Show } from 'solid-js';
import type { FormulaField, TextField } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { FieldState } from './createField.ts';
import { EntryNotes } from './EntryNotes.tsx';

/** Words, or a formula of the reader's own. */
export function TextControl(props: {
  readonly state: FieldState;
  readonly field: FormulaField | TextField;
  readonly id: string;
  readonly describedBy: string;
}) {
  const { scenario } = useApp();
  const described = (): string => `${props.id}-notes ${props.describedBy}`;
  const set = (text: string): void =>
    props.state.set(text === '' && props.field.type === 'text' ? null : text);
  return (
    <div class="text-box">
      <Show
        when={props.field.type === 'formula'}
        fallback={
          <input
            class="ds-input"
            id={props.id}
            autocomplete="off"
            value={props.state.heldText()}
            aria-invalid={props.state.error() !== undefined}
            aria-describedby={described()}
            onInput={(event) => set(event.currentTarget.value)}
            onBlur={() => scenario.history.endSession()}
          />
        }
      >
        <textarea
          class="ds-input formula"
          id={props.id}
          rows="2"
          spellcheck={false}
          value={props.state.heldText()}
          aria-invalid={props.state.error() !== undefined}
          aria-describedby={described()}
          onInput={(event) => set(event.currentTarget.value)}
          onBlur={() => scenario.history.endSession()}
        />
      </Show>
      <EntryNotes id={`${props.id}-notes`} error={props.state.error()} />
    </div>
  );
}
