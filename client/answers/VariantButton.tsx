import { useApp } from '../state/app.ts';

/** Makes a variant of the open scenario and opens it. */
export function VariantButton(props: {
  /** What the variant does, as it is named and read aloud. */
  readonly what: string;
  readonly changes: Readonly<Record<string, unknown>>;
}) {
  const { language, makeVariant } = useApp();
  const { t } = language;
  return (
    <button
      type="button"
      class="ds-button variant-button"
      data-variant="secondary"
      aria-label={`${t('variant.make')}: ${props.what}`}
      onClick={() => makeVariant(props.what, props.changes)}
    >
      {t('variant.make')}
    </button>
  );
}
