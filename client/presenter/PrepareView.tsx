import { A } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { presentedPages, type PresentedPage, type Presentation } from '../../models/index.ts';
import { presenterAddress, viewAddress } from '../addresses.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { AlternativeChoice } from './AlternativeChoice.tsx';
import { KeyList } from './KeyList.tsx';
import { pageHeading } from './pageHeading.ts';
import { createOtherWindow } from './otherWindow.ts';
import { PresentedNotes } from './PresentedNotes.tsx';
import { ShownNow } from './ShownNow.tsx';
import { presentationOf, shownPages, withPresentation } from './presentation.ts';
import { sheetTitle } from './sheetTitle.ts';
import { SliderChoice } from './SliderChoice.tsx';

/** What can be chosen of a presentation, as it is told when it is undone. */
type PresentationPart = keyof Presentation;

/** What a presenter chooses beforehand, and says: kept with the scenario, never shown to the council. */
export function PrepareView(props: { readonly computed: Computed }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const presentation = createMemo(() => presentationOf(scenario.document()));
  const pages = (): readonly PresentedPage[] => shownPages(presentation());
  const id = (): string => scenario.document()?.id ?? '';
  const other = createOtherWindow(id);
  const verdict = () => props.computed.result.verdict;
  const title = (): string => presentation().title ?? sheetTitle(props.computed.scenario);
  function choose(part: PresentationPart, value: Presentation[PresentationPart], session: string = part): void {
    scenario.change((document) => withPresentation(document, { [part]: value }), {
      session: `presentation.${session}`,
      describe: () => t(`presenter.change.${part}`),
    });
  }
  const end = (): void => scenario.history.endSession();
  function choosePage(page: PresentedPage, isShown: boolean): void {
    const next = presentedPages.filter((each) => (each === page ? isShown : pages().includes(each)));
    choose('pages', next.length === presentedPages.length ? undefined : [...next]);
    end();
  }
  return (
    <main id="main" class="page prepare" tabindex="-1">
      <div class="prepare__head">
        <h1>{t('presenter.prepare')}</h1>
        <div class="prepare__actions">
          <A class="ds-button" data-variant="tertiary" href={viewAddress(id(), 'oversikt')}>
            {t('report.back')}
          </A>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => window.print()}>
            {t('presenter.printNotes')}
          </button>
          <a class="ds-button" data-variant="secondary" href={presenterAddress(id())} target="_blank">
            {t('presenter.beginBeside')}
          </a>
          <A class="ds-button" href={presenterAddress(id())}>
            {t('presenter.begin')}
          </A>
        </div>
      </div>
      <p class="prepare__about">{t('presenter.about')}</p>
      <div class="prepare__grid">
        <section class="panel prepare__setup" aria-labelledby="prepare-setup">
          <h2 class="visually-hidden" id="prepare-setup">
            {t('presenter.setup')}
          </h2>
          <label class="prepare__field">
            {t('presenter.title')}
            <input
              class="ds-input"
              maxlength="200"
              placeholder={sheetTitle(props.computed.scenario)}
              value={presentation().title ?? ''}
              onInput={(event) => choose('title', event.currentTarget.value)}
              onBlur={end}
            />
          </label>
          <fieldset class="prepare__choices">
            <legend>{t('presenter.pages')}</legend>
            <For each={presentedPages}>
              {(page) => (
                <label class="prepare__choice">
                  <input
                    type="checkbox"
                    checked={pages().includes(page)}
                    disabled={pages().length === 1 && pages().includes(page)}
                    onChange={(event) => choosePage(page, event.currentTarget.checked)}
                  />
                  {pageHeading(page, props.computed, language)}
                </label>
              )}
            </For>
          </fieldset>
          <SliderChoice
            presentation={presentation()}
            computed={props.computed}
            onChoose={(sliders) => choose('sliders', sliders)}
            onSettled={end}
          />
          <Show when={pages().includes('alternatives')}>
            <AlternativeChoice
              document={scenario.document()}
              chosen={presentation().alternatives ?? []}
              onChoose={(alternatives) => {
                choose('alternatives', alternatives);
                end();
              }}
            />
          </Show>
          <KeyList />
        </section>
        <section class="panel prepare__notes" aria-labelledby="prepare-notes">
          <div class="notes-paper">
            <p class="notes-paper__title">{title()}</p>
            <VerdictBadge kind={verdict().outcome} text={pick(verdict().badge)} />
            <p>{pick(verdict().sentence)}</p>
          </div>
          <h2 id="prepare-notes">{t('presenter.notes')}</h2>
          <p class="panel__summary">{t('presenter.notesAbout')}</p>
          <ShownNow pages={pages()} shown={other.shown()} onTurn={other.turn} />
          <PresentedNotes
            pages={pages()}
            shown={other.shown()}
            presentation={presentation()}
            computed={props.computed}
            onWrite={(page, notes) => choose('notes', notes, `notes.${page}`)}
            onSettled={end}
          />
        </section>
      </div>
      <Show when={scenario.errors() > 0}>
        <p class="answer-note answer-note--stale">{t('strip.lastResult')}</p>
      </Show>
    </main>
  );
} // prettier-ignore
