import { Show } from 'solid-js';
import { entryText } from '../language/formats.ts';
import type { Doubt } from '../language/numberEntry.ts';
import { useApp } from '../state/app.ts';

/** What is said beside a box: what is wrong, or what is asked about. */
export function EntryNotes(props: {
  readonly id: string;
  readonly error: string | undefined;
  readonly doubt: Doubt | undefined;
  readonly answer: (value: number) => void;
}) {
  const { t, locale } = useApp().language;
  const shown = (value: number, percent: boolean): string =>
    `${entryText(value, locale())}${percent ? '\u00a0%' : ''}`;
  return (
    <div class="entry-notes" id={props.id}>
      <Show when={props.error}>
        <p class="ds-validation-message">{props.error}</p>
      </Show>
      <Show when={props.error === undefined && props.doubt}>
        {(doubt) => {
          const percent = (): boolean => doubt().about === 'percent';
          const asTyped = (): string => shown(doubt().asTyped, percent());
          const instead = (): string => shown(doubt().instead, percent());
          return (
            <p class="doubt">
              {t(percent() ? 'entry.doubtPercent' : 'entry.doubtPoint', {
                typed: asTyped(),
                instead: instead(),
              })}{' '}
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => props.answer(doubt().asTyped)}
              >
                {asTyped()}
              </button>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => props.answer(doubt().instead)}
              >
                {instead()}
              </button>
            </p>
          );
        }}
      </Show>
    </div>
  );
}
