import { For, Show } from 'solid-js';
import { chartWords, incomeBands, incomeWords, monthInWords, type AcceptedScenario, type FundingBands, type MonthlyFunding } from '../../models/index.ts'; // prettier-ignore
import { columnText, kronerText } from '../language/formats.ts';
import type { MoneyCells } from '../results/cellTexts.ts';
import { useApp } from '../state/app.ts';

/** The numbers of the funding cliff, a row a year, or a row a month. */
export function CliffTable(props: {
  readonly bands: FundingBands | MonthlyFunding;
  readonly caption: string;
  readonly scale?: MoneyCells;
  /** The scenario they are of, where that is not the open one. */
  readonly of?: AcceptedScenario;
}) {
  const { language, scenario } = useApp();
  const { pick, locale, t } = language;
  const shown = () =>
    incomeBands.filter((band) => props.bands.income[band].some((amount) => Math.abs(amount) >= 0.5));
  const undecided = () => props.bands.undecided.some((amount) => amount >= 0.5);
  const population = (): number | undefined => {
    const entry = (props.of ?? scenario.computed()?.scenario)?.values['economy']?.['population'];
    return typeof entry === 'object' && entry !== null ? (entry as { value: number }).value : (entry as number | undefined); // prettier-ignore
  };
  const money = (amount: number | undefined): string => columnText((amount ?? 0) / (props.scale?.divisor ?? 1), locale(), props.scale?.decimals ?? 0); // prettier-ignore
  /** What one inhabitant would pay is always in kroner. */
  const each = (amount: number): string => kronerText(amount, locale());
  const isMonthly = (): boolean => 'months' in props.bands;
  const names = (): readonly string[] =>
    'months' in props.bands
      ? props.bands.months.map((month) => monthInWords(month, locale()))
      : props.bands.years.map((year, index) => yearName(year, props.bands as FundingBands, index));
  const yearName = (year: number, { monthsOfYear }: FundingBands, index: number): string => {
    const months = monthsOfYear[index] ?? 12;
    return months === 12 ? String(year) : t('table.partYear', { year, months });
  };
  return (
    <table class="ds-table number-table number-table--years">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{pick(isMonthly() ? chartWords.month : chartWords.year)}</th>
          <For each={shown()}>{(band) => <th scope="col">{pick(incomeWords[band])}</th>}</For>
          <th scope="col">{pick(chartWords.incomeSum)}</th>
          <th scope="col">{pick(chartWords.cost)}</th>
          <th scope="col">{pick(chartWords.missing)}</th>
          <Show when={undecided()}>
            <th scope="col">{pick(chartWords.undecided)}</th>
          </Show>
          <Show when={population() !== undefined}>
            <th scope="col">{t('table.perInhabitant')}</th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={names()}>
          {(name, index) => (
            <tr>
              <th scope="row">{name}</th>
              <For each={shown()}>{(band) => <td>{money(props.bands.income[band][index()])}</td>}</For>
              <td>{money(props.bands.incomeSum[index()])}</td>
              <td>{money(props.bands.costSum[index()])}</td>
              <td class="number-table__strong">{money(props.bands.missing[index()])}</td>
              <Show when={undecided()}>
                <td>{money(props.bands.undecided[index()])}</td>
              </Show>
              <Show when={population()}>
                {(people) => <td>{each((props.bands.missing[index()] ?? 0) / people())}</td>}
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
