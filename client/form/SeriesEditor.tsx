import { For, Index, Show } from 'solid-js';
import { asCell, type Cell, type NumberField } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { FieldState } from './createField.ts';
import { DateBoxes } from './DateBoxes.tsx';
import { MonthWeights } from './MonthWeights.tsx';
import { PartBox } from './PartBox.tsx';
import { nextStep, nextYear } from './seriesParts.ts';

/** Values of a number over time: by year, from dates on, or as weights of the months. */
export function SeriesEditor(props: { readonly state: FieldState; readonly field: NumberField }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const cell = (): Cell => asCell((props.state.held() as number | Cell | undefined) ?? 0);
  const can = (form: 'years' | 'steps' | 'months'): boolean => (props.field.timed ?? []).includes(form);
  const plain = (): boolean => (cell().years ?? cell().steps ?? cell().months) === undefined;
  const firstYear = (): number => Math.floor((scenario.computed()?.scenario.read.start ?? 2027 * 12) / 12);
  function put(part: Partial<Pick<Cell, 'years' | 'steps' | 'months'>>): void {
    const { years: _, steps: __, months: ___, ...others } = cell();
    const next = { ...others, ...part };
    props.state.set(Object.keys(next).length === 1 ? next.value : next);
    scenario.history.endSession();
  }
  const putYears = (years: Readonly<Record<string, number | Cell>>): void => put(Object.keys(years).length === 0 ? {} : { years }); // prettier-ignore
  const putSteps = (steps: NonNullable<Cell['steps']>): void => put(steps.length === 0 ? {} : { steps });
  const years = (): readonly string[] => Object.keys(cell().years ?? {}).sort();
  return (
    <fieldset class="series">
      <legend>{t('series.heading')}</legend>
      <p class="series__help">{t('series.help')}</p>
      <Show when={cell().years}>
        <table class="series__table">
          <thead>
            <tr>
              <th scope="col">{t('date.year')}</th>
              <th scope="col">{t('column.value')}</th>
              <th scope="col">
                <span class="visually-hidden">{t('series.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={years()}>
              {(year) => (
                <tr>
                  <th scope="row">{year}</th>
                  <td>
                    <PartBox
                      field={props.field}
                      cell={cell()}
                      part={cell().years?.[year] ?? 0}
                      path={`${props.state.path}.years.${year}`}
                      label={`${t('column.value')} ${year}`}
                      onPart={(value) =>
                        props.state.set({ ...cell(), years: { ...cell().years, [year]: value } })
                      }
                    />
                  </td>
                  <td>
                    <RemoveButton
                      label={t('series.removeNamed', { name: year })}
                      onClick={() => putYears(without(cell().years ?? {}, year))}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <Show when={cell().steps}>
        {(steps) => (
          <table class="series__table">
            <thead>
              <tr>
                <th scope="col">{t('series.from')}</th>
                <th scope="col">{t('column.value')}</th>
                <th scope="col">
                  <span class="visually-hidden">{t('series.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <Index each={steps()}>
                {(step, index) => (
                  <tr>
                    <td>
                      <DateBoxes
                        id={`${props.state.path}-step-${index}`}
                        path={`${props.state.path}.steps.${index}.from`}
                        label={`${t('series.from')}, ${t('series.step', { number: index + 1 })}`}
                        date={step().from}
                        plain={false}
                        invalid={false}
                        describedBy=""
                        onDate={(from) =>
                          props.state.set({
                            ...cell(),
                            steps: steps().map((each, at) => (at === index ? { ...each, from } : each)),
                          })
                        }
                      />
                    </td>
                    <td>
                      <PartBox
                        field={props.field}
                        cell={cell()}
                        part={step().value}
                        path={`${props.state.path}.steps.${index}.value`}
                        label={t('series.step', { number: index + 1 })}
                        onPart={(value) =>
                          props.state.set({
                            ...cell(),
                            steps: steps().map((each, at) => (at === index ? { ...each, value } : each)),
                          })
                        }
                      />
                    </td>
                    <td>
                      <RemoveButton
                        label={t('series.removeNamed', { name: t('series.step', { number: index + 1 }) })}
                        onClick={() => putSteps(steps().filter((_, at) => at !== index))}
                      />
                    </td>
                  </tr>
                )}
              </Index>
            </tbody>
          </table>
        )}
      </Show>
      <Show when={cell().months}>
        {(months) => (
          <MonthWeights
            path={props.state.path}
            weights={months()}
            onWeights={(list) => props.state.set({ ...cell(), months: list })}
          />
        )}
      </Show>
      <div class="series__actions">
        <Show when={can('years') && (plain() || cell().years !== undefined)}>
          <AddButton
            text={t('series.addYear')}
            onClick={() => putYears({ ...cell().years, [nextYear(cell(), firstYear())]: cell().value })}
          />
        </Show>
        <Show when={can('steps') && (plain() || cell().steps !== undefined)}>
          <AddButton
            text={t('series.addStep')}
            onClick={() => putSteps([...(cell().steps ?? []), nextStep(cell(), scenario.inputs())])}
          />
        </Show>
        <Show when={can('months') && plain()}>
          <AddButton
            text={t('series.addMonths')}
            onClick={() => put({ months: Array<number>(12).fill(1) })}
          />
        </Show>
        <Show when={!plain()}>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => put({})}>
            <Icon name="trash" />
            {t('series.clear')}
          </button>
        </Show>
      </div>
    </fieldset>
  );
}

function AddButton(props: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="ds-button" data-variant="secondary" onClick={() => props.onClick()}>
      <Icon name="plus" />
      {props.text}
    </button>
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

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = record;
  return others;
}
