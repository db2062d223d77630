import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { GapMenu, Way } from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { scenarioTerms } from './scenarioTerms.ts';
import { VariantButton } from './VariantButton.tsx';

/** How many ways the short form tells of. */
const mostShort = 3;

/** What makes the hall hold; short on Oversikt, whole on Analyse. */
export function GapMenuPanel(props: { readonly short?: boolean }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const question = createQuestion('gap-menu', () => scenarioTerms(scenario), { follows: true });
  const holds = (): boolean => question.answer()?.outcome === 'holds';
  return (
    <AnswerPanel
      heading={t(holds() ? 'gapMenu.headingHolds' : 'gapMenu.heading')}
      question={question}
      class="gap-menu"
    >
      <Show when={question.answer()} keyed>
        {(menu) => (
          <>
            <Show
              when={menu.outcome === 'holds'}
              fallback={<Ways menu={menu} short={props.short === true} />}
            >
              <Margins menu={menu} short={props.short === true} />
            </Show>
            <Show when={props.short === true}>
              <A class="more-link" href={viewAddress(scenario.document()?.id ?? '', 'analyse')}>
                {t('gapMenu.more')}
              </A>
            </Show>
          </>
        )}
      </Show>
    </AnswerPanel>
  );
}

/** Single levers, pairs, and what is not enough and why. */
function Ways(props: { readonly menu: GapMenu; readonly short: boolean }) {
  const { language } = useApp();
  const { t, pick } = language;
  const alone = () => (props.short ? props.menu.alone.slice(0, mostShort) : props.menu.alone);
  const pairs = () => (props.short ? props.menu.pairs.slice(0, 1) : props.menu.pairs);
  const names = (): string => props.menu.notEnough.filter(({ stillMissing }) => stillMissing !== null).map(({ label }) => pick(label).toLocaleLowerCase(language.locale())).join(', '); // prettier-ignore
  return (
    <>
      <Show when={alone().length > 0} fallback={<p class="gap-menu__none">{pick(props.menu.sentence)}</p>}>
        <h3 class="gap-menu__heading">{t(alone().length === 1 ? 'gapMenu.single' : 'gapMenu.alone')}</h3>
        <WayList ways={alone()} />
      </Show>
      <Show when={pairs().length > 0}>
        <h3 class="gap-menu__heading">{t(props.short ? 'gapMenu.cheapest' : 'gapMenu.pairs')}</h3>
        <WayList ways={pairs()} />
      </Show>
      <Show when={props.menu.notEnough.length > 0}>
        <Show
          when={!props.short}
          fallback={
            <Show when={names() !== ''}>
              <p class="gap-menu__not">
                {t('gapMenu.notEnough')}: {names()}
              </p>
            </Show>
          }
        >
          <details class="answer-fold">
            <summary>
              {t('gapMenu.notEnough')} ({props.menu.notEnough.length})
            </summary>
            <dl class="reasons">
              <For each={props.menu.notEnough}>
                {(lever) => (
                  <div>
                    <dt>{pick(lever.label)}</dt>
                    <dd>{pick(lever.reason)}</dd>
                  </div>
                )}
              </For>
            </dl>
          </details>
        </Show>
      </Show>
    </>
  );
}

function WayList(props: { readonly ways: readonly Way[] }) {
  const { pick, t } = useApp().language;
  const said = (way: Way): string => capital(way.phrases.map(pick).join(` ${t('gapMenu.and')} `));
  return (
    <ul class="way-list">
      <For each={props.ways}>
        {(way) => (
          <li class="way-list__way">
            <span class="way-list__text">
              {said(way)}
              <For each={way.steps.flatMap(({ stop }) => stop ?? [])}>
                {(stop) => <span class="way-list__stop">{pick(stop)}</span>}
              </For>
            </span>
            <VariantButton what={said(way)} changes={way.changes} />
          </li>
        )}
      </For>
    </ul>
  );
}

/** What a hall that holds rests on: how far each lever may go the wrong way, the nearest first. */
function Margins(props: { readonly menu: GapMenu; readonly short: boolean }) {
  const { pick, t } = useApp().language;
  const margins = () => (props.short ? props.menu.margins.slice(0, mostShort) : props.menu.margins);
  return (
    <Show when={margins().length > 0} fallback={<p class="gap-menu__none">{pick(props.menu.sentence)}</p>}>
      <h3 class="gap-menu__heading">{t('gapMenu.asLongAs')}</h3>
      <ul class="way-list">
        <For each={margins()}>
          {({ phrase }) => (
            <li class="way-list__way">
              <span class="way-list__text">{capital(pick(phrase))}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
