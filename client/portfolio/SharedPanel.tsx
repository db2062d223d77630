import { For, Show } from 'solid-js';
import { monthInWords, needInWords, type PortfolioResult } from '../../models/index.ts';
import { kronerText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';

/** What the halls share, how it is shared, and the course of the shared reserve. */
export function SharedPanel(props: { readonly result: PortfolioResult }) {
  const { language } = useApp();
  const { t, locale } = language;
  const amount = (value: number): string => kronerText(value, locale());
  const words = (value: number): string => needInWords(value, locale());
  return (
    <section class="panel" aria-labelledby="portfolio-shared">
      <h2 class="panel__heading" id="portfolio-shared">{t('portfolio.shared')}</h2>
      <Show when={props.result.shared.length > 0}>
        <ul class="portfolio__list">
          <For each={props.result.shared}>
            {({ label, yearly, key, isReserve, from, to }) => (
              <li>
                {t(isReserve ? 'portfolio.sharedToReserve' : 'portfolio.sharedLine', { label, amount: words(yearly), key: t(`portfolio.key.${key}`), from: monthInWords(from, locale()), to: monthInWords(to, locale()) })}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.result.reserve}>
        {(reserve) => (
          <>
            <p>{t('portfolio.reserveSummary', { opening: words(reserve().opening), contributed: words(reserve().contributed), paid: words(reserve().paid), closing: words(reserve().closing) })}</p>
            <p>{t(`portfolio.use.${reserve().use}`)} {reserve().shortFrom === null ? t('portfolio.reserveEnough') : t('portfolio.reserveShort', { month: monthInWords(reserve().shortFrom ?? '', locale()) })}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-label={t('portfolio.reserve')}>
              <table class="ds-table number-table">
                <caption>{t('portfolio.nominal')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('results.period')}</th>
                    <For each={reserve().years}>{({ year }) => <th scope="col">{year}</th>}</For>
                  </tr>
                </thead>
                <tbody>
                  <For each={['contributed', 'paid', 'closing'] as const}>
                    {(row) => (
                      <tr>
                        <th scope="row">{t(`portfolio.reserve.${row}`)}</th>
                        <For each={reserve().years}>{(year) => <td>{amount(year[row])}</td>}</For>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </>
        )}
      </Show>
    </section>
  );
} // prettier-ignore
