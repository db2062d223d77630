import { Show } from 'solid-js';
import { asCell, type Cell, type NumberField } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { FieldState } from './createField.ts';
import { MonthWeights } from './MonthWeights.tsx';
import { monthOfDate } from './monthOfDate.ts';
import { nextStep, nextYear } from './seriesParts.ts';
import { SeriesPlot } from './SeriesPlot.tsx';
import type { SeriesSpan } from './seriesPoints.ts';
import { StepTable, YearTable } from './SeriesTables.tsx';

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
  /** The months of the run, and where a date falls, as far as the last results know. */
  const span = (): SeriesSpan => {
    const read = scenario.computed()?.scenario.read;
    const start = read?.start ?? 2027 * 12;
    return { start, end: start + (read?.months ?? 120), monthOf: (date) => monthOfDate(date, read) };
  };
  return (
    <fieldset class="series" data-part="series">
      <legend>{t('series.heading')}</legend>
      <p class="series__help">{t('series.help')}</p>
      <Show when={cell().years !== undefined || cell().steps !== undefined}>
        <SeriesPlot
          field={props.field}
          cell={cell()}
          span={span()}
          onCell={(next) => props.state.set(next)}
          onEnd={() => scenario.history.endSession()}
        />
        <p class="series__help">{t('series.drag')}</p>
      </Show>
      <Show when={cell().years}>
        <YearTable {...props} cell={cell()} onYears={putYears} />
      </Show>
      <Show when={cell().steps}>
        {(steps) => <StepTable {...props} cell={cell()} steps={steps()} onSteps={putSteps} />}
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
