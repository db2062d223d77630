import { createUniqueId, For, Show } from 'solid-js';
import { gainsSentence, percentDown, percentInWords, periodName, words, type Gain, type ShownPeriod } from '../../models/index.ts'; // prettier-ignore
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { gainText } from './gainText.ts';
import { printAlone } from './printAlone.ts';

/** What the hall gives in a year, ready for the annual report: a paragraph and a table, to be copied or printed. */
export function GainsReport(props: {
  readonly computed: Computed;
  readonly gains: readonly Gain[];
  readonly period: ShownPeriod | undefined;
  readonly basis: string;
}) {
  const { language, messages, scenario } = useApp();
  const { t, pick, locale } = language;
  const id = createUniqueId();
  let report!: HTMLElement;
  const year = (): string => periodName(props.period?.id ?? '', locale());
  const value = (name: Gain['name']): number => props.gains.find((gain) => gain.name === name)?.value ?? 0;
  const paragraph = (): string => {
    const at = props.period?.id ?? '';
    const period = words(periodName(at, 'nb'), periodName(at, 'nn'), periodName(at, 'en'));
    return pick(gainsSentence({ period, tonnes: value('reuse'), emissions: value('emissions'), savings: value('savings'), jobs: value('jobs'), places: value('places') })); // prettier-ignore
  };
  const share = ({ value: reached, target }: Gain): string =>
    target === undefined || target <= 0 ? '–' : percentInWords(percentDown(reached / target), locale());
  const hasTargets = (): boolean => props.gains.some(({ target }) => target !== undefined);
  const foot = (): string => {
    const { used, of } = props.computed.result.verdict.illustrative;
    return t('results.report.foot', {
      title: scenario.document()?.title ?? '',
      basis: props.basis,
      used,
      of,
    });
  };
  const lines = (): string =>
    props.gains.map((gain) => [pick(gain.label), gainText(gain, gain.value, locale()), ...(gain.target === undefined ? [] : [gainText(gain, gain.target, locale()), share(gain)])].join('\t')).join('\n'); // prettier-ignore
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${t('results.report.heading')}, ${year()}\n\n${paragraph()}\n\n${lines()}\n\n${foot()}`); // prettier-ignore
      messages.show(t('results.report.copied'));
    } catch {
      messages.show(t('results.notCopied'), 'error');
    }
  }
  return (
    <section class="panel gains-report" aria-labelledby={`${id}-heading`} ref={report}>
      <div class="panel__head">
        <h2 class="panel__heading" id={`${id}-heading`}>
          {t('results.report.heading')}
        </h2>
        <div class="panel__actions">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => void copy()}>
            {t('results.report.copy')}
          </button>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => printAlone(report)}>
            {t('results.report.print')}
          </button>
        </div>
      </div>
      <p class="gains-report__text">{paragraph()}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label={t('results.report.heading')}>
        <table class="ds-table number-table">
          <caption>{`${t('results.report.year')} ${year()}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.report.gain')}</th>
              <th scope="col">{t('results.report.result')}</th>
              <Show when={hasTargets()}>
                <th scope="col">{t('results.gains.goal')}</th>
                <th scope="col">{t('results.report.share')}</th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={props.gains}>
              {(gain) => (
                <tr>
                  <th scope="row">{pick(gain.label)}</th>
                  <td>{gainText(gain, gain.value, locale())}</td>
                  <Show when={hasTargets()}>
                    <td>{gain.target === undefined ? '–' : gainText(gain, gain.target, locale())}</td>
                    <td>{share(gain)}</td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="answer-note">{foot()}</p>
    </section>
  );
}
