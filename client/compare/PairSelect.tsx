import { useNavigate } from '@solidjs/router';
import { For } from 'solid-js';
import { compareAddress, type ComparedIds, type ComparePart } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import type { ComparedScenario } from './createComparedScenarios.ts';

/** Chooses which scenario is held against the one measured against. */
export function PairSelect(props: {
  readonly part: ComparePart;
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
  readonly other: string;
  readonly chosen: ComparedIds;
}) {
  const { t } = useApp().language;
  const navigate = useNavigate();
  return (
    <label class="input-select input-select--short">
      {t('compare.pair', { title: props.scenarios.find(({ id }) => id === props.against)?.title ?? '' })}
      <select
        class="ds-input"
        onChange={(event) => navigate(compareAddress(props.part, { ...props.chosen, other: event.currentTarget.value }), { replace: true, scroll: false })} // prettier-ignore
      >
        <For each={props.scenarios.filter(({ id }) => id !== props.against)}>
          {({ id, title }) => (
            <option value={id} selected={id === props.other}>
              {title}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
