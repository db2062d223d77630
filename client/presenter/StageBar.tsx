import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import type { Verdict } from '../../models/index.ts';
import { presenterAddress } from '../addresses.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import type { FullScreen } from './createFullScreen.ts';
import type { createPrinting } from './createPrinting.ts';

/** Over the pages: what it is about, the verdict wherever one is, and what the presenter can do. */
export function StageBar(props: {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly printing: ReturnType<typeof createPrinting>;
  readonly screen: FullScreen;
  readonly onLeave: () => void;
}) {
  const { t, pick } = useApp().language;
  const tool = (name: string, icon: IconName, key: string, onClick: () => void) => (
    <button
      type="button"
      class="ds-button"
      data-variant="tertiary"
      data-icon
      aria-label={name}
      title={`${name} (${key})`}
      aria-keyshortcuts={key}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <header class="presenter__bar">
      <h1 class="presenter__title">{props.title}</h1>
      <p class="presenter__verdict">
        <VerdictBadge kind={props.verdict.outcome} text={pick(props.verdict.badge)} />
        <span class="presenter__short">{pick(props.verdict.short)}</span>
      </p>
      <div class="presenter__tools">
        <span class="presenter__status" role="status">
          <Show when={props.printing.isPreparing()}>{t('presenter.preparing')}</Show>
        </span>
        <A
          class="ds-button"
          data-variant="tertiary"
          data-icon
          aria-label={t('presenter.prepare')}
          title={t('presenter.prepare')}
          href={presenterAddress(props.id, 'notater')}
        >
          <Icon name="notes" />
        </A>
        {tool(t('presenter.print'), 'printer', 'P', () => props.printing.ask())}
        <Show when={props.screen.isPossible}>
          {tool(t(props.screen.isOn() ? 'presenter.window' : 'presenter.fullScreen'), 'expand', 'F', () => props.screen.toggle())}
        </Show>
        {tool(t('presenter.leave'), 'close', 'Esc', () => props.onLeave())}
      </div>
    </header>
  );
} // prettier-ignore
