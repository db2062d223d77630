import { Show } from 'solid-js';
import { useApp } from '../state/app.ts';

/** A secret that is shown this once, to be copied. */
export function ShownOnce(props: { readonly label: string; readonly secret: string }) {
  const { language, messages } = useApp();
  const { t } = language;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.secret);
      messages.show(t('access.copied'));
    } catch {
      messages.show(t('access.notCopied'), 'error');
    }
  }
  return (
    <Show when={props.secret !== ''}>
      <div class="links__made" role="status">
        <label class="describe__field">
          {props.label}
          <input
            class="ds-input"
            readonly
            value={props.secret}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void copy()}>
          {t('access.copy')}
        </button>
      </div>
    </Show>
  );
}
