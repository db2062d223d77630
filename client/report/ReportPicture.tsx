import { Show } from 'solid-js';
import type { Picture } from '../../models/reports/index.ts';
import type { Reports } from '../charts/paperChart.ts';
import { createPicture } from './createPicture.ts';

/** A chart as it stands on paper: a drawing with textures, title and source, and its summary as the alternative text. */
export function ReportPicture(props: { readonly picture: (reports: Reports) => Picture }) {
  const drawn = createPicture(() => props.picture);
  return (
    <Show when={drawn()} fallback={<div class="report__wait" />}>
      {(found) => (
        <figure class="report__figure">
          <img src={found().address} alt={`${found().picture.title}. ${found().picture.summary}`} />
          <figcaption>{found().picture.summary}</figcaption>
        </figure>
      )}
    </Show>
  );
}
