import { createMemo } from 'solid-js';
import type { InputField } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { Combobox } from './Combobox.tsx';
import type { FieldState } from './createField.ts';
import { EntryNotes } from './EntryNotes.tsx';
import { pointedEntries } from './fieldIndex.ts';

/** Another number or date of the scenario, found by its name. */
export function InputControl(props: {
  readonly state: FieldState;
  readonly field: InputField;
  readonly id: string;
  readonly describedBy: string;
}) {
  const { scenario, language } = useApp();
  const entries = createMemo(() => pointedEntries(props.field, scenario.inputs(), language));
  const held = (): string => props.state.heldText();
  return (
    <div>
      <Combobox
        id={props.id}
        entries={entries()}
        text={entries().find(({ path }) => path === held())?.label ?? held()}
        describedBy={`${props.id}-notes ${props.describedBy}`}
        invalid={props.state.error() !== undefined}
        onChoose={({ path }) => {
          props.state.set(path);
          scenario.history.endSession();
        }}
      />
      <EntryNotes id={`${props.id}-notes`} error={props.state.error()} />
    </div>
  );
}
