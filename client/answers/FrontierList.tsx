import { For } from 'solid-js';

/** The most places that are listed. */
const most = 9;

/**
 * In the place of a map, where a narrow screen has no room for one: the line between holding and not, at no more
 * places than are read on a phone, from its one end to the other.
 */
export function FrontierList(props: {
  /** Every place of the line in words, in order. */
  readonly readings: readonly string[];
  /** Which of them is chosen, by its number in the line. */
  readonly onChoose: (index: number) => void;
}) {
  const shown = (): readonly number[] => {
    const count = Math.min(most, props.readings.length);
    return Array.from({ length: count }, (_, at) =>
      Math.round((at * (props.readings.length - 1)) / Math.max(1, count - 1)),
    );
  };
  return (
    <ul class="frontier">
      <For each={shown()}>
        {(index) => (
          <li>
            <button type="button" class="frontier__place" onClick={() => props.onChoose(index)}>
              {props.readings[index]}
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
