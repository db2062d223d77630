import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import type { SeriesRow, ShownPeriod } from '../../models/index.ts';
import { createLook } from '../charts/createLook.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { useApp } from '../state/app.ts';
import { isMoney, rowUnit } from './cellTexts.ts';
import { blockText, copyTable } from './copyTable.ts';
import { createTableBlock } from './createTableBlock.ts';
import { PeriodPicker } from './PeriodPicker.tsx';
import { placedRows, rowLabel } from './rowLabel.ts';
import { Cell, PeriodHead, PlanRow, RowHead } from './SeriesTableCells.tsx';

/** A table over time. */
export interface SeriesTableProps {
  readonly rows: readonly SeriesRow[];
  readonly periods: readonly ShownPeriod[];
  /** What the numbers are: unit, price basis, signs. */
  readonly caption: string;
  readonly name: string;
  /** The years of the municipality's four-year plan, marked above their columns. */
  readonly plan?: readonly number[];
  /** How deep rows stand open at first: 1 shows what is under the outermost. */
  readonly openDepth?: number;
}

/** Lines by period, what they are made of folded below them; every number opens its working. */
export function SeriesTable(props: SeriesTableProps) {
  const { scenario, language, messages } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const display = createDisplay();
  const id = createUniqueId();
  let table!: HTMLTableElement;
  const [turned, setTurned] = createSignal<ReadonlySet<string>>(new Set());
  const [allOpen, setAllOpen] = createSignal(false);
  const [at, setAt] = createSignal<number>();
  const narrow = (): boolean => look().narrow;
  const isOpen = (row: SeriesRow, depth: number): boolean =>
    (allOpen() || (!narrow() && depth < (props.openDepth ?? 0) && row.rows.some(({ values }) => values.some((value) => value !== 0)))) !== turned().has(row.id);
  const placed = createMemo(() => placedRows(props.rows, isOpen, (row, parent) => rowLabel(row, parent, scenario.inputs(), pick))); // prettier-ignore
  /** On a narrow screen one period at a time: the chosen one, else the first whole one that starts after the pilot. */
  const chosen = (): number => Math.min(at() ?? firstToRead(props.periods, scenario.computed()?.cash.pilotEnd), props.periods.length - 1); // prettier-ignore
  const shown = (): readonly number[] => narrow() ? [Math.max(0, chosen())] : props.periods.map((_, place) => place); // prettier-ignore
  const isMixed = (): boolean => props.rows.some((row) => !isMoney(row));
  const hasFolds = (): boolean => props.rows.some(({ rows }) => rows.length > 0);
  const toggle = (row: string): void => {
    const next = new Set(turned());
    if (!next.delete(row)) next.add(row);
    setTurned(next);
  };
  const terms = () => ({ unit: display.unit(), locale: locale() });
  const block = createTableBlock(() => table, (marked) => blockText(placed(), shown(), marked, terms()));
  async function copy(): Promise<void> {
    const done = await copyTable(placed(), props.periods, terms());
    messages.show(t(done ? 'results.copied' : 'results.notCopied'), done ? undefined : 'error');
  }
  return (
    <div class="series-table">
      <div class="series-table__head">
        <p class="series-table__caption" id={`${id}-about`}>
          {props.caption}
        </p>
        <div class="panel__actions">
          <Show when={hasFolds()}>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              aria-pressed={allOpen()}
              onClick={() => {
                setTurned(new Set<string>());
                setAllOpen(!allOpen());
              }}
            >
              {t(allOpen() ? 'results.foldAll' : 'results.openAll')}
            </button>
          </Show>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void copy()}>
            {t('results.copy')}
          </button>
        </div>
      </div>
      <Show when={narrow()}>
        <PeriodPicker periods={props.periods} at={chosen()} onChoose={setAt} />
      </Show>
      <div class="series-table__scroll" classList={{ 'is-long': placed().length > 30 }} tabindex="0" role="region" aria-label={props.name}>
        <table
          ref={table}
          class="ds-table number-table"
          aria-describedby={`${id}-about`}
          onKeyDown={block.onKeyDown}
          onPointerDown={block.onPointerDown}
          onPointerOver={block.onPointerOver}
          style={{ '--columns': String(shown().length) }}
        >
          <caption class="visually-hidden">{`${props.name}. ${t('results.tableKeys')}`}</caption>
          <thead>
            <Show when={!narrow() && (props.plan ?? []).length > 0}>
              <PlanRow periods={props.periods} plan={props.plan ?? []} />
            </Show>
            <tr>
              <td />
              <For each={shown()}>
                {(place, at) => <PeriodHead period={props.periods[place]} isFirst={at() === 0} />}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={placed()}>
              {(each, line) => (
                <tr class={`series-table__row series-table__row--${each.row.weight}`} data-depth={each.depth}>
                  <th scope="row">
                    <RowHead
                      placed={each}
                      unit={isMixed() ? rowUnit(each.row, display.unit(), locale()) : ''}
                      onToggle={() => toggle(each.row.id)}
                      isFirst={line() === 0}
                    />
                  </th>
                  <For each={shown()}>
                    {(place) => <Cell placed={each} period={props.periods[place]} at={place} isFirst={line() === 0 && place === shown()[0] && each.row.rows.length === 0} />}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </div>
  );
} // prettier-ignore

/** The first whole period after the pilot, else the first one. */
function firstToRead(periods: readonly ShownPeriod[], pilotEnd: number | undefined): number {
  const after = periods.findIndex(({ from, isPart }) => !isPart && from > (pilotEnd ?? -1));
  return Math.max(0, after);
}
