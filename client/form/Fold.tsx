import { createComputed, createSignal, Show, type ParentProps } from 'solid-js';
import { useFormFilter } from './createFormFilter.ts';
import { useApp } from '../state/app.ts';

/** Fields that are folded away: made when they are first asked for, or when the reader is sent to one of them. */
export function Fold(
  props: ParentProps<{
    readonly summary: string;
    /** Whether a path is that of a field in here. */
    readonly holds: (path: string) => boolean;
    /** Stands as a heading of its own, not as an end of the fields above. */
    readonly heading?: boolean;
  }>,
) {
  const { wantedField } = useApp();
  const filter = useFormFilter();
  const [open, setOpen] = createSignal(false);
  // The field itself says that it is reached, and nothing is wanted any more: the fold must stay open then.
  createComputed(() => {
    const wanted = wantedField();
    if (wanted !== undefined && props.holds(wanted)) setOpen(true);
    if ([...filter.paths()].some(props.holds)) setOpen(true);
  });
  return (
    <details
      class="folded"
      classList={{ 'folded--heading': props.heading === true }}
      open={open()}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      <Show when={open()}>{props.children}</Show>
    </details>
  );
}
