import { createMemo, For, Show } from 'solid-js';
import { monthInWords, monthText, type DateText } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { createEntry } from './createEntry.ts';
import { monthOfDate } from './monthOfDate.ts';
import { milestonesOf, milestoneWords } from './milestoneWords.ts';

/** The boxes of a date: what it hangs on, and its month and year or the months from it. */
export function DateBoxes(props: {
  readonly id: string;
  readonly path: string;
  readonly date: DateText;
  /** A month only, on no milestone. */
  readonly plain: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
  /** What the date is, where no label says it. */
  readonly label?: string;
  readonly onDate: (date: DateText) => void;
}) {
  const { scenario, language } = useApp();
  const { t, locale } = language;
  const milestone = (): string => (typeof props.date === 'string' ? '' : props.date.milestone);
  const month = createMemo(() => monthOfDate(props.date, scenario.computed()?.scenario.read));
  const others = (): readonly string[] =>
    milestonesOf(scenario.inputs()).filter((each) => !props.path.startsWith(`milestones.${each}.`));

  const setMonth = (year: number, index: number): void => props.onDate(monthText(year * 12 + index));
  const months = Array.from({ length: 12 }, (_, index) => index);
  const name = (index: number): string =>
    monthInWords(monthText(2000 * 12 + index), locale()).split(' ')[0] ?? '';
  const year = createEntry({
    path: `${props.path}.year`,
    year: true,
    shown: () => Math.floor(month() / 12),
    accept: (value) => {
      const whole = Number.isInteger(value) && value >= 1990 && value <= 2150;
      if (whole) setMonth(value, month() % 12);
      else scenario.setUnread(`${props.path}.year`, String(value));
    },
  });
  const after = createEntry({
    path: `${props.path}.months`,
    shown: () => (typeof props.date === 'string' ? 0 : props.date.months),
    accept: (value) => props.onDate({ milestone: milestone(), months: Math.round(value) }),
  });
  return (
    <div class="date-boxes">
      <Show when={!props.plain}>
        <select
          class="ds-input"
          id={props.id}
          aria-label={props.label}
          aria-invalid={props.invalid}
          aria-describedby={props.describedBy}
          onChange={(event) => {
            const { value } = event.currentTarget;
            props.onDate(value === '' ? monthText(month()) : { milestone: value, months: 0 });
          }}
        >
          <option value="" selected={milestone() === ''}>
            {t('date.month')}
          </option>
          <For each={others()}>
            {(each) => (
              <option value={each} selected={each === milestone()}>
                {milestoneWords(each, scenario.inputs(), language)}
              </option>
            )}
          </For>
        </select>
      </Show>
      <Show
        when={milestone() === ''}
        fallback={
          <label class="date-boxes__part">
            <input
              class="ds-input date-boxes__number"
              inputmode="numeric"
              autocomplete="off"
              value={after.text()}
              onInput={(event) => after.onInput(event.currentTarget.value)}
              onBlur={after.onBlur}
            />
            <span>{t('date.monthsAfter')}</span>
            <Show when={month() > 0}>
              <span class="date-boxes__result">= {monthInWords(monthText(month()), locale())}</span>
            </Show>
          </label>
        }
      >
        <select
          class="ds-input"
          id={props.plain ? props.id : undefined}
          aria-label={props.plain ? undefined : t('date.month')}
          aria-describedby={props.plain ? props.describedBy : undefined}
          aria-invalid={props.invalid}
          onChange={(event) => setMonth(Math.floor(month() / 12), Number(event.currentTarget.value))}
        >
          <For each={months}>
            {(index) => (
              <option value={index} selected={index === month() % 12}>
                {name(index)}
              </option>
            )}
          </For>
        </select>
        <input
          class="ds-input date-boxes__number"
          inputmode="numeric"
          autocomplete="off"
          aria-label={t('date.year')}
          aria-invalid={year.message() !== undefined || props.invalid}
          value={year.text()}
          onInput={(event) => year.onInput(event.currentTarget.value)}
          onBlur={year.onBlur}
        />
      </Show>
      <Show when={year.message() ?? after.message()}>
        {(message) => <p class="ds-validation-message">{message()}</p>}
      </Show>
    </div>
  );
}
