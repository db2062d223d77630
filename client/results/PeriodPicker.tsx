import { For } from 'solid-js';
import { periodName, type ShownPeriod } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** One period at a time: the one before, the one after, or any by name. */
export function PeriodPicker(props: {
  readonly periods: readonly ShownPeriod[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}) {
  const { t, locale } = useApp().language;
  return (
    <div class="period-picker">
      <button
        type="button"
        class="ds-button period-picker__before"
        data-variant="secondary"
        data-icon
        aria-label={t('results.periodBefore')}
        disabled={props.at <= 0}
        onClick={() => props.onChoose(props.at - 1)}
      >
        <Icon name="chevronDown" />
      </button>
      <label>
        <span class="visually-hidden">{t('results.period')}</span>
        <select class="ds-input" onChange={(event) => props.onChoose(Number(event.currentTarget.value))}>
          <For each={props.periods}>
            {({ id }, place) => (
              <option value={place()} selected={place() === props.at}>
                {periodName(id, locale())}
              </option>
            )}
          </For>
        </select>
      </label>
      <button
        type="button"
        class="ds-button period-picker__after"
        data-variant="secondary"
        data-icon
        aria-label={t('results.periodAfter')}
        disabled={props.at >= props.periods.length - 1}
        onClick={() => props.onChoose(props.at + 1)}
      >
        <Icon name="chevronDown" />
      </button>
    </div>
  );
}
