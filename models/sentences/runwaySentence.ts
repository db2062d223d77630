import type { Translated } from '../language/translated.ts';
import { emptyMonth } from './balance.ts';
import { fill, inEveryLanguage } from './fill.ts';
import { monthInWords, monthsBetween, yearOf } from './months.ts';
import type { VerdictFacts } from './verdictFacts.ts';
import { runwayWords } from './words/runwayWords.ts';

/**
 * How long the money lasts, R0–R6: to the last month before cash first falls below the floor. For a unit of the
 * municipality months before the pilot's end do not count, so R4 and R5 are said of companies only.
 */
export function runwaySentence(facts: VerdictFacts): Translated {
  const empty = emptyMonth(facts);
  if (empty === undefined) return fill(runwayWords.R0, { timelineEnd: String(yearOf(facts.timeline.end)) });
  const months = facts.pilotEnd === undefined ? undefined : monthsBetween(facts.pilotEnd, empty);
  return fill(runwayWords[runwayCase(months)], {
    emptyMonth: inEveryLanguage((locale) => monthInWords(empty, locale)),
    months: String(Math.abs(months ?? 0)),
  });
}

/** @param months whole months from the pilot's end, negative before it; undefined without a pilot */
function runwayCase(months: number | undefined): keyof typeof runwayWords {
  if (months === undefined) return 'R6';
  if (months === 0) return 'R1';
  if (Math.abs(months) === 1) return months > 0 ? 'R2' : 'R4';
  return months > 0 ? 'R3' : 'R5';
}
