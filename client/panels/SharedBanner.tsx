import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** Over a scenario that came in a link: it may be tried, and kept as a copy. */
export function SharedBanner() {
  const { language, keepShared } = useApp();
  const { t } = language;
  return (
    <section class="banner" aria-label={t('chip.shared')}>
      <Icon name="information" />
      <p>{t('shared.text')}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={() => keepShared()}>
        {t('shared.keep')}
      </button>
    </section>
  );
}
