import { createMemo, Show } from 'solid-js';
import { asCell, valueAt, type AcceptedScenario, type Cell, type ShownInput, type TwoInputMap } from '../../models/index.ts'; // prettier-ignore
import { useApp } from '../state/app.ts';
import { OutcomeText } from './OutcomeText.tsx';
import { VariantButton } from './VariantButton.tsx';

/** A place on the map: which of its columns, and which of its rows. */
export interface ChosenPlace {
  readonly column: number;
  readonly row: number;
}

/** The place of the map that lies nearest to two numbers, in the units of the inputs. */
export function nearestPlace({ x, y }: TwoInputMap, across: number, up: number): ChosenPlace {
  return { column: nearest(x.places, across), row: nearest(y.places, up) };
}

/** A chosen place of the map: its two values, the verdict there, and a variant with them. */
export function MapPlace(props: {
  readonly map: TwoInputMap;
  readonly place: ChosenPlace | undefined;
  /** How a place is chosen, as long as none is. */
  readonly hint: string;
  readonly x: ShownInput;
  readonly y: ShownInput;
  readonly scenario: AcceptedScenario;
}) {
  const { t, pick } = useApp().language;
  const found = createMemo(() => {
    const { map, place } = props;
    const [x, y] = [map.x.places[place?.column ?? -1], map.y.places[place?.row ?? -1]];
    if (place === undefined || x === undefined || y === undefined) return undefined;
    const words = t('map.at', { x: pick(map.x.label), atX: props.x.said(x), y: pick(map.y.label), atY: props.y.said(y) }); // prettier-ignore
    return {
      words,
      outcome: map.outcomes[place.row]?.[place.column] ?? null,
      changes: { [map.x.input]: tidy(x), [map.y.input]: tidy(y) },
    };
  });
  /** Whether the number is one and the same all the time: then the place says all of it. */
  const isPlain = (path: string): boolean => {
    const { years, steps, months } = asCell((valueAt(props.scenario.values, path) ?? 0) as number | Cell);
    return (years ?? steps ?? months) === undefined;
  };
  return (
    <div class="map-place" aria-live="polite">
      <Show when={found()} fallback={<p class="answer-note">{props.hint}</p>}>
        {(chosen) => (
          <>
            <span>{chosen().words}</span>
            <OutcomeText outcome={chosen().outcome} />
            <Show
              when={isPlain(props.map.x.input) && isPlain(props.map.y.input)}
              fallback={<span class="answer-note">{t('map.overTime')}</span>}
            >
              <VariantButton what={chosen().words} changes={chosen().changes} />
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}

function nearest(places: readonly number[], wanted: number): number {
  const distances = places.map((place) => Math.abs(place - wanted));
  return distances.indexOf(Math.min(...distances));
}

const tidy = (value: number): number => Number(value.toPrecision(6));
