import { asCell, type Cell, type NumberField } from '../../models/index.ts';
import { heldValue, shownUnit, shownValue } from '../document/cells.ts';
import { withRange } from '../document/ranges.ts';
import { entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { NumberBox } from './NumberBox.tsx';
import { rangeText } from './rangeText.ts';

/** One number of a series, in the unit it is shown in, with its span where it has one: `12 (8–20)`. */
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
  const inUnit = (part: number | Cell): Cell => {
    const own = asCell(part);
    const unit = own.unit ?? props.cell.unit;
    return unit === undefined ? own : { ...own, unit };
  };
  const shown = (value: number): number => shownValue(props.field, { ...inUnit(props.part), value });
  const held = (typed: number): number => heldValue(props.field, inUnit(props.part), typed);
  const unit = (): string => shownUnit(props.field, inUnit(props.part));
  return (
    <NumberBox
      bare
      path={props.path}
      label={props.label}
      unitShown={unit()}
      shown={() => shown(asCell(props.part).value)}
      shownText={() => {
        const { value, range } = asCell(props.part);
        return range === undefined
          ? entryText(shown(value), locale())
          : rangeText({ value: shown(value), low: shown(range.low), high: shown(range.high) }, locale());
      }}
      accept={(typed) => {
        const { range: _, ...others } = asCell(props.part);
        const value = held(typed);
        props.onPart(Object.keys(others).length === 1 ? value : { ...others, value });
      }}
      acceptRange={
        props.field.certain === true
          ? undefined
          : ({ low, high, value }) => {
              const given = { low: held(low), high: held(high), value: value === undefined ? undefined : held(value) }; // prettier-ignore
              props.onPart(withRange(props.field, props.part, given).cell);
            }
      }
      percent={() => unit().startsWith('%')}
    />
  );
}
