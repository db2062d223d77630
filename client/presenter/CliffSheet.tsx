import { Show } from 'solid-js';
import { CliffPanel } from '../charts/CliffPanel.tsx';
import type { DrawnPicture } from '../report/createPicture.ts';
import type { Computed } from '../state/computeScenario.ts';

/** What pays for each year, and what is missing when the pilot is over; drawn anew for paper. */
export function CliffSheet(props: { readonly computed: Computed; readonly paper: DrawnPicture | undefined }) {
  return (
    <>
      <CliffPanel computed={props.computed} stale={false} />
      <PaperFigure drawn={props.paper} />
    </>
  );
}

/** A chart as paper has it: its sentence, and the drawing with that sentence as its alternative text. */
export function PaperFigure(props: { readonly drawn: DrawnPicture | undefined }) {
  return (
    <Show when={props.drawn}>
      {(drawn) => (
        <figure class="paper-figure">
          <figcaption>{drawn().picture.summary}</figcaption>
          <img src={drawn().address} alt={drawn().picture.summary} />
        </figure>
      )}
    </Show>
  );
}
