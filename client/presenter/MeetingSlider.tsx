import { createUniqueId, Show } from 'solid-js';
import { unitWords } from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { leverNote } from '../levers/leverNote.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import type { Permitted } from './presentation.ts';

/** One number that may be moved in the meeting, beside what the proposal says. */
export function MeetingSlider(props: {
  readonly permitted: Permitted;
  readonly computed: Computed;
  /** Moves it; back to the proposal where it is undefined. */
  readonly onMove: (value: number | undefined) => void;
  /** The hand has let go. */
  readonly onRest: () => void;
}) {
  const { t, locale } = useApp().language;
  const id = createUniqueId();
  const lever = () => props.permitted.lever;
  const shown = (): number =>
    Number((lever().read(props.computed) ?? props.permitted.proposed).toFixed(lever().decimals));
  const number = (value: number): string => numberText(value, locale(), lever().decimals);
  const inUnit = (value: number): string => `${number(value)}\u00a0${unitWords(lever().unit, locale())}`;
  const share = (value: number): number =>
    (value - props.permitted.low) / Math.max(1e-9, props.permitted.high - props.permitted.low);
  function move(value: number): void {
    const { proposed } = props.permitted;
    // A slider has no place between its steps: the nearest one is the proposal.
    const isProposal = Math.abs(value - proposed) < lever().fine / 2 + 1e-9;
    props.onMove(isProposal ? undefined : value);
  }
  return (
    <div class="meeting-slider" classList={{ 'meeting-slider--moved': shown() !== props.permitted.proposed }}>
      <label class="meeting-slider__name" for={id}>
        {t(`lever.${lever().name}`)}
      </label>
      <output class="meeting-slider__value" for={id}>
        {inUnit(shown())}
      </output>
      <span class="meeting-slider__track">
        <input
          id={id}
          type="range"
          min={props.permitted.low}
          max={props.permitted.high}
          step={lever().fine}
          value={shown()}
          aria-valuetext={inUnit(shown())}
          aria-describedby={`${id}-proposed`}
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
          onChange={() => props.onRest()}
        />
        <span
          class="meeting-slider__mark"
          style={{ '--at': share(props.permitted.proposed) }}
          aria-hidden="true"
        />
      </span>
      <span class="meeting-slider__proposed" id={`${id}-proposed`}>
        {t('presenter.proposed', { value: number(props.permitted.proposed) })}
        <Show when={leverNote(lever().name, props.computed)}>
          {(note) => (
            <> · {t(`lever.note.${note().reason}`, { amount: numberText(note().amount, locale(), 1) })}</>
          )}
        </Show>
      </span>
    </div>
  );
}
