import { CloseButton } from '../CloseButton.tsx';
import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { guideAddress, viewAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { keptDrafts } from '../state/draftStore.ts';
import { remember, remembered } from '../state/remembered.ts';

/** Says that this is an example, and the way back to the reader's own. */
export function ExampleBanner() {
  const { scenario, language, tour } = useApp();
  const { t } = language;
  const [closed, setClosed] = createSignal(remembered('exampleSeen') === 'yes');
  const own = () => keptDrafts()[0]?.document;
  return (
    <Show when={scenario.document()?.example === true && (!closed() || own() !== undefined)}>
      <aside class="banner" aria-label={t('example.label')}>
        <Icon name="information" />
        <p>
          <Show when={!closed()}>{t('example.text')} </Show>
          <Show when={own()}>
            {(document) => (
              <A href={viewAddress(document().id, 'oversikt')}>
                {t('example.continue', { title: document().title })}
              </A>
            )}
          </Show>
        </p>
        <Show when={!closed()}>
          <A class="ds-button" data-variant="secondary" href={guideAddress()}>
            {t('example.guide')}
          </A>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => tour.start()}>
            {t('example.tour')}
          </button>
          <CloseButton
            onClose={() => {
              remember('exampleSeen', 'yes');
              setClosed(true);
            }}
          />
        </Show>
      </aside>
    </Show>
  );
}
