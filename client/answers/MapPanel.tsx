import { useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { mapGrounds, fieldAddresses, hallFormat, inputMap, type TwoInputMap } from '../../models/index.ts';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { FrontierList } from './FrontierList.tsx';
import { usualInput } from './inputChoices.ts';
import { InputSelect } from './InputSelect.tsx';
import { MapPlace, nearestPlace, type ChosenPlace } from './MapPlace.tsx';
import { OutcomeText } from './OutcomeText.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { scenarioTerms } from './scenarioTerms.ts';
import { shownInput } from './shownInput.ts';

/** Rows and columns of the table beside the map. */
const tableCells = 9;

/** The verdict over two chosen numbers at once, folded away until asked for; the choice belongs to the address. */
export function MapPanel(props: { readonly computed: Computed }) {
  const { t } = useApp().language;
  const [search, setSearch] = useSearchParams<{ x?: string; y?: string }>();
  const isOpen = (): boolean => search.x !== undefined && search.y !== undefined;
  const usual = createMemo(() => {
    const { scenario } = props.computed;
    const x = usualInput(scenario);
    const paths = fieldAddresses(hallFormat, scenario.values).map(({ path }) => path);
    const y = paths.find((path) => path.endsWith('.yearlyRent')) ?? paths.find((path) => path.endsWith('.salesPrice') && path !== x); // prettier-ignore
    return { x, y: y ?? 'economy.baseAmount' };
  });
  return (
    <details
      class="answer-fold answer-fold--panel"
      open={isOpen()}
      onToggle={(event) => {
        if (event.currentTarget.open === isOpen()) return;
        setSearch(event.currentTarget.open ? usual() : { x: undefined, y: undefined }, { replace: true, scroll: false }); // prettier-ignore
      }}
    >
      <summary>{t('map.heading')}</summary>
      <Show when={isOpen()}>
        <OpenMap
          computed={props.computed}
          x={search.x ?? ''}
          y={search.y ?? ''}
          onChoose={(next) => setSearch(next, { replace: true, scroll: false })}
        />
      </Show>
    </details>
  );
}

function OpenMap(props: {
  readonly computed: Computed;
  readonly x: string;
  readonly y: string;
  readonly onChoose: (next: { readonly x?: string; readonly y?: string }) => void;
}) {
  const { scenario, language, colours } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const [place, setPlace] = createSignal<ChosenPlace>();
  const question = createQuestion('map', () => scenarioTerms(scenario, { x: props.x, y: props.y }), { follows: false }); // prettier-ignore
  const drawn = createMemo(() => {
    const map = question.partial() ?? question.answer();
    if (map === undefined) return undefined;
    const [x, y] = [map.x, map.y].map(({ input, unit }) =>
      shownInput(input, unit, scenario.inputs(), language),
    );
    if (x === undefined || y === undefined) return undefined;
    return {
      map,
      x,
      y,
      configuration: inputMap(map, { ...look(), x, y, grounds: mapGrounds[colours.scheme()] }),
    };
  });
  const controls = (
    <>
      <div class="answer-controls">
        <InputSelect
          label={t('map.across')}
          scenario={props.computed.scenario}
          chosen={props.x}
          onChoose={(x) => props.onChoose({ x })}
        />
        <InputSelect
          label={t('map.up')}
          scenario={props.computed.scenario}
          chosen={props.y}
          onChoose={(y) => props.onChoose({ y })}
        />
      </div>
      <QuestionNotes question={question} name={t('map.heading')} />
    </>
  );
  /** The line between holding and not, place by place; a unit may end with the full stop of the sentence. */
  const readings = (): string[] => {
    const found = drawn();
    if (found === undefined) return [];
    return found.map.frontier.map((point) => t(`map.${point.holdsAbove ? 'above' : 'below'}`, { value: found.y.said(point.y), name: pick(found.map.x.label), at: found.x.said(point.x) }).replace(/\.\.$/, '.')); // prettier-ignore
  };
  function choosePoint(index: number): void {
    const map = drawn()?.map;
    const point = map?.frontier[index];
    if (map !== undefined && point !== undefined) setPlace(nearestPlace(map, point.x, point.y));
  }
  const summary = (): string => {
    const lines = readings();
    if (drawn()?.map.coarse === true) return t('answer.preliminary');
    return lines[Math.floor(lines.length / 2)] ?? t('map.noFrontier');
  };
  return (
    <Show
      when={drawn()}
      fallback={
        <div class="panel answer">
          {controls}
          <div class="answer__wait" />
        </div>
      }
    >
      {(found) => (
        <ChartPanel
          heading={t('map.shown', { x: pick(found().map.x.label), y: pick(found().map.y.label) })}
          summary={summary()}
          configuration={found().configuration}
          height={440}
          readings={readings()}
          instead={look().narrow ? <FrontierList readings={readings()} onChoose={choosePoint} /> : undefined}
          onPlace={(x, y) => setPlace(nearestPlace(found().map, x / found().x.times, y / found().y.times))}
          onEnter={choosePoint}
          legend={
            <MapPlace
              map={found().map}
              place={place()}
              hint={
                readings().length === 0 && look().narrow
                  ? ''
                  : t(look().narrow ? 'map.pressLine' : 'map.press')
              }
              x={found().x}
              y={found().y}
              scenario={props.computed.scenario}
            />
          }
          unit={t('map.unit')}
          stale={question.isStale() && question.partial() === undefined}
          controls={controls}
          paper={{
            name: 'map',
            draw: (paper) => inputMap(found().map, { ...paper, x: found().x, y: found().y, grounds: mapGrounds.light }), // prettier-ignore
            data: ({ mapTable }) => mapTable(found().map, { scenario: props.computed.scenario, locale: locale() }), // prettier-ignore
            explains: { line: 'verdict.additionalSupportPerYear' },
          }}
          table={<MapTable map={found().map} x={found().x.said} y={found().y.said} />}
        />
      )}
    </Show>
  );
}

/** The map as words: nine by nine of its cells. */
function MapTable(props: {
  readonly map: TwoInputMap;
  readonly x: (value: number) => string;
  readonly y: (value: number) => string;
}) {
  const { t, pick } = useApp().language;
  const places = (count: number): readonly number[] => {
    const wanted = Math.min(tableCells, count);
    return Array.from({ length: wanted }, (_, index) =>
      Math.round((index * (count - 1)) / Math.max(1, wanted - 1)),
    );
  };
  const rows = (): readonly number[] => [...places(props.map.y.places.length)].reverse();
  return (
    <table class="ds-table number-table map-table">
      <caption>{t('map.caption', { x: pick(props.map.x.label), y: pick(props.map.y.label) })}</caption>
      <thead>
        <tr>
          <td />
          <For each={places(props.map.x.places.length)}>
            {(at) => <th scope="col">{props.x(props.map.x.places[at] ?? 0)}</th>}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => (
            <tr>
              <th scope="row">{props.y(props.map.y.places[row] ?? 0)}</th>
              <For each={places(props.map.x.places.length)}>
                {(at) => (
                  <td>
                    <OutcomeText outcome={props.map.outcomes[row]?.[at] ?? null} />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
