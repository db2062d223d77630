import { Show } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** Said over every page as long as the browser does not keep the reader's work, with the way to keep it as a file. */
export function StorageNotice() {
  const { language, saveState, saveFile, scenario } = useApp();
  const { t } = language;
  const trouble = (): 'blocked' | 'full' | undefined => {
    const state = saveState();
    return state === 'blocked' || state === 'full' ? state : undefined;
  };
  return (
    <Show when={trouble()}>
      {(found) => (
        <section class="storage-notice" aria-live="polite">
          <div class="storage-notice__inner">
            <Icon name="support" />
            <p>{t(`save.${found()}`)}</p>
            <Show when={scenario.open() !== undefined}>
              <button type="button" class="ds-button" data-variant="secondary" onClick={() => saveFile()}>
                {t('save.download')}
              </button>
            </Show>
          </div>
        </section>
      )}
    </Show>
  );
}
