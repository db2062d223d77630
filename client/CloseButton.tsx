import { Icon } from './Icon.tsx';
import { useApp } from './state/app.ts';

/** A cross that closes what it stands in. */
export function CloseButton(props: { readonly onClose: () => void }) {
  const { t } = useApp().language;
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="tertiary"
      data-icon
      aria-label={t('close')}
      onClick={() => props.onClose()}
    >
      <Icon name="close" />
    </button>
  );
}
