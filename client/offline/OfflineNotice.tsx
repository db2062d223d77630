import { Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { Offline } from './createOffline.ts';

/** Says over every page that there is no network, and that a newer version waits to be asked for. */
export function OfflineNotice(props: { readonly offline: Offline }) {
  const { t } = useApp().language;
  return (
    <div aria-live="polite">
      <Show when={props.offline.isOffline()}>
        <p class="offline-notice">{t('offline.text')}</p>
      </Show>
      <Show when={props.offline.isNewer()}>
        <div class="offline-notice">
          <Icon name="support" />
          <span>{t('version.ready')}</span>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => props.offline.takeOver()}
          >
            {t('version.reload')}
          </button>
        </div>
      </Show>
    </div>
  );
}
