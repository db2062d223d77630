import { For, lazy, Show, Suspense, type ParentProps } from 'solid-js';
import { engineVersion, fundingHeading, liquidityHeading, priceBasis } from '../../models/index.ts';
import { CliffTable } from '../charts/CliffTable.tsx';
import { LiquidityTable } from '../charts/LiquidityTable.tsx';
import { FlagsPanel } from '../panels/FlagsPanel.tsx';
import { KeyFiguresPanel } from '../panels/KeyFiguresPanel.tsx';
import { TestsTable } from '../panels/TestsPanel.tsx';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { ReportPicture } from './ReportPicture.tsx';

const AccountsPart = lazy(async () => ({ default: (await import('../results/AccountsPart.tsx')).AccountsPart })); // prettier-ignore

/** How much of the hash tells a reader two scenarios apart. */
const shownHash = 12;

/** The whole report of a scenario, made of what the page itself shows: what it says, its charts, its tables. */
export function ReportSheets(props: { readonly computed: Computed }) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const head = () => props.computed.scenario.head;
  const verdict = () => props.computed.result.verdict;
  const parts = () => ({ ...props.computed, locale: locale() });
  return (
    <article class="report">
      <header class="report__head">
        <h1>{head().title}</h1>
        <Show when={head().description}>{(text) => <p>{text()}</p>}</Show>
        <dl class="report__stamp">
          <div>
            <dt>{t('report.scenario')}</dt>
            <dd>
              {head().id}
              <Show when={head().example === true}> ({t('report.example')})</Show>
            </dd>
          </div>
          <Show when={head().date}>
            {(date) => (
              <div>
                <dt>{t('report.date')}</dt>
                <dd>{date()}</dd>
              </div>
            )}
          </Show>
          <div>
            <dt>{t('report.hash')}</dt>
            <dd>{props.computed.scenario.hash.slice(0, shownHash)}</dd>
          </div>
          <div>
            <dt>{t('report.engine')}</dt>
            <dd>Holdbar {engineVersion}</dd>
          </div>
        </dl>
      </header>
      <section class="report__part" aria-labelledby="report-verdict">
        <h2 id="report-verdict">{t('strip.label')}</h2>
        <VerdictBadge kind={verdict().outcome} text={pick(verdict().badge)} />
        <p class="report__sentence">{pick(verdict().sentence)}</p>
        <p>{pick(verdict().runway)}</p>
        <ul>
          <For each={verdict().reasons}>{(reason) => <li>{pick(reason)}</li>}</For>
        </ul>
        <TableRegion name={t('tests.show')}>
          <TestsTable computed={props.computed} />
        </TableRegion>
      </section>
      <section class="report__part" aria-labelledby="report-funding">
        <h2 id="report-funding">{pick(fundingHeading(props.computed.bands))}</h2>
        <ReportPicture picture={({ fundingPicture }) => ({ ...fundingPicture(parts()), title: '' })} />
        <TableRegion name={pick(fundingHeading(props.computed.bands))}>
          <CliffTable
            bands={props.computed.bands}
            caption={t('cliff.caption', { unit: priceBasis(props.computed.bands, { locale: locale() }) })}
          />
        </TableRegion>
      </section>
      <section class="report__part" aria-labelledby="report-cash">
        <h2 id="report-cash">{pick(liquidityHeading)}</h2>
        <ReportPicture picture={({ liquidityPicture }) => ({ ...liquidityPicture(parts()), title: '' })} />
        <TableRegion name={pick(liquidityHeading)}>
          <LiquidityTable computed={props.computed} />
        </TableRegion>
      </section>
      <KeyFiguresPanel computed={props.computed} stale={false} />
      <FlagsPanel flags={props.computed.result.flags} />
      <div class="report__wide">
        <Suspense fallback={<div class="report__wait" />}>
          <AccountsPart computed={props.computed} stale={false} />
        </Suspense>
      </div>
      <p class="report__note">{t('report.note')}</p>
    </article>
  );
}

/** A table that is pushed sideways where the screen is narrow; on paper it is whole. */
function TableRegion(props: ParentProps<{ readonly name: string }>) {
  return (
    <div class="table-scroll" tabindex="0" role="region" aria-label={props.name}>
      {props.children}
    </div>
  );
}
