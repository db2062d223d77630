import { Show } from 'solid-js';
import { valueAt, type Cell } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** Where a number is from, if it says so. */
export function Source(props: { readonly path: string }) {
  const { scenario, language } = useApp();
  const source = (): string | undefined => {
    const cell = valueAt(scenario.inputs(), props.path) as number | Cell | undefined;
    return typeof cell === 'object' ? cell.source : undefined;
  };
  return (
    <Show when={source()}>
      {(found) => (
        <p class="guide-field__source">
          {language.t('source')}: {found()}
        </p>
      )}
    </Show>
  );
}
