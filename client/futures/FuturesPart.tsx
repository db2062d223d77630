import { createMemo, createSignal, Show } from 'solid-js';
import { usualDraws } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ChancePanel } from './ChancePanel.tsx';
import { createSimulation } from './createSimulation.ts';
import { DiscoveryPanel } from './DiscoveryPanel.tsx';
import { FanPanel } from './FanPanel.tsx';
import { FootLine } from './FootLine.tsx';
import { useFuturesSettings } from './futuresSettings.ts';
import { hasRanges } from './hasRanges.ts';
import { ImportancePanel } from './ImportancePanel.tsx';
import { MoreAnalyses } from './MoreAnalyses.tsx';
import { NoRanges } from './NoRanges.tsx';
import { SupportPanel } from './SupportPanel.tsx';

/** «Hvor sikkert er det?»: thousands of futures within the ranges, and what they say. */
export function FuturesPart(props: { readonly computed: Computed }) {
  const isUncertain = createMemo(() => hasRanges(props.computed.scenario));
  return (
    <Show when={isUncertain()} fallback={<NoRanges computed={props.computed} />}>
      <Futures computed={props.computed} />
    </Show>
  );
}

function Futures(props: { readonly computed: Computed }) {
  const { scenario } = useApp();
  const settings = useFuturesSettings();
  const [moving, setMoving] = createSignal<number>();
  const certainty = (): number => moving() ?? settings.certainty();
  const simulation = createSimulation(scenario, () => ({
    draws: settings.draws(),
    of: settings.figure(),
    lines: [settings.line()],
    monthly: settings.isMonthly(),
    // Very many futures are not computed anew at every step of the slider.
    certainty: (settings.draws() > usualDraws ? settings.certainty() : certainty()) / 100,
  }));
  return (
    <div class="analyse__panels">
      <ChancePanel simulation={simulation} settings={settings} computed={props.computed} />
      <Show when={!['refused', 'failed'].includes(simulation.status())}>
        <SupportPanel
          simulation={simulation}
          certainty={certainty()}
          onMove={setMoving}
          onChoose={(chosen) => {
            settings.setCertainty(chosen);
            setMoving(undefined);
          }}
        />
        <FanPanel simulation={simulation} settings={settings} computed={props.computed} />
        <ImportancePanel settings={settings} />
        <DiscoveryPanel settings={settings} />
        <MoreAnalyses simulation={simulation} settings={settings} />
      </Show>
      <Show when={simulation.shown()}>{(found) => <FootLine simulation={found()} />}</Show>
    </div>
  );
}
