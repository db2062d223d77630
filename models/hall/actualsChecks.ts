import { nearest } from '../language/nearest.ts';
import { words } from '../language/translated.ts';
import { calendarMonthPattern, monthNumber, monthText } from '../scenario/calendarMonth.ts';
import type { Head } from '../scenario/document.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { meant } from '../scenario/schemaProblems.ts';
import { followedLines } from './followedLines.ts';

/** What is wrong with the actuals of a hall: lines nobody follows, months outside the run, a year said twice. */
export function checkActuals({ actuals = {} }: Head, read: ScenarioInputs): readonly Problem[] {
  const known = followedLines(read.choice('accounts.legalForm')).map(({ id }) => id);
  const first = monthText(read.start);
  const last = monthText(read.start + read.months - 1);
  return Object.entries(actuals).flatMap(([line, periods]): readonly Problem[] => {
    if (!known.includes(line)) {
      const near = meant(nearest(line, known));
      return [problem('followedLine', `actuals.${line}`, { found: line, nearest: near, options: known.join(', ') })]; // prettier-ignore
    }
    return Object.keys(periods).flatMap((period) => {
      const at = `actuals.${line}.${period}`;
      const name = words(line, line, line);
      if (!isInside(period, read))
        return [problem('actualOutside', at, { name, found: period, first, last })];
      const isSplit =
        period.length === 4 && Object.keys(periods).some((each) => each.startsWith(`${period}-`));
      return isSplit ? [problem('actualTwice', at, { name, found: period })] : [];
    });
  });
}

function isInside(period: string, { start, months }: ScenarioInputs): boolean {
  const end = start + months - 1;
  if (calendarMonthPattern.test(period)) {
    const month = monthNumber(period);
    return month >= start && month <= end;
  }
  return Number(period) >= Math.floor(start / 12) && Number(period) <= Math.floor(end / 12);
}
