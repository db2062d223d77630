import { A, useLocation, useParams } from '@solidjs/router';
import { createEffect, createMemo, For, Show } from 'solid-js';
import { frontScenario, presenterAddress, viewAddress, views, type View } from '../addresses.ts';
import { displaySearch } from '../display/displaySettings.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { ScenarioMenu } from './ScenarioMenu.tsx';

/** Over every view of a scenario: its name, what can be done with it, and its views. */
export function ScenarioBar(props: { readonly view: View }) {
  const { scenario, language, openFile, saveFile, messages } = useApp();
  const { t } = language;
  const location = useLocation();
  const params = useParams<{ id?: string }>();
  const id = createMemo(() => scenario.document()?.id ?? '');
  /** Oppfølging is there once the scenario is approved, is a changed copy of one that is, or has actuals. */
  const shownViews = (): readonly View[] => {
    const { approval, revises, actuals } = scenario.document() ?? {};
    const isFollowed = (approval ?? revises ?? actuals) !== undefined;
    return views.filter((view) => view !== 'oppfolging' || isFollowed || props.view === view);
  };
  const undo = (): void => {
    const what = scenario.undo();
    if (what !== undefined) messages.show(t('undo.done', { what }));
  };
  const redo = (): void => {
    const what = scenario.redo();
    if (what !== undefined) messages.show(t('redo.done', { what }));
  };
  let tabs!: HTMLElement;
  // On a phone with five views the row is scrolled, and never the page: the one that is shown is in view.
  createEffect(() => {
    const tab = id() === '' ? undefined : tabs.querySelector<HTMLElement>(`[href*="/${props.view}"]`);
    if (tab) tabs.scrollLeft = tab.offsetLeft + tab.offsetWidth - tabs.clientWidth;
  });
  return (
    <div class="scenario-bar">
      <div class="scenario-bar__inner">
        <ScenarioMenu />
        <div class="scenario-bar__actions">
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            data-icon
            aria-label={t('undo')}
            title={t('undo')}
            aria-disabled={!scenario.history.canUndo()}
            onClick={undo}
          >
            <Icon name="arrowUndo" />
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            data-icon
            aria-label={t('redo')}
            title={t('redo')}
            aria-disabled={!scenario.history.canRedo()}
            onClick={redo}
          >
            <Icon name="arrowRedo" />
          </button>
          <button type="button" class="ds-button" data-variant="secondary" onClick={openFile}>
            <Icon name="folder" />
            <span>{t('file.open')}</span>
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-disabled={id() === ''}
            onClick={saveFile}
          >
            <Icon name="download" />
            <span>{t('file.save')}</span>
          </button>
          <ShareDialog />
          <A
            class="ds-button"
            data-variant="secondary"
            href={presenterAddress(
              id() || (params.id ?? frontScenario),
              'vis',
              displaySearch(location.search),
            )}
          >
            <Icon name="presentation" />
            <span>{t('view.presenter')}</span>
          </A>
        </div>
        <nav class="view-tabs" ref={tabs} aria-label={t('views.label')}>
          <Show when={id() !== ''}>
            <For each={shownViews()}>
              {(view) => (
                <A
                  class="view-tabs__tab"
                  href={viewAddress(id(), view, undefined, displaySearch(location.search))}
                  aria-current={props.view === view ? 'page' : undefined}
                >
                  {t(`view.${view}`)}
                </A>
              )}
            </For>
          </Show>
        </nav>
      </div>
    </div>
  );
}
