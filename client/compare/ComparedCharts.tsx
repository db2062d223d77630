import { createMemo, For } from 'solid-js';
import {
  cashCourse,
  cashOverlay,
  cashOverlayLegend,
  cashOverlayReading,
  cashOverlaySummary,
  chartWords,
  fundingBands,
  fundingCliff,
  fundingCliffSummary,
  fundingLegend,
  moneyScale,
  overlaidMonths,
  priceBasis,
  runResult,
  yearsBetween,
  monthInWords,
  type ChartLook,
  type ComparedCash,
  type FundingBands,
  type Run,
  type RunResult,
  unitWords,
} from '../../models/index.ts';
import { CliffTable } from '../charts/CliffTable.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { createLook } from '../charts/createLook.ts';
import { createDisplay, type Display } from '../display/createDisplay.ts';
import { columnText } from '../language/formats.ts';
import { moneyCells, moneyUnitNames } from '../results/cellTexts.ts';
import { useApp } from '../state/app.ts';
import { cliffReading } from '../charts/cliffReading.ts';
import type { ComparedScenario } from './createComparedScenarios.ts';
import { runOf } from './runOf.ts';

/** A compared scenario that has been run. */
interface ComparedRun extends ComparedScenario {
  readonly run: Run;
  readonly bands: FundingBands;
  readonly result: RunResult;
}

/** The same two charts of every compared scenario: who pays, on one scale, and the cash in one picture. */
export function ComparedCharts(props: {
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
}) {
  const display = createDisplay();
  const runs = createMemo((): readonly ComparedRun[] =>
    props.scenarios.map((each) => {
      const run = runOf(each.scenario);
      const bands = fundingBands(run, { prices: display.settings().prices });
      return { ...each, run, bands: yearsBetween(bands, ...display.years(run)), result: runResult(each.scenario, run) }; // prettier-ignore
    }),
  );
  const largest = (): number => Math.max(1, ...runs().flatMap(({ bands }) => [...bands.costSum, ...bands.incomeSum])); // prettier-ignore
  return (
    <>
      <div class="compare__multiples">
        <For each={runs()}>{(each) => <SmallCliff of={each} largest={largest()} display={display} />}</For>
      </div>
      <CashPanel runs={runs()} against={props.against} display={display} />
    </>
  );
}

/** One scenario's funding, on the scale of all of them. */
function SmallCliff(props: {
  readonly of: ComparedRun;
  readonly largest: number;
  readonly display: Display;
}) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const bands = (): FundingBands => props.of.bands;
  const basis = (): string => priceBasis(bands(), { locale: locale() });
  const unit = () => props.display.settings().unit;
  const drawn = (paper: ChartLook) => fundingCliff(bands(), { ...paper, unit: unit(), narrow: true, upTo: props.largest }); // prettier-ignore
  return (
    <ChartPanel
      heading={props.of.title}
      summary={pick(fundingCliffSummary(bands(), props.of.result.verdict.additionalSupportPerYear))}
      configuration={drawn(look())}
      height={210}
      readings={bands().years.map((year) => cliffReading(bands(), year, locale()))}
      unit={`${moneyScale(props.largest, undefined, unit()).unit(locale())}, ${basis()}`}
      stale={false}
      paper={{
        name: `funding-${props.of.id}`,
        scenario: props.of.scenario,
        draw: drawn,
        legend: (paper) => fundingLegend(bands(), paper),
        data: ({ fundingTable }) => fundingTable({ ...props.of, bands: bands(), cash: cashCourse(props.of.run), locale: locale() }), // prettier-ignore
      }}
      table={
        <CliffTable
          bands={bands()}
          caption={t('cliff.caption', { unit: `${unitWords(moneyUnitNames[props.display.unit()], locale())}, ${basis()}` })} // prettier-ignore
          scale={moneyCells(props.display.unit())}
        />
      }
    />
  );
}

/** The cash of all of them in one picture. */
function CashPanel(props: { readonly runs: readonly ComparedRun[]; readonly against: string; readonly display: Display }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const unit = () => props.display.settings().unit;
  const all = createMemo((): readonly ComparedCash[] =>
    props.runs.map(({ id, title, run }) => ({ title, course: cashCourse(run), isBase: id === props.against })),
  );
  const largest = (): number => Math.max(1, ...all().flatMap(({ course }) => course.cash.map(Math.abs)));
  const money = (value: number | undefined): string => {
    const { divisor, decimals } = moneyCells(props.display.unit());
    return value === undefined ? '–' : columnText(value / divisor, locale(), decimals);
  };
  /** The last month of each year that one of them has. */
  const ends = (): readonly string[] => overlaidMonths(all()).filter((month, at, months) => month.endsWith('-12') || at === months.length - 1); // prettier-ignore
  const cashAt = ({ course }: ComparedCash, month: string): number | undefined => course.cash[course.months.indexOf(month)]; // prettier-ignore
  return (
    <ChartPanel
      heading={t('compare.cash')}
      summary={pick(cashOverlaySummary(all()))}
      configuration={cashOverlay(all(), { ...look(), unit: unit() })}
      readings={overlaidMonths(all()).map((_, at) => cashOverlayReading(all(), at, look()))}
      unit={`${moneyScale(largest(), undefined, unit()).unit(locale())}, ${pick(chartWords.nominal)}`}
      stale={false}
      paper={{
        name: 'compared-cash',
        scenario: props.runs[0]?.scenario,
        draw: (paper) => cashOverlay(all(), paper),
        legend: (paper) => cashOverlayLegend(all(), paper),
        data: ({ comparedCashTable }) => comparedCashTable(all(), locale()),
      }}
      legend={
        <div class="legend">
          <ul class="legend__list">
            <For each={all()}>
              {(each) => (
                <li>
                  <span
                    class="legend__mark"
                    classList={{ 'legend__mark--step': each.isBase, 'legend__mark--dashed': !each.isBase }}
                    style={each.isBase ? { background: look().colours.focus } : { 'border-color': look().colours.other }}
                  />
                  {each.title}
                </li>
              )}
            </For>
          </ul>
        </div>
      }
      table={
        <table class="ds-table number-table number-table--years">
          <caption>{t('compare.cashCaption', { unit: unitWords(moneyUnitNames[props.display.unit()], locale()) })}</caption>
          <thead>
            <tr>
              <th scope="col">{pick(chartWords.month)}</th>
              <For each={all()}>{({ title }) => <th scope="col">{title}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={ends()}>
              {(month) => (
                <tr>
                  <th scope="row">{monthInWords(month, locale())}</th>
                  <For each={all()}>{(each) => <td>{money(cashAt(each, month))}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      }
    />
  );
} // prettier-ignore
