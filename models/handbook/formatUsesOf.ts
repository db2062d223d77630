import type { Translated } from '../language/translated.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';
import { formatUses } from './introductionWords.ts';

/** What the format itself uses an input for, besides the formulas that read it. */
export function formatUsesOf(format: FormatParts, id: string): readonly Translated[] {
  const { start, years, prices, milestones, ownMilestones, lists } = format;
  const found: readonly (readonly [boolean, Translated])[] = [
    [id === start, formatUses.start],
    [id === years, formatUses.years],
    [id === prices.rate || id === prices.priceYear, formatUses.prices],
    [Object.values(milestones).includes(id) || id === ownMilestones.date, formatUses.milestone],
    [lists.some(({ topic, sequence }) => `${topic}.${sequence?.by}` === id), formatUses.order],
    [isOutsideFormulas(format, id), formatUses.futures],
    [lists.some(({ topic, kinds }) => kinds !== undefined && `${topic}.kind` === id), formatUses.kind],
  ];
  return found.flatMap(([holds, use]) => (holds ? [use] : []));
}

/** Whether an input says what may become of those that formulas read, and no formula reads it. */
export const isOutsideFormulas = ({ groups, lists }: FormatParts, id: string): boolean =>
  [...groups, ...lists].some(({ topic, outsideFormulas }) => outsideFormulas === true && id.startsWith(`${topic}.`)); // prettier-ignore
