import { createMemo, Show } from 'solid-js';
import { verdictBadge, verdictSentence } from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createBaseVerdict } from './createBaseVerdict.ts';
import { createVerdictNews } from './createVerdictNews.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/** The verdict on every view of a scenario: badge, short sentence, how long the money lasts, quality of the numbers. */
export function VerdictStrip() {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const verdict = () => scenario.computed()?.result.verdict;
  const errors = scenario.errors;
  const badge = createMemo(() => (errors() > 0 ? verdictBadge({ inputErrors: errors() }) : verdict()?.badge));
  const base = createBaseVerdict(scenario);
  createVerdictNews();
  return (
    <section class="verdict-strip" aria-label={t('strip.label')}>
      <div class="verdict-strip__inner">
        <Show when={errors() === 0 && base()}>
          {(found) => (
            <span class="verdict-strip__base">
              {t('strip.base')}
              <VerdictBadge kind={found().outcome} text={pick(found().badge)} />
              <span aria-hidden="true">→</span>
              <span class="visually-hidden">{t('strip.variant')}</span>
            </span>
          )}
        </Show>
        <Show when={badge()} fallback={<span class="skeleton skeleton--strip" />}>
          {(words) => (
            <VerdictBadge
              kind={errors() > 0 ? 'error' : (verdict()?.outcome ?? 'error')}
              text={pick(words())}
            />
          )}
        </Show>
        <Show when={errors() > 0}>
          <strong class="verdict-strip__short">{pick(verdictSentence({ inputErrors: errors() }))}</strong>
          <Show when={verdict()}>
            <span class="verdict-strip__fact">{t('strip.lastResult')}</span>
          </Show>
        </Show>
        <Show when={errors() === 0 && verdict()}>
          {(found) => (
            <>
              <strong class="verdict-strip__short">{pick(found().short)}</strong>
              <span class="verdict-strip__fact">{pick(found().runway)}</span>
              <span class="verdict-strip__quality">
                {t('strip.quality', {
                  used: numberText(found().illustrative.used, locale()),
                  of: numberText(found().illustrative.of, locale()),
                })}
              </span>
            </>
          )}
        </Show>
      </div>
    </section>
  );
}
