import { For, Show, type ParentProps } from 'solid-js';
import { engineVersion, priceBasis, type PresentedPage } from '../../models/index.ts';
import { numberText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';

/** How much of the hash tells a reader two scenarios apart. */
const shownHash = 12;

/** Where a sheet stands, and what stands on every one of them. */
export interface SheetPlace {
  readonly page: PresentedPage;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly isCurrent: boolean;
  readonly title: string;
  /** What has been moved in the meeting, in words; said on paper. */
  readonly adjusted: readonly string[];
  /** Whether all of it can be printed; else paper says that it was not. */
  readonly isReady: boolean;
}

/** One page of a presentation: on the screen one at a time, on paper one a sheet. */
export function Sheet(
  props: ParentProps<{ readonly at: SheetPlace; readonly heading: string; readonly computed: Computed }>,
) {
  const { t, locale } = useApp().language;
  const verdict = () => props.computed.result.verdict;
  const id = (): string => `sheet-${props.at.page}`;
  return (
    <section
      class={`sheet sheet--${props.at.page}`}
      classList={{ 'sheet--current': props.at.isCurrent, 'sheet--unready': !props.at.isReady }}
      aria-labelledby={id()}
    >
      <p class="sheet__running">
        <span>{props.at.title}</span>
        <Show when={props.at.adjusted.length > 0}>
          <strong class="sheet__adjusted">{t('presenter.adjusted')}</strong>
        </Show>
      </p>
      <div class="sheet__head">
        <h2 class="sheet__heading" id={id()} tabindex="-1">
          {props.heading}
        </h2>
        <p class="sheet__place">{t('presenter.place', { place: props.at.place, of: props.at.of })}</p>
      </div>
      <p class="sheet__unready">{t('presenter.unready')}</p>
      <div class="sheet__body">{props.children}</div>
      <footer class="sheet__foot">
        <p>
          {t('strip.quality', {
            used: numberText(verdict().illustrative.used, locale()),
            of: numberText(verdict().illustrative.of, locale()),
          })}{' '}
          · {priceBasis(props.computed.bands, { locale: locale() })}
        </p>
        <p class="sheet__source">
          {t('presenter.source', {
            engine: engineVersion,
            hash: props.computed.scenario.hash.slice(0, shownHash),
          })}
        </p>
        <Show when={props.at.adjusted.length > 0}>
          <ul class="sheet__moved">
            <For each={props.at.adjusted}>{(moved) => <li>{moved}</li>}</For>
          </ul>
        </Show>
      </footer>
    </section>
  );
}
