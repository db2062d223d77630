import { createMemo, createSignal, createUniqueId, on, Show } from 'solid-js';
import { asCell, valueAt, type Cell, unitWords } from '../../models/index.ts';
import { withNumber } from '../document/cells.ts';
import { withValue } from '../document/editField.ts';
import { createEntry } from '../form/createEntry.ts';
import { EntryNotes } from '../form/EntryNotes.tsx';
import { Icon } from '../Icon.tsx';
import { entryText, numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import type { Lever } from './lever.ts';
import { leverNote } from './leverNote.ts';
import { roundSpan } from './roundSpan.ts';

/** One number of «Prøv selv»: typing, + and −, and a slider on the same number. */
export function LeverField(props: { readonly lever: Lever; readonly computed: Computed }) {
  const { scenario, language } = useApp();
  const { t, locale } = language;
  const id = createUniqueId();
  const [held, setHeld] = createSignal<Computed>();
  const value = createMemo(() => props.lever.read(props.computed));
  const shown = (): number => Number((value() ?? 0).toFixed(props.lever.decimals));
  // The slider's end stays where it was when the scenario was opened, so that it does not run from the hand.
  const end = createMemo(on(() => scenario.open()?.baseline, () => roundSpan(value() ?? 0, props.lever.step * 10))); // prettier-ignore
  const span = (): number => Math.max(end(), shown());
  const label = (): string => t(`lever.${props.lever.name}`);

  const inUnit = (number: number): string =>
    `${entryText(Number(number.toFixed(props.lever.decimals)), locale())}\u00a0${unitWords(props.lever.unit, locale())}`;

  function set(next: number): void {
    const from = held() ?? props.computed;
    const edits = props.lever.edits(from, Math.max(0, next));
    const base = scenario.baseline();
    scenario.change(
      (document) =>
        edits.reduce((changed, [path, entry]) => {
          const old = valueAt(scenario.inputs(), path) as number | Cell | undefined;
          const baseEntry = valueAt(base, path) as number | Cell | undefined;
          const cell = asCell(entry);
          const kept = cell.steps === undefined && cell.years === undefined ? withNumber(old, cell.value, baseEntry, path === 'volumes.scale' ? 1 : undefined) : entry; // prettier-ignore
          return withValue(changed, path, kept, baseEntry);
        }, document),
      {
        session: `lever.${props.lever.name}`,
        describe: () => `${label()} ${inUnit(props.lever.read(from) ?? 0)} → ${inUnit(next)}`,
      },
    );
  }
  const entry = createEntry({ path: `lever.${props.lever.name}`, shown, accept: set });
  const step = (direction: 1 | -1): void => {
    const { step: by } = props.lever;
    const next =
      direction > 0 ? Math.floor(shown() / by + 1e-9) * by + by : Math.ceil(shown() / by - 1e-9) * by - by;
    scenario.setUnread(`lever.${props.lever.name}`, undefined);
    set(Math.max(0, Number(next.toFixed(6))));
  };
  return (
    <div
      class="lever"
      onFocusIn={() => held() ?? setHeld(props.computed)}
      onFocusOut={(event) => {
        if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
        setHeld(undefined);
        scenario.history.endSession();
      }}
    >
      <label class="lever__label" for={`${id}-entry`}>
        {label()}
      </label>
      <div class="lever__entry">
        <input
          class="ds-input"
          id={`${id}-entry`}
          inputmode="decimal"
          autocomplete="off"
          value={entry.text()}
          aria-invalid={entry.message() !== undefined}
          aria-describedby={`${id}-unit ${id}-notes`}
          onInput={(event) => entry.onInput(event.currentTarget.value)}
          onBlur={entry.onBlur}
        />
        <span class="lever__unit" id={`${id}-unit`}>
          {unitWords(props.lever.unit, locale())}
        </span>
      </div>
      <div class="lever__slide">
        <button
          type="button"
          class="lever__step"
          aria-label={t('lever.less', { name: label() })}
          onClick={() => step(-1)}
        >
          <Icon name="minus" />
        </button>
        <input
          class="lever__slider"
          type="range"
          min="0"
          max={span()}
          step={props.lever.fine}
          value={shown()}
          aria-label={t('lever.slider', { name: label() })}
          aria-valuetext={inUnit(shown())}
          onInput={(event) => {
            scenario.setUnread(`lever.${props.lever.name}`, undefined);
            set(event.currentTarget.valueAsNumber);
          }}
        />
        <button
          type="button"
          class="lever__step"
          aria-label={t('lever.more', { name: label() })}
          onClick={() => step(1)}
        >
          <Icon name="plus" />
        </button>
      </div>
      <EntryNotes id={`${id}-notes`} error={entry.message()} asked={entry.asked()} />
      <Show when={leverNote(props.lever.name, props.computed)}>
        {(note) => (
          <p class="lever__note" classList={{ 'lever__note--aside': note().reason === 'workload' }}>
            {t(`lever.note.${note().reason}`, { amount: numberText(note().amount, locale(), 1) })}
          </p>
        )}
      </Show>
    </div>
  );
}
