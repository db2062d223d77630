import type { ParentProps } from 'solid-js';
import { useApp } from '../state/app.ts';

/** The element that says how the grids of the form are moved in; it stands once on the page. */
export const gridHelp = 'grid-help';

/** Rows of fields under the names of their columns; the keys are those of `createGrid`. */
export function Grid(
  props: ParentProps<{
    readonly label: string;
    /** The names of the columns are not shown: they stand over the rows above. */
    readonly bare?: boolean;
  }>,
) {
  const { t } = useApp().language;
  return (
    <div
      class="grid"
      role="grid"
      aria-label={props.label}
      aria-describedby={gridHelp}
      aria-multiselectable="true"
    >
      <div class="column-names" classList={{ 'visually-hidden': props.bare === true }} role="row">
        <span role="columnheader">{t('column.item')}</span>
        <span role="columnheader">{t('column.value')}</span>
        <span role="columnheader">{t('column.range')}</span>
        <span role="columnheader" class="column-names__source">
          {t('column.source')}
        </span>
        <span role="columnheader">
          <span class="visually-hidden">{t('column.more')}</span>
        </span>
      </div>
      {props.children}
    </div>
  );
}
