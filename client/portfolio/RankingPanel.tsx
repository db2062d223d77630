import { createSignal, For, Show } from 'solid-js';
import { answerWords, monthInWords, type HallRow, type PortfolioResult } from '../../models/index.ts';
import { kronerText } from '../language/formats.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';

/** How many halls are shown before the rest is asked for. */
const first = 25;

/** The halls, what lacks most per inhabitant first. */
export function RankingPanel(props: { readonly result: PortfolioResult }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const [isAll, setAll] = createSignal(false);
  const shown = (): readonly HallRow[] => (isAll() ? props.result.halls : props.result.halls.slice(0, first));
  const amount = (value: number | null): string => (value === null ? '–' : kronerText(value, locale()));
  const hasShared = (): boolean => props.result.shared.length > 0;
  const hasReserve = (): boolean => props.result.reserve !== undefined;
  return (
    <section class="panel" aria-labelledby="portfolio-ranking">
      <h2 class="panel__heading" id="portfolio-ranking">{t('portfolio.ranking')}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-labelledby="portfolio-ranking">
        <table class="ds-table number-table portfolio-table stacks">
          <caption>{t('portfolio.prices', { year: props.result.priceYear })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('portfolio.hall')}</th>
              <th scope="col" class="portfolio-table__verdict">{t('strip.label')}</th>
              <th scope="col">{t('portfolio.perInhabitant')}</th>
              <th scope="col">{t('portfolio.gap')}</th>
              <th scope="col">{t('portfolio.needed')}</th>
              <Show when={hasShared()}><th scope="col">{t('portfolio.share')}</th></Show>
              <Show when={hasReserve()}><th scope="col">{t('portfolio.reserve')}</th></Show>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(hall) => (
                <tr>
                  <th scope="row">
                    <div class="portfolio-table__hall"><span class="portfolio-table__rank">{hall.rank}</span>
                    <span class="portfolio-table__name">
                      {hall.label}
                      <Show when={hall.synthetic}><span class="ds-tag" data-color="warning">{t('portfolio.synthetic')}</span></Show>
                      <Show when={hall.unknown.length > 0}>
                        <span class="portfolio__soft">{t('portfolio.unknown', { what: hall.unknown.map((path) => unknownName(path)).join(', ') })}</span>
                      </Show>
                    </span>
</div>
</th>
                  <td class="portfolio-table__verdict" data-name={t('strip.label')}>
                    <VerdictBadge kind={hall.outcome} text={pick(answerWords[hall.outcome])} />
                    <Show when={hall.alone !== hall.outcome}>
                      <span class="portfolio__soft">{t('portfolio.alone', { outcome: pick(answerWords[hall.alone]) })}</span>
                    </Show>
                  </td>
                  <td data-name={t('portfolio.perInhabitant')}>{amount(hall.gapPerInhabitant)}</td>
                  <td data-name={t('portfolio.gap')}>{amount(hall.gap)}</td>
                  <td data-name={t('portfolio.needed')}>
                    {amount(hall.needed)}
                    <Show when={!hall.mends}><span class="portfolio__soft">{t('portfolio.notEnough')}</span></Show>
                  </td>
                  <Show when={hasShared()}><td data-name={t('portfolio.share')}>{amount(hall.sharedPerYear)}</td></Show>
                  <Show when={hasReserve()}>
                    <td data-name={t('portfolio.reserve')}>
                      {amount(hall.fromReserve)}
                      <Show when={hall.shortFrom}>{(month) => <span class="portfolio__soft">{t('portfolio.shortFrom', { month: monthInWords(month(), locale()) })}</span>}</Show>
                    </td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={props.result.halls.length > first}>
        <button type="button" class="link-button" onClick={() => setAll(!isAll())}>
          {isAll() ? t('portfolio.showFewer') : t('portfolio.showAll', { count: props.result.halls.length })}
        </button>
      </Show>
    </section>
  );

  /** What is not known of a municipality, in words. */
  function unknownName(path: string): string {
    const names = { 'economy.population': t('portfolio.inhabitants'), 'economy.households': t('portfolio.households'), 'staffing.zone': t('portfolio.zone') }; // prettier-ignore
    return names[path as keyof typeof names] ?? path;
  }
} // prettier-ignore
