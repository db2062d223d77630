import { useNavigate } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { figureTexts, barText, heightOfBars, kindOf, waterfall, waterfallBars, type Bridge } from '../../models/index.ts'; // prettier-ignore
import { compareAddress, type ComparedIds } from '../addresses.ts';
import { lineOfFigure } from '../answers/lineOfFigure.ts';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { comparedTerms, type ComparedScenario } from './createComparedScenarios.ts';
import { PairSelect } from './PairSelect.tsx';
import { WaitingPanel } from '../answers/WaitingPanel.tsx';
import { FigureSelect } from '../answers/FigureSelect.tsx';

/** What makes the difference of a figure between two scenarios, change by change. */
export function BridgePanel(props: {
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
  readonly other: string;
  readonly chosen: ComparedIds;
  readonly figure: string;
}) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const navigate = useNavigate();
  const look = createLook();
  const pair = () => [props.against, props.other].flatMap((id) => props.scenarios.filter((each) => each.id === id)); // prettier-ignore
  const question = createQuestion('bridge', () => (pair().length === 2 ? comparedTerms(pair(), { of: props.figure, by: 'member' }) : undefined), { follows: true, rest: 0 }); // prettier-ignore
  const drawn = createMemo(() => {
    const bridge = question.answer();
    if (bridge === undefined) return undefined;
    const bars = waterfallBars(bridge, look());
    const texts = figureTexts(bridge.of, bars.flatMap(({ from, to }) => [from, to]), locale()); // prettier-ignore
    return {
      bridge,
      bars,
      texts,
      configuration: waterfall(bridge, { ...look(), said: texts.said, tick: texts.tick }),
    };
  });
  function summary(bridge: Bridge, said: (value: number, signed?: boolean) => string): string {
    if (bridge.total === null) return bridge.reason === undefined ? t('bridge.none') : pick(bridge.reason);
    const names = { first: bridge.first.title, second: bridge.second.title };
    if (bridge.sameInputs) return t('bridge.same', names);
    const [largest] = [...bridge.changes].sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
    if (Math.abs(bridge.total) < 0.5 && (largest?.value ?? 0) === 0) return t('bridge.noEffect', names);
    const figure = pick(bridge.of.label);
    const parts = waterfallBars(bridge, look()).filter(({ kind }) => kind !== 'end').slice(0, 3).map((bar) => `${bar.name} ${barText(bar, said)}`).join(', '); // prettier-ignore
    return t('bridge.summary', { ...names, figure, from: said(bridge.first.value ?? 0), to: said(bridge.second.value ?? 0), parts }); // prettier-ignore
  }
  const controls = (
    <>
      <div class="answer-controls">
        <PairSelect
          part="forskjellen"
          scenarios={props.scenarios}
          against={props.against}
          other={props.other}
          chosen={props.chosen}
        />
        <FigureSelect
          chosen={props.figure}
          onChoose={(figure) =>
            navigate(compareAddress('forskjellen', { ...props.chosen, figure }), {
              replace: true,
              scroll: false,
            })
          }
        />
      </div>
      <QuestionNotes question={question} name={t('compare.bridge')} />
    </>
  );
  return (
    <Show when={drawn()} fallback={<WaitingPanel heading={t('compare.bridge')}>{controls}</WaitingPanel>}>
      {(found) => (
        <div class="answer-group">
          <ChartPanel
            heading={t('compare.bridge')}
            summary={summary(found().bridge, found().texts.said)}
            configuration={found().configuration}
            height={heightOfBars(found().bars.length, look().narrow)}
            readings={found().bars.map((bar) => `${bar.name}: ${barText(bar, found().texts.said)}`)}
            unit={`${pick(found().bridge.of.label)}${found().texts.unit === '' ? '' : `, ${found().texts.unit}`}`}
            stale={question.isStale() || question.status() === 'computing'}
            empty={
              found().bars.length === 0 || found().bridge.changes.every(({ value }) => value === 0)
                ? summary(found().bridge, found().texts.said)
                : undefined
            }
            controls={controls}
            paper={{
              name: `bridge-${found().bridge.second.id}`,
              draw: (paper) => waterfall(found().bridge, { ...paper, said: found().texts.said, tick: found().texts.tick }), // prettier-ignore
              data: ({ bridgeTable }) => bridgeTable(found().bridge, locale()),
              explains: lineOfFigure(found().bridge.of.id),
              scenario: pair()[0]?.scenario,
            }}
            table={<BridgeTable bridge={found().bridge} said={found().texts.said} />}
          />
          <Nothing bridge={found().bridge} />
        </div>
      )}
    </Show>
  );
}

/** Every change with what it contributes, from the first scenario to the second; they add up. */
function BridgeTable(props: {
  readonly bridge: Bridge;
  readonly said: (value: number, signed?: boolean) => string;
}) {
  const { t, pick } = useApp().language;
  const changes = () =>
    [...props.bridge.changes].sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
  return (
    <table class="ds-table number-table">
      <caption>
        {t(props.bridge.method === 'exact' ? 'bridge.caption' : 'bridge.captionSampled', {
          figure: pick(props.bridge.of.label),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('bridge.change')}</th>
          <th scope="col">{t('bridge.contribution')}</th>
          <th scope="col">{t('bridge.direction')}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="is-strong">
          <th scope="row">{props.bridge.first.title}</th>
          <td>{props.said(props.bridge.first.value ?? 0)}</td>
          <td />
        </tr>
        <For each={changes()}>
          {({ label, value, standardError }) => (
            <tr>
              <th scope="row">{pick(label)}</th>
              <td>
                {value === null ? '–' : props.said(value, true)}
                {standardError === undefined ? '' : ` ± ${props.said(standardError)}`}
              </td>
              <td>{value === null || value === 0 ? '' : t(`bridge.${kindOf(props.bridge.of.id, value)}`)}</td>
            </tr>
          )}
        </For>
        <tr class="is-strong">
          <th scope="row">{props.bridge.second.title}</th>
          <td>{props.said(props.bridge.second.value ?? 0)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** The changes that contribute nothing, and why. */
function Nothing(props: { readonly bridge: Bridge }) {
  const { pick, count } = useApp().language;
  const nothing = () => props.bridge.changes.filter((change) => change.nothing !== undefined);
  return (
    <Show when={nothing().length > 0}>
      <details class="answer-fold" open={nothing().length === props.bridge.changes.length}>
        <summary>{count('bridge.nothing', nothing().length)}</summary>
        <dl class="reasons">
          <For each={nothing()}>
            {(change) => (
              <div>
                <dt>{pick(change.label)}</dt>
                <dd>{change.nothing === undefined ? '' : pick(change.nothing)}</dd>
              </div>
            )}
          </For>
        </dl>
      </details>
    </Show>
  );
}
