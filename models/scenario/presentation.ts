import { z } from 'zod';
import { longestText } from './cell.ts';

/** The pages that a council is shown, in order. */
export const presentedPages = ['verdict', 'cliff', 'ways', 'alternatives', 'chance', 'decision'] as const;

/** One page that a council is shown. */
export type PresentedPage = (typeof presentedPages)[number];

/** The numbers that may be moved in a meeting: the levers of the page, by name. */
const presentedLevers = ['volume', 'price', 'fte', 'rent', 'support'] as const;

/** The most numbers that one meeting may move. */
export const mostSliders = 3;

/** The most scenarios that a council is shown beside the one that is presented. */
export const mostAlternatives = 2;

const pageName = z.enum(presentedPages);

/** A number that may be moved in the meeting, and from where to where, in the unit of the lever. */
const slider = z.strictObject({
  number: z.enum(presentedLevers),
  from: z.number().min(0).optional(),
  to: z.number().min(0).optional(),
});

/** How a scenario is presented to a council. No number depends on it. */
export const presentationSchema = z.strictObject({
  /** In the place of the scenario's own title. */
  title: z.string().max(200).optional(),
  /** The pages that are shown; all where it is left out. */
  pages: z.array(pageName).min(1).max(presentedPages.length).optional(),
  /** What may be moved; the page has its usual ones where it is left out. */
  sliders: z.array(slider).max(mostSliders).optional(),
  /** The ids of other scenarios that the council may choose between, beside this one and closing. */
  alternatives: z.array(z.string().min(1).max(80)).max(mostAlternatives).optional(),
  /** What the presenter says at each page; shown to nobody else. */
  notes: z.partialRecord(pageName, z.string().max(longestText)).optional(),
});

/** How a scenario is presented to a council. */
export type Presentation = z.infer<typeof presentationSchema>;
