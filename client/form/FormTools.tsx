import { For } from 'solid-js';
import { useApp } from '../state/app.ts';
import { FieldSearch } from './FieldSearch.tsx';
import { gridHelp } from './Grid.tsx';
import { formFilters, type FormFilter } from './createFormFilter.ts';

/** Over the fields of a section: what is shown alone. */
export function FormTools(props: { readonly filter: FormFilter }) {
  const { t } = useApp().language;
  return (
    <div class="form-tools">
      <p class="visually-hidden" id={gridHelp}>
        {t('grid.help')}
      </p>
      <fieldset class="form-tools__filters">
        <legend>{t('filter.only')}</legend>
        <For each={formFilters}>
          {(name) => (
            <label>
              <input
                type="checkbox"
                checked={props.filter.has(name)}
                onChange={() => props.filter.toggle(name)}
              />
              {t(`filter.${name}`)}
            </label>
          )}
        </For>
      </fieldset>
      <label class="form-tools__words">
        <span class="visually-hidden">{t('filter.words')}</span>
        <input
          class="ds-input"
          type="search"
          autocomplete="off"
          placeholder={t('filter.words')}
          value={props.filter.words()}
          onInput={(event) => props.filter.setWords(event.currentTarget.value)}
        />
      </label>
      <FieldSearch />
    </div>
  );
}
