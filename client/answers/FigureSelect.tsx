import { For } from 'solid-js';
import { figures } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** Chooses one of the key figures; all of them where `offered` is left out. */
export function FigureSelect(props: {
  readonly chosen: string;
  readonly offered?: readonly string[];
  readonly onChoose: (id: string) => void;
}) {
  const { t, pick } = useApp().language;
  return (
    <label class="input-select input-select--short">
      {t('tornado.figure')}
      <select class="ds-input" onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <For each={figures.filter(({ id }) => props.offered?.includes(id) ?? true)}>
          {({ id, label }) => (
            <option value={id} selected={id === props.chosen}>
              {pick(label)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
