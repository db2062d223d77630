import { For, Show } from 'solid-js';
import { asCell, figureInWords, valueAt, type Cell, type Translated } from '../../models/index.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** Whether it holds: the verdict, its reason, and what is missing for each inhabitant. */
export function VerdictSheet(props: { readonly computed: Computed }) {
  const { t, pick, locale } = useApp().language;
  const verdict = () => props.computed.result.verdict;
  /** What changes most when the pilot ends, and how it goes on: a council reads no more than that from afar. */
  const reasons = (): readonly Translated[] => {
    const all = verdict().reasons;
    return all.filter((_, index) => index === 0 || index === all.length - 1);
  };
  /** What the sentence says is missing, for each inhabitant; rounded up, as what is needed is. */
  const perInhabitant = (): string | undefined => {
    const people = valueAt(props.computed.scenario.values, 'economy.population') as number | Cell | undefined;
    const needed = verdict().additionalSupportPerYear;
    if (people === undefined || needed < 0.5) return undefined;
    const amount = figureInWords(Math.ceil(needed / asCell(people).value - 1e-9), locale());
    return t('presenter.perInhabitant', { amount });
  };
  return (
    <div class="verdict-sheet">
      <VerdictBadge kind={verdict().outcome} text={pick(verdict().badge)} />
      <p class="verdict-sheet__sentence">{pick(verdict().sentence)}</p>
      <ul class="sheet__points">
        <Show when={perInhabitant()}>{(text) => <li>{text()}</li>}</Show>
        <li>{pick(verdict().runway)}</li>
        <For each={reasons()}>{(reason) => <li>{pick(reason)}</li>}</For>
      </ul>
    </div>
  );
}
