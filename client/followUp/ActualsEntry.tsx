import { createSignal, createUniqueId, Show } from 'solid-js';
import type { FollowUp } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { ActualsGrid } from './ActualsGrid.tsx';
import type { Import } from './createImport.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { UnreadActuals } from './UnreadActuals.tsx';

/** The actuals of the year, to be typed and pasted, and the dialog that reads them in. */
export function ActualsEntry(props: { readonly found: FollowUp; readonly reading: Import }) {
  const { t } = useApp().language;
  const id = createUniqueId();
  const [showsAll, setShowsAll] = createSignal(false);
  return (
    <section class="panel" aria-labelledby={`${id}-heading`}>
      <h2 class="panel__heading" id={`${id}-heading`}>
        {t('followup.grid.heading', { year: props.found.year })}
      </h2>
      <p class="panel__summary" id={`${id}-about`}>
        {t('followup.grid.about')}
      </p>
      <UnreadActuals found={props.found} />
      <ActualsGrid
        found={props.found}
        labelledBy={`${id}-heading`}
        describedBy={`${id}-about`}
        showsAll={showsAll()}
        onTable={(table) => props.reading.open(table)}
      />
      <label class="follow-up__all">
        <input
          type="checkbox"
          checked={showsAll()}
          onChange={(event) => setShowsAll(event.currentTarget.checked)}
        />
        {t('followup.grid.all')}
      </label>
      <Show when={props.reading.isOpen()}>
        <ImportDialog found={props.found} reading={props.reading} />
      </Show>
    </section>
  );
}
