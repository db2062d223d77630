import { createUniqueId, For } from 'solid-js';
import { forecastMethods } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Followed } from './createFollowUp.ts';

/** The year that is followed, and how the rest of it is foreseen. */
export function FollowUpTools(props: { readonly followed: Followed }) {
  const { t } = useApp().language;
  const id = createUniqueId();
  return (
    <div class="follow-up__tools">
      <label class="compact-select">
        <span>{t('followup.year')}</span>
        <select class="ds-input" onChange={(event) => props.followed.setYear(event.currentTarget.value)}>
          <For each={props.followed.found()?.years ?? []}>
            {(year) => (
              <option value={year} selected={year === props.followed.found()?.year}>
                {year}
              </option>
            )}
          </For>
        </select>
      </label>
      <div class="follow-up__method" role="group" aria-labelledby={id}>
        <span id={id}>{t('followup.method')}</span>
        <span class="segments">
          <For each={forecastMethods}>
            {(method) => (
              <button
                type="button"
                class="segments__choice"
                aria-pressed={props.followed.found()?.method === method}
                onClick={() => props.followed.setMethod(method)}
              >
                {t(`followup.method.${method}`)}
              </button>
            )}
          </For>
        </span>
      </div>
    </div>
  );
}
