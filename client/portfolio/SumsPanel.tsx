import { amountInWords, moneyScale, unitWords, type ChartLook, type PortfolioResult, type StackedColumnsOptions } from '../../models/index.ts'; // prettier-ignore
import { ColumnsPanel } from '../results/ColumnsPanel.tsx';
import { useApp } from '../state/app.ts';

/** What all halls have and lack together, year by year, in fixed prices. */
export function SumsPanel(props: { readonly result: PortfolioResult; readonly stale: boolean }) {
  const { language } = useApp();
  const { t, locale } = language;
  const values = (id: string): readonly number[] => props.result.sums.lines.find((line) => line.id === id)?.values ?? []; // prettier-ignore
  const income = (): readonly number[] => values('verdict.realRecurringIncome');
  const cost = (): readonly number[] => values('verdict.realRecurringCost');
  const missing = (): readonly number[] => cost().map((each, at) => Math.max(0, each - (income()[at] ?? 0)));
  const basis = (): string => t('portfolio.kroner', { year: props.result.priceYear });
  const largest = (): number => Math.max(1, ...cost(), ...income());
  const unit = (): string => moneyScale(largest(), undefined).unit(locale());
  const columns = (look: ChartLook): StackedColumnsOptions => ({
    ...look,
    periods: props.result.sums.periods,
    parts: [
      { label: t('portfolio.income'), colour: look.colours.income.sales, values: income() },
      { label: t('portfolio.missing'), colour: look.colours.gap, values: missing(), isMissing: true },
    ],
    step: { label: t('portfolio.cost'), colour: look.colours.costLine, values: cost() },
    scale: moneyScale(largest(), 1.04 * largest(), look.unit),
    said: amountInWords,
  });
  const worst = (): number => missing().indexOf(Math.max(...missing()));
  const summary = (): string =>
    Math.max(...missing()) < 1
      ? t('portfolio.sumsNone')
      : t('portfolio.sumsSummary', { year: props.result.sums.periods[worst()] ?? '', amount: amountInWords(missing()[worst()] ?? 0, locale()) }); // prettier-ignore
  return (
    <ColumnsPanel
      heading={t('portfolio.sums')}
      summary={summary()}
      name="portfolio-sums"
      columns={columns}
      wholeUnit={`${unitWords('NOK', locale())}, ${basis()}`}
      unit={`${unit()}, ${basis()}`}
      tableUnit={t('portfolio.sumsCaption', { year: props.result.priceYear })}
      scale={{ divisor: 1000, decimals: 0 }}
      told={props.result.sums.periods[worst()] ?? ''}
      stale={props.stale}
    />
  );
}
