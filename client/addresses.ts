/** The views of a scenario that have a tab. */
export const views = ['oversikt', 'forutsetninger'] as const;

/** One view. */
export type View = (typeof views)[number];

/** The example that the front page shows. */
export const frontScenario = 'tromso';

/** The address of a view of a scenario. */
export const viewAddress = (id: string, view: View, section?: string): string =>
  `/scenario/${id}/${view}${section === undefined ? '' : `/${section}`}`;
