import { createSignal, createUniqueId, Show } from 'solid-js';
import { useApp } from '../state/app.ts';

/** Makes a variant of the open scenario by its name; it follows the scenario until something in it is changed. */
export function NewVariant(props: { readonly close: () => void }) {
  const { scenario, language, makeVariant } = useApp();
  const { t } = language;
  const id = createUniqueId();
  const [name, setName] = createSignal('');
  const [isAsked, setAsked] = createSignal(false);
  const isMissing = (): boolean => isAsked() && name().trim() === '';
  let box!: HTMLInputElement;
  function make(): void {
    setAsked(true);
    if (name().trim() === '') return box.focus();
    props.close();
    makeVariant(name().trim(), {});
    setName('');
    setAsked(false);
  }
  return (
    <form
      class="new-variant"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <label for={id}>{t('newVariant.name', { title: scenario.document()?.title ?? '' })}</label>
      <div class="new-variant__line">
        <input
          class="ds-input"
          id={id}
          ref={box}
          maxlength="120"
          autocomplete="off"
          value={name()}
          aria-invalid={isMissing()}
          aria-describedby={`${id}-note`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="ds-button" data-variant="secondary">
          {t('variant.make')}
        </button>
      </div>
      <p id={`${id}-note`} class="ds-validation-message" hidden={!isMissing()}>
        <Show when={isMissing()}>{t('newVariant.missing')}</Show>
      </p>
    </form>
  );
}
