import { createMemo, For, Index, mapArray, Show } from 'solid-js';
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
  yearsBetween,
  monthInWords,
  type ChartLook,
  type ComparedCash,
  type FundingBands,
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

/** The same two charts of every compared scenario: who pays, on one scale, and the cash in one picture. */
export function ComparedCharts(props: {
  readonly scenarios: readonly ComparedScenario[];
  readonly against: string;
}) {
  const display = createDisplay();
  const bandsOf = ({ run }: ComparedScenario): FundingBands => yearsBetween(fundingBands(run, { prices: display.settings().prices }), ...display.years(run)); // prettier-ignore
  const largest = createMemo((): number => {
    const all = props.scenarios.map(bandsOf);
    return Math.max(1, ...all.flatMap(({ costSum, incomeSum }) => [...costSum, ...incomeSum]));
  });
  return (
    <>
      <div class="compare__multiples">
        {/* By id: where a scenario changes, its chart is drawn again and nothing else. */}
        <For each={props.scenarios.map(({ id }) => id)}>
          {(id) => {
            const of = createMemo(() => props.scenarios.find((each) => each.id === id));
            return (
              <Show when={of()}>
                {(found) => (
                  <SmallCliff of={found()} bands={bandsOf(found())} largest={largest()} display={display} />
                )}
              </Show>
            );
          }}
        </For>
      </div>
      <CashPanel scenarios={props.scenarios} against={props.against} display={display} />
    </>
  );
}

/** One scenario's funding, on the scale of all of them. */
function SmallCliff(props: {
  readonly of: ComparedScenario;
  readonly bands: FundingBands;
  readonly largest: number;
  readonly display: Display;
}) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const bands = createMemo(() => props.bands);
  const basis = (): string => priceBasis(bands(), { locale: locale() });
  const unit = () => props.display.settings().unit;
  const drawn = (paper: ChartLook) => fundingCliff(bands(), { ...paper, unit: unit(), narrow: true, upTo: props.largest }); // prettier-ignore
  return (
    <ChartPanel
      heading={props.of.title}
      summary={pick(fundingCliffSummary(bands(), props.of.verdict.additionalSupportPerYear))}
      configuration={drawn(look())}
      height={210}
      isSmall
      readings={bands().years.map((year) => cliffReading(bands(), year, locale()))}
      unit={`${moneyScale(props.largest, undefined, unit()).unit(locale())}, ${basis()}`}
      stale={false}
      paper={{
        name: `funding-${props.of.id}`,
        scenario: props.of.scenario,
        draw: drawn,
        legend: (paper) => fundingLegend(bands(), paper),
        data: ({ fundingTable }) =>
          fundingTable({ scenario: props.of.scenario, bands: bands(), locale: locale() }),
      }}
      table={
        <CliffTable
          bands={bands()}
          of={props.of.scenario}
          caption={t('cliff.caption', { unit: `${unitWords(moneyUnitNames[props.display.unit()], locale())}, ${basis()}` })} // prettier-ignore
          scale={moneyCells(props.display.unit())}
        />
      }
    />
  );
}

/** The cash of all of them in one picture. */
function CashPanel(props: { readonly scenarios: readonly ComparedScenario[]; readonly against: string; readonly display: Display }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const look = createLook();
  const unit = () => props.display.settings().unit;
  const courses = createMemo(mapArray(() => props.scenarios, ({ id, title, run }) => ({ id, title, course: cashCourse(run) })));
  const all = createMemo((): readonly ComparedCash[] => courses().map(({ id, title, course }) => ({ title, course, isBase: id === props.against })));
  const largest = (): number => Math.max(1, ...all().flatMap(({ course }) => course.cash.map(Math.abs)));
  const money = (value: number | undefined): string => {
    const { divisor, decimals } = moneyCells(props.display.unit());
    return value === undefined ? '–' : columnText(value / divisor, locale(), decimals);
  };
  /** The last month of each year that one of them has. */
  const ends = (): readonly string[] => overlaidMonths(all()).filter((month, at, months) => month.endsWith('-12') || at === months.length - 1); // prettier-ignore
  const cashAt = ({ course }: Pick<ComparedCash, 'course'>, month: string): number | undefined => course.cash[course.months.indexOf(month)]; // prettier-ignore
  return (
    <ChartPanel
      heading={t('compare.cash')}
      summary={pick(cashOverlaySummary(all()))}
      configuration={cashOverlay(all(), { ...look(), unit: unit() })}
      height={all().length > 4 && !look().narrow ? 400 : undefined}
      readings={overlaidMonths(all()).map((_, at) => cashOverlayReading(all(), at, look()))}
      unit={`${moneyScale(largest(), undefined, unit()).unit(locale())}, ${pick(chartWords.nominal)}`}
      stale={false}
      paper={{
        name: 'compared-cash',
        scenario: props.scenarios[0]?.scenario,
        draw: (paper) => cashOverlay(all(), paper),
        legend: (paper) => cashOverlayLegend(all(), paper),
        data: ({ comparedCashTable }) => comparedCashTable(all(), locale()),
      }}
      legend={
        <div class="legend">
          <ul class="legend__list">
            <Index each={cashOverlayLegend(all(), look())}>
              {(entry) => (
                <li>
                  <svg class="legend__line" viewBox="0 0 34 4" aria-hidden="true">
                    <line
                      x2="34"
                      y1="2"
                      y2="2"
                      stroke={entry().mark === 'line' ? look().colours.focus : look().colours.other}
                      stroke-width={entry().mark === 'line' ? 3 : 2}
                      stroke-dasharray={entry().dash?.join(' ')}
                    />
                  </svg>
                  {entry().text}
                </li>
              )}
            </Index>
          </ul>
        </div>
      }
      table={
        <table class="ds-table number-table number-table--years">
          <caption>{t('compare.cashCaption', { unit: unitWords(moneyUnitNames[props.display.unit()], locale()) })}</caption>
          <thead>
            <tr>
              <th scope="col">{pick(chartWords.month)}</th>
              <For each={courses()}>{({ title }) => <th scope="col">{title}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={ends()}>
              {(month) => (
                <tr>
                  <th scope="row">{monthInWords(month, locale())}</th>
                  <For each={courses()}>{(each) => <td>{money(cashAt(each, month))}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      }
    />
  );
} // prettier-ignore
