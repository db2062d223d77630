import { useSearchParams } from '@solidjs/router';
import { createMemo } from 'solid-js';
import {
  chartedLine,
  calendarYears,
  followUp,
  forecastMethods,
  standalone,
  type Actuals,
  type FollowUp,
  type FollowUpReport,
  type ForecastMethod,
} from '../../models/index.ts';
import { hasRanges } from '../futures/hasRanges.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';

/** How long typing must rest before the futures are computed, in milliseconds. */
const rest = 700;

/** A follow-up as the page shows it; what is chosen belongs to the address. */
export type Followed = ReturnType<typeof createFollowUp>;

/** The follow-up of the open scenario: the table at once, the futures and the verdict if it goes on from a worker. */
export function createFollowUp() {
  const { scenario } = useApp();
  const [search, setSearch] = useSearchParams<{
    aar?: string;
    resten?: string;
    post?: string;
    som?: string;
  }>();
  const set = (change: Record<string, string | undefined>): void =>
    setSearch(change, { replace: true, scroll: false });
  const actuals = createMemo((): Actuals => scenario.computed()?.scenario.head.actuals ?? {});
  const method = (): ForecastMethod => forecastMethods.find((each) => each === search.resten) ?? 'trend';
  const found = createMemo((): FollowUp | undefined => {
    const computed = scenario.computed();
    if (computed === undefined) return undefined;
    const { run } = computed;
    const year = calendarYears(run).find((each) => String(each.year) === search.aar)?.year;
    return followUp(run, actuals(), { year, method: method() });
  });
  const question = createQuestion(
    'follow-up',
    () => {
      const accepted = scenario.computed()?.scenario;
      const now = found();
      if (accepted === undefined || now === undefined || now.through === null) return undefined;
      const { year } = now;
      return {
        key: `${accepted.hash} ${JSON.stringify(actuals())} ${year} ${now.method}`,
        scenarios: () => [standalone(accepted)],
        options: { year, method: now.method },
      };
    },
    { follows: true, rest },
  );
  /** The answer of the worker, as long as it is about the year that is shown. */
  const report = (): FollowUpReport | undefined => {
    const answer = question.answer();
    return answer?.year === found()?.year ? answer : undefined;
  };
  return {
    found,
    actuals,
    question,
    report,
    hasFutures: (): boolean => {
      const accepted = scenario.computed()?.scenario;
      return accepted !== undefined && hasRanges(accepted);
    },
    setYear: (year: string) => set({ aar: year }),
    setMethod: (chosen: ForecastMethod) => set({ resten: chosen === 'trend' ? undefined : chosen }),
    line: (): string => chartedLine(found()?.rows ?? [], search.post),
    setLine: (line: string) => set({ post: line }),
    isToDate: (): boolean => search.som !== 'maaned',
    setToDate: (toDate: boolean) => set({ som: toDate ? undefined : 'maaned' }),
  };
}
