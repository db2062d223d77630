import { For } from 'solid-js';
import { useApp } from '../state/app.ts';

/** What keys and clickers do while a presentation is shown. */
export function KeyList() {
  const { t } = useApp().language;
  const keys = () =>
    [
      [`PageDown, →, ${t('presenter.keyName.space')}`, t('presenter.key.next')],
      ['PageUp, ←', t('presenter.key.previous')],
      ['B', t('presenter.key.black')],
      ['0', t('presenter.key.reset')],
      ['P', t('presenter.key.print')],
      ['F', t('presenter.key.full')],
      ['Esc', t('presenter.key.leave')],
    ] as const;
  return (
    <div class="key-list">
      <h3>{t('presenter.keys')}</h3>
      <dl>
        <For each={keys()}>
          {([key, does]) => (
            <div>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
