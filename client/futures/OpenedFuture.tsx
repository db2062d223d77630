import { For, Show } from 'solid-js';
import { figures, monthInWords, openedWhich, type FutureRun } from '../../models/index.ts';
import { FigureSelect } from '../answers/FigureSelect.tsx';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { shownInput } from '../answers/shownInput.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import type { OpenedState } from './createOpened.ts';
import type { SimulationState } from './createSimulation.ts';
import { orderFigures, type FuturesSettings } from './futuresSettings.ts';

/** Chooses a real future by its place in the order of a figure: it is opened, and closed by choosing it again. */
export function OpenFutureButtons(props: {
  readonly simulation: SimulationState;
  readonly settings: FuturesSettings;
}) {
  const { t, pick } = useApp().language;
  const label = () => figures.find(({ id }) => id === props.settings.figure())?.label;
  return (
    <div class="open-future">
      <div class="open-future__buttons" role="group" aria-label={t('futures.open')}>
        <span class="open-future__label" aria-hidden="true">
          {t('futures.open')}
        </span>
        <For each={openedWhich}>
          {(which) => (
            <button
              type="button"
              class="ds-button"
              data-variant={props.settings.opened() === which ? 'primary' : 'secondary'}
              aria-pressed={props.settings.opened() === which}
              onClick={() => props.settings.setOpened(props.settings.opened() === which ? undefined : which)}
            >
              {t(`futures.open.${which}`)}
            </button>
          )}
        </For>
      </div>
      <Show when={props.settings.opened() !== undefined}>
        <FigureSelect
          chosen={props.settings.figure()}
          offered={orderFigures}
          onChoose={props.settings.setFigure}
        />
        <p class="open-future__note">
          {t('futures.open.by', { name: label() === undefined ? '' : pick(label()!) })}{' '}
          <Show when={props.simulation.partial() !== undefined}>{t('futures.open.later')}</Show>
        </p>
      </Show>
    </div>
  );
}

/** The future that is opened: what becomes of the hall in it, and all that was drawn for it. */
export function OpenedFuture(props: { readonly opened: OpenedState; readonly settings: FuturesSettings }) {
  const { t } = useApp().language;
  return (
    <Show when={props.settings.opened()}>
      {(which) => (
        <div class="opened-future">
          <QuestionNotes question={props.opened.question} name={t('futures.open')} />
          <Show when={props.opened.run()}>
            {(run) => (
              <OpenedRun run={run()} which={t(`futures.open.${which()}`)} settings={props.settings} />
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}

function OpenedRun(props: {
  readonly run: FutureRun;
  readonly which: string;
  readonly settings: FuturesSettings;
}) {
  const { language, scenario } = useApp();
  const { t, pick, locale } = language;
  const verdict = () => props.run.result.verdict;
  const value = (input: FutureRun['inputs'][number], number: number | null): string =>
    number === null ? '–' : shownInput(input.path, input.unit, scenario.inputs(), language).said(number);
  const drawnValue = (input: FutureRun['inputs'][number]): string => {
    if (input.month === undefined) return value(input, input.value);
    return input.month === null ? t('futures.open.never') : t('futures.open.from', { month: monthInWords(input.month, locale()) }); // prettier-ignore
  };
  return (
    <>
      <div class="opened-future__head">
        <h3>{t('futures.open.shown', { which: props.which, future: String(props.run.future) })}</h3>
        <VerdictBadge kind={verdict().outcome} text={pick(verdict().badge)} />
        <p>{pick(verdict().short)}</p>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          onClick={() => props.settings.setOpened(undefined)}
        >
          {t('futures.open.close')}
        </button>
      </div>
      <div
        class="table-scroll table-scroll--short"
        tabindex="0"
        role="region"
        aria-label={t('futures.open.caption')}
      >
        <table class="ds-table number-table">
          <caption>{t('futures.open.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('futures.importance.input')}</th>
              <th scope="col">{t('futures.open.here')}</th>
              <th scope="col">{t('futures.open.base')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.run.inputs}>
              {(input) => (
                <tr>
                  <th scope="row">{pick(input.label)}</th>
                  <td class="number-table__strong">{drawnValue(input)}</td>
                  <td>{value(input, input.base)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
}
