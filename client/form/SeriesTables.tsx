import { For, Index } from 'solid-js';
import type { Cell, NumberField } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { FieldState } from './createField.ts';
import { DateBoxes } from './DateBoxes.tsx';
import { PartBox } from './PartBox.tsx';

type Years = NonNullable<Cell['years']>;
type Steps = NonNullable<Cell['steps']>;

interface SeriesProps {
  readonly state: FieldState;
  readonly field: NumberField;
  readonly cell: Cell;
}

/** The values of single years, in boxes. */
export function YearTable(props: SeriesProps & { readonly onYears: (years: Years) => void }) {
  const { t } = useApp().language;
  const years = (): readonly string[] => Object.keys(props.cell.years ?? {}).sort();
  const without = (year: string): Years => {
    const { [year]: _, ...others } = props.cell.years ?? {};
    return others;
  };
  return (
    <table class="series__table">
      <Heads first={t('date.year')} />
      <tbody>
        <For each={years()}>
          {(year) => (
            <tr>
              <th scope="row">{year}</th>
              <td>
                <PartBox
                  field={props.field}
                  cell={props.cell}
                  part={props.cell.years?.[year] ?? 0}
                  path={`${props.state.path}.years.${year}`}
                  label={`${t('column.value')} ${year}`}
                  onPart={(value) =>
                    props.state.set({ ...props.cell, years: { ...props.cell.years, [year]: value } })
                  }
                />
              </td>
              <td>
                <RemoveButton
                  label={t('series.removeNamed', { name: year })}
                  onClick={() => props.onYears(without(year))}
                />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** The values from dates on, in boxes. */
export function StepTable(
  props: SeriesProps & { readonly steps: Steps; readonly onSteps: (steps: Steps) => void },
) {
  const { t } = useApp().language;
  const put = (index: number, part: Partial<Steps[number]>): void =>
    props.state.set({
      ...props.cell,
      steps: props.steps.map((each, at) => (at === index ? { ...each, ...part } : each)),
    });
  return (
    <table class="series__table">
      <Heads first={t('series.from')} />
      <tbody>
        <Index each={props.steps}>
          {(step, index) => {
            const name = (): string => t('series.step', { number: index + 1 });
            return (
              <tr>
                <td>
                  <DateBoxes
                    id={`${props.state.path}-step-${index}`}
                    path={`${props.state.path}.steps.${index}.from`}
                    label={`${t('series.from')}, ${name()}`}
                    date={step().from}
                    plain={false}
                    invalid={false}
                    describedBy=""
                    onDate={(from) => put(index, { from })}
                  />
                </td>
                <td>
                  <PartBox
                    field={props.field}
                    cell={props.cell}
                    part={step().value}
                    path={`${props.state.path}.steps.${index}.value`}
                    label={name()}
                    onPart={(value) => put(index, { value })}
                  />
                </td>
                <td>
                  <RemoveButton
                    label={t('series.removeNamed', { name: name() })}
                    onClick={() => props.onSteps(props.steps.filter((_, at) => at !== index))}
                  />
                </td>
              </tr>
            );
          }}
        </Index>
      </tbody>
    </table>
  );
}

function Heads(props: { readonly first: string }) {
  const { t } = useApp().language;
  return (
    <thead>
      <tr>
        <th scope="col">{props.first}</th>
        <th scope="col">{t('column.value')}</th>
        <th scope="col">
          <span class="visually-hidden">{t('series.remove')}</span>
        </th>
      </tr>
    </thead>
  );
}

function RemoveButton(props: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="tertiary"
      data-icon
      aria-label={props.label}
      onClick={() => props.onClick()}
    >
      <Icon name="trash" />
    </button>
  );
}
