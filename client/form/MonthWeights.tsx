import { Index } from 'solid-js';
import { monthInWords, monthText } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { createEntry } from './createEntry.ts';

/** Twelve weights, January first; what counts is how they stand to each other. */
export function MonthWeights(props: {
  readonly path: string;
  readonly weights: readonly number[];
  readonly onWeights: (weights: readonly number[]) => void;
}) {
  const { locale } = useApp().language;
  const name = (index: number): string =>
    monthInWords(monthText(2000 * 12 + index), locale()).split(' ')[0] ?? '';
  return (
    <div class="month-weights">
      <Index each={props.weights}>
        {(weight, index) => {
          const entry = createEntry({
            path: `${props.path}.months.${index}`,
            shown: weight,
            accept: (value) =>
              props.onWeights(props.weights.map((each, at) => (at === index ? value : each))),
          });
          return (
            <label class="month-weights__month">
              {name(index)}
              <input
                class="ds-input"
                inputmode="decimal"
                autocomplete="off"
                value={entry.text()}
                aria-invalid={entry.message() !== undefined}
                onInput={(event) => entry.onInput(event.currentTarget.value)}
                onBlur={entry.onBlur}
              />
            </label>
          );
        }}
      </Index>
    </div>
  );
}
