import { createResource, onCleanup, Show } from 'solid-js';
import type { Picture } from '../../models/reports/index.ts';
import { pageEasel } from '../charts/pageEasel.ts';
import type { Reports } from '../charts/paperChart.ts';
import { useApp } from '../state/app.ts';

/** A chart as it stands on paper: a drawing with textures, title and source, and its summary as the alternative text. */
export function ReportPicture(props: { readonly picture: (reports: Reports) => Picture }) {
  const { language } = useApp();
  let address: string | undefined;
  const forget = (): void => {
    if (address !== undefined) URL.revokeObjectURL(address);
  };
  onCleanup(forget);
  const [drawn] = createResource(
    () => [props.picture, language.locale()] as const,
    async ([make, locale]) => {
      const reports = await import('../../models/reports/index.ts');
      const picture = make(reports);
      forget();
      address = URL.createObjectURL(new Blob([reports.svgOf(picture, pageEasel, { locale, width: 180 })], { type: 'image/svg+xml' })); // prettier-ignore
      return { address, picture };
    },
  );
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
