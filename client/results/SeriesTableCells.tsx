import { Show } from 'solid-js';
import { amountInWords, periodName, type ShownPeriod } from '../../models/index.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { cellWriter, isMoney, rowUnit } from './cellTexts.ts';
import type { PlacedRow } from './rowLabel.ts';

/** Above the columns: the years of the four-year plan. */
export function PlanRow(props: {
  readonly periods: readonly ShownPeriod[];
  readonly plan: readonly number[];
}) {
  const { t } = useApp().language;
  const inPlan = () => props.periods.filter(({ year }) => props.plan.includes(year)).length;
  return (
    <Show when={inPlan() > 1}>
      <tr class="series-table__plan">
        <td />
        <th scope="colgroup" colspan={inPlan()}>
          <span>{t('results.plan')}</span>
        </th>
        <Show when={props.periods.length > inPlan()}>
          <td colspan={props.periods.length - inPlan()} />
        </Show>
      </tr>
    </Show>
  );
}

/** A period at the top of its column; a part of a year says how many months, the first month and each January the year. */
export function PeriodHead(props: { readonly period: ShownPeriod | undefined; readonly isFirst: boolean }) {
  const { t, locale } = useApp().language;
  const isMonth = (): boolean => (props.period?.id.length ?? 0) > 4;
  const text = (): string => {
    const name = periodName(props.period?.id ?? '', locale());
    return isMonth() ? name.slice(0, 3) : name;
  };
  return (
    <th scope="col">
      {text()}
      <Show when={isMonth() && (props.isFirst || props.period?.id.endsWith('-01'))}>
        <small>{props.period?.year}</small>
      </Show>
      <Show when={props.period?.isPart === true}>
        <small>
          {t('results.partYear', { months: (props.period?.to ?? 0) - (props.period?.from ?? 0) })}
        </small>
      </Show>
    </th>
  );
}

/** What a row is called; with rows under it, a button that opens and closes them. */
export function RowHead(props: { readonly placed: PlacedRow; readonly unit: string; readonly onToggle: () => void; readonly isFirst: boolean }) {
  const { t } = useApp().language;
  const label = () => (
    <span>
      <Show when={props.placed.row.isDeducted}>
        <span aria-label={t('results.minus')}>− </span>
      </Show>
      {props.placed.label}
      <Show when={props.unit !== ''}>
        <small> {props.unit}</small>
      </Show>
    </span>
  );
  return (
    <Show when={props.placed.row.rows.length > 0} fallback={<span class="series-table__label">{label()}</span>}>
      <button
        type="button"
        class="series-table__label series-table__fold"
        data-stop=""
        tabindex={props.isFirst ? 0 : -1}
        aria-expanded={props.placed.isOpen}
        onClick={() => props.onToggle()}
      >
        <Icon name="chevronDown" />
        {label()}
      </button>
    </Show>
  );
} // prettier-ignore

/** One number: opens its working. A group that only the table has shows its sum. */
export function Cell(props: { readonly placed: PlacedRow; readonly period: ShownPeriod | undefined; readonly at: number; readonly isFirst: boolean }) {
  const { language, explain } = useApp();
  const { t, locale } = language;
  const display = createDisplay();
  const value = (): number | undefined => props.placed.row.values[props.at];
  const text = (): string => cellWriter(props.placed.row, display.unit(), locale())(value() ?? 0);
  const name = (): string => {
    const { row, label } = props.placed;
    const said = isMoney(row) ? amountInWords(value() ?? 0, locale()) : `${text()} ${rowUnit(row, 'kroner', locale())}`;
    return `${label}, ${periodName(props.period?.id ?? '', locale())}: ${said}`;
  };
  /** With Shift, a press marks. */
  function open(event: MouseEvent): void {
    if (event.shiftKey) return;
    const { line, member, unit } = props.placed.row;
    if (line === undefined || props.period === undefined) return;
    const isFixed = unit === 'NOK' && display.settings().prices === 'fixed';
    explain({ line, period: props.period.id, ...(member === undefined ? {} : { member }), ...(isFixed ? { inFixedPrices: value() ?? 0 } : {}) });
  }
  return (
    <td>
      <Show when={value() !== undefined} fallback={<span title={t('results.noFigure')}>–</span>}>
        <Show when={props.placed.row.line !== undefined} fallback={<span class="series-table__number">{text()}</span>}>
          <button
            type="button"
            class="series-table__number"
            data-stop=""
            tabindex={props.isFirst ? 0 : -1}
            aria-label={name()}
            onClick={open}
          >
            {text()}
          </button>
        </Show>
      </Show>
    </td>
  );
} // prettier-ignore
