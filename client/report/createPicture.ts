import { createResource, onCleanup, type Resource } from 'solid-js';
import type { Picture } from '../../models/reports/index.ts';
import { pageEasel } from '../charts/pageEasel.ts';
import type { Reports } from '../charts/paperChart.ts';
import { useApp } from '../state/app.ts';

/** A picture that is drawn, and where the page finds it. */
export interface DrawnPicture {
  /** Of the drawing, as long as the part that made it is shown. */
  readonly address: string;
  readonly picture: Picture;
}

/**
 * Draws a chart for paper, and anew when it becomes another.
 * @param make gives the chart; undefined as long as there is nothing to draw
 */
export function createPicture(
  make: () => ((reports: Reports) => Picture) | undefined,
): Resource<DrawnPicture> {
  const { language } = useApp();
  let address: string | undefined;
  const forget = (): void => {
    if (address !== undefined) URL.revokeObjectURL(address);
  };
  onCleanup(forget);
  const [drawn] = createResource(
    () => {
      const picture = make();
      return picture === undefined ? undefined : ([picture, language.locale()] as const);
    },
    async ([picture, locale]) => {
      const reports = await import('../../models/reports/index.ts');
      const made = picture(reports);
      forget();
      address = URL.createObjectURL(new Blob([reports.svgOf(made, pageEasel, { locale, width: 180 })], { type: 'image/svg+xml' })); // prettier-ignore
      return { address, picture: made };
    },
  );
  return drawn;
}
