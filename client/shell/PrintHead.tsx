import { Show } from 'solid-js';
import { engineVersion, fundingBands, priceBasis } from '../../models/index.ts';
import { createDisplay } from '../display/createDisplay.ts';
import { dayText } from '../followUp/dayText.ts';
import { useApp } from '../state/app.ts';

/** How much of the hash tells a reader two scenarios apart. */
const shownHash = 12;

/** On paper only: which scenario, printed when, in which prices, and computed by what. */
export function PrintHead() {
  const { scenario, language, colours } = useApp();
  const { t, locale } = language;
  const display = createDisplay();
  /** The day it is printed, in the reader's own time. */
  const today = (): string => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return dayText(local.toISOString().slice(0, 10), locale());
  };
  return (
    <Show when={colours.isPrinting() && scenario.computed()}>
      {(computed) => (
        <div class="print-head">
          <p class="print-head__title">
            {scenario.document()?.title}
            <Show when={scenario.document()?.example === true}> ({t('report.example')})</Show>
          </p>
          <p>
            {today()} ·{' '}
            {priceBasis(fundingBands(computed().run, { prices: display.settings().prices }), {
              locale: locale(),
            })}{' '}
            ·{' '}
            {t('presenter.source', {
              engine: engineVersion,
              hash: computed().scenario.hash.slice(0, shownHash),
            })}
          </p>
        </div>
      )}
    </Show>
  );
}
