import { useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import { unitWords, type PresentedPage, type ScenarioDocument } from '../../models/index.ts';
import { viewAddress } from '../addresses.ts';
import { ChartTextSize } from '../charts/createLook.ts';
import type { ComparedScenarios } from '../compare/createComparedScenarios.ts';
import { numberText } from '../language/formats.ts';
import { createVerdictNews } from '../shell/createVerdictNews.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createAnswers } from './createAnswers.ts';
import { createFullScreen } from './createFullScreen.ts';
import { createKeys } from './createKeys.ts';
import type { Meeting } from './createMeeting.ts';
import { createPaper } from './createPaper.ts';
import { createPrinting } from './createPrinting.ts';
import { createSwipe } from './createSwipe.ts';
import { MeetingSlider } from './MeetingSlider.tsx';
import { tellOtherWindow } from './otherWindow.ts';
import { writeMoved } from './movedInAddress.ts';
import { PageSheet } from './PageSheet.tsx';
import { permitted, presentationOf, shownPages } from './presentation.ts';
import { PrintDialog } from './PrintDialog.tsx';
import { sheetTitle } from './sheetTitle.ts';
import { StageBar } from './StageBar.tsx';
import { StageSteps } from './StageSteps.tsx';

/** What the address says of a presentation: the page, from 1, and what has been moved. */
export interface StageSearch extends Record<string, string | undefined> {
  readonly side?: string;
  readonly juster?: string;
}

/** On a screen narrower than this, in pixels, charts have the text of a phone. */
const narrow = 560;

/** All pages of a presentation, one at a time, with what may be moved under them. */
export function StagePages(props: {
  readonly meeting: Meeting;
  readonly proposal: Computed;
  readonly document: ScenarioDocument | undefined;
  /** Scenarios that stand beside the one that is presented. */
  readonly others: ComparedScenarios;
}) {
  const { scenario, language, messages } = useApp();
  const { t, locale } = language;
  const { meeting } = props;
  const [search, setSearch] = useSearchParams<StageSearch>();
  const navigate = useNavigate();
  const [isBlack, setBlack] = createSignal(false);
  const [textSize, setTextSize] = createSignal<number>();
  const computed = (): Computed => scenario.computed() ?? props.proposal;
  const presentation = createMemo(() => presentationOf(props.document));
  const answers = createAnswers(scenario, props.others);
  const paper = createPaper(scenario.computed, answers);
  const screen = createFullScreen();
  const pages = createMemo(() => shownPages(presentation()));
  const printing = createPrinting(meeting, paper, pages);
  const sliders = createMemo(() => permitted(presentation(), props.proposal));
  const place = createMemo(() => Math.min(pages().length, Math.max(1, Math.trunc(Number(search.side)) || 1)));
  const title = (): string => presentation().title ?? sheetTitle(computed().scenario);
  let stage!: HTMLElement;
  createVerdictNews();

  const goTo = (to: number): void => {
    const next = Math.min(pages().length, Math.max(1, to));
    if (next !== place()) setSearch({ side: next === 1 ? undefined : String(next) }, { replace: true, scroll: false }); // prettier-ignore
  };
  const noteMoved = (): void =>
    setSearch({ juster: writeMoved(meeting.moved()) }, { replace: true, scroll: false });
  function reset(): void {
    if (!meeting.isAdjusted()) return;
    meeting.moveAll({});
    noteMoved();
    messages.speak(t('presenter.isReset'));
  }
  const leave = (): void => navigate(viewAddress(props.document?.id ?? '', 'oversikt'));
  createKeys({
    go: (by) => goTo(place() + by),
    black: () => setBlack(!isBlack()),
    reset,
    print: printing.ask,
    fullScreen: screen.toggle,
    leave,
    isBlack,
  });
  onCleanup(() => {
    if (screen.isOn()) screen.toggle();
  });
  tellOtherWindow(() => props.document?.id ?? '', () => pages()[place() - 1], (by) => goTo(place() + by)); // prettier-ignore

  /** The heading is where reading begins; whoever holds a button or a slider keeps it, and is told. */
  function tellPage(): void {
    const heading = stage.querySelector<HTMLElement>('.sheet--current .sheet__heading');
    const held = document.activeElement;
    if (held === null || held === document.body || held.closest('.sheet') !== null) heading?.focus();
    else messages.speak(t('presenter.at', { place: place(), of: pages().length, heading: heading?.innerText ?? '' })); // prettier-ignore
  }
  createEffect(on(place, tellPage, { defer: true }));
  onMount(() => {
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(stage).fontSize);
      setTextSize(window.innerWidth <= narrow ? undefined : size);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    onCleanup(() => observer.disconnect());
    measure();
    tellPage();
  });
  createSwipe(() => stage, (by) => goTo(place() + by)); // prettier-ignore

  const adjusted = (): readonly string[] =>
    sliders().flatMap(({ lever, proposed }) => {
      if (meeting.moved()[lever.name] === undefined) return [];
      const write = (value: number): string => numberText(value, locale(), lever.decimals);
      const now = write(lever.read(computed()) ?? proposed);
      return [`${t(`lever.${lever.name}`)}: ${now}\u00a0${unitWords(lever.unit, locale())} (${t('presenter.proposed', { value: write(proposed) })})`]; // prettier-ignore
    });
  const at = (page: PresentedPage, index: number) => ({
    page,
    place: index + 1,
    of: pages().length,
    isCurrent: index + 1 === place(),
    title: title(),
    adjusted: adjusted(),
    isReady: paper.isReady(page),
  });
  return (
    <ChartTextSize.Provider value={textSize}>
      <main id="main" class="presenter" data-page={pages()[place() - 1]} ref={stage} tabindex="-1">
        <StageBar
          title={title()}
          verdict={computed().result.verdict}
          printing={printing}
          screen={screen}
          id={props.document?.id ?? ''}
          onLeave={leave}
        />
        <Show when={meeting.isAdjusted()}>
          <p class="presenter__adjusted">
            <strong>{t('presenter.adjusted')}</strong>
            <button type="button" class="ds-button" data-variant="secondary" aria-keyshortcuts="0" onClick={reset}>
              {t('presenter.reset')}
            </button>
          </p>
        </Show>
        <div class="presenter__sheets" role="group" aria-label={t('presenter.steps')} tabindex="0">
          <For each={pages()}>
            {(page, index) => (
              <PageSheet at={at(page, index())} computed={computed()} answers={answers} paper={paper} />
            )}
          </For>
        </div>
        <div class="presenter__dock">
          <Show when={sliders().length > 0}>
            <div class="presenter__sliders" role="group" aria-label={t('presenter.numbers')}>
              <For each={sliders()}>
                {(each) => (
                  <MeetingSlider
                    permitted={each}
                    computed={computed()}
                    onMove={(value) => meeting.move(each.lever.name, value)}
                    onRest={noteMoved}
                  />
                )}
              </For>
            </div>
          </Show>
          <StageSteps pages={pages()} place={place()} computed={computed()} onGo={goTo} />
        </div>
        <PrintDialog isOpen={printing.isAsking()} onPrint={printing.print} onClose={printing.close} />
        <Show when={isBlack()}>
          <button type="button" class="presenter__black" ref={(button) => queueMicrotask(() => button.focus())} onClick={() => setBlack(false)}>
            <span class="visually-hidden">{t('presenter.black')}</span>
          </button>
        </Show>
      </main>
    </ChartTextSize.Provider>
  );
} // prettier-ignore
