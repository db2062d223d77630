import { createMemo, createSignal, createUniqueId, For, Index, Show } from 'solid-js';
import {
  comparisonOf,
  figureTexts,
  keyFigureList,
  kindOf,
  percentInWords,
  type ComparedFigure,
  type ComparedValue,
} from '../../models/index.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import type { ComparedScenario } from './createComparedScenarios.ts';

/** How the difference is shown. */
const differences = ['none', 'amount', 'percent'] as const;

/** Verdicts and key figures side by side. */
export function FiguresPanel(props: {
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
}) {
  const { language } = useApp();
  const { t, pick } = language;
  const [shown, setShown] = createSignal<(typeof differences)[number]>('amount');
  const id = createUniqueId();
  const compared = createMemo(() =>
    comparisonOf(
      props.scenarios,
      Math.max(0, props.scenarios.findIndex((each) => each.id === props.against)), // prettier-ignore
    ),
  );
  const order = keyFigureList.map(({ id: figure }) => figure);
  const figures = (): readonly ComparedFigure[] => compared().figures.filter((figure) => order.includes(figure.id)); // prettier-ignore
  return (
    <section class="panel answer" aria-labelledby={`${id}-heading`}>
      <div class="panel__head">
        <h2 class="panel__heading" id={`${id}-heading`}>
          {t('compare.figures')}
        </h2>
        <div class="panel__actions">
          <label class="compact-select">
            <span>{t('compare.show')}</span>
            <select
              class="ds-input"
              onChange={(event) =>
                setShown(differences.find((each) => each === event.currentTarget.value) ?? 'none')
              }
            >
              <For each={differences}>
                {(each) => (
                  <option value={each} selected={each === shown()}>
                    {t(`compare.show.${each}`)}
                  </option>
                )}
              </For>
            </select>
          </label>
        </div>
      </div>
      <p class="panel__summary">{t('compare.prices', { year: compared().priceYear })}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label={t('compare.figures')}>
        <table
          class="ds-table number-table compare-table stacks"
          data-many={compared().scenarios.length > 5 ? '' : undefined}
          style={{ '--columns': String(compared().scenarios.length + 1) }}
        >
          <caption class="visually-hidden">{t('compare.caption')}</caption>
          <thead>
            <tr>
              <td />
              <Index each={compared().scenarios}>
                {(scenario, at) => (
                  <th scope="col">
                    {scenario().title}
                    <Show when={at === compared().against}>
                      <span class="compare-table__base">{t('compare.isBase')}</span>
                    </Show>
                  </th>
                )}
              </Index>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('strip.label')}</th>
              <Index each={compared().scenarios}>
                {(scenario, at) => (
                  <td data-name={scenario().title}>
                    <VerdictBadge kind={scenario().verdict.outcome} text={pick(scenario().verdict.badge)} />
                    <span class="compare-table__short">{pick(scenario().verdict.short)}</span>
                    <Show when={scenario().sameInputs && at !== compared().against}>
                      <span class="compare-table__short">{t('compare.same')}</span>
                    </Show>
                  </td>
                )}
              </Index>
            </tr>
            <Index each={figures()}>
              {(figure) => (
                <tr>
                  <th scope="row">{pick(figure().label)}</th>
                  <Index each={figure().values}>
                    {(value, at) => (
                      <Value
                        figure={figure()}
                        value={value()}
                        of={compared().scenarios[at]?.title ?? ''}
                        shown={at === compared().against ? 'none' : shown()}
                      />
                    )}
                  </Index>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
      <Show when={compared().notes.length > 0}>
        <ul class="compare__notes">
          <For each={compared().notes}>{(note) => <li>{pick(note)}</li>}</For>
        </ul>
      </Show>
    </section>
  );
}

/** A value, and below it how it differs from the one measured against. */
function Value(props: {
  readonly figure: ComparedFigure;
  readonly value: ComparedValue;
  /** What its scenario is called. */
  readonly of: string;
  readonly shown: (typeof differences)[number];
}) {
  const { pick, locale } = useApp().language;
  const texts = () => figureTexts(props.figure, [], locale());
  const difference = (): string | undefined => {
    const { difference: by, share } = props.value;
    if (props.shown === 'none' || by === null || by === 0) return undefined;
    const text = props.shown === 'amount' ? texts().said(by, true) : share === null ? '' : `${share > 0 ? '+' : ''}${percentInWords(Math.round(share * 1000) / 10, locale())}`; // prettier-ignore
    return /[1-9]/.test(text) ? text : undefined;
  };
  const kind = () => kindOf(props.figure.id, props.value.difference ?? 0);
  return (
    <td data-name={props.of}>
      <Show
        when={props.value.value !== null}
        fallback={
          <span title={props.value.reason === undefined ? undefined : pick(props.value.reason)}>–</span>
        }
      >
        <Narrow text={texts().said(props.value.value ?? 0)} />
      </Show>
      <Show when={props.value.value === null && props.value.reason}>
        {(reason) => <span class="compare-table__short">{pick(reason())}</span>}
      </Show>
      <Show when={difference()}>
        {(text) => (
          <span class={`compare-table__difference compare-table__difference--${kind()}`}>
            <Narrow text={text()} />
          </span>
        )}
      </Show>
    </td>
  );
}

/** An amount that may go on to the next line after the stroke of its unit. */
function Narrow(props: { readonly text: string }) {
  const parts = (): readonly string[] => props.text.split(/(?<=\/)/);
  return (
    <Index each={parts()}>
      {(part) => (
        <>
          {part()}
          <wbr />
        </>
      )}
    </Index>
  );
}
