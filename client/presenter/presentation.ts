import {
  presentedPages,
  type Presentation,
  type PresentedPage,
  type ScenarioDocument,
} from '../../models/index.ts';
import type { Lever } from '../levers/lever.ts';
import { levers } from '../levers/levers.ts';
import { roundEnd, roundSpan } from '../levers/roundSpan.ts';
import type { Computed } from '../state/computeScenario.ts';

/** A number that may be moved in the meeting, and how far. */
export interface Permitted {
  readonly lever: Lever;
  /** What the proposal says, and the ends of the slider, in the unit of the lever. */
  readonly proposed: number;
  readonly low: number;
  readonly high: number;
}

/** What is moved where nothing is chosen: what a council decides itself, and what the hall lives on. */
const usual: readonly Lever['name'][] = ['support', 'volume'];

/** How a document says that it is presented. */
export const presentationOf = (document: ScenarioDocument | undefined): Presentation =>
  document?.presentation ?? {};

/** The pages that are shown, in order. */
export const shownPages = ({ pages }: Presentation): readonly PresentedPage[] =>
  pages === undefined ? presentedPages : presentedPages.filter((page) => pages.includes(page));

/** The levers that may be moved, in the order of the page; those the scenario has nothing for are left out. */
export function permitted({ sliders }: Presentation, proposal: Computed): readonly Permitted[] {
  const chosen = sliders ?? usual.map((number) => ({ number }));
  return levers.flatMap((lever) => {
    const slider = chosen.find(({ number }) => number === lever.name);
    const value = lever.read(proposal);
    if (slider === undefined || value === undefined) return [];
    const proposed = Number(value.toFixed(lever.decimals));
    const { from = 0, to = usualEnd(lever, proposed, proposal) } = slider as { from?: number; to?: number };
    return [{ lever, proposed, low: Math.min(from, proposed), high: Math.max(to, proposed) }];
  });
}

/** Where a slider ends: as on the page; that of support lies beyond what would make the hall hold. */
function usualEnd(lever: Lever, proposed: number, { result }: Computed): number {
  const end = roundSpan(proposed, lever.step * 10);
  if (lever.name !== 'support') return end;
  return Math.max(end, roundEnd(proposed + margin * result.verdict.additionalSupportPerYear));
}

/** How far beyond the need a slider of support goes. */
const margin = 1.2;

/** A document that says how it is presented; what is as usual is left out. */
export function withPresentation(
  document: ScenarioDocument,
  change: Partial<Presentation>,
): ScenarioDocument {
  const entries = Object.entries({ ...presentationOf(document), ...change });
  const kept = entries.filter(([, value]) => value !== undefined && value !== '');
  const { presentation: _, ...rest } = document;
  if (kept.length === 0) return rest;
  return { ...rest, presentation: Object.fromEntries(kept) };
}

/** The notes with another text at one page; undefined where none is left. */
export function withNote(
  { notes = {} }: Presentation,
  page: PresentedPage,
  text: string,
): Presentation['notes'] {
  const { [page]: _, ...others } = notes;
  const all = text.trim() === '' ? others : { ...others, [page]: text };
  return Object.keys(all).length === 0 ? undefined : all;
}
