import type { Locale } from '../../models/index.ts';

/** How a result is shown: in which language, and on how wide a screen (undefined where it goes to a file). */
export interface Look {
  readonly locale: Locale;
  readonly columns: number | undefined;
}
