import { createUniqueId } from 'solid-js';
import { asCell, type Cell, type NumberField } from '../../models/index.ts';
import { heldValue, shownUnit, shownValue } from '../document/cells.ts';
import { unitWords } from '../language/unitWords.ts';
import { useApp } from '../state/app.ts';
import { createEntry } from './createEntry.ts';
import { EntryNotes } from './EntryNotes.tsx';

/** One number of a series, in the unit it is shown in. */
export function PartBox(props: {
  readonly field: NumberField;
  /** The cell it is part of: a part without a unit is written in the cell's. */
  readonly cell: Cell;
  readonly part: number | Cell;
  readonly path: string;
  readonly label: string;
  readonly onPart: (part: number | Cell) => void;
}) {
  const { locale } = useApp().language;
  const id = createUniqueId();
  const inUnit = (part: number | Cell): Cell => {
    const own = asCell(part);
    const unit = own.unit ?? props.cell.unit;
    return unit === undefined ? { value: own.value } : { value: own.value, unit };
  };
  const unit = (): string => shownUnit(props.field, inUnit(props.part));
  const entry = createEntry({
    path: props.path,
    shown: () => shownValue(props.field, inUnit(props.part)),
    accept: (typed) => {
      const value = heldValue(props.field, inUnit(props.part), typed);
      props.onPart(typeof props.part === 'number' ? value : { ...props.part, value });
    },
    percent: () => unit().startsWith('%'),
  });
  return (
    <div class="number-control">
      <div class="number-control__box">
        <input
          class="ds-input"
          inputmode="decimal"
          autocomplete="off"
          aria-label={props.label}
          aria-invalid={entry.message() !== undefined}
          aria-describedby={`${id}-notes`}
          value={entry.text()}
          onInput={(event) => entry.onInput(event.currentTarget.value)}
          onBlur={entry.onBlur}
        />
        <span class="number-control__unit">{unitWords(unit(), locale())}</span>
      </div>
      <EntryNotes id={`${id}-notes`} error={entry.message()} doubt={entry.doubt()} answer={entry.answer} />
    </div>
  );
}
