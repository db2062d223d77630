import { createUniqueId, Show } from 'solid-js';
import { earlySupport, needInWords, type Simulation } from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { useApp } from '../state/app.ts';
import type { SimulationState } from './createSimulation.ts';

/** What support would be enough with a chosen certainty, and how much is missing where it goes worst. */
export function SupportPanel(props: {
  readonly simulation: SimulationState;
  /** In hundredths. */
  readonly certainty: number;
  /** While the slider moves, and when it is let go. */
  readonly onMove: (certainty: number) => void;
  readonly onChoose: (certainty: number) => void;
}) {
  const { t } = useApp().language;
  const id = createUniqueId();
  const valueText = (): string => t('futures.support.value', { count: String(props.certainty) });
  return (
    <AnswerPanel
      heading={t('futures.support')}
      question={props.simulation}
      class="support-panel"
      quiet
      isNotedElsewhere
      controls={
        <div class="certainty">
          <label class="certainty__label" for={id}>
            {t('futures.support.certainty')}
          </label>
          <input
            class="lever__slider"
            id={id}
            type="range"
            min="50"
            max="99"
            step="1"
            value={props.certainty}
            aria-valuetext={valueText()}
            onInput={(event) => props.onMove(event.currentTarget.valueAsNumber)}
            onChange={(event) => props.onChoose(event.currentTarget.valueAsNumber)}
          />
          <output class="certainty__value" for={id}>
            {valueText()}
          </output>
        </div>
      }
    >
      <Show when={props.simulation.shown()}>
        {(found) => (
          <>
            <p class="support-panel__need">{useNeed(found())}</p>
            <p>{useTail(found())}</p>
          </>
        )}
      </Show>
    </AnswerPanel>
  );
}

/** How much more a year makes the wanted share hold. */
function useNeed({ support, keyFigures }: Simulation): string {
  const { t, pick, locale } = useApp().language;
  const early = earlySupport({ ...support, worstYear: keyFigures['worstGap']?.p95 ?? null });
  if (early !== undefined) return pick(early);
  const count = String(Math.round(support.certainty * 100));
  if (support.perYear === null) return t('futures.support.never', { count });
  if (support.perYear < 0.5) return t('futures.support.none', { count });
  return t('futures.support.needed', { count, amount: needInWords(support.perYear, locale()) });
}

/** How much is missing in the worst futures. */
function useTail({ gapTail }: Simulation): string {
  const { t, locale } = useApp().language;
  const count = String(Math.round(gapTail.share * 100));
  if (gapTail.mean === null) return '';
  if (gapTail.mean < 0.5) return t('futures.support.tailNone', { count });
  return t('futures.support.tail', { count, amount: needInWords(gapTail.mean, locale()) });
}
